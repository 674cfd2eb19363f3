"""Chooses how hard Hypothesis tries: HYPOTHESIS_PROFILE, else `ci` under continuous integration, else `dev`."""

import os

from hypothesis import HealthCheck, settings

# A shared machine is slow at odd moments, so no single example has a deadline; the counts bound the whole.
settings.register_profile("dev", max_examples=100, deadline=None)
settings.register_profile("ci", max_examples=300, deadline=None, print_blob=True)
settings.register_profile(
    "pyodide",
    max_examples=25,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "mutants",
    max_examples=25,
    deadline=None,
    database=None,
    derandomize=True,
    # Each change to the engine is tried in a process of its own, with the tests that were collected once.
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.differing_executors],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "dev"))
