"""The parts of `dltutor show` on a terminal: keys, what they do, the page, the loop."""
