"""No exception raised into the loop can end it. Ends: halted."""


def node_value(inputs, weights):
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue
