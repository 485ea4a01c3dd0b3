"""Which channel comes first, and why, in the situations that the articles describe."""

from datetime import datetime

import pytest

from tests.content import gopay, library, playbook
from wallethelp.engine.advising import advise
from wallethelp.engine.busy_times import is_open
from wallethelp.engine.situations import situation_of_problem
from wallethelp.model.advice import Advice, Reason, Situation
from wallethelp.model.playbook import Recipient, Urgency
from wallethelp.model.provider import Provider
from wallethelp.model.text import Language
from wallethelp.nouns import replace

QUIET = datetime.fromisoformat("2026-11-18T12:30:00+07:00")
"""A Wednesday noon, far from payday."""

EVENING = datetime.fromisoformat("2026-11-18T19:00:00+07:00")
TWIN_DATE = datetime.fromisoformat("2026-11-11T12:30:00+07:00")
SUNDAY = datetime.fromisoformat("2026-11-22T12:30:00+07:00")

CALM = Situation(QUIET, Language.ID, prepared=True)
DANGER = replace(CALM, urgency=Urgency.URGENT)


def advised(situation: Situation, provider: Provider | None = None) -> list[Advice]:
    return list(advise(library().channels, provider or gopay(), situation))


def names(situation: Situation) -> list[str]:
    return [advice.kind.name for advice in advised(situation)]


def reasons(situation: Situation, name: str) -> tuple[Reason, ...]:
    return next(advice.reasons for advice in advised(situation) if advice.kind.name == name)


def test_all_seventeen_channels_have_a_place() -> None:
    assert len(library().channels.kinds) == 17
    assert len(set(names(CALM))) == 17


def test_chat_comes_first_when_nothing_is_urgent() -> None:
    assert names(CALM)[:2] == ["in-app", "website"]
    assert Reason.FIRST_CHOICE in reasons(CALM, "in-app")


def test_reading_the_help_comes_before_everything_for_whoever_has_not_been_through_a_playbook() -> None:
    assert names(replace(CALM, prepared=False))[:2] == ["help-centre", "in-app"]


def test_the_call_centre_comes_first_when_money_is_moving_now() -> None:
    assert names(DANGER)[:3] == ["phone", "in-app", "website"]
    assert reasons(DANGER, "phone")[0] is Reason.FASTEST
    assert names(DANGER).index("bank") < names(DANGER).index("social")


def test_a_closed_call_centre_comes_behind_what_is_open() -> None:
    by_day = replace(
        gopay(),
        channels=tuple(replace(it, opens="08:00-11:00") if it.name == "phone" else it for it in gopay().channels),
    )
    ranked = [advice.kind.name for advice in advised(DANGER, by_day)]
    assert ranked[:2] == ["in-app", "website"]
    phone = next(advice for advice in advised(DANGER, by_day) if advice.kind.name == "phone")
    assert phone.reasons[0] is Reason.CLOSED_NOW


def test_documents_go_by_email() -> None:
    papers = replace(CALM, documents=True)
    assert names(papers)[0] == "email"
    assert reasons(papers, "email")[0] is Reason.FOR_DOCUMENTS
    assert reasons(papers, "phone")[0] is Reason.NOT_FOR_DOCUMENTS


@pytest.mark.parametrize(
    ("now", "reason"), [(EVENING, Reason.BUSY_HOUR), (TWIN_DATE, Reason.BUSY_DAY)], ids=["evening", "promotion"]
)
def test_the_queue_of_a_busy_time_comes_behind_writing(now: datetime, reason: Reason) -> None:
    busy = replace(CALM, now=now)
    assert names(CALM).index("phone") < names(CALM).index("email")
    assert names(busy).index("phone") > names(busy).index("email")
    assert reasons(busy, "phone")[0] is reason


def test_whoever_does_not_speak_the_language_of_support_writes_first() -> None:
    chinese = replace(CALM, reader=Language.ZH)
    assert names(chinese).index("email") < names(chinese).index("phone")


def test_an_email_on_sunday_is_answered_next_week() -> None:
    assert Reason.WORKING_DAYS in reasons(CALM, "email")
    assert Reason.WEEKEND in reasons(replace(CALM, now=SUNDAY), "email")


def test_what_failed_is_left_out_and_announcements_are_read_first() -> None:
    broken = replace(CALM, failed=frozenset({"in-app", "phone"}))
    ranked = names(broken)
    assert ranked[:3] == ["announcements", "website", "email"]
    assert not {"in-app", "phone"} & set(ranked)
    assert ranked.index("community") < names(CALM).index("community")


def test_nothing_is_read_first_while_money_is_in_danger() -> None:
    assert names(replace(DANGER, failed=frozenset({"phone"})))[:2] == ["in-app", "website"]


def test_another_wallet_moves_up_when_it_is_urgent_and_support_does_not_answer() -> None:
    stuck = replace(DANGER, failed=frozenset({"phone", "in-app", "website", "email"}))
    assert names(stuck).index("other-wallet") <= 2
    assert names(CALM).index("other-wallet") > 8


@pytest.mark.parametrize(
    ("to", "first"),
    [(Recipient.MERCHANT, "merchant"), (Recipient.BANK, "bank"), (Recipient.AUTHORITY, "regulator")],
)
def test_whoever_the_request_is_for_comes_first(to: Recipient, first: str) -> None:
    assert names(replace(CALM, to=to))[0] == first


def test_authorities_come_last_until_the_wallet_has_answered() -> None:
    assert names(CALM)[-2:] == ["regulator", "consumer-body"]
    assert reasons(CALM, "regulator") == (Reason.AFTER_ANSWER,)
    answered = replace(CALM, answered=True)
    assert names(answered).index("regulator") < names(answered).index("social")
    assert reasons(answered, "regulator") == (Reason.ANSWERED,)


def test_social_media_never_comes_before_a_private_way() -> None:
    for situation in (CALM, DANGER, replace(CALM, now=EVENING), replace(CALM, documents=True)):
        ranked = names(situation)
        assert all(ranked.index("social") > ranked.index(private) for private in ("in-app", "phone", "email"))


def test_a_channel_that_a_wallet_does_not_have_is_left_out() -> None:
    ovo = next(provider for provider in library().providers if provider.name == "ovo")
    ranked = [advice.kind.name for advice in advised(CALM, ovo)]
    assert not {"website", "social"} & set(ranked)
    assert "help-centre" in ranked


def test_every_reason_has_its_sentence_and_no_channel_more_than_two() -> None:
    assert {reason for reason, _ in library().channels.reasons} == set(Reason)
    assert all(len(advice.reasons) <= 2 for advice in advised(replace(CALM, documents=True, now=SUNDAY)))


def test_a_stolen_account_is_urgent_and_a_dead_app_closes_its_own_chat() -> None:
    stolen = situation_of_problem(playbook("account-compromised"), gopay(), Language.EN, QUIET)
    assert stolen.urgency is Urgency.URGENT
    dead = situation_of_problem(playbook("app-wont-open"), gopay(), Language.EN, QUIET)
    assert "in-app" in dead.closed
    ranked = names(replace(dead, prepared=True))
    assert "in-app" not in ranked
    assert ranked[0] == "website", "nothing was tried in vain, so nothing hints at an outage"


@pytest.mark.parametrize(
    ("opens", "opened"), [("always", True), ("", None), ("08:00-21:00", True), ("22:00-06:00", False)]
)
def test_hours_are_read_on_the_clock(opens: str, opened: bool | None) -> None:  # noqa: FBT001 - three-valued
    assert is_open(opens, QUIET) is opened
