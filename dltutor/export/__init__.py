"""A lesson to be read elsewhere: as a page for a browser, or as a Jupyter notebook."""
