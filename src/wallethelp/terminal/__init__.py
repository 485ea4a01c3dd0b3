"""Keyboard and screen."""
