"""The labels, biases and bars of the sentence model, written by ``make weights``; its weights are in weights.bin."""

LABELS = ('thanks', 'forward-look', 'interest', 'offer-of-help', 'feedback-request', 'feedback-for-the-future', 'enjoyment', 'news-offer', 'news-achievement', 'deadline-told', 'wish-to-hear', 'reproach', 'demand', 'ultimatum', 'threat', 'nagging', 'boasting', 'presumption', 'arguing', 'begging', 'oversharing', 'over-apology', 'self-criticism', 'gushing', 'running-down', 'gift', 'money-talk')
BIASES = (-30, -27, -29, -25, -28, -34, -30, -32, -29, -30, -34, -28, -29, -32, -28, -28, -28, -31, -34, -29, -29, -34, -31, -28, -27, -32, -25)
BARS = (-11, -11, -12, -6, -11, -11, -8, -11, -10, -5, -6, 4, 3, 8, 4, 7, 1, 3, 8, 7, 8, 7, 2, 0, 6, 2, 3)
