"""How much a share of few cases says."""

from math import sqrt

Z = 1.959964
"""Of a 95 per cent interval."""


def wilson(hits: int, tries: int) -> tuple[float, float]:
    """Give the bounds of a share (Wilson 1927): never below 0 or above 1, and sensible for three cases too."""
    if tries <= 0:
        return 0.0, 1.0
    share = hits / tries
    middle = share + Z * Z / (2 * tries)
    spread = Z * sqrt(share * (1 - share) / tries + Z * Z / (4 * tries * tries))
    scale = 1 + Z * Z / tries
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)
