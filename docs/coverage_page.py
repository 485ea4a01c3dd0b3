"""Write playbooks/README.md from docs/coverage.yaml and the content: `python docs/coverage_page.py`."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import yaml

from wallethelp.engine.interview import question_of
from wallethelp.model.draft import Medium
from wallethelp.model.library import Library
from wallethelp.model.playbook import Ask, Do, Playbook
from wallethelp.model.text import Language
from wallethelp.storage.content_files import Folder, packaged_content, read_files
from wallethelp.storage.library import build_library

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "playbooks" / "README.md"
TABLE = Path(__file__).with_name("coverage.yaml")

ABOUT = """\
# What wallethelp covers

Written by `python docs/coverage_page.py` from `docs/coverage.yaml` and the files here; a test compares them.

| place | what lies there |
|---|---|
| `wallet/NAME.yaml` | a problem; `NAME.test.yaml`: its conversations; `NAME.says.yaml`: how people put it |
| `field/NAME.yaml` | a checklist for staff |
| `providers/NAME.yaml` | a wallet: channels, waiting times, products, apps, and what must never be printed |
| `authorities/NAME.yaml` | a public body, or a bank: what it is for, what it asks for, how to reach it |
| `channels.yaml` | the ways to support in their order, and the sentences that say why |
| `sheets.yaml` | lists to print and tick off |
| `questions.yaml`, `steps.yaml`, `intake.yaml` | what several playbooks share, and the questions that choose one |
| `lexicon.yaml` | how people spell, and the words that mean the same in all three languages, for matching |
| `chatter.says.yaml` | what people write without having a problem, for matching |
| `disclosure.yaml` | what a draft may carry, by its channel and its recipient |

A text may tell what is known of the first wallet alone; `elsewhere:` beside it is then what people of other wallets
read, and names of its products are put in general words for them.
"""


@cache
def library() -> Library:
    """Read the content of this checkout."""
    return build_library(read_files([Folder(packaged_content(), foreign=False)]))


def rows() -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """Give section, number, what it is, and what serves it, for each row of the table."""
    table = yaml.safe_load(TABLE.read_text(encoding="utf-8"))
    for section, numbered in table.items():
        for number, named in numbered.items():
            for title, served in named.items():
                yield section, number, title, tuple(served)


def unknown() -> list[str]:
    """Give the rows that are served by nothing, and the names that are not there."""
    known = names()
    faults = [f"{number}: served by nothing" for _, number, _, served in rows() if not served]
    for _, number, _, served in rows():
        for reference in served:
            sort, _, name = reference.partition(" ")
            if name not in known.get(sort, ()):
                faults.append(f"{number}: there is no {reference}")
    return faults


def names() -> dict[str, set[str]]:
    """Give every name that a row may use, by sort; of commands also each flag behind its name."""
    own = library()
    playbooks = (*own.playbooks, *own.checklists)
    steps = [step for playbook in playbooks for step in playbook.steps]
    return {
        "playbook": {playbook.name for playbook in playbooks},
        "outcome": {f"{playbook.name}.{outcome.name}" for playbook in playbooks for outcome in playbook.outcomes},
        "question": {question_of(step).name for step in steps if isinstance(step, Ask)},
        "act": {step.act.name for step in steps if isinstance(step, Do)},
        "channel": {kind.name for kind in own.channels.kinds},
        "authority": {authority.name for authority in own.authorities},
        "draft": {medium.value for medium in Medium},
        "sheet": {sheet.name for sheet in own.sheets},
        "command": commands(),
    }


def commands() -> set[str]:
    """Give each command, alone and with each of its flags."""
    import typer.main

    from wallethelp.cli.app import build

    built = typer.main.get_command(build())
    found = set()
    for name, command in built.commands.items():  # type: ignore[attr-defined]
        flags = [flag for parameter in command.params for flag in parameter.opts if flag.startswith("--")]
        found |= {name, *(f"{name} {flag}" for flag in flags)}
    return found


def page() -> str:
    """Give the whole page."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield ABOUT.rstrip()
    present = ""
    for section, number, title, served in rows():
        if section != present:
            present = section
            yield from ("", f"## {section}", "", "| | what | served by |", "|---|---|---|")
        yield f"| {number} | {title} | {', '.join(map(_shown, served))} |"
    yield from ("", "## Playbooks", "", "| name | problem | ends in |", "|---|---|---|")
    yield from (_playbook(playbook) for playbook in (*library().playbooks, *library().checklists))


def _shown(reference: str) -> str:
    sort, _, name = reference.partition(" ")
    return f"{sort} `{name}`"


def _playbook(playbook: Playbook) -> str:
    ends = ", ".join(outcome.name for outcome in playbook.outcomes)
    return f"| `{playbook.name}` | {playbook.title[Language.EN]} | {ends} |"


if __name__ == "__main__":
    faults = unknown()
    if faults:
        raise SystemExit("\n".join(faults))
    PAGE.write_text(page(), encoding="utf-8")
