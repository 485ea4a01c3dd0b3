"""Answers that cannot both be right; whoever gave them says which one is, before anything is written."""

from collections.abc import Mapping, Sequence

from wallethelp.engine.waiting import surely_before
from wallethelp.model.text import Text
from wallethelp.model.transcript import Answer
from wallethelp.nouns import noun
from wallethelp.values import Moment


@noun
class Clash:
    """Answers that do not go together when all of `when` hold; `first` and `second` are the two to choose from."""

    when: tuple[tuple[str, tuple[str, ...]], ...]
    first: str
    second: str
    text: Text


@noun
class Order:
    """Two moments of which the first must not lie after the second."""

    first: str
    second: str
    text: Text


Contradiction = Clash | Order

_READ = ("completed", "processing", "failed", "not-listed")

NOT_TAKEN = Text(
    en="The history says completed, and no money was taken: only one of the two can be right.",
    id="Riwayat menyebut selesai, tetapi tidak ada uang yang terpotong: hanya salah satu yang bisa benar.",
    zh="交易记录显示已完成，却没有扣款：两者只有一个可能是对的。",
)
UNREADABLE = Text(
    en="The app does not open, and yet you told what its history says: only one of the two can be right.",
    id="Aplikasi tidak bisa dibuka, tetapi Anda menyebutkan isi riwayatnya: hanya salah satu yang bisa benar.",
    zh="应用打不开，却又填了交易记录里的状态：两者只有一个可能是对的。",
)
REFUND_FIRST = Text(
    en="The refund lies before the payment: one of the two times cannot be right.",
    id="Pengembalian dana tercatat sebelum pembayarannya: salah satu waktunya pasti keliru.",
    zh="退款时间早于付款时间：其中一个时间肯定不对。",
)
REPORT_FIRST = Text(
    en="The report lies before the transaction: one of the two times cannot be right.",
    id="Laporan tercatat sebelum transaksinya: salah satu waktunya pasti keliru.",
    zh="反馈时间早于交易时间：其中一个时间肯定不对。",
)

RULES: tuple[Contradiction, ...] = (
    Clash((("history-status", ("completed",)), ("debited", ("no",))), "history-status", "debited", NOT_TAKEN),
    Clash((("history-status", ("completed",)), ("taken", ("nothing",))), "history-status", "taken", NOT_TAKEN),
    Clash(
        (("history-status", ("completed",)), ("bank-status", ("not-taken",))),
        "history-status",
        "bank-status",
        NOT_TAKEN,
    ),
    Clash(
        (("history-status", _READ), ("app-behaviour", ("closes", "hangs"))),
        "history-status",
        "app-behaviour",
        UNREADABLE,
    ),
    Clash(
        (("history-status", _READ), ("refresh-history", ("could-not",)), ("other-network", ("could-not",))),
        "history-status",
        "refresh-history",
        UNREADABLE,
    ),
    Order("paid-at", "refunded-at", REFUND_FIRST),
    Order("paid-at", "reported-at", REPORT_FIRST),
)
"""By the names of questions and acts that content uses; a rule whose names nobody asked for never applies."""


def contradiction_in(
    answers: Sequence[Answer], accepted: Sequence[Contradiction] = (), rules: Sequence[Contradiction] = RULES
) -> Contradiction | None:
    """Give the first rule that the answers break, but for those that the person has let stand."""
    given = {answer.question: answer for answer in answers}
    return next((rule for rule in rules if rule not in accepted and _is_broken(rule, given)), None)


def rules_in_doubt(answers: Sequence[Answer]) -> tuple[Contradiction, ...]:
    """Give the rules that these answers break, or that answers with the same choices and other moments may break."""
    given = {answer.question: answer for answer in answers}
    return tuple(rule for rule in RULES if _is_broken(rule, given) or _has_moments(rule, given))


def _has_moments(rule: Contradiction, given: Mapping[str, Answer]) -> bool:
    return isinstance(rule, Order) and rule.first in given and rule.second in given


def _is_broken(rule: Contradiction, given: Mapping[str, Answer]) -> bool:
    if isinstance(rule, Clash):
        return all(name in given and set(names) & set(given[name].names) for name, names in rule.when)
    first, second = (given[name].value if name in given else None for name in (rule.first, rule.second))
    return isinstance(first, Moment) and isinstance(second, Moment) and surely_before(second, first)
