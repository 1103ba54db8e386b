"""A list with an iterator that adds as it goes. Ends: wrong, broken, halted."""


class Growing(list):
    def __iter__(self):
        while True:
            yield self

    def __len__(self):
        return 2**62


def node_value(inputs, weights):
    return Growing([1.0])
