"""How long a visitor waits for the first finding, side by side with two others: ``make bench-browser``."""
