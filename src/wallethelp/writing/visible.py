"""Characters that a file must not carry unseen: a mail program or a terminal may act on them."""

import re

_UNSEEN = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 but TAB and LF, DEL, C1
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional controls
    "\u2028\u2029"  # line and paragraph separator
    "\ud800-\udfff"  # halves of characters, which no encoding can write
    "]"
)


def show_controls(text: str) -> str:
    """Write control characters as `<U+001B>`; a carriage return becomes a plain line end."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNSEEN.sub(lambda found: f"<U+{ord(found.group()):04X}>", plain)
