"""sys.exit(0) looks like success to whoever asks for the exit code. Ends: broken."""

import sys

sys.exit(0)
