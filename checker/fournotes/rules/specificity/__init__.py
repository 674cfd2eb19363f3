"""Rules about specificity."""
