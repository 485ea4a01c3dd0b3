"""For how long cases are kept."""

import os

from wallethelp.errors import WrongUse

KEEP_DAYS_VARIABLE = "WALLETHELP_KEEP_DAYS"
MOST_DAYS = 36_500


def keep_days() -> int:
    """Give for how many days cases are kept, 0 for ever; raises `WrongUse`."""
    value = os.environ.get(KEEP_DAYS_VARIABLE, "").strip()
    if not value:
        return 0
    is_short = value.isascii() and value.isdigit() and len(value) <= len(str(MOST_DAYS))
    if not (is_short and 1 <= int(value) <= MOST_DAYS):
        raise WrongUse(f"{KEEP_DAYS_VARIABLE} is not a number of days.", hint=f"Use 1 to {MOST_DAYS}, or unset it.")
    return int(value)
