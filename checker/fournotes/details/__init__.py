"""What in a note is specific: words that could only have come from this interview."""

from fournotes.details.find import find_details

__all__ = ["find_details"]
