"""Join a Dask cluster, if it is there, and if it would grade as this machine does."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from dltutor import __version__
from dltutor.classroom.errors import ClassroomError

if TYPE_CHECKING:
    from distributed import Client, Security

    from dltutor.classroom.far import Bench

CONNECT, WORKERS, COMPARE = 10, 10, 60  # seconds to wait for each
LARGE = "100MB"  # from here on Dask warns of what is sent; an answer has 21 files of 1 MB at most
LOGS = ("distributed", "distributed.client", "tornado.application")


@contextmanager
def settings() -> Iterator[None]:
    """No log of Dask's on the screen, as what matters of it is said in our words; no warnings."""
    import dask

    loggers = [logging.getLogger(name) for name in LOGS]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        with dask.config.set({"distributed.admin.large-graph-warning-threshold": LARGE}):
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


def need_dask() -> None:
    """Raises ClassroomError where Dask is not installed."""
    try:
        import distributed  # noqa: F401
    except ModuleNotFoundError as error:
        raise ClassroomError(
            f"--dask needs the package {error.name}, which is not installed here.\n"
            "Install it:  pip install 'dltutor[cluster]'"
        ) from None


def connected(address: str) -> Client:
    """A connection to a scheduler. Raises ClassroomError."""
    from distributed import Client

    try:
        return Client(
            address,
            security=_knock(address),
            timeout=CONNECT,
            set_as_default=False,
            direct_to_workers=False,  # they may be where only the scheduler reaches them
        )
    except OSError as error:
        raise ClassroomError(
            f"No Dask scheduler answered at {address} within {CONNECT} seconds"
            f"{_reason(error)}.\n"
            "Start one with: dask scheduler      and workers with: dask worker ADDRESS"
        ) from None
    except Exception as error:  # Dask has no exception of its own for it
        raise ClassroomError(
            f"{address!r} cannot be used as the address of a Dask scheduler: {short(error)}.\n"
            "Expected one like tcp://HOST:8786, or tls://HOST:8786 with TLS set up in Dask's own "
            "configuration."
        ) from None


def _reason(error: BaseException) -> str:
    """What lies at the bottom of a time-out: ": Connection refused"."""
    while error.__cause__ is not None:
        error = error.__cause__
    reason = getattr(error, "strerror", None)
    return f": {reason}" if reason else ""


def _knock(address: str) -> Security:
    """How to speak to a scheduler, once it has answered.

    A client is not asked first: one whose address is none is hard to be rid of.
    """
    from distributed.comm.core import connect
    from distributed.security import Security

    security = Security()

    async def knock() -> None:
        arguments = security.get_connection_args("client")
        comm = await connect(address, timeout=CONNECT, **arguments)
        await comm.close()

    asyncio.run(knock())
    return security


def await_workers(client: Client, address: str) -> None:
    """Raises ClassroomError where there is none after a while."""
    try:
        client.wait_for_workers(1, timeout=WORKERS)
    except TimeoutError:
        raise ClassroomError(
            f"The Dask scheduler at {address} has no workers: none came within {WORKERS} "
            f"seconds.\nStart some with: dask worker {address}"
        ) from None


def install(client: Client, address: str, name: str, bench: Bench) -> None:
    """Put a bench of this name beside every worker, those to come too.

    Raises ClassroomError where one of those that are there would not grade as this machine does.
    """
    from dltutor.classroom import far

    try:
        _refuse_others("scheduler", {address: _version_of_scheduler(client)})
        _refuse_others("worker", _asked(client, far.version))
        client.sync(client.register_plugin, bench, name=name, callback_timeout=COMPARE)
        faults = _asked(client, far.fault, name)
    except TimeoutError:
        raise ClassroomError(
            f"The workers of {address} did not say within {COMPARE} seconds what they have "
            "installed.\nSee what they are at: Dask's dashboard shows it."
        ) from None
    for worker, said in faults.items():
        if isinstance(said, Exception):
            raise ClassroomError(f"The Dask worker {worker} cannot grade: {short(said)}.")
        if said:
            raise ClassroomError(f"The Dask worker {worker} {said}")


def _version_of_scheduler(client: Client) -> Any:
    from dltutor.classroom import far

    try:
        return client.sync(client.run_on_scheduler, far.version, callback_timeout=COMPARE)
    except TimeoutError:
        raise
    except Exception as error:  # it is the scheduler's, whatever it is
        return error


def _asked(client: Client, *what: Any) -> dict[str, Any]:
    """What every worker says, or fails with."""
    said: dict[str, Any] = client.sync(
        client.run, *what, on_error="return", callback_timeout=COMPARE
    )
    return said


def _refuse_others(role: str, versions: Mapping[str, Any]) -> None:
    from dltutor.classroom.far import differs

    for address, said in versions.items():
        if isinstance(said, Exception):
            raise ClassroomError(
                f"The Dask {role} {address} cannot load dltutor: {short(said)}.\n"
                f"Install dltutor {__version__} there too:  pip install 'dltutor[cluster]'"
            )
        if said != __version__:
            raise ClassroomError(f"The Dask {role} {address} {differs(said, __version__)}")


def short(error: BaseException) -> str:
    """An exception of somebody else's on one line."""
    text = str(error).partition("\n")[0].rstrip(".")
    return f"{type(error).__name__}: {text}" if text else type(error).__name__
