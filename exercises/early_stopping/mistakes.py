"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _count(losses, patience, improves):
    best_epoch = 0
    for epoch in range(1, len(losses)):
        if improves(epoch, best_epoch):
            best_epoch = epoch
        elif epoch - best_epoch >= patience:
            return epoch, best_epoch
    return len(losses) - 1, best_epoch


def _run(losses, patience, min_delta):
    return _count(losses, patience, lambda e, best: losses[e] < losses[best] - min_delta)


def early_stopping__compares_with_the_epoch_before(losses, patience, min_delta=0.0):
    """You compare each loss with the one before; compare it with the best so far.

    After 0.5, 0.6 and 0.8 the next 0.5 is a fall, but no improvement: it is not below the best.
    """
    return _count(losses, patience, lambda e, best: losses[e] < losses[e - 1] - min_delta)


def early_stopping__waits_on_the_epoch_before(losses, patience, min_delta=0.0):
    """Your wait begins anew with every fall; only a loss below the best so far may do that.

    After 0.5, 0.6 and 0.8 the next 0.5 is a fall, but no improvement: the wait is 3 then.
    """
    wait, best_epoch = 0, 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best_epoch] - min_delta:
            best_epoch = epoch
        wait = 0 if losses[epoch] < losses[epoch - 1] - min_delta else wait + 1
        if wait and wait >= patience:
            return epoch, best_epoch
    return len(losses) - 1, best_epoch


def early_stopping__waits_on_rises_only(losses, patience, min_delta=0.0):
    """Your wait grows only where the loss rises against the epoch before.

    0.8, then 0.5, is no rise, but no improvement on the best either, 0.5: the wait grows too.
    """
    best_epoch, wait = 0, 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best_epoch] - min_delta:
            best_epoch, wait = epoch, 0
        elif losses[epoch] > losses[epoch - 1]:
            wait += 1
            if wait >= patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch


def early_stopping__counts_from_one(losses, patience, min_delta=0.0):
    """Both epochs are one too many: you counted from 1, and the first epoch is epoch 0.

    Keras prints "Epoch 1" for it, but inside it is 0, as places in a list are.
    """
    stop, best = _run(losses, patience, min_delta)
    return stop + 1, best + 1


def early_stopping__gives_the_number_of_epochs(losses, patience, min_delta=0.0):
    """Your stop is one too many: that is how many epochs were run, or the first that was not.

    Asked is the last epoch that was run. The first is epoch 0, so of 7 epochs the last is 6.
    """
    stop, best = _run(losses, patience, min_delta)
    return stop + 1, best


def early_stopping__gives_one_too_many_at_the_end(losses, patience, min_delta=0.0):
    """Where it never stops, your stop is one too many: 8 epochs are 0 to 7.

    len(losses) counts them; the last one's number is one less.
    """
    stop, best = _run(losses, patience, min_delta)
    ran_out = stop - best >= max(patience, 1)
    return (stop if ran_out else len(losses)), best


def early_stopping__stops_one_epoch_too_late(losses, patience, min_delta=0.0):
    """You stop one epoch too late: it ends *in* the epoch in which the wait comes to patience.

    Best in epoch 3, patience 3: epochs 4, 5 and 6 have passed without an improvement, and 6 is
    the last. So >=, not >.
    """
    best_epoch = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best_epoch] - min_delta:
            best_epoch = epoch
        elif epoch - best_epoch > patience:
            return epoch, best_epoch
    return len(losses) - 1, best_epoch


def early_stopping__stops_one_epoch_too_early(losses, patience, min_delta=0.0):
    """You stop one epoch too early: the best epoch itself does not count as a wait.

    Best in epoch 3, patience 3: the epochs without an improvement are 4, 5 and 6.
    """
    best_epoch = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best_epoch] - min_delta:
            best_epoch = epoch
        elif epoch - best_epoch >= patience - 1:
            return epoch, best_epoch
    return len(losses) - 1, best_epoch


