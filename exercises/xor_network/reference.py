"""W1, b1, W2, b2: a network of two hidden ReLU nodes that computes XOR."""

W1 = [[1, 1], [1, 1]]  # both hidden nodes add the two inputs
b1 = [0, -1]  # the second begins to answer only when both are 1
W2 = [[1], [-2]]  # it takes off what the first gives then, 2
b2 = [0]
