"""Words on the command line, as the person typed them."""

import os

from wallethelp.errors import WrongUse


def as_typed(argument: str) -> str:
    """Give an argument as text; raises `WrongUse`.

    Where the locale cannot read a byte (LANG=C), Python keeps it as a lone surrogate; terminals send UTF-8.
    """
    try:
        return os.fsencode(argument).decode() if _holds_bytes(argument) else argument
    except UnicodeDecodeError:
        raise WrongUse(
            "What you typed is not UTF-8.", hint="Set your terminal to UTF-8, or type plain letters."
        ) from None


def _holds_bytes(argument: str) -> bool:
    return any("\udc80" <= character <= "\udcff" for character in argument)
