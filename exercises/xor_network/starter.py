"""W1, b1, W2, b2: a network of two hidden ReLU nodes that computes XOR.

np.maximum(0, X @ W1 + b1) @ W2 + b2 has to be more than 0.5 for the rows (0, 1)
and (1, 0), and 0.5 or less for (0, 0) and (1, 1). Many answers are right.
"""

W1 = ...  # shape (2, 2): one row an input, one column a hidden node, [[., .], [., .]]
b1 = ...  # shape (2,): one bias a hidden node, [., .]
W2 = ...  # shape (2, 1): one weight a hidden node, [[.], [.]]
b2 = ...  # shape (1,): the bias of the output, [.]
