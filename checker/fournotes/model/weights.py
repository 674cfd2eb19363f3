"""The labels, biases and bars of the sentence model, written by ``make weights``; its weights are in weights.bin."""

LABELS = ('thanks', 'forward-look', 'interest', 'offer-of-help', 'feedback-request', 'feedback-for-the-future', 'enjoyment', 'news-offer', 'news-achievement', 'deadline-told', 'wish-to-hear', 'reproach', 'demand', 'ultimatum', 'threat', 'nagging', 'boasting', 'presumption', 'arguing', 'begging', 'oversharing', 'over-apology', 'self-criticism', 'gushing', 'running-down', 'gift', 'money-talk')
BIASES = (-31, -26, -31, -25, -27, -31, -26, -29, -27, -26, -33, -26, -22, -27, -22, -23, -21, -27, -33, -25, -22, -28, -26, -20, -21, -28, -18)
BARS = (-11, -10, -13, -4, -13, -11, -7, -12, -12, -6, -4, 7, 5, 12, 7, 5, 5, 8, 10, 13, 5, 7, 4, 7, 9, 4, 7)
