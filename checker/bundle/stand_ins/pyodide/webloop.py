"""Stands in for Pyodide's event loop: the engine waits for nothing, so none runs, and asyncio stays at home.

A memory snapshot counts what Python holds of JavaScript, so this takes the same two things as the module it stands for.
"""

from pyodide_js._api import scheduleCallback  # noqa: F401


def _initialize_event_loop() -> None:
    """Leaves Python without an event loop."""
    from pyodide_js._api import config  # noqa: F401
