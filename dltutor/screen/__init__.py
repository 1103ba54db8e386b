"""Everything a learner sees, as rich renderables: values, built without a terminal."""
