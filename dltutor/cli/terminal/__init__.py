"""The terminal as a program that fills it sees it: single keys, whole screens, signals."""
