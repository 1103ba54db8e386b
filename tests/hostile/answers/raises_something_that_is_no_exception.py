"""An exception whose text raises and whose type lies. Ends: broken, halted."""


class Shy(BaseException):
    def __str__(self):
        raise KeyboardInterrupt

    __repr__ = __str__


def node_value(inputs, weights):
    raise Shy
