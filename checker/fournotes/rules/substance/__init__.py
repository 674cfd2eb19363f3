"""Rules about substance."""
