"""Waiting for keys, so that no signal and no other thread's word is missed."""

from __future__ import annotations

import os
import select
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Self

from dltutor.cli.terminal.keys import Keyboard
from dltutor.cli.terminal.signals import handled, stop_here

BLINK = 0.005  # seconds that make sure that a moment has passed


class Waiting:
    """Waits for keys until it is woken, in a `with` block of the main thread."""

    def __init__(self) -> None:
        self._woken, self._waker = os.pipe()
        os.set_blocking(self._waker, False)

    def __enter__(self) -> Self:
        """Be woken by every signal as well."""
        # One that comes just before select begins is handled after it: its byte makes it return.
        signal.set_wakeup_fd(self._waker, warn_on_full_buffer=False)
        return self

    def __exit__(self, *_: object) -> None:
        """Signals are no longer waited for."""
        signal.set_wakeup_fd(-1)

    def wake(self) -> None:
        """End the wait that is going on, or the next one; from any thread."""
        with suppress(BlockingIOError):  # it is being woken already
            os.write(self._waker, b"!")

    def keys(self, keyboard: Keyboard, most: float | None = None) -> list[str]:
        """The keys that are pressed next; none where it is woken, or `most` seconds have passed."""
        waits = [] if most is None else [most]
        if keyboard.patience is not None:
            waits.append(keyboard.patience + BLINK)
        ready, _, _ = select.select(
            [keyboard.descriptor, self._woken], [], [], min(waits, default=None)
        )
        if self._woken in ready:
            os.read(self._woken, 4096)
        return keyboard.read() if keyboard.descriptor in ready else keyboard.expire()


@contextmanager
def redrawn(keyboard: Keyboard, redraw: Callable[[], None]) -> Iterator[None]:
    """Draw again when the window has another size, and after Ctrl-Z when we go on."""

    def stopped(*_: object) -> None:
        keyboard.give_back()
        stop_here()
        keyboard.take()
        redraw()

    with handled({signal.SIGWINCH: lambda *_: redraw(), signal.SIGTSTP: stopped}):
        yield
