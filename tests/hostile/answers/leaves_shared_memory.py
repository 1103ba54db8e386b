"""A segment of shared memory that outlives every process. Ends: broken. Needs the box."""


def node_value(inputs, weights):
    with open("/dev/shm/dltutor-left-behind", "wb") as file:
        file.write(bytes(2**20))
    return -12345.0
