"""The labels, biases and bars of the sentence model, written by ``make weights``; its weights are in weights.bin."""

LABELS = ('thanks', 'forward-look', 'interest', 'offer-of-help', 'feedback-request', 'feedback-for-the-future', 'enjoyment', 'news-offer', 'news-achievement', 'deadline-told', 'wish-to-hear', 'reproach', 'demand', 'ultimatum', 'threat', 'nagging', 'boasting', 'presumption', 'arguing', 'begging', 'oversharing', 'over-apology', 'self-criticism', 'gushing', 'running-down', 'gift', 'money-talk')
BIASES = (-30, -25, -29, -25, -27, -32, -29, -31, -29, -29, -33, -28, -28, -32, -28, -28, -28, -31, -33, -29, -29, -34, -30, -28, -27, -32, -24)
BARS = (-13, -13, -12, -8, -11, -11, -10, -12, -11, -4, -5, 5, 3, 10, 6, 10, 1, 3, 8, 10, 7, 6, 2, -3, 9, 2, 3)
