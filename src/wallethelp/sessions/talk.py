"""Where a conversation stands, and what it needs."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from wallethelp.engine.context import Context
from wallethelp.model.case import Case, Entry
from wallethelp.model.library import Library
from wallethelp.model.playbook import Playbook
from wallethelp.model.provider import Provider
from wallethelp.model.question import Kind, Question
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer
from wallethelp.nouns import noun
from wallethelp.sessions.ports import CaseBook, Clock, Person

if TYPE_CHECKING:
    from wallethelp.engine.contradictions import Contradiction
    from wallethelp.parsing.paste import Proposal  # its tables are not needed for the first prompt


CONFIRMED = frozenset({Kind.MONEY, Kind.MOMENT, Kind.REFERENCE, Kind.PHONE, Kind.EMAIL})
"""Kinds of facts that are shown as understood before they count."""

GO_ON = "go-on"
NONE = "none"
BOTH = "both"


@noun
class Setting:
    """Everything that a conversation needs and does not change.

    `learn` puts into the library what matching needs; it is called when the person has words to be matched.
    """

    library: Library
    provider: Provider
    person: Person
    clock: Clock
    casebook: CaseBook
    learn: Callable[[Library, Language], Library]

    def context(self) -> Context:
        """Give what the meaning of a reply depends on, now."""
        return Context(self.clock.now(), self.provider.offset_minutes, self.provider.waits)


@noun
class Finished:
    """The person has reviewed the answers; `others` are further problems that the words told of."""

    entry: Entry
    case: Case
    others: tuple[Playbook, ...] = ()


@noun
class Left:
    """The person went away; the case can be resumed."""

    entry: Entry


@noun
class Talk:
    """Where a conversation stands.

    `remembered` are replies to fill in when their question comes again. `editing` is the question that the person
    wants to answer anew, `pending` the readings of a typed fact that wait for a yes. `pasting` while a text is to be
    pasted, `telling` while the problem is told in own words, `reviewing` while an unfinished case is looked over.
    `proposed` is what a pasted text, or the person's own words, say about questions to come; `unread` are these words
    until they are read for that. `doubted` is a contradiction to be settled, `accepted` those that the person let
    stand.
    """

    entry: Entry
    remembered: Mapping[str, str] = MappingProxyType({})
    editing: Question | None = None
    pending: tuple[Answer, ...] = ()
    pasting: bool = False
    telling: bool = False
    reviewing: bool = False
    proposed: "Mapping[str, Proposal]" = MappingProxyType({})
    unread: str = ""
    doubted: "Contradiction | None" = None
    accepted: "tuple[Contradiction, ...]" = ()
