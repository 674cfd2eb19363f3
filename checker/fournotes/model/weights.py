"""The labels, biases and bars of the sentence model, written by ``make weights``; its weights are in weights.bin."""

LABELS = ('thanks', 'forward-look', 'interest', 'offer-of-help', 'feedback-request', 'feedback-for-the-future', 'enjoyment', 'news-offer', 'news-achievement', 'deadline-told', 'wish-to-hear', 'reproach', 'demand', 'ultimatum', 'threat', 'nagging', 'boasting', 'presumption', 'arguing', 'begging', 'oversharing', 'over-apology', 'self-criticism', 'gushing', 'running-down', 'gift', 'money-talk')
BIASES = (-30, -27, -28, -26, -29, -35, -30, -32, -30, -31, -34, -29, -29, -33, -28, -29, -29, -32, -35, -30, -30, -34, -31, -29, -27, -33, -26)
BARS = (-15, -11, -13, -7, -11, -12, -9, -12, -12, -8, -8, 6, 2, 8, 4, 0, 2, 2, 6, 7, 9, 7, 2, -1, 7, 2, 2)
