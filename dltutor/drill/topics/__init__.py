"""A topic a module, each with one function `problem(random) -> Problem`; named in catalogue.py."""
