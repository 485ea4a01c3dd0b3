"""From the fields of one case, whatever the file's format, to a case as it is given."""

from collections.abc import Mapping
from functools import lru_cache

from wallethelp.sessions.given import FRAME, Given
from wallethelp.storage.given_lines import BadLine
from wallethelp.storage.one_line import one_line
from wallethelp.writing import given_sentences as sentences
from wallethelp.writing.given_sentences import fault_of

_LONGEST_FRAME = 120
"""Characters of a key, a name or a place."""


_WORDS = frozenset({"staff", "place", "signed"})
"""What people write in their own words; the other parts of the frame are read as what they are."""


def given_of(fields: Mapping[str, str], where: str) -> Given:
    """Sort flat fields into the frame and the replies; empty ones are not given. Raises `BadLine`."""
    replies = {name: reply for name, reply in fields.items() if reply and not reply.isspace()}
    for name, reply in replies.items():
        if not reply.isprintable():
            _refuse_hidden(name, reply, where)
    frame = {name: replies.pop(name, "").strip() for name in FRAME}
    for name, value in frame.items():
        if len(value) > _LONGEST_FRAME or "\n" in value:
            most = str(_LONGEST_FRAME)
            raise BadLine(fault_of(where, sentences.TOO_LONG_FRAME, sentences.AT_MOST, name=name, letters=most))
    if _masked(frame["key"]) != frame["key"]:
        raise BadLine(fault_of(where, sentences.SECRET_KEY, sentences.MEANINGLESS_KEY))
    given = [_masked(frame[name]) if name in _WORDS else frame[name] for name in FRAME]
    return Given(replies, where, {}, *given)


@lru_cache(maxsize=256)
def _masked(words: str) -> str:
    """Mask secrets; the same few people and places stand in thousands of cases."""
    from wallethelp.parsing.secrets import mask

    return mask(words)


def _refuse_hidden(name: str, reply: str, where: str) -> None:
    from wallethelp.storage.strict_yaml import FORBIDDEN

    hidden = FORBIDDEN.search(reply)
    if hidden:
        found = {"name": one_line(name), "sign": one_line(hidden[0])}
        raise BadLine(fault_of(where, sentences.HIDDEN, sentences.DELETE_IT, **found))
