"""A cell by hand: one unit of an LSTM, its gates given.

old cell 2, forget gate 0.75, input gate 0.5, candidate -0.6, output gate 0.4
tanh: 0.3 -> 0.2913, 0.6 -> 0.5370, 0.9 -> 0.7163, 1.2 -> 0.8337, 1.5 -> 0.9051, 1.8 -> 0.9468

Write numbers in place of the dots; the output to three decimals or more.
"""

cell = ...  # the new cell

output = ...  # what the unit gives
