"""Keras models as the judge reads them: plain data, and nothing of Keras imported."""
