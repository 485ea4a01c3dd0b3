"""A playbook: steps from top to bottom, and the outcomes that they lead to."""

from enum import StrEnum

from wallethelp.model.question import Question
from wallethelp.model.text import Text
from wallethelp.nouns import noun


@noun
class Condition:
    """`when`: every line must hold; a line holds when the answer to its question has one of the names."""

    lines: tuple[tuple[str, tuple[str, ...]], ...] = ()


ALWAYS = Condition()


class Risk(StrEnum):
    """What an act may cost the person."""

    SIGNS_OUT = "signs-out"
    LOSES_DATA = "loses-data"


@noun
class Act:
    """Something to do, followed by one question (`check`) about what it changed.

    `tried` is how a draft reports it. `android` and `iphone` say how, where the phones differ. `minutes` is the
    person's time. `channel` names the provider's channel to use for it; its number is shown with it. `secures` marks
    what makes account or money safe: it comes before everything else. `elsewhere` takes the place of `text` for people
    of a wallet other than the one that playbooks are written for, where the text tells what is known of that one alone.
    """

    name: str
    text: Text
    check: Question
    tried: Text
    android: Text | None = None
    iphone: Text | None = None
    minutes: int = 0
    risk: Risk | None = None
    secures: bool = False
    channel: str = ""
    elsewhere: Text | None = None


@noun
class Ask:
    """Ask a question."""

    question: Question
    when: Condition = ALWAYS


@noun
class Do:
    """Have the person act and ask what it changed."""

    act: Act
    when: Condition = ALWAYS


@noun
class Stop:
    """End with an outcome."""

    outcome: str
    when: Condition = ALWAYS


Step = Ask | Do | Stop


class Recipient(StrEnum):
    """Who a request is addressed to."""

    PROVIDER = "provider"
    BANK = "bank"
    MERCHANT = "merchant"
    AUTHORITY = "authority"


@noun
class Request:
    """What an outcome asks of somebody; placeholders in braces are filled from the answers."""

    to: Recipient
    subject: Text
    body: Text


class OutcomeKind(StrEnum):
    """How a conversation ends."""

    SOLVED = "solved"
    WAIT = "wait"
    REPORT = "report"
    ADVICE = "advice"


class Urgency(StrEnum):
    """How fast support has to hear of it."""

    NORMAL = "normal"
    URGENT = "urgent"


@noun
class Outcome:
    """An end of a playbook.

    `wait` names a waiting time of the provider, `closed` the channels that this person cannot use, `open` those that
    this person can use although people with the same problem mostly cannot, `refer` the authorities to turn to.
    `elsewhere` is as in an act.
    """

    name: str
    kind: OutcomeKind
    text: Text
    urgency: Urgency = Urgency.NORMAL
    wait: str | None = None
    request: Request | None = None
    closed: tuple[str, ...] = ()
    refer: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    elsewhere: Text | None = None


@noun
class Match:
    """Which intake answers point here, and the share of complaints (per cent) this problem has.

    `within` names the wider playbook of which this one is a special case; whoever looks for the one finds the other.
    """

    answers: tuple[tuple[str, tuple[str, ...]], ...]
    usual: float = 1.0
    within: str = ""


@noun
class Playbook:
    """One problem, from the first question to its outcomes.

    `fingerprint` changes whenever the content does; `foreign` is true for playbooks from outside the package. `long`
    says to authors why a conversation may take more replies than is usual. `products` names what it is about where
    that is not e-money: later, loan, savings. It decides which authority a complaint goes to.
    """

    name: str
    title: Text
    match: Match | None
    steps: tuple[Step, ...]
    outcomes: tuple[Outcome, ...]
    fingerprint: str
    foreign: bool = False
    long: str = ""
    products: tuple[str, ...] = ()
