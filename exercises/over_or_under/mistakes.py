"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _say(holds, learnt):
    return "good" if holds else "overfitting" if learnt else "underfitting"


def diagnose__takes_the_lowest_validation_loss(train_losses, validation_losses, bar):
    """You ask the lowest validation loss, 0.5; the last one counts, 0.8.

    At the end you have the weights of the last epoch, not those of the best, unless early stopping
    gives them back.
    """
    return _say(min(validation_losses) <= bar, min(train_losses) <= bar)


def diagnose__takes_the_last_training_loss(train_losses, validation_losses, bar):
    """You ask the last training loss; the lowest counts.

    That it was at the bar once shows that the network can learn its rows. A jump at the end does
    not undo it.
    """
    return _say(validation_losses[-1] <= bar, train_losses[-1] <= bar)


def diagnose__wants_all_training_losses_below(train_losses, validation_losses, bar):
    """You want the training loss at the bar in every epoch; once is enough.

    All trainings begin with high losses. Ask the lowest.
    """
    return _say(validation_losses[-1] <= bar, max(train_losses) <= bar)


def diagnose__asks_training_first(train_losses, validation_losses, bar):
    """You say 'underfitting' wherever no training loss has reached the bar: ask validation first.

    Where the last validation loss has reached the bar it is 'good', even if the training loss is
    still above. Dropout makes that so, for example: it makes only the training harder.
    """
    if min(train_losses) > bar:
        return "underfitting"
    return "good" if validation_losses[-1] <= bar else "overfitting"


def diagnose__asks_the_last_training_loss_first(train_losses, validation_losses, bar):
    """You say 'underfitting' wherever the training loss ends above the bar.

    Where the last validation loss has reached the bar it is 'good', whatever the training loss is.
    Only if it has not, ask the training losses, and of these the lowest.
    """
    if train_losses[-1] > bar:
        return "underfitting"
    return "good" if validation_losses[-1] <= bar else "overfitting"


def diagnose__takes_the_training_loss_for_good(train_losses, validation_losses, bar):
    """You call it 'good' where the training loss has reached the bar: ask the validation loss.

    A training loss of 0.1 says that the rows were learnt, by heart perhaps. On new rows it is 0.8.
    """
    return "good" if min(train_losses) <= bar else "underfitting"


def diagnose__takes_the_last_training_loss_for_good(train_losses, validation_losses, bar):
    """You call it 'good' where the training loss ends at the bar: ask the validation loss.

    A training loss of 0.1 says that the rows were learnt, by heart perhaps. On new rows it is 0.8.
    """
    return "good" if train_losses[-1] <= bar else "underfitting"


def diagnose__does_not_use_the_bar(train_losses, validation_losses, bar):
    """You compare the two curves with each other, and never with the bar.

    A validation loss above the training loss can be good enough, and one below it not.
    """
    return "good" if validation_losses[-1] <= train_losses[-1] else "overfitting"


def diagnose__swaps_the_lists(train_losses, validation_losses, bar):
    """The two lists have changed places: validation is asked first, then training.

    The last *validation* loss decides about 'good', the lowest *training* loss about the rest.
    """
    return _say(train_losses[-1] <= bar, min(validation_losses) <= bar)


def diagnose__swaps_the_words(train_losses, validation_losses, bar):
    """'overfitting' and 'underfitting' have changed places.

    Over: it has learnt its own rows, 0.1, and fails on others. Under: not even its own.
    """
    return _say(validation_losses[-1] <= bar, min(train_losses) > bar)


def diagnose__does_not_count_the_bar_itself(train_losses, validation_losses, bar):
    """A loss exactly at the bar has reached it: <=, in both questions.

    With a bar of 0.8, a last validation loss of 0.8 is 'good'; with a bar of 0.1, a training loss
    of 0.1 is there too.
    """
    return _say(validation_losses[-1] < bar, min(train_losses) < bar)


def diagnose__does_not_count_the_bar_in_validation(train_losses, validation_losses, bar):
    """A validation loss exactly at the bar has reached it: <=.

    With a bar of 0.8, a last validation loss of 0.8 is 'good'.
    """
    return _say(validation_losses[-1] < bar, min(train_losses) <= bar)


