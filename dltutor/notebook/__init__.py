"""`%load_ext dltutor.notebook`: check answers that stand in a Jupyter notebook."""

from __future__ import annotations

from typing import Any


def load_ipython_extension(shell: Any) -> None:
    """Add `%dltutor` and `%%dltutor` to IPython's shell, which calls this."""
    from dltutor.notebook.magic import Magic

    shell.register_magic_function(Magic(shell), magic_kind="line_cell", magic_name="dltutor")
