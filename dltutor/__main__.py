"""`python -m dltutor` is the `dltutor` command."""

from dltutor.cli import main

if __name__ == "__main__":
    main()