def early_stopping__does_not_begin_the_wait_anew(losses, patience, min_delta=0.0):
    """You count all epochs without an improvement; an improvement has to begin the wait anew.

    Epoch 2 is one, but with the improvement in epoch 3 it is forgotten: 4, 5 and 6 are three.
    """
    best_epoch, wait = 0, 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best_epoch] - min_delta:
            best_epoch = epoch
        else:
            wait += 1
            if wait >= patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch


def early_stopping__counts_equal_as_better(losses, patience, min_delta=0.0):
    """A loss that only equals the border counts as an improvement for you: it must be below.

    0.5 after a best of 0.5 is none; lower by exactly min_delta is none either. So <, not <=.
    """
    return _count(losses, patience, lambda e, best: losses[e] <= losses[best] - min_delta)


def early_stopping__ignores_min_delta(losses, patience, min_delta=0.0):
    """min_delta changes nothing in your answer: every lower loss counts as an improvement.

    It has to be lower by more than min_delta: loss < best - min_delta.
    """
    return _run(losses, patience, 0.0)


def early_stopping__adds_min_delta(losses, patience, min_delta=0.0):
    """You add min_delta to the best: then even a loss a little higher is an improvement.

    It makes improving harder, not easier: the loss has to be below best - min_delta.
    """
    return _run(losses, patience, -min_delta)


def early_stopping__takes_min_delta_as_a_part(losses, patience, min_delta=0.0):
    """You take min_delta as a part of the best loss, best * (1 - min_delta).

    It is an amount, not a percentage, and is subtracted: best - min_delta.
    """
    return _count(losses, patience, lambda e, best: losses[e] < losses[best] * (1 - min_delta))


def early_stopping__moves_the_best_without_an_improvement(losses, patience, min_delta=0.0):
    """Your best loss falls even where the gain was too small to count.

    With min_delta 0.5, 4.0 stays the best until a loss is below 3.5. Several small gains together
    can do that; if each of them moves the best, never.
    """
    best, best_epoch = losses[0], 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < best - min_delta:
            best_epoch = epoch
        elif epoch - best_epoch >= patience:
            return epoch, best_epoch
        best = min(best, losses[epoch])
    return len(losses) - 1, best_epoch


def early_stopping__takes_the_lowest_until_the_stop(losses, patience, min_delta=0.0):
    """Your best epoch is the lowest until the stop; asked is the last one that counted.

    A loss that is lower by min_delta or less is no improvement, and its epoch is not the best:
    Keras would not keep its weights.
    """
    stop, _ = _run(losses, patience, min_delta)
    return stop, int(np.argmin(losses[: stop + 1]))


def early_stopping__takes_the_lowest_of_all(losses, patience, min_delta=0.0):
    """Your best epoch is the lowest of the whole list, epochs behind the stop too.

    Training that has stopped in epoch 6 never sees the 0.4 of epoch 7. Only epochs until the stop
    count, and of these only improvements.
    """
    return _run(losses, patience, min_delta)[0], int(np.argmin(losses))


def early_stopping__waits_from_the_lowest_of_all(losses, patience, min_delta=0.0):
    """You looked for the lowest of all losses first; training does not know what will come.

    Go through the epochs in order. With patience 3 it stops in epoch 6, before the 0.4.
    """
    best = int(np.argmin(losses))
    return min(best + max(patience, 1), len(losses) - 1), best


def early_stopping__goes_on_after_the_stop(losses, patience, min_delta=0.0):
    """Your best epoch is sought on behind the stop: leave the loop there.

    Training that has stopped in epoch 6 never sees the 0.4 of epoch 7.
    """
    best_epoch = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best_epoch] - min_delta:
            best_epoch = epoch
    return _run(losses, patience, min_delta)[0], best_epoch


