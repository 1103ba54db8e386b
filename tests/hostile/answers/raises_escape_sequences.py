"""An exception whose message and name a terminal would obey. Ends: broken."""


def node_value(inputs, weights):
    raise type("\x1b[2JValueError", (Exception,), {})("\x1b]0;owned\x07\x9b2J\u202epassed")
