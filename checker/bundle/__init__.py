"""Makes what the browser gets: the runtime, the compiled engine, the pages written from the rules.

`python -m bundle.build` runs every step in order. Each step is one small file; `inside/` holds the Python that
runs in Pyodide itself, because bytecode loads only in the interpreter that made it.
"""
