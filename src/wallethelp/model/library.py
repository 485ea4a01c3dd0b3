"""All content, loaded."""

from wallethelp.model.advice import ChannelTable
from wallethelp.model.disclosure import Disclosure
from wallethelp.model.matcher import Lexicon, Matcher
from wallethelp.model.playbook import Playbook
from wallethelp.model.provider import Authority, Provider
from wallethelp.model.question import Question
from wallethelp.model.sheet import Sheet
from wallethelp.model.text import Language
from wallethelp.nouns import noun


@noun
class Says:
    """How people put a problem, per language."""

    playbook: str
    phrases: tuple[tuple[Language, tuple[str, ...]], ...]


@noun
class Library:
    """Everything that the folders hold.

    `questions` are the shared ones, `intake` those that choose a playbook, `disclosure` what each channel and
    recipient may be told, `channels` what people can turn to. The first of `providers` is the wallet whose names and
    waiting times playbooks are written with. `matcher` is what was learnt from `says` and `lexicon`; it is there when
    words are matched.
    """

    playbooks: tuple[Playbook, ...]
    checklists: tuple[Playbook, ...]
    intake: tuple[Question, ...]
    questions: tuple[Question, ...]
    says: tuple[Says, ...]
    providers: tuple[Provider, ...]
    authorities: tuple[Authority, ...]
    disclosure: tuple[Disclosure, ...] = ()
    channels: ChannelTable = ChannelTable()
    sheets: tuple[Sheet, ...] = ()
    lexicon: Lexicon = Lexicon()
    matcher: Matcher | None = None