def early_stopping__never_leaves_the_loop(losses, patience, min_delta=0.0):
    """You go on to the end of the list, and the last stop wins: the first one is the stop.

    Leave the loop there, with return or break: a training that has stopped does not go on.
    """
    best_epoch, stop = 0, len(losses) - 1
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best_epoch] - min_delta:
            best_epoch = epoch
        elif epoch - best_epoch >= patience:
            stop = epoch
    return stop, best_epoch


def early_stopping__turns_the_pair_round(losses, patience, min_delta=0.0):
    """Your pair is turned round: (best_epoch, stop_epoch). The stop comes first.

    (6, 3): it stops in epoch 6, and epoch 3 was the best.
    """
    return _run(losses, patience, min_delta)[::-1]


def early_stopping__gives_the_best_loss(losses, patience, min_delta=0.0):
    """You returned the best loss, 0.5; asked is the epoch that had it, 3.

    Remember the number of the epoch whenever the best loss changes.
    """
    stop, best = _run(losses, patience, min_delta)
    return stop, losses[best]


def early_stopping__gives_the_stop_only(losses, patience, min_delta=0.0):
    """You returned the stop alone; the best epoch belongs to it: (6, 3).

    The weights to keep are those of the best epoch, `patience` epochs before the stop.
    """
    return _run(losses, patience, min_delta)[0]


def early_stopping__counts_back_from_the_stop(losses, patience, min_delta=0.0):
    """You counted patience back from the stop; that is the best epoch only if patience ran out.

    Where training came to its end before, or with a patience of 0, it lies elsewhere. Remember
    the epoch of each improvement.
    """
    stop, _ = _run(losses, patience, min_delta)
    return stop, stop - patience


def early_stopping__gives_nothing_if_it_never_stops(losses, patience, min_delta=0.0):
    """Where it never stops you return nothing: the last epoch is the stop then.

    A `return` that stands inside the loop only is not reached. Put one behind the loop.
    """
    stop, best = _run(losses, patience, min_delta)
    return (stop, best) if stop - best >= max(patience, 1) else None


def early_stopping__gives_a_mark_if_it_never_stops(losses, patience, min_delta=0.0):
    """Where it never stops your stop is -1; the last epoch is asked for.

    In Python -1 is the last place of a list, but here the number itself is wanted: 7 of 0 to 7.
    """
    stop, best = _run(losses, patience, min_delta)
    return (stop if stop - best >= max(patience, 1) else -1), best


def early_stopping__stops_in_epoch_0(losses, patience, min_delta=0.0):
    """With a patience of 0 you stop in epoch 0, or right after an improvement.

    Only an epoch that is no improvement can be the last, and epoch 0 always counts as one. So 0
    does what 1 does.
    """
    best_epoch = 0
    for epoch, loss in enumerate(losses):
        if loss < losses[best_epoch] - min_delta:
            best_epoch = epoch
        if epoch - best_epoch >= patience:
            return epoch, best_epoch
    return len(losses) - 1, best_epoch


def early_stopping__never_stops_without_patience(losses, patience, min_delta=0.0):
    """With a patience of 0 you never stop: your wait is compared by ==, and 0 has gone by.

    Stop as soon as the wait is at *least* patience, >=.
    """
    return _run(losses, patience or len(losses), min_delta)


def early_stopping__wants_it_higher(losses, patience, min_delta=0.0):
    """For you a higher value is better. Of a loss, lower is better.

    An improvement is a loss *below* the best so far.
    """
    return _run([-loss for loss in losses], patience, min_delta)


def early_stopping__begins_with_a_best_of_0(losses, patience, min_delta=0.0):
    """Your best loss begins at 0, and no loss above 0 can improve on that.

    Begin with the loss of epoch 0, or with infinity.
    """
    best, best_epoch, wait = 0.0, 0, 0
    for epoch, loss in enumerate(losses):
        if loss < best - min_delta:
            best, best_epoch, wait = loss, epoch, 0
        else:
            wait += 1
            if wait >= patience:
                return epoch, best_epoch
    return len(losses) - 1, best_epoch
