"""os._exit(0): no clean-up, exit code of a success. Ends: halted, broken."""

import os

os._exit(0)
