"""Two hidden nodes feed an output; the loss is the error squared.

Values of the hidden nodes, behind their ReLU:   1 (top),  3 (bottom)
Weights from them to the output:                -5 (top),  4 (bottom)
Prediction 1 * (-5) + 3 * 4 = 7, target 4:       error 3

Write numbers in place of the dots.
"""

output_slope = ...  # the slope of the loss at the output

top_weight_slope = ...  # the slope of the loss to the weight from the top node

bottom_weight_slope = ...  # the slope of the loss to the weight from the bottom node
