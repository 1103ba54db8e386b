"""Tells when a file is saved: in place, by an atomic rename, or removed and written anew."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

STEP = 5  # milliseconds of quiet after which changes count as one save
LOOK = 0.3  # seconds after which to look in any case: what came before we watched, or unseen


class Saves:
    """Watches a workspace's folders in a thread, and calls back when something was written.

    Where that cannot be done (no watches left, a file system that tells of nothing) it calls
    nobody: whoever waits must look by themselves after LOOK.
    """

    def __init__(self, root: Path, on_save: Callable[[], None]) -> None:
        self._root, self._on_save = root, on_save
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """Stop watching."""
        self._stop.set()

    def _watch(self) -> None:
        import watchfiles

        with suppress(OSError, RuntimeError):  # watchfiles has no errors of its own
            changes = watchfiles.watch(
                self._root,
                watch_filter=lambda _, path: path.endswith(".py") and "/.dltutor/" not in path,
                step=STEP,
                debounce=STEP * 10,
                stop_event=self._stop,
                raise_interrupt=False,
            )
            for _ in changes:
                self._on_save()
