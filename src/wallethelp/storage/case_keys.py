"""Keys of cases: short, random, easy to read out and to type."""

import os

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32 in lower case: without i, l, o and u."""

KEY_LENGTH = 8
SHORTEST_PREFIX = 3

_LOOK_ALIKES = str.maketrans("ilo", "110")


def new_key() -> str:
    """Make a key of 40 random bits, the system's own; `secrets` would give the same for 10 ms of imports."""
    number = int.from_bytes(os.urandom(5))
    return "".join(ALPHABET[number >> shift & 31] for shift in range(35, -1, -5))


def read_key(typed: str) -> str:
    """Read a key as typed: capitals, spaces and the letters that look like digits are forgiven.

    Empty when it cannot be a key or the beginning of one.
    """
    key = "".join(typed.split()).lower().translate(_LOOK_ALIKES)
    return key if len(key) <= KEY_LENGTH and set(key) <= set(ALPHABET) else ""
