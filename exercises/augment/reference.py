"""flip(image) and random_crop(image, size, rng): one photograph, seen in other ways."""


def flip(image):
    """The columns from right to left; rows and channels stay."""
    return image[:, ::-1]


def random_crop(image, size, rng):
    """A window of size by size at a random place."""
    height, width = image.shape[:2]
    top = rng.integers(0, height - size + 1)
    left = rng.integers(0, width - size + 1)
    return image[top : top + size, left : left + size]
