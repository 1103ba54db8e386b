"""`python -m dltutor` is the `dltutor` command."""

import sys
from pathlib import Path

# -m puts the folder that we are called in before all others: a numpy.py there would be imported
# in the place of NumPy. It stays where dltutor itself is found by it.
if sys.path and Path(sys.path[0]).resolve() != Path(__file__).resolve().parents[1]:
    del sys.path[0]

from dltutor.cli import main

if __name__ == "__main__":
    main()
