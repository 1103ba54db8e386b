"""A cell by hand: what is kept and what is let in, and then what is shown."""

cell = 1.2  # 0.75 * 2 + 0.5 * (-0.6)
output = 0.33346  # 0.4 * tanh(1.2), tanh(1.2) = 0.83365
