"""Stands in for asyncio, which Pyodide's core names at its start and nothing here uses."""
