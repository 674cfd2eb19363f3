"""Rules about tone."""
