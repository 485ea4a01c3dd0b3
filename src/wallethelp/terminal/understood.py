"""How a typed fact is understood, for whoever tries the parsers: the words of the interview, without a question."""

from collections.abc import Iterator

from wallethelp.model.question import Kind
from wallethelp.model.text import Language, Text
from wallethelp.parsing.reading import Ambiguous, Reading, Refused, Understood
from wallethelp.parsing.secrets import find_secrets, mask
from wallethelp.terminal import messages
from wallethelp.terminal.refusal_messages import MASKED
from wallethelp.terminal.refusals import refusal_line, secrets_line
from wallethelp.values import Moment
from wallethelp.writing.figures import write_moment, write_money

NO_SECRET = Text(en="Nothing to mask.", id="Tidak ada yang perlu disamarkan.", zh="没有需要遮盖的内容。")
MASKED_AS = Text(en="Masked: {}", id="Disamarkan: {}", zh="遮盖后：{}")
YOUR_WALLET = Text(en="Your wallet", id="Dompet Anda", zh="钱包")


def reading_lines(kind: Kind, reading: Reading[object], language: Language) -> Iterator[str]:
    """Say what was understood, what it can mean, or why it was refused."""
    match reading:
        case Understood(value):
            yield messages.UNDERSTOOD[language].format(_written(value, language))
        case Ambiguous(readings):
            yield messages.WHICH[language]
            yield from (f"{number}. {_written(value, language)}" for number, value in enumerate(readings, start=1))
        case Refused():
            yield refusal_line(kind, reading, {"provider": YOUR_WALLET[language]}, language)


def secret_lines(text: str, language: Language) -> Iterator[str]:
    """Show the text as it would be kept, and name what was masked in it."""
    found = dict.fromkeys(secret.kind for secret in find_secrets(text))
    if not found:
        yield NO_SECRET[language]
        return
    yield MASKED_AS[language].format(mask(text))
    yield MASKED[language].format(detail=secrets_line(found, language))


def _written(value: object, language: Language) -> str:
    if isinstance(value, Moment):
        return write_moment(value, language)
    return write_money(value, language) if isinstance(value, int) else str(value)
