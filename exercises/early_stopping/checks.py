"""early_stopping(losses, patience, min_delta): (stop_epoch, best_epoch) as Keras counts."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    losses = [0.9, 0.6, 0.7, 0.5, 0.6, 0.8, 0.5, 0.4]
    yield "eight epochs, patience 3", losses, 3
    yield "the same, patience 1", losses, 1
    yield "the same, patience 0: as with 1", losses, 0
    yield "the same, patience 7", losses, 7
    yield "every epoch improves, patience 1", [5.0, 4.0, 3.0, 2.0, 1.0], 1
    yield "every epoch improves, patience 0", [5.0, 4.0, 3.0, 2.0, 1.0], 0
    yield "it gets worse from the beginning", np.array([1.0, 2.0, 3.0, 4.0, 5.0]), 3
    yield "all losses are equal", [2.0, 2.0, 2.0, 2.0, 2.0], 2
    yield (
        "an improvement just before patience runs out",
        [3.0, 4.0, 4.0, 2.0, 3.0, 3.0, 3.0, 1.0],
        3,
    )
    yield "patience runs out in the last epoch", [4, 2, 3, 3, 3], 3
    yield "patience would run out one epoch after the last", [4, 2, 3, 3, 3], 4
    yield (
        "up and down, an improvement every other epoch",
        np.array([6.0, 7.0, 5.0, 6.0, 4.0, 5.0, 3.0, 4.0, 2.0]),
        2,
    )
    yield "one epoch", [3.0], 2
    yield "one epoch, patience 0", [3.0], 0
    yield "losses below 0", np.array([-1.0, -3.0, -2.0, -5.0, -4.0, -4.5, -6.0]), 2
    yield "small losses", 1e-5 * np.array([9.0, 6.0, 7.0, 5.0, 6.0, 8.0, 5.5, 4.0]), 3
    slow = [4.0, 3.75, 3.5, 3.25, 3.0, 2.75, 2.5]
    yield "it falls by 0.25 an epoch, min_delta 0.5, patience 3", slow, 3, 0.5
    yield "the same, patience 2: lower by exactly 0.5 is not enough", slow, 2, 0.5
    yield "a little lower than the best, min_delta 0.5", [4.0, 2.0, 1.75, 1.875, 1.75, 1.0], 3, 0.5
    yield "min_delta 8, losses in the hundreds", [500, 300, 295, 299, 280, 290, 276, 250], 3, 8
    yield "below 0, min_delta 0.25", np.array([-1.0, -1.125, -2.0, -2.25, -2.125, -3.0]), 2, 0.25
    yield "it rises and falls by more than min_delta", [5.0, 3.0, 4.5, 6.0, 3.5, 4.0], 3, 0.5
    yield "it rises by 0.25 an epoch, min_delta 0.5", [1.0, 1.25, 1.5, 1.75, 2.0], 2, 0.5
    yield "lower losses behind the stop, min_delta 0.5", [4.0, 2.0, 3.0, 3.0, 1.0, 0.75], 2, 0.5
    epochs = np.arange(60)
    noisy = np.exp(-epochs / 8) + 0.004 * epochs + 0.03 * rng.normal(size=60)
    yield "sixty noisy epochs, patience 5", noisy, 5
    yield "sixty noisy epochs, patience 10, min_delta 0.02", noisy, 10, 0.02
    yield "sixty noisy epochs, patience 0", noisy, 0


def laws(answer, losses, patience, min_delta=0.0):
    """What holds of every right answer, in words a learner can use."""
    stop, best = answer
    last = len(losses) - 1
    yield f"both are epochs there were, 0 to {last}", 0 <= best <= last and 0 <= stop <= last
    yield "the best epoch is not later than the stop", best <= stop
    improves = best == 0 or losses[best] < min(losses[: int(best)]) - min_delta
    yield "the best epoch is lower by more than min_delta than any before it", improves
    since = [losses[best] - min_delta <= loss for loss in losses[int(best) + 1 : int(stop) + 1]]
    yield "from there to the stop no epoch improves on it", all(since)
    out = stop - best >= patience and stop > best
    yield f"it stops {max(patience, 1)} after the best epoch, or at the end", out or stop == last
