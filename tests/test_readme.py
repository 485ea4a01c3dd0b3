"""What the README shows works as it stands there."""

import re
from pathlib import Path

from tests.content import context
from wallethelp.cli.answer_files import read_given
from wallethelp.model.transcript import Recording
from wallethelp.sessions.replay import context_of, replay
from wallethelp.storage.content_files import Folder, packaged_content, read_files
from wallethelp.storage.library import build_library, build_recordings

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"```yaml\n# (?P<file>[\w.-]+)\n(?P<content>.*?)```", re.DOTALL)


def written_blocks(folder: Path) -> dict[str, Path]:
    paths = {}
    for found in BLOCK.finditer(README):
        paths[found["file"]] = folder / found["file"]
        paths[found["file"]].write_text(found["content"], encoding="utf-8")
    return paths


def test_the_example_playbook_passes_its_own_test(tmp_path: Path) -> None:
    paths = written_blocks(tmp_path)
    paths["answers.yaml"].unlink()
    files = read_files([Folder(packaged_content(), foreign=False), Folder(tmp_path, foreign=True)])
    example = next(playbook for playbook in build_library(files).playbooks if playbook.name == "card-declined")
    recordings = build_recordings(files)["card-declined"]
    assert {recording.outcome for recording in recordings} == {outcome.name for outcome in example.outcomes}
    for recording in recordings:
        replayed = replay(example, recording, context_of(recording, context()))
        assert (replayed.case.outcome.name, replayed.unused) == (recording.outcome, ())


def test_the_example_answers_run_a_whole_case(tmp_path: Path) -> None:
    given = read_given(str(written_blocks(tmp_path)["answers.yaml"]))
    library = build_library(read_files([Folder(packaged_content(), foreign=False)]))
    top_up = next(playbook for playbook in library.playbooks if playbook.name == "top-up-missing")
    recording = Recording("README", tuple(given.replies.items()), "")
    assert replay(top_up, recording, context()).case.outcome.name == "not-credited"


def test_the_set_up_commands_stand_in_the_readme() -> None:
    assert "pip install . && wallethelp diagnose" in README
    assert "pip install -e '.[test]' && pytest" in README
