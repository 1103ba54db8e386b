"""simple_rnn_parameters, lstm_parameters, gru_parameters: (inputs, units) -> how many."""


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    for name in ("simple_rnn_parameters", "lstm_parameters", "gru_parameters"):
        yield "three inputs, two units", name, 3, 2
        yield "one input, four units", name, 1, 4
        yield "five inputs, one unit", name, 5, 1
        yield "as many inputs as units", name, 3, 3
        yield "one of each", name, 1, 1
        yield "words of 50 numbers, 5 units", name, 50, 5
        yield "128 inputs, 256 units", name, 128, 256


def laws(answer, name, inputs, units):
    """What holds of every right answer, in words a learner can use."""
    yield "the number is whole", answer == int(answer)
