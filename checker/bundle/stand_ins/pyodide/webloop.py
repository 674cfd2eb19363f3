"""Stands in for Pyodide's event loop: the engine waits for nothing, so none runs, and asyncio stays at home."""


def _initialize_event_loop() -> None:
    """Leaves Python without an event loop."""
