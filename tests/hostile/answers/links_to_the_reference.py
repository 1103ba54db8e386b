"""A symbolic link, or a hard one, beside itself. Ends: broken. Needs the box."""

import importlib.util
import os
from pathlib import Path

root = Path(importlib.util.find_spec("dltutor").origin).parent.parent
reference = root / "exercises" / "node_value" / "reference.py"

try:
    os.symlink(reference, "soft.py")
except OSError:
    os.link(reference, "soft.py")
text = Path("soft.py").read_text()
exec(text, found := {})
node_value = found["node_value"]
