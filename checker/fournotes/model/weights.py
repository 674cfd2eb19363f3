"""The labels, biases and bars of the sentence model, written by ``make weights``; its weights are in weights.bin."""

LABELS = ('thanks', 'forward-look', 'interest', 'offer-of-help', 'feedback-request', 'feedback-for-the-future', 'enjoyment', 'news-offer', 'news-achievement', 'deadline-told', 'wish-to-hear', 'reproach', 'demand', 'ultimatum', 'threat', 'nagging', 'boasting', 'presumption', 'arguing', 'begging', 'oversharing', 'over-apology', 'self-criticism', 'gushing', 'running-down', 'gift', 'money-talk')
BIASES = (-30, -26, -28, -25, -27, -33, -29, -31, -28, -29, -33, -28, -28, -32, -28, -28, -28, -31, -34, -29, -29, -34, -30, -28, -27, -32, -25)
BARS = (-12, -11, -12, -7, -12, -9, -9, -11, -11, -5, -5, 5, 2, 9, 6, 9, 1, 3, 7, 9, 9, 5, 2, 1, 8, 2, 3)
