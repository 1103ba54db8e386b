"""The slope by hand: one weight, one input, one step.

weight 2, input 3, target 10, learning rate 0.01; the loss is the squared error.

Error means prediction minus target. Write numbers in place of the dots.
"""

prediction = ...  # what comes out: the weight times the input

error = ...  # prediction minus target

slope = ...  # of the squared error, with respect to the weight

new_weight = ...  # the weight after one step with learning rate 0.01
