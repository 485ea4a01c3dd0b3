"""The JSON Schema of playbooks: it takes our own files and refuses what the reader refuses."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from wallethelp.storage.content_files import ContentFile, Folder, packaged_content, read_files
from wallethelp.storage.first_playbook import first_files
from wallethelp.storage.library import SHARED_SORTS, examine_content, sort_of
from wallethelp.storage.playbook_schema import playbook_schema, recordings_schema

OWN = sorted(path for sort in ("wallet", "field") for path in (packaged_content() / sort).glob("*.yaml"))
PLAYBOOKS = [path for path in OWN if path.name.count(".") == 1]
TESTS = [path for path in OWN if path.name.endswith(".test.yaml")]
FIRST = first_files("mine")
SHIPPED = read_files([Folder(packaged_content(), foreign=False)])
SHARED = tuple(file for file in SHIPPED if sort_of(file.path)[0] in SHARED_SORTS)


def data_of(text: str) -> object:
    """Read as editors do: yes is true, 12 a number, a date a date."""
    return json.loads(json.dumps(yaml.safe_load(text), default=str))


def faults_in(text: str, schema: Callable[[], dict[str, object]] = playbook_schema) -> list[str]:
    return [error.message for error in Draft202012Validator(schema()).iter_errors(data_of(text))]


def test_both_schemas_are_schemas() -> None:
    Draft202012Validator.check_schema(playbook_schema())
    Draft202012Validator.check_schema(recordings_schema())
    assert playbook_schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("path", PLAYBOOKS, ids=lambda path: path.stem)
def test_our_playbooks_fit(path: Path) -> None:
    assert faults_in(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", TESTS, ids=lambda path: path.stem)
def test_our_recordings_fit(path: Path) -> None:
    assert faults_in(path.read_text(encoding="utf-8"), recordings_schema) == []


def test_the_first_playbook_and_its_test_fit() -> None:
    assert faults_in(FIRST["mine.yaml"]) == []
    assert faults_in(FIRST["mine.test.yaml"], recordings_schema) == []


BROKEN = {
    "a field with a letter too many": ("    find:", "    finds:"),
    "no title": ("title:\n  en: My card was declined\n  id: Kartu saya ditolak\n  zh: 我的银行卡被拒\n", ""),
    "no Chinese": ("      zh: 银行卡过了有效期吗？\n", ""),
    "a fourth language": ("      zh: 银行卡过了有效期吗？\n", "      zh: 银行卡过了有效期吗？\n      fr: La carte ?\n"),
    "no such kind of question": ("kind: yes-no", "kind: yesno"),
    "no such kind of outcome": ("kind: advice", "kind: advise"),
    "no such recipient": ("      to: provider\n", "      to: providers\n"),
    "two verbs": ("  - do: restart-app\n", "  - do: restart-app\n    ask: amount\n"),
    "no verb": ("  - do: restart-app\n", "  - act: restart-app\n"),
    "a name in capitals": ("  - do: restart-app\n", "  - do: Restart\n"),
    "a report without a request": ("kind: solved", "kind: report"),
    "an empty condition": ("when: {restart-app: yes}", "when: {}"),
    "a condition that is no mapping": ("when: {restart-app: yes}", "when: restart-app"),
    "choices that are none": ("kind: yes-no", "kind: choice"),
    "one choice": ("kind: yes-no", "choices: {a: {en: A, id: A, zh: A}}"),
    "choices that are built in": (
        "kind: yes-no",
        "kind: yes-no\n    choices: {a: {en: A, id: A, zh: A}, b: {en: B, id: B, zh: B}}",
    ),
    "a choice that the program offers": (
        "kind: yes-no",
        "choices: {a: {en: A, id: A, zh: A}, unknown: {en: B, id: B, zh: B}}",
    ),
    "a question without a label": ("    label: {en: Card expired, id: Kartu kedaluwarsa, zh: 卡已过期}\n", ""),
    "a shared act with a text of nobody": ("  - do: restart-app\n", "  - do: restart-app\n    minutes: 3\n"),
    "a shared question with a label": ("  - ask: amount\n", "  - ask: amount\n    label: {en: A, id: B, zh: C}\n"),
    "no steps": ("steps:", "stepz:"),
    "a list of outcomes": ("outcomes:\n", "outcomes: []\nothers:\n"),
}


@pytest.mark.parametrize("name", sorted(BROKEN))
def test_a_broken_playbook_does_not_fit(name: str) -> None:
    old, new = BROKEN[name]
    assert FIRST["mine.yaml"].count(old) >= 1
    broken = FIRST["mine.yaml"].replace(old, new, 1)
    assert faults_in(broken) != []
    assert examine_content((*SHARED, ContentFile(Path("/mine/mine.yaml"), broken.encode(), foreign=True)))[1] != ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("outcome: solved", "outcom: solved"),
        ("name: nothing helped", "nom: nothing helped"),
        ("    id: [Rp", "    fr: [Rp"),
    ],
)
def test_a_broken_test_does_not_fit(old: str, new: str) -> None:
    assert faults_in(FIRST["mine.test.yaml"].replace(old, new, 1), recordings_schema) != []
