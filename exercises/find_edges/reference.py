"""Sobel's kernels: below less above, and right less left; the middle counts twice."""

horizontal = [[-1, -2, -1], [0, 0, 0], [1, 2, 1]]
vertical = [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]
