"""A drill as it is held: the session, and the two ways to hold it, with a person or a script."""
