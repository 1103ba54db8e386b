"""Backwards from an output with the error 3, fed by 1 and 3."""

output_slope = 6  # 2 * 3: the slope of error ** 2
top_weight_slope = 6  # 6 * 1: the slope at the output, times what the weight carries
bottom_weight_slope = 18  # 6 * 3
