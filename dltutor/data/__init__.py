"""Real tables for the lessons, and for scripts of your own. Nothing is downloaded.

    from dltutor.data import wages

    table = wages()
    table.X, table.y            # (534, 19) numbers, (534,) dollars an hour
    table.features              # ("education", "experience", ...)
    print(table.description)    # where the rows come from, and what to mind

The rows stand in the order of their files, and most files are sorted: shuffle before you split.
"""

from dltutor.data.bundled import breast_cancer, digits
from dltutor.data.table import Table
from dltutor.data.tables import concrete, sunspots, titanic, wages

__all__ = ["Table", "breast_cancer", "concrete", "digits", "sunspots", "titanic", "wages"]