def diagnose__does_not_count_the_bar_in_training(train_losses, validation_losses, bar):
    """A training loss exactly at the bar has reached it: <=.

    With a bar of 0.1, a training loss of 0.1 shows that the network can learn its rows.
    """
    return _say(validation_losses[-1] <= bar, min(train_losses) < bar)


def diagnose__calls_every_gap_overfitting(train_losses, validation_losses, bar):
    """You call it 'overfitting' wherever the validation loss is above the training loss.

    It nearly always is, a little. What counts is the bar: ask first whether the last validation
    loss has reached it.
    """
    if validation_losses[-1] > train_losses[-1]:
        return "overfitting"
    return "good" if validation_losses[-1] <= bar else "underfitting"


def diagnose__measures_the_gap(train_losses, validation_losses, bar):
    """You compare the gap between the two losses with the bar; the losses themselves belong there.

    The bar says how low a loss has to be, and not how near the two should be to each other.
    """
    if validation_losses[-1] - train_losses[-1] > bar:
        return "overfitting"
    return "underfitting" if train_losses[-1] > bar else "good"


def diagnose__calls_every_rise_overfitting(train_losses, validation_losses, bar):
    """You call it 'overfitting' wherever the validation loss ends above its lowest.

    A little noise does that. The question is whether its last value has reached the bar; if
    not, whether the lowest *training* loss has.
    """
    if validation_losses[-1] > min(validation_losses):
        return "overfitting"
    return "good" if validation_losses[-1] <= bar else "underfitting"


def diagnose__asks_only_validation(train_losses, validation_losses, bar):
    """You never ask the training loss: it tells 'overfitting' from 'underfitting'.

    Both fail on new rows. Only if the training loss got to the bar is it 'overfitting'.
    """
    return "good" if validation_losses[-1] <= bar else "overfitting"


def diagnose__takes_the_means(train_losses, validation_losses, bar):
    """You compare mean losses with the bar; asked are the last and the lowest.

    The first epochs are always bad, and say nothing about the network that you have at the end.
    """
    return _say(np.mean(validation_losses) <= bar, np.mean(train_losses) <= bar)


def diagnose__takes_the_first_epoch(train_losses, validation_losses, bar):
    """You look at the first epoch, place 0; the last one is at place -1.

    In the first epoch no network has learnt much. Of the validation losses take the last, of the
    training losses the lowest.
    """
    return _say(validation_losses[0] <= bar, train_losses[0] <= bar)


def diagnose__wants_it_higher(train_losses, validation_losses, bar):
    """For you a loss above the bar has reached it: of a loss, lower is better.

    The bar is the loss that is low enough: at it or *below* it.
    """
    return _say(validation_losses[-1] >= bar, max(train_losses) >= bar)


def diagnose__wants_the_last_above(train_losses, validation_losses, bar):
    """You turned the first question round: 'good' is a last validation loss at or below the bar.

    0.8 is above 0.55: that is not good.
    """
    return _say(validation_losses[-1] > bar, min(train_losses) <= bar)


def diagnose__writes_large_letters(train_losses, validation_losses, bar):
    """Your words begin with a large letter; asked are small ones, as in the task.

    Whoever calls the function compares text, and 'Good' is not 'good'.
    """
    return _say(validation_losses[-1] <= bar, min(train_losses) <= bar).capitalize()


def diagnose__shortens_the_words(train_losses, validation_losses, bar):
    """Your words are 'overfit' and 'underfit'; asked are 'overfitting' and 'underfitting'.

    Whoever calls the function compares text, letter by letter.
    """
    return _say(validation_losses[-1] <= bar, min(train_losses) <= bar).removesuffix("ting")


def diagnose__says_nothing_of_good(train_losses, validation_losses, bar):
    """Where it is 'good' you return nothing: no path of the function ends in that word.

    A function that ends without `return` gives None.
    """
    word = _say(validation_losses[-1] <= bar, min(train_losses) <= bar)
    return None if word == "good" else word


def diagnose__says_nothing_of_underfitting(train_losses, validation_losses, bar):
    """Where it is 'underfitting' you return nothing: no path of the function ends in that word.

    A function that ends without `return` gives None.
    """
    word = _say(validation_losses[-1] <= bar, min(train_losses) <= bar)
    return None if word == "underfitting" else word
