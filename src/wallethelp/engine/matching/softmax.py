"""From scores to probabilities."""

import math
from collections.abc import Sequence


def softmax(scores: Sequence[float]) -> list[float]:
    """Give shares that add up to one; a score that is greater by one has e times the share."""
    highest = max(scores)
    weights = [math.exp(score - highest) for score in scores]
    whole = sum(weights)
    return [weight / whole for weight in weights]
