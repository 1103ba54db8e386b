"""LaTeX's names for symbols, and the small letters that Unicode has."""

from __future__ import annotations

GREEK = dict(
    zip(
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau "
        "upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega "
        "varepsilon".split(),
        "αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΦΨΩε",
        strict=True,
    )
)
PLAIN = {
    "partial": "∂",
    "nabla": "∇",
    "infty": "∞",
    "ldots": "…",
    "dots": "…",
    "cdots": "⋯",
    "vdots": "⋮",
    "ell": "ℓ",
    "forall": "∀",
    "exists": "∃",
    "emptyset": "∅",
    "lVert": "‖",
    "rVert": "‖",
    "Vert": "‖",
    "lfloor": "⌊",
    "rfloor": "⌋",
    "lvert": "|",
    "rvert": "|",
    "|": "‖",
    "top": "ᵀ",
    "prime": "′",
    "%": "%",
    "{": "{",
    "}": "}",
    "_": "_",
    "$": "$",
    "&": "&",
    "#": "#",
}
# Written with a space on either side.
OPERATORS = {
    "cdot": "·",
    "times": "×",
    "div": "÷",
    "odot": "⊙",
    "pm": "±",
    "ast": "∗",
    "circ": "∘",
    "le": "≤",
    "leq": "≤",
    "ge": "≥",
    "geq": "≥",
    "ne": "≠",
    "neq": "≠",
    "approx": "≈",
    "equiv": "≡",
    "sim": "∼",
    "propto": "∝",
    "to": "→",
    "rightarrow": "→",
    "Rightarrow": "⇒",
    "leftarrow": "←",
    "mapsto": "↦",
    "in": "∈",
    "notin": "∉",
    "ll": "≪",
    "gg": "≫",
    "mid": "|",
    "land": "∧",
    "lor": "∨",
}
BIG = {"sum": "∑", "prod": "∏", "int": "∫", "bigcup": "⋃"}
FUNCTIONS = frozenset(
    "max min exp log ln tanh sinh cosh sin cos tan lim arg sup inf det dim gcd sign Pr".split()
)
SPACES = {"quad": "  ", "qquad": "    ", ",": " ", ";": " ", ":": " ", "!": "", " ": " ", "\\": ""}
ACCENTS = {"hat": "\u0302", "bar": "\u0304", "tilde": "\u0303", "vec": "\u20d7", "dot": "\u0307"}
FONTS = frozenset("text mathbf mathrm mathit mathcal mathbb operatorname boldsymbol".split())

SUPERSCRIPTS = dict(
    zip(
        "0123456789+-=()abcdefghijklmnoprstuvwxyzTAB",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᴬᴮ",
        strict=True,
    )
)
SUBSCRIPTS = dict(
    zip("0123456789+-=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True)
)


def small(line: str, letters: dict[str, str]) -> str | None:
    """A text in small letters; None where Unicode lacks one."""
    kept = line.replace(" ", "").replace("−", "-").replace("′", "'")
    if kept == "ᵀ":
        return kept
    return "".join(letters[each] for each in kept) if all(map(letters.get, kept)) else None
