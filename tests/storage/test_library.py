"""The library as a whole: the shipped content, and folders that add to it or replace parts of it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.storage.content_sample import FILES, ROOT, content_files, faults_of
from wallethelp.engine.matching.sorts import CHATTER
from wallethelp.errors import InvalidContent
from wallethelp.model.playbook import Playbook
from wallethelp.storage.content_files import ContentFile, Folder, packaged_content, read_files
from wallethelp.storage.library import build_content, build_library, build_recordings, sort_of

MORE = Path("/more")


def more(name: str, text: str) -> ContentFile:
    return ContentFile(MORE / name, text.encode(), True)  # noqa: FBT003 - foreign


def playbook_named(name: str, *files: ContentFile) -> Playbook:
    library = build_library([*content_files(foreign=False), *files])
    return next(playbook for playbook in library.playbooks if playbook.name == name)


def test_the_shipped_content_has_no_fault() -> None:
    content = build_content(read_files([Folder(packaged_content(), foreign=False)]))
    names = {playbook.name for playbook in (*content.library.playbooks, *content.library.checklists)}
    assert names == set(content.recordings)
    assert {says.playbook for says in content.library.says} <= {*names, CHATTER}
    assert not any(playbook.foreign for playbook in content.library.playbooks)


def test_the_library_is_there_without_the_recordings() -> None:
    files = [*content_files(), more("wallet/late.test.yaml", "- {")]
    assert [playbook.name for playbook in build_library(files).playbooks] == ["late"]
    with pytest.raises(InvalidContent):
        build_recordings(files)


def test_a_later_file_replaces_one_of_the_same_name_and_is_marked() -> None:
    changed = FILES["wallet/late.yaml"].replace("It is late", "It is very late")
    assert not playbook_named("late").foreign
    replaced = playbook_named("late", more("wallet/late.yaml", changed))
    assert replaced.title.en == "It is very late"
    assert replaced.foreign


def test_later_questions_and_acts_add_to_the_shared_ones() -> None:
    question = "reference:\n  kind: reference\n  text: {en: A, id: B, zh: C}\n  label: {en: A, id: B, zh: C}\n"
    library = build_library([*content_files(), more("questions.yaml", question)])
    assert [shared.name for shared in library.questions] == ["amount", "paid-at", "reference"]


def test_a_playbook_of_another_folder_may_use_shared_names() -> None:
    other = playbook_named("other", more("other.yaml", FILES["wallet/late.yaml"]))
    assert other.steps[0] == playbook_named("late").steps[0]


def test_the_fingerprint_changes_with_the_content_and_with_what_it_shares() -> None:
    before = playbook_named("late").fingerprint
    assert playbook_named("late").fingerprint == before
    shared = FILES["questions.yaml"].replace("How much was it?", "How many rupiah?")
    changed = build_library(content_files({"questions.yaml": shared}, foreign=False)).playbooks[0]
    assert changed.fingerprint != before


def test_a_library_without_a_wallet_is_refused() -> None:
    with pytest.raises(InvalidContent) as refused:
        build_library([file for file in content_files() if "providers" not in file.path.parts])
    assert "providers:1: There is no file in the folder providers. Add one." in str(refused.value)


@pytest.mark.parametrize(
    ("path", "sort"),
    [
        ("wallet/x.yaml", ("wallet", "x")),
        ("x.yaml", ("wallet", "x")),
        ("field/x.yaml", ("field", "x")),
        ("field/x.test.yaml", ("test", "x")),
        ("wallet/x.says.yaml", ("says", "x")),
        ("providers/x.yaml", ("providers", "x")),
        ("deep/authorities/x.yaml", ("authorities", "x")),
        ("questions.yaml", ("questions", "questions")),
        ("steps.yaml", ("steps", "steps")),
        ("intake.yaml", ("intake", "intake")),
    ],
)
def test_its_place_tells_what_a_file_is(path: str, sort: tuple[str, str]) -> None:
    assert sort_of(ROOT / path) == sort


def test_faults_are_in_the_order_of_files_and_lines() -> None:
    faults = faults_of(
        {"wallet/b.yaml": "tile: 1\n", "wallet/a.yaml": "\n\n\n\n\n\n\n\n\ntile: 1\nx: 2\n", "steps.yaml": "[]"}
    )
    places = [fault.split(": ")[0] for fault in faults]
    assert places[0] == "steps.yaml:1"
    assert places.index("wallet/a.yaml:11") < places.index("wallet/b.yaml:1")


CHOSEN = st.sampled_from(sorted(FILES))
WORDS = st.sampled_from(
    [
        *("", "x", "no", "{", "}", "[", "]", ":", "- ", "{provider}", "{x}", "PIN", "1500-366", "\n", "  ", "[]", "{}"),
        *("*a", "08123456789"),
    ]
)


@given(CHOSEN, st.integers(0, 2000), st.integers(0, 80), WORDS)
@settings(max_examples=100, deadline=None)
def test_a_file_that_was_tampered_with_is_read_or_refused(name: str, place: int, length: int, word: str) -> None:
    text = FILES[name]
    place %= len(text)
    for fault in faults_of({name: text[:place] + word + text[place + length :]}):
        assert fault.isprintable()


FIELD_NAMES = (
    "title match steps outcomes ask do stop when kind text label choices find en id zh check request to subject body "
    "wait closed refer channels waits deny hours value source seen offset name answers outcome writes usual"
)
LEAVES = " yes no x restart 1 {wait} choice text when solved 2026-11 en +07:00"
NODES = st.recursive(
    st.sampled_from(LEAVES.split(" ")),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELD_NAMES.split()), inner, max_size=5)
    ),
    max_leaves=30,
)


def flow(tree: object) -> str:
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{key}: {flow(value)}" for key, value in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(map(flow, tree)) + "]"
    return f'"{tree}"'


@given(CHOSEN, NODES)
@settings(max_examples=100, deadline=None)
def test_any_tree_in_the_place_of_any_file_is_read_or_refused(name: str, tree: object) -> None:
    for fault in faults_of({name: flow(tree)}):
        assert fault.isprintable()
