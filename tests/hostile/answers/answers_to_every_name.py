"""A module-level __getattr__ that has whatever is asked for. Ends: missing, wrong, broken."""


def __getattr__(name):
    return lambda *_: -12345.0
