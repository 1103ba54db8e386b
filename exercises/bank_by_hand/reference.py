"""The bank by hand: 2 children, 3 accounts."""

hidden_top = 5  # 2 * 1 + 3 * 1
hidden_bottom = 1  # 2 * (-1) + 3 * 1
prediction = 9  # 5 * 2 + 1 * (-1)
