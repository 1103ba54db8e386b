"""Every glyph of the screen by what it means, in Unicode and in ASCII.

Marks differ from each other by their shape, and not only by their colour.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Glyphs:
    """What screens are made of besides words; the defaults are those of Unicode."""

    # Marks before a line.
    right: str = "✓"
    wrong: str = "✗"
    why: str = "◆"  # what is worth knowing: a reason, a hint, a callout
    next: str = "▸"
    begun: str = "◐"
    open: str = "○"
    dot: str = "●"
    bullet: str = "•"
    ellipsis: str = "…"
    # Rules, and the bars down the left side of headings, callouts, code and what it prints.
    full: str = "━"
    empty: str = "─"
    rule: str = "─"
    bar: str = "▌"
    code: str = "│"
    output: str = "┊"
    # Axes, and what is pointed at.
    upright: str = "│"
    floor: str = "─"
    corner: str = "└"
    tick: str = "┤"  # beside a number at the left
    line: str = "┊"
    point: str = "◆"
    # Boxes: upper left, across, upper right, upright, lower left, lower right.
    box: str = "╭─╮│╰╯"
    focus: str = "┏━┓┃┗┛"  # the one that is spoken of, seen without colour too
    frame: str = "┌─┐│└┘"
    board: str = "─│┌┬┐├┼┤└┴┘"
    # Arrows, and lines that meet.
    to_right: str = "▸"
    to_left: str = "◂"
    to_top: str = "▴"
    to_bottom: str = "▾"
    fork: str = "├"
    tee: str = "┬"
    tee_up: str = "┴"
    cross: str = "┼"
    becomes: str = "→"
    actions: str = "←↓→↑"  # 0 to 3, as gymnasium numbers them
    # Amounts: bars to either side, heights in one line, ink from nothing to everything.
    block: str = "█"
    block_left: str = "█"
    half: str = "▌"
    half_left: str = "▐"
    length: str = "━"
    knob: str = "●"  # of a slider
    upper: str = "▀"
    heights: str = " ▁▂▃▄▅▆▇█"
    few_heights: str = " ▁▂▃▄▅▆▇█"  # as heights, where each has to be told from the others
    hanging: str = " ▔▀█"
    shades: str = " ░▒▓█"
    ink: str = " ░▒▓█"
    above: str = " ░▒▓█"  # signed values: low ink for -1 would make a noise of what is 0
    below: str = " ·-=≡"
    # Points of paths, which differ by these, and the way between two of them.
    steps: str = "●○◆◇"
    way: str = "·"
    unit: str = "■"
    # Letters.
    padding: str = "·"
    times: str = "×"
    by: str = "×"
    blank: str = "␣"  # what is told for a blank, which nobody sees
    slope: str = "∂"
    more: str = "⋮"
    digits: str = "₀₁₂₃₄₅₆₇₈₉"  # below a letter


UNICODE = Glyphs()
ASCII = Glyphs(
    right="+", wrong="x", why="*", next=">", begun="~", open="o", dot="+", bullet="*",
    ellipsis="...",
    full="#", empty="-", rule="-", bar="|", code="|", output=":",
    upright="|", floor="-", corner="+", tick="+", line=":", point="o",
    box="+-+|++", focus="#=#H##", frame="+-+|++", board="-|+++++++++",
    to_right=">", to_left="<", to_top="^", to_bottom="v",
    fork="+", tee="+", tee_up="+", cross="+", becomes="->", actions="<v>^",
    block="#", block_left="=", half="", half_left="", length="=", knob="O", upper="#",
    heights=" ...:::##", few_heights=" .:#", hanging=" ':#",
    shades=" .:+#", ink=" .:-=+*#%@", above=" :+*#", below=" '-~=",
    steps="ox@%", way=".", unit="#",
    padding=".", times="*", by="x", blank="_", slope="d", more="...", digits="0123456789",
)  # fmt: skip

# What words say besides ASCII, for consoles that know no more.
PLAINER = str.maketrans(
    {
        "−": "-", "–": "-", "·": "*", "×": "x", "→": "->", "←": "<-", "≥": ">=", "≤": "<=",
        "≠": "!=", "≈": "~", "±": "+/-", "½": "1/2", "²": "^2", "³": "^3", "√": "sqrt", "∞": "inf",
        "∂": "d", "Σ": "sum", "∑": "sum", "…": "...", "⋯": "...", "’": "'", "‘": "'", "“": '"',
        "”": '"', "ŷ": "y_hat", "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta",
        "ε": "epsilon", "η": "eta", "θ": "theta", "λ": "lambda", "μ": "mu", "π": "pi",
        "ρ": "rho", "σ": "sigma", "φ": "phi", "ŵ": "w_hat",
    }
)  # fmt: skip


def spelt(text: str, *, ascii_only: bool) -> str:
    """A text in letters that the console has."""
    return text.translate(PLAINER) if ascii_only else text
