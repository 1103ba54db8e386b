"""Real tables for the lessons, and for scripts of your own. Nothing is downloaded.

    from dltutor.data import wages

    table = wages()
    table.X, table.y            # (534, 19) numbers, (534,) dollars an hour
    table.features              # ("education", "experience", ...)
    print(table.description)    # where the rows come from, and what to mind

    from dltutor.data import photo

    photo()                     # (104, 96) numbers: an image, not a table

    from dltutor.data import digits_base

    digits_base()               # the weights of lesson 18's network, trained

    from dltutor.data import dates

    written, iso = dates(2, np.random.default_rng(0))  # "3 May 1979" and "1979-05-03"

The rows stand in the order of their files, and most files are sorted: shuffle before you split.
"""

from dltutor.data.bundled import breast_cancer, digits
from dltutor.data.characters import characters_of, to_ids, to_texts
from dltutor.data.dates import dates
from dltutor.data.photograph import photo
from dltutor.data.pretrained import digits_base
from dltutor.data.table import Table
from dltutor.data.tables import concrete, sunspots, titanic, wages

__all__ = [
    "Table",
    "breast_cancer",
    "characters_of",
    "concrete",
    "dates",
    "digits",
    "digits_base",
    "photo",
    "sunspots",
    "titanic",
    "to_ids",
    "to_texts",
    "wages",
]
