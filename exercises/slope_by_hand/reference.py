"""The slope by hand: weight 2, input 3, target 10, learning rate 0.01."""

prediction = 6  # 2 * 3
error = -4  # 6 - 10
slope = -24  # 2 * (-4) * 3
new_weight = 2.24  # 2 - 0.01 * (-24)
