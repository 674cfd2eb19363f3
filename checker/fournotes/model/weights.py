"""The labels, biases and bars of the sentence model, written by ``make weights``; its weights are in weights.bin."""

LABELS = ('thanks', 'forward-look', 'interest', 'offer-of-help', 'feedback-request', 'feedback-for-the-future', 'enjoyment', 'news-offer', 'news-achievement', 'deadline-told', 'wish-to-hear', 'reproach', 'demand', 'ultimatum', 'threat', 'nagging', 'boasting', 'presumption', 'arguing', 'begging', 'oversharing', 'over-apology', 'self-criticism', 'gushing', 'running-down', 'gift', 'money-talk')
BIASES = (-31, -26, -31, -25, -27, -30, -27, -30, -28, -26, -33, -26, -22, -27, -22, -23, -21, -27, -33, -25, -22, -28, -26, -20, -21, -28, -18)
BARS = (-13, -14, -15, -7, -14, -13, -10, -16, -16, -7, -3, 11, 7, 15, 12, 9, 8, 10, 16, 15, 8, 9, 8, 5, 16, 5, 10)
