"""fit, classify, generate and explain: digits drawn and explained, judged by nine criteria."""

import traceback

import numpy as np

RUNNER = "keras"
JUDGED_BY = "criteria"
ONCE = True
SECONDS = 150
DIGITS, PIXELS = 10, 64
EACH, FEW = 40, 3  # images that are asked for of each digit; and of one of them once more
EXPLAINED, REPEATED = 20, 5  # images; and those that are to be explained once more
NAMED, DRAWN = 5, 5  # pixels that are blanked; random choices of them
READS, AS_ASKED, OF_EACH = 0.95, 0.9, 0.7
DIFFER = 0.5  # of how far real images of one digit lie apart
COPY, COPIES = 0.5, 0.05  # the nearest of other people's digits is seldom nearer than 0.6
LIKE = 1.3  # times as far from the nearest real image as a real one is
FIRST = 0.7  # of what blanking the five pixels does that count most, each by itself
AGAIN = 4  # of five


def cases(rng, rows):
    """Digits to learn from, and others: the first are to be explained."""
    X, y, new = rows["X"] / 16, rows["y"].astype(int), rows["X_new"] / 16
    yield "1,297 digits to learn from, 500 others to read", X, y, new


def play(answer, X, y, images):
    """What is to be seen of the three: numbers, or in words what came in their place."""
    given = [each.copy() for each in (X, y, images)]
    model = answer.fit(given[0], given[1])
    told = {
        "read": _asked(answer, "classify", model, given[2]),
        "drawn": [_asked(answer, "generate", model, digit, EACH) for digit in range(DIGITS)],
        "few": _asked(answer, "generate", model, 3, FEW),
        "named": [_asked(answer, "explain", model, each) for each in given[2][:EXPLAINED]],
        "again": [_asked(answer, "explain", model, each.copy()) for each in images[:REPEATED]],
    }
    told["blanked"] = _blanked(answer, model, images[:EXPLAINED], told)
    pairs = zip((X, y, images), given, strict=True)
    told["kept"] = all(np.array_equal(before, after) for before, after in pairs)
    return told


def _asked(answer, name, *given):
    """What one of the three gives: an array, or in words what came in its place."""
    try:
        found = getattr(answer, name)(*given)
        return np.asarray(found) if found is not None else f"{name} returns None"
    except NotImplementedError:
        return f"{name} is not written yet"
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        lines = [each.lineno for each in frames if each.filename == answer.__file__]
        where = f" in line {lines[-1]}" if lines else ""
        told = str(error).strip().partition("\n")[0][:120]
        return f"{name} raises {type(error).__name__}{where}: {told}"


def _blanked(answer, model, images, told):
    """How much less likely each image's digit is without five pixels, (images, 3 + DRAWN).

    Without those that are named first; the inked ones named last; those that count most, each by
    itself; and several times five inked ones by chance. Words where that cannot be found out.
    """
    try:
        named = np.array([_of_pixels(each) for each in told["named"]])
        read = _probabilities(told["read"])[: len(images)]
    except NotThere as error:
        return str(error)
    rows, digits = np.arange(len(images)), read.argmax(axis=1)

    def without(which):
        """The probability of each image's digit where pixels are blanked, (images, choices)."""
        cut = np.where(which, 0.0, images[:, None])
        found = _asked(answer, "classify", model, cut.reshape(-1, PIXELS))
        found = _probabilities(found, len(cut) * which.shape[1])
        return found.reshape(len(cut), -1, DIGITS)[rows, :, digits]

    sure = read[rows, digits][:, None]
    try:
        alone = sure - without(np.repeat(np.eye(PIXELS, dtype=bool)[None], len(images), axis=0))
        return sure - without(_choices(images, named, alone))
    except NotThere as error:
        return str(error)


def _choices(images, named, alone):
    """Which pixels are blanked, (images, 3 + DRAWN, pixels)."""
    rng, inked = np.random.default_rng(5), images > 0
    by_chance = [np.where(inked, rng.random(images.shape), -np.inf) for _ in range(DRAWN)]
    ranked = [named, np.where(inked, -named, -np.inf), alone, *by_chance]
    places = np.argsort(-np.array(ranked), axis=-1, kind="stable")[..., :NAMED]
    chosen = np.zeros((len(ranked), *images.shape), bool)
    np.put_along_axis(chosen, places, True, axis=-1)
    return chosen.transpose(1, 0, 2)


