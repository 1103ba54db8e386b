"""horizontal, vertical: two kernels of 3 by 3, each for edges of one direction.

A horizontal edge runs from left to right: it is brighter below it than above, or
darker. A kernel answers to edges of its own direction, gives 0 for straight edges
of the other one, and 0 where all is flat. Many answers are right.
"""

horizontal = ...  # three rows of three weights, [[., ., .], [., ., .], [., ., .]]
vertical = ...  # three rows of three weights, [[., ., .], [., ., .], [., ., .]]
