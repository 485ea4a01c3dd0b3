"""Foreign text loses what a terminal or mail program would obey, or an eye would miss; it becomes `<U+001B>`."""

import re

_UNSEEN = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 but TAB and LF, DEL, C1
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u3164\uffa0"  # soft hyphen, joiners and fillers that show nothing
    "\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"  # format signs of scripts that we do not write
    "\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb"  # zero width, bidi, line separators
    "\ud800-\udfff"  # lone surrogates: bytes that were not UTF-8
    "\ufe00-\ufe0f\U00013430-\U0001345f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"  # selectors and layout controls
    "\U000e0000-\U000e0fff"  # tags and selectors, which can carry whole hidden sentences
    "]"
)
_EMOJI_PARTS = re.compile(
    "(?<=[\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff\xa9\xae0-9#*])\ufe0f"
    "|(?<=[\ufe0f\u2600-\u27bf\U0001f000-\U0001faff])\u200d(?=[\u2190-\u2bff\U0001f000-\U0001faff])"
)


def safe(text: str) -> str:
    r"""Make every character visible that could steer the terminal or hide in the text.

    LF and TAB stay, CR LF becomes LF, and what joins an emoji stays where it does. The rest is written as
    `<U+XXXX>`, in ASCII so that no encoding loses it. The result is printable: applying it twice changes nothing.
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n")
    joints = {found.start() for found in _EMOJI_PARTS.finditer(text)}
    return _UNSEEN.sub(lambda found: found[0] if found.start() in joints else f"<U+{ord(found[0]):04X}>", text)


def show_controls(text: str) -> str:
    """Do the same for a file, where a lone carriage return is a line end too."""
    return safe(text.replace("\r\n", "\n").replace("\r", "\n"))