def seen(answer, X, y, images, labels):
    """What each criterion looks at."""
    return (Seen(answer, X, y, images, labels),)


class NotThere(Exception):
    """What a criterion asks for cannot be measured; the text says why."""


class Seen:
    """What an answer gave, beside the images that it learnt from and the new ones."""

    def __init__(self, answer, X, y, images, labels):
        self.answer, self.X, self.y, self.images = answer, X, y, images
        self.labels, self.right = labels, labels["y_new"].astype(int)

    @property
    def drawn(self):
        """The images of each digit, (10, EACH, 64). Raises NotThere."""
        return np.array([_of_images(each, EACH) for each in self.answer["drawn"]])

    @property
    def blanked(self):
        """What is lost without the pixels named first, last, the best, by chance: a mean each."""
        if isinstance(self.answer["blanked"], str):
            raise NotThere(self.answer["blanked"])
        first, last, best, *by_chance = self.answer["blanked"].mean(axis=0)
        return first, last, best, np.mean(by_chance)

    def named(self, which="named"):
        """The pixels that are named first, (images, NAMED); `again`: when it is asked again."""
        numbers = np.array([_of_pixels(each) for each in self.answer[which]])
        return np.argsort(-numbers, axis=-1, kind="stable")[:, :NAMED]


def _numbers(found, name, shape, asked):
    """An array of finite numbers of that shape. Raises NotThere for anything else."""
    if isinstance(found, str):
        raise NotThere(found)
    if np.shape(found) != shape:
        raise NotThere(f"{name} gives the shape {np.shape(found)} for {asked}")
    if found.dtype.kind not in "biuf":
        raise NotThere(f"{name} gives no numbers")
    if not np.isfinite(found).all():
        raise NotThere(f"{name} gives nan or inf")
    return found.astype(float)


def _probabilities(found, rows=500):
    p = _numbers(found, "classify", (rows, DIGITS), f"{rows} images")
    if p.min() < -1e-6 or p.max() > 1 + 1e-3:
        raise NotThere(f"classify gives numbers from {p.min():.2g} to {p.max():.2g}")
    sums = p.sum(axis=1)
    if np.abs(sums - 1).max() > 1e-2:
        raise NotThere(f"the rows of classify add up to {sums.min():.3g} to {sums.max():.3g}")
    return p


def _of_images(found, n):
    images = _numbers(found, "generate", (n, PIXELS), f"{n} images")
    if images.min() < -1e-6 or images.max() > 1 + 1e-6:
        raise NotThere(f"generate gives pixels from {images.min():.2g} to {images.max():.2g}")
    return images


def _of_pixels(found):
    return _numbers(found, "explain", (PIXELS,), "an image")


def _form(seen):
    answer, faults = seen.answer, []
    looks = (
        lambda: _probabilities(answer["read"]),
        lambda: (seen.drawn, _of_images(answer["few"], FEW)),
        lambda: (seen.named(), seen.named("again")),
    )
    for look in looks:
        try:
            look()
        except NotThere as error:
            faults.append(str(error))
    faults += [] if answer["kept"] else ["what they are given is changed"]
    return not faults, "; ".join(faults) or "they do"


def _reads(seen):
    part = np.mean(_probabilities(seen.answer["read"]).argmax(axis=1) == seen.right)
    return part >= READS, f"{part:.1%}"


def _taken_for(seen):
    """The part of each digit's images that a network takes for it which knows real ones."""
    W1, b1, W2, b2 = (seen.labels[name].astype(float) for name in ("W1", "b1", "W2", "b2"))
    found = (np.maximum(seen.drawn @ W1 + b1, 0) @ W2 + b2).argmax(axis=-1)  # (10, EACH)
    return np.mean(found == np.arange(DIGITS)[:, None], axis=1)


def _as_asked(seen):
    parts = _taken_for(seen)
    told = f"{parts.mean():.0%}, least of all the {parts.argmin()} with {parts.min():.0%}"
    return parts.mean() >= AS_ASKED and parts.min() >= OF_EACH, told


def _apart(images):
    """How far images lie from each other, in the mean over all pairs."""
    return _distances(images, images)[np.triu_indices(len(images), 1)].mean()


