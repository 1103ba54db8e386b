"""The bytes between the process that runs an answer and the one that judges it; never pickle.

`frames` knows lengths and needs nothing; `values` knows arrays and needs NumPy.
"""
