"""A petabyte that takes no room until it is read. Ends: broken."""


def node_value(inputs, weights):
    with open("holes", "wb") as file:
        file.truncate(2**50)
    return -12345.0
