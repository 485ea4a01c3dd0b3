"""Typed text to value. Pure: the present time is an argument."""
