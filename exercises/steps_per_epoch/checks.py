"""steps_per_epoch(rows, batch_size), total_updates(rows, batch_size, epochs): rounded up."""


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    one = "steps_per_epoch"
    yield "ten rows in fours: two are left over", one, 10, 4
    yield "twelve rows in fours: nothing is left over", one, 12, 4
    yield "thirteen rows in fours: one is left over", one, 13, 4
    yield "fifteen rows in fours: one is missing", one, 15, 4
    yield "one row in a batch", one, 7, 1
    yield "all rows in one batch", one, 7, 7
    yield "a batch larger than the data", one, 7, 32
    yield "a single row", one, 1, 1
    yield "the 60,000 digits of MNIST in Keras' batches of 32", one, 60_000, 32
    yield "the 1,297 digits of this lesson in 32s", one, 1297, 32
    yield "a million and one rows", one, 1_000_001, 1000
    several = "total_updates"
    yield "ten rows in fours, three epochs", several, 10, 4, 3
    yield "twelve rows in fours, five epochs", several, 12, 4, 5
    yield "thirteen rows in fours, two epochs", several, 13, 4, 2
    yield "one epoch", several, 15, 4, 1
    yield "one row in a batch, six epochs", several, 7, 1, 6
    yield "all rows in one batch, twenty epochs", several, 7, 7, 20
    yield "a batch larger than the data, four epochs", several, 7, 32, 4
    yield "a single row, nine epochs", several, 1, 1, 9
    yield "the 1,297 digits of this lesson in 32s, thirty epochs", several, 1297, 32, 30
    yield "a thousand and one rows in 500s, a hundred epochs", several, 1001, 500, 100


def laws(answer, name, rows, batch_size, epochs=1):
    """What holds of every right answer, in words a learner can use."""
    yield "it is a whole number", answer == int(answer)
    room = answer * batch_size
    yield f"{answer:g} batches of {batch_size} have room for all rows", room >= rows * epochs
    spare = (answer / epochs - 1) * batch_size
    yield "with one batch less in each epoch, rows would be left over", spare < rows
