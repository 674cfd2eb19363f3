"""Python's own hook at its start: while modules load, nothing is garbage; the runtime turns the collector on later."""

import gc

gc.disable()
