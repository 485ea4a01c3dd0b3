"""What tests and says files lack, and what they name that is not there."""

from collections.abc import Iterator

from wallethelp.cli.named_content import Named
from wallethelp.engine.interview import question_of
from wallethelp.engine.matching.sorts import CHATTER
from wallethelp.errors import Fault
from wallethelp.model.playbook import Playbook, Stop
from wallethelp.model.transcript import Recording
from wallethelp.storage.library import Content
from wallethelp.storage.nearest import suggest


def missing_tests(content: Content, named: Named) -> Iterator[tuple[str, Fault]]:
    """Find, by playbook, missing tests, outcomes that no recording reaches, and recordings of what is not there."""
    playbooks = {playbook.name: playbook for playbook in (*content.library.playbooks, *content.library.checklists)}
    for name, place in named.playbooks().items():
        if name in playbooks and not content.recordings.get(name):
            yield name, Fault(f"{place}:1", "There is no test beside the playbook.", f"Write {name}.test.yaml.")
    for name, place in named.says().items():
        if name not in playbooks and name != CHATTER:
            yield name, Fault(f"{place}:1", f"There is no playbook {name}.", suggest(name, list(playbooks)))
    for name, place in named.tests().items():
        if name in playbooks:
            recordings = content.recordings.get(name, ())
            yield from ((name, fault) for fault in _unfit(playbooks[name], recordings, place))
        else:
            yield name, Fault(f"{place}:1", f"There is no playbook {name}.", suggest(name, list(playbooks)))


def _unfit(playbook: Playbook, recordings: tuple[Recording, ...], place: str) -> Iterator[Fault]:
    """Find what a playbook's recordings name and it does not have, and outcomes that they leave out."""
    outcomes = [outcome.name for outcome in playbook.outcomes]
    questions = [question_of(step).name for step in playbook.steps if not isinstance(step, Stop)]
    for recording in recordings:
        if recording.outcome not in outcomes:
            hint = suggest(recording.outcome, outcomes)
            yield Fault(recording.where, f"There is no outcome {recording.outcome}.", hint)
        for name, _ in recording.answers:
            if name not in questions:
                yield Fault(recording.where, f"{name} is not a question of {playbook.name}.", suggest(name, questions))
    reached = {recording.outcome for recording in recordings}
    for outcome in outcomes:
        if outcome not in reached:
            yield Fault(f"{place}:1", f"No recording reaches the outcome {outcome}.", "Add one.")
