"""The bank by hand: 2 children, 3 accounts.

Weights into the top hidden node:     1 (children),  1 (accounts)
Weights into the bottom hidden node: -1 (children),  1 (accounts)
Weights into the output:              2 (top),      -1 (bottom)

Each value is the weighted sum of what comes in. Write numbers in place of the dots.
"""

hidden_top = ...  # the value of the top hidden node

hidden_bottom = ...  # the value of the bottom hidden node

prediction = ...  # the value of the output: how many purchases
