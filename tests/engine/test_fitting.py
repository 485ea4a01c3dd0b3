"""Every playbook in the words of every wallet: no name and no waiting time of another one."""

import re
from collections.abc import Iterable
from functools import cache
from random import Random

import pytest

from tests.content import NOW, gopay, library
from tests.texts import texts_in
from wallethelp.engine.context import Context
from wallethelp.engine.fitting import fitted
from wallethelp.engine.interview import next_step, question_of
from wallethelp.engine.roaming import roam
from wallethelp.model.case import Case
from wallethelp.model.library import Library
from wallethelp.model.playbook import Stop
from wallethelp.model.provider import Provider
from wallethelp.model.text import Language, Text
from wallethelp.nouns import replace
from wallethelp.terminal.blocks import Block, Paragraph
from wallethelp.terminal.report import reach_blocks, result_blocks
from wallethelp.writing.templates import placeholders

OTHERS = [provider for provider in library().providers if provider.name != "gopay"]
NAMES = re.compile(
    r"GoPay|Gojek|GoTo\b|Jago|Tokopedia|Jaminan Saldo Kembali|Findaya|Dompet Anak|Multifinance|Mapan Global"
)


@cache
def library_of(name: str) -> Library:
    return fitted(library(), next(provider for provider in OTHERS if provider.name == name))


def paragraphs(blocks: Iterable[Block]) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Paragraph)]


def test_the_first_wallet_reads_what_is_written() -> None:
    assert fitted(library(), gopay()) is library()


@pytest.mark.parametrize("provider", OTHERS, ids=lambda provider: provider.name)
def test_no_text_names_another_wallet(provider: Provider) -> None:
    own = library_of(provider.name)
    texts = [*texts_in((own.playbooks, own.checklists, own.intake, own.questions, own.authorities, own.sheets))]
    assert len(texts) > 500
    assert [text for text in texts if any(NAMES.search(text[language]) for language in Language)] == []


@pytest.mark.parametrize("provider", OTHERS, ids=lambda provider: provider.name)
def test_no_end_of_any_playbook_tells_a_waiting_time_that_the_wallet_has_not(provider: Provider) -> None:
    own = {wait.name for wait in provider.waits}
    foreign = [wait for wait in gopay().waits if wait.name not in own]
    for playbook in library_of(provider.name).playbooks:
        for case in (Case(playbook, outcome, ()) for outcome in playbook.outcomes):
            for language in Language:
                ended = "\n".join(paragraphs(result_blocks(case, provider, language)))
                told = [wait.name for wait in foreign if wait.text[language] in ended]
                assert (told, placeholders(ended)) == ([], ()), (playbook.name, case.outcome.name, ended)
                reached = paragraphs(reach_blocks(case, provider, library_of(provider.name), language, NOW))
                assert not any(placeholders(text) or NAMES.search(text) for text in reached)


@pytest.mark.parametrize("provider", OTHERS, ids=lambda provider: provider.name)
def test_every_playbook_ends_for_every_wallet(provider: Provider) -> None:
    context = Context(NOW, provider.offset_minutes, provider.waits)
    for playbook in library_of(provider.name).playbooks:
        for seed in range(5):
            transcript = roam(playbook, context, Random(seed))  # noqa: S311 - nothing is kept secret by it
            assert isinstance(next_step(playbook, transcript), Stop), (playbook.name, seed)


def test_a_product_keeps_its_general_word_and_is_not_named_twice() -> None:
    home = replace(
        library(),
        sheets=(),
        intake=(),
        questions=tuple(
            replace(
                it, text=Text(en="In GoPay Tabungan?", id="Di GoPay Tabungan?", zh="在 GoPay Tabungan（储蓄账户）里？")
            )
            for it in library().questions[:1]
        ),
    )
    asked = fitted(home, OTHERS[0]).questions[0].text
    assert asked.en == "In linked savings?"
    assert asked.zh == "在储蓄账户里？"


def test_amounts_stay_whole_and_a_sentence_begins_with_a_capital() -> None:
    text = Text(en="GoPay Later holds Rp20.000.000.", id="GoPay Later", zh="GoPay Later 上限 2,000,000 印尼盾")
    home = replace(library(), questions=(replace(library().questions[0], text=text),))
    asked = fitted(home, OTHERS[0]).questions[0].text
    assert (asked.en, asked.zh) == ("Pay later holds Rp20.000.000.", "先享后付上限 2,000,000 印尼盾")


def test_what_is_known_of_the_first_wallet_alone_is_said_in_general_elsewhere() -> None:
    mine = next(it for it in library().playbooks if it.name == "cancel-pending")
    theirs = next(it for it in library_of("ovo").playbooks if it.name == "cancel-pending")
    assert any("15" in text.en for text in texts_in(mine.outcomes))
    assert not any("15" in text.en for text in texts_in(theirs.outcomes))


def test_questions_stay_the_same_questions() -> None:
    for mine, theirs in zip(library().playbooks, library_of("dana").playbooks, strict=True):
        steps = [step for step in mine.steps if not isinstance(step, Stop)]
        others = [step for step in theirs.steps if not isinstance(step, Stop)]
        assert [question_of(step).fingerprint for step in steps] == [question_of(step).fingerprint for step in others]


def test_an_authority_of_one_wallet_is_not_named_to_people_of_another() -> None:
    assert "bank-jago" in {authority.name for authority in fitted(library(), gopay()).authorities}
    assert "bank-jago" not in {authority.name for authority in library_of("dana").authorities}
