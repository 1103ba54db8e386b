"""A module a topic: its settings, and the frames that they come to."""