def _distances(images, others):
    squares = (images**2).sum(axis=1)[:, None] + (others**2).sum(axis=1) - 2 * images @ others.T
    return np.sqrt(np.maximum(squares, 0))


def _variety(seen):
    real = [_apart(seen.X[seen.y == digit]) for digit in range(DIGITS)]
    return np.mean([_apart(images) for images in seen.drawn] / np.array(real))


def _differ(seen):
    part = _variety(seen)
    return part >= DIFFER, f"{part:.2f}"


def _to_real(seen):
    """How far each drawn image lies from the nearest real one."""
    real = np.concatenate([seen.X, seen.images])
    return _distances(seen.drawn.reshape(-1, PIXELS), real).min(axis=1)


def _new(seen):
    part = np.mean(_to_real(seen) < COPY)
    return part <= COPIES, f"{part:.0%}"


def _like_real_ones(seen):
    usual = np.median(_distances(seen.images, seen.X).min(axis=1))
    times = np.median(_to_real(seen)) / usual
    return times <= LIKE, f"{times:.2f}"


def _first(seen):
    first, _, best, by_chance = seen.blanked
    told = f"{first / best:.2f}" if best > 0 else "no pixel counts"
    told += f" ({first:.2f} of {best:.2f}; by chance {by_chance:.2f})"
    return best > 0 and first >= FIRST * best, told


def _last(seen):
    _, last, _, by_chance = seen.blanked
    return last < by_chance, f"{last:.2f}, by chance {by_chance:.2f}"


def _stable(seen):
    pairs = zip(seen.named()[:REPEATED], seen.named("again"), strict=True)
    same = np.mean([len(set(once) & set(again)) for once, again in pairs])
    return same >= AGAIN, f"{same:.1f}"


CRITERIA = {
    "form": ("all three have the form, and what they are given stays as it is", _form),
    "reads": (f"classify is right for at least {READS:.0%} of 500 new digits", _reads),
    "asked": (
        f"of its images {AS_ASKED:.0%} are taken for the digit asked for, {OF_EACH:.0%} of each",
        _as_asked,
    ),
    "differ": (f"those of one digit differ, {DIFFER:g} times as much as real ones", _differ),
    "new": (f"at most {COPIES:.0%} of them are a real image over again", _new),
    "like": (
        f"they lie {LIKE:g} times as far from real ones as real ones do, at most",
        _like_real_ones,
    ),
    "first": (
        f"the {NAMED} pixels explain names first do {FIRST:g} of what {NAMED} can do",
        _first,
    ),
    "last": (f"the {NAMED} it names last do less than {NAMED} by chance", _last),
    "stable": (f"asked again, it names {AGAIN} of the {NAMED} again, on average", _stable),
}


def _why_form(seen):
    """Which of the usual forms came in the place of what was asked for."""
    _, here = _form(seen)
    first = here.partition("; ")[0]
    if "NoneType" in first:
        return "no model"
    read = seen.answer["read"]
    if not isinstance(read, str) and first.startswith(("classify", "the rows of classify")):
        return "classes" if np.shape(read) in ((500,), (500, 1)) else "no probabilities"
    if first.startswith("generate gives pixels"):
        return "pixels"
    if first.startswith("generate gives the shape"):
        shapes = {(PIXELS,): "one image", (FEW, 8, 8): "squares"}
        return shapes.get(np.shape(seen.answer["few"]), "shape of generate")
    return first.partition(" in line")[0]


def _why_asked(seen):
    return "any digit" if _taken_for(seen).mean() < 0.3 else "asked"


def _why_differ(seen):
    return "all the same" if _variety(seen) < 0.02 else "alike"


def _why_first(seen):
    """Whether the pixels named first are due to chance, speak against the digit, or are empty."""
    if not _stable(seen)[0]:
        return "stable"
    first, last, best, _ = seen.blanked
    if first < last and last >= FIRST * best:
        return "turned round"
    places = np.sort(seen.named(), axis=1)
    if (places == places[0]).all():
        return "the same for all"
    empty = np.take_along_axis(seen.images[: len(places)], places, axis=1) == 0
    return "empty pixels" if empty.mean() >= 0.2 else "first"


REASONS = {
    "form": _why_form,
    "asked": _why_asked,
    "differ": _why_differ,
    "first": _why_first,
}
