"""Reading a draft: the anatomy of a mail, its words and sentences with their places, and the phrase matcher."""
