"""The labels, biases and bars of the sentence model, written by ``make weights``; its weights are in weights.bin."""

LABELS = ('thanks', 'forward-look', 'interest', 'offer-of-help', 'feedback-request', 'feedback-for-the-future', 'enjoyment', 'news-offer', 'news-achievement', 'deadline-told', 'wish-to-hear', 'reproach', 'demand', 'ultimatum', 'threat', 'nagging', 'boasting', 'presumption', 'arguing', 'begging', 'oversharing', 'over-apology', 'self-criticism', 'gushing', 'running-down', 'gift', 'money-talk')
BIASES = (-31, -26, -31, -25, -27, -31, -26, -29, -27, -26, -33, -26, -22, -27, -22, -23, -21, -27, -33, -25, -22, -28, -26, -20, -21, -28, -18)
BARS = (-12, -14, -14, -6, -15, -12, -10, -15, -15, -6, -4, 14, 7, 17, 14, 8, 8, 10, 16, 15, 10, 9, 7, 7, 14, 5, 14)
