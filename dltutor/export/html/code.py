"""Code and what it prints, its words coloured by classes."""

from __future__ import annotations

from html import escape

# Of each family of Pygments' tokens the class; the first that holds a token counts.
CLASSES = (
    ("Token.Comment", "cc"),
    ("Token.Keyword", "ck"),
    ("Token.Operator.Word", "ck"),
    ("Token.Operator", "co"),
    ("Token.Literal.String", "cs"),
    ("Token.Literal.Number", "cn"),
    ("Token.Name.Function", "cf"),
    ("Token.Name.Class", "cf"),
)


def python(source: str) -> str:
    """A block of Python."""
    return f"<pre><code>{highlighted(source.rstrip())}</code></pre>\n"


def output(source: str) -> str:
    """What a block has printed."""
    return f'<pre class="out"><samp>{escape(source.rstrip(), quote=False)}</samp></pre>\n'


def highlighted(source: str) -> str:
    """Python as HTML."""
    from pygments.lexers.python import PythonLexer

    pieces: list[tuple[str, str]] = []
    for kind, text in PythonLexer(stripnl=False, ensurenl=False).get_tokens(source):
        name = next((short for family, short in CLASSES if str(kind).startswith(family)), "")
        if pieces and (pieces[-1][0] == name or text.isspace()):
            pieces[-1] = (pieces[-1][0], pieces[-1][1] + text)
        else:
            pieces.append((name, text))
    told = ((name, escape(text, quote=False)) for name, text in pieces)
    return "".join(f'<span class="{name}">{text}</span>' if name else text for name, text in told)
