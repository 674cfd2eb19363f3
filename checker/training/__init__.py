"""Makes the weights of the sentence model from the labelled sentences in ``tests/corpus``."""
