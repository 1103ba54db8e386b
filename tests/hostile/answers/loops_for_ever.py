"""An infinite loop in the call. Ends: halted."""


def node_value(inputs, weights):
    while True:
        pass
