"""Foreign words inside a fault: short, and on one line."""


def one_line(words: str, longest: int = 80) -> str:
    """Give words with line ends and other hidden characters as escapes, cut where they get too long."""
    start = words[:longest]
    plain = start if start.isprintable() else "".join(map(_visible, start))
    return f"{plain}..." if len(words) > longest else plain


def _visible(character: str) -> str:
    return character if character.isprintable() else character.encode("unicode_escape", "surrogatepass").decode("ascii")
