"""A conversation that is kept, and what came out of it."""

from datetime import datetime

from wallethelp.model.playbook import Act, Outcome, Playbook
from wallethelp.model.question import Question
from wallethelp.model.text import Language
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import noun


@noun
class Told:
    """A finding: what the person answered to a question."""

    question: Question
    answer: Answer


@noun
class Tried:
    """A finding: what the person did, and the answer about what it changed."""

    act: Act
    answer: Answer


Finding = Told | Tried


@noun
class Case:
    """A finished conversation: its outcome and findings, ready to be written about."""

    playbook: Playbook
    outcome: Outcome
    findings: tuple[Finding, ...]


@noun
class Entry:
    """A case as the case book keeps it, finished or running.

    `version` counts the saves; a save on top of an older version is refused. `outcome` is empty while it runs.
    `playbook` is empty while the intake runs. Times are aware, UTC. `staff` is the label of who works on it, as the
    team knows it. `open_question` waits for an answer; empty when none does.
    """

    key: str
    playbook: str
    fingerprint: str
    provider: str
    language: Language
    transcript: Transcript
    outcome: str
    opened: datetime
    changed: datetime
    version: int = 0
    staff: str = ""
    open_question: str = ""
