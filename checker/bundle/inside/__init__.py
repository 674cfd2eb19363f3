"""Python that the build runs inside Pyodide."""
