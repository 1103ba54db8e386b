"""Formulas as MathML, which browsers set themselves."""

from __future__ import annotations

import re
from html import escape

# What latex2mathml does not know, or sets too close, as what it knows.
MENDED = (
    (re.compile(r"(\\(?:begin|end)\{)aligned\}"), r"\1split}"),
    (re.compile(r"(\\(?:log|exp|tanh|cos|sin))\s+(?=[A-Za-z0-9]|\\(?!left|bigl?|,))"), r"\1\\,"),
)
# And in what it gives: a minus after another sign, or after an opening bracket, is no subtraction;
# strokes stand close to what is between them, a function's name to its bracket.
CLOSER = (
    (
        re.compile(r"(<mo[^>]*>&#x0(?!0029|005D|007C|007D)[0-9A-F]{4};</mo>)<mo>(?=&#x02212;)"),
        r'\1<mo form="prefix">',
    ),
    (
        re.compile(r'<mo(?: stretchy="false")?>(?=&#x0007C;)'),
        '<mo stretchy="false" lspace="0" rspace="0">',
    ),
    (re.compile(r"<mo>(?=(?:max|min)</mo><mo[^>]*>&#x00028;)"), '<mo lspace="0" rspace="0">'),
)


def mathml(latex: str, *, display: bool = False) -> str:
    """The formula as an element `math`; its source as code where that cannot be."""
    from xml.etree import ElementTree

    from latex2mathml.converter import convert

    mended = " ".join(latex.split())
    for pattern, known in MENDED:
        mended = pattern.sub(known, mended)
    try:
        told = str(convert(mended, display="block" if display else "inline"))
        ElementTree.fromstring(told)
    except Exception:  # its own errors have no common ancestor, and IndexError is among them
        return f'<code class="tex">{escape(latex.strip(), quote=False)}</code>'
    for pattern, closer in CLOSER:
        told = pattern.sub(closer, told)
    return told.replace(' xmlns="http://www.w3.org/1998/Math/MathML"', "", 1)
