"""The labels, biases and bars of the sentence model, written by ``make weights``; its weights are in weights.bin."""

LABELS = ('thanks', 'forward-look', 'interest', 'offer-of-help', 'feedback-request', 'feedback-for-the-future', 'enjoyment', 'news-offer', 'news-achievement', 'deadline-told', 'wish-to-hear', 'reproach', 'demand', 'ultimatum', 'threat', 'nagging', 'boasting', 'presumption', 'arguing', 'begging', 'oversharing', 'over-apology', 'self-criticism', 'gushing', 'running-down', 'gift', 'money-talk')
BIASES = (-30, -26, -28, -25, -29, -34, -30, -32, -30, -30, -34, -29, -29, -33, -28, -29, -29, -32, -35, -30, -30, -34, -31, -29, -27, -32, -26)
BARS = (-16, -12, -14, -8, -12, -12, -10, -12, -12, -8, -9, 6, 2, 8, 5, -1, 2, 4, 8, 7, 10, 7, 2, -3, 7, 3, 4)
