"""What a linear model over words and word pairs says of one sentence."""
