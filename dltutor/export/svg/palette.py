"""The colours of pictures, on light paper and on dark."""

from __future__ import annotations

# Every class of a picture: its colour on light paper, and on dark.
COLOURS = {
    "k": ("#24292f", "#e4e7eb"),  # the text's own colour
    "p": ("#fffefb", "#15181c"),  # the paper's
    "w": ("#6b7280", "#a3acb8"),
    "dim": ("#656d78", "#9aa4b0"),
    "r": ("#b3261e", "#ff8f85"),
    "g": ("#1a7a3a", "#7fdc96"),
    "y": ("#8a5f00", "#e8c565"),
    "b": ("#1259c3", "#7db8ff"),
    "m": ("#8b2fa5", "#dba6f7"),
    "c": ("#0b7285", "#74d5e2"),
}
FONT = 'ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace'
SHAPES = f"""\
.pic text{{font:13px {FONT};fill:currentColor;white-space:pre}}
.pic .f{{fill:currentColor}}
.pic .l,.pic .d{{fill:none;stroke:currentColor;stroke-width:1.2}}
.pic .d{{stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}}
.pic .h{{stroke-width:5;opacity:.75}}
.pic .o{{stroke-width:1.6}}
.pic .x{{shape-rendering:crispEdges}}
.pic .q1{{opacity:.2}}.pic .q2{{opacity:.4}}.pic .q3{{opacity:.6}}
.pic .bo{{font-weight:700}}.pic .l.bo{{stroke-width:2}}
.pic .it{{font-style:italic}}.pic .un{{text-decoration:underline}}
"""


def _colours(shade: int) -> str:
    rules = [f".pic{{color:{COLOURS['k'][shade]}}}.pic .o{{fill:{COLOURS['p'][shade]}}}"]
    rules += [f".pic .{name}{{color:{pair[shade]}}}" for name, pair in COLOURS.items()]
    return "".join(rules)


STYLE = f"{SHAPES}{_colours(0)}\n@media screen and (prefers-color-scheme:dark){{{_colours(1)}}}\n"
ON_WHITE = f"{SHAPES}{_colours(0)}\n"  # for readers of whose paper nothing is known
