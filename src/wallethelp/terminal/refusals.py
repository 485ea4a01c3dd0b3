"""Why a reply was not taken, in the words of the screen."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from wallethelp.model.question import Kind
from wallethelp.model.text import Language
from wallethelp.parsing.reading import Reason, Refused
from wallethelp.terminal.help_messages import EXAMPLES
from wallethelp.terminal.refusal_messages import REFUSED, SECRETS
from wallethelp.values import Moment, Precision
from wallethelp.writing.figures import write_moment
from wallethelp.writing.templates import fill


def refusal_line(kind: Kind, refused: Refused, values: Mapping[str, str], language: Language) -> str:
    """Say why, and how to type it; `values` name the wallet."""
    detail = now = refused.detail
    match refused.reason:
        case Reason.SECRET:
            detail = secrets_line((detail,), language)
        case Reason.IN_THE_FUTURE:
            now = write_moment(Moment(datetime.fromisoformat(detail), Precision.MINUTE), language)
    example = EXAMPLES.get(kind.value, EXAMPLES["reference"])[language]
    return fill(REFUSED[refused.reason][language], {"detail": detail, "example": example, "now": now, **values})


def secrets_line(kinds: Iterable[str], language: Language) -> str:
    """Name sorts of secrets."""
    return ", ".join(SECRETS[kind][language] for kind in kinds)
