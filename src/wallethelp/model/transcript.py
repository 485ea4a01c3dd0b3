"""What was answered so far, and answers written beforehand."""

from wallethelp.model.text import Language
from wallethelp.nouns import noun
from wallethelp.values import Moment

Value = str | int | Moment | tuple[str, ...] | None
"""A choice name or typed text, whole rupiah, a moment, several choice names or files; None is "I don't know"."""


@noun
class Answer:
    """One parsed answer.

    `names` are what conditions compare: the choice, `known`, `unknown`, `past-top-up`, ...
    `typed` is the reply with secrets masked. `asked` is the fingerprint of the question as it was put.
    """

    question: str
    value: Value
    names: tuple[str, ...]
    typed: str
    asked: str


@noun
class Transcript:
    """All answers so far, in the order of asking."""

    answers: tuple[Answer, ...] = ()


@noun
class Recording:
    """A conversation written beforehand and the outcome it must reach.

    `answers` holds replies as a person would type them. `now` is the clock of the conversation (ISO 8601 with
    offset; the present when empty). `writes` lists words that the drafts must hold, per language.
    """

    name: str
    answers: tuple[tuple[str, str], ...]
    outcome: str
    now: str = ""
    writes: tuple[tuple[Language, tuple[str, ...]], ...] = ()
    where: str = ""
