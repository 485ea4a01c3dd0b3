"""The screen's name for what makes foreign text harmless: the same as in files."""

from wallethelp.writing.visible import safe

__all__ = ["safe"]
