"""What playbooks may name without defining it."""

from collections.abc import Mapping

from wallethelp.model.playbook import Act
from wallethelp.model.question import Question
from wallethelp.nouns import noun


@noun
class Shared:
    """The shared questions and acts, the intake, and the names that provider and authority files define.

    `unread` lists the sorts of files of which one cannot be read (questions, steps, intake, providers, wallet, ...):
    a name of theirs that is not found is then no fault of the playbook.
    """

    questions: Mapping[str, Question]
    acts: Mapping[str, Act]
    intake: Mapping[str, Question]
    waits: tuple[str, ...]
    channels: tuple[str, ...]
    authorities: tuple[str, ...]
    playbooks: tuple[str, ...] = ()
    unread: frozenset[str] = frozenset()
