"""The e-mail draft as mail programs see it."""

import string
from email import message_from_bytes, policy
from email.message import EmailMessage
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallethelp.errors import RefusedForSafety
from wallethelp.model.draft import Draft, Medium
from wallethelp.model.text import Language
from wallethelp.nouns import replace
from wallethelp.writing.eml import MAX_HEADER, MAX_MAILTO, compose_eml, compose_mailto
from wallethelp.writing.visible import show_controls

DRAFT = Draft(
    Medium.EMAIL,
    Language.EN,
    "customerservice@gopay.co.id",
    "About a top-up not credited, order F-123",
    ("Dear GoPay support,", "", "Amount: Rp250.000", "Time: 21 November 2026 14.30 WIB"),
)
HEADERS = ["X-Unsent", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"]

PLAIN = st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]).filter(
    lambda letter: show_controls(letter) == letter
)
SUBJECTS = st.one_of(
    st.text(PLAIN, max_size=MAX_HEADER),
    st.text(st.sampled_from(string.printable[:95]), max_size=MAX_HEADER),
    st.text(st.sampled_from("äé充值。 F1?=_😀"), max_size=MAX_HEADER),
).filter(lambda text: "=?" not in text)
LINES = st.lists(st.one_of(st.text(PLAIN), st.text(st.sampled_from(" \t.=-Fromä充\u00a0"))), max_size=8).map(tuple)


def read(composed: bytes) -> EmailMessage:
    """Read a message as the standard library does."""
    message = message_from_bytes(composed, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def test_composes_an_unsent_message_to_support() -> None:
    assert compose_eml(DRAFT) == (
        b"X-Unsent: 1\r\n"
        b"To: customerservice@gopay.co.id\r\n"
        b"Subject: About a top-up not credited, order F-123\r\n"
        b"MIME-Version: 1.0\r\n"
        b'Content-Type: text/plain; charset="utf-8"\r\n'
        b"Content-Transfer-Encoding: quoted-printable\r\n"
        b"\r\n"
        b"Dear GoPay support,\r\n"
        b"\r\n"
        b"Amount: Rp250.000\r\n"
        b"Time: 21 November 2026 14.30 WIB\r\n"
    )


def test_names_the_sender_only_when_he_is_known() -> None:
    assert read(compose_eml(DRAFT, "me@example.com"))["From"] == "me@example.com"
    assert "From" not in read(compose_eml(DRAFT))


def test_names_no_recipient_when_none_may_be_printed() -> None:
    assert "To" not in read(compose_eml(replace(DRAFT, recipient="")))


def test_cuts_a_long_chinese_subject_between_characters() -> None:
    subject = "关于一笔没有到账的充值，订单 F-123，金额 Rp250.000，付款时间 2026 年 11 月 21 日 14 点 30 分"
    composed = compose_eml(replace(DRAFT, subject=subject))
    assert read(composed)["Subject"] == subject
    words = [line.strip() for line in composed.split(b"\r\n") if b"=?utf-8?B?" in line]
    assert len(words) == 3
    assert max(len(word.removeprefix(b"Subject: ")) for word in words) <= 75


@given(SUBJECTS, LINES)
def test_says_exactly_what_the_draft_says(subject: str, lines: tuple[str, ...]) -> None:
    composed = compose_eml(replace(DRAFT, subject=subject, lines=lines))
    message = read(composed)
    assert list(message.keys()) == HEADERS
    assert message["Subject"] == " ".join(subject.split())
    assert message["To"] == DRAFT.recipient
    assert message.get_content().replace("\r\n", "\n") == "".join(f"{line}\n" for line in lines)


@given(SUBJECTS, LINES)
def test_survives_every_mail_server(subject: str, lines: tuple[str, ...]) -> None:
    composed = compose_eml(replace(DRAFT, subject=subject, lines=lines))
    assert composed.isascii()
    assert max(len(line) for line in composed.split(b"\r\n")) <= 998
    assert not {b"\r", b"\n"} & {bytes([byte]) for byte in composed.replace(b"\r\n", b"")}


@given(st.text())
def test_carries_no_control_character_whatever_the_answers_hold(line: str) -> None:
    body = read(compose_eml(replace(DRAFT, lines=(line,)))).get_content()
    assert {letter for letter in body if ord(letter) < 32 or 127 <= ord(letter) < 160} <= {"\r", "\n", "\t"}
    assert not set(body) & set("\u061c\u200e\u200f\u202a\u202e\u2066\u2069\u2028\u2029")


@pytest.mark.parametrize(
    "subject",
    [
        "Top up\nBcc: everyone@example.com",
        "Top up\r\n\r\nAnother body",
        "Top up\rBcc: everyone@example.com",
        "Top up\x00",
        "Top up\x0bBcc: x",
        "Top up\u2028Bcc: x",
        "Top up\x85Bcc: x",
        "Top up \u202etxt",
        "=?utf-8?q?Top=0ABcc=3A_everyone=40example=2Ecom?=",
        "x" * 201,
    ],
)
def test_refuses_a_subject_that_could_become_more_than_a_subject(subject: str) -> None:
    draft = replace(DRAFT, subject=subject)
    for compose in (compose_eml, compose_mailto):
        with pytest.raises(RefusedForSafety, match="subject") as caught:
            compose(draft)
        assert caught.value.exit_code == 3


@given(st.text())
def test_never_makes_a_header_that_was_not_meant(subject: str) -> None:
    try:
        composed = compose_eml(replace(DRAFT, subject=subject))
    except RefusedForSafety:
        return
    assert list(read(composed).keys()) == HEADERS


@pytest.mark.parametrize(
    "address",
    [
        "a@example.com, b@example.com",
        "a@example.com\nBcc: b@example.com",
        "Support <a@example.com>",
        "a@example.com?bcc=b@example.com",
        "a@b@example.com",
        "nobody",
        "@example.com",
        "a@",
        "a@exämple.com",
        "a b@example.com",
    ],
)
def test_refuses_a_recipient_or_sender_that_is_not_one_address(address: str) -> None:
    with pytest.raises(RefusedForSafety, match="recipient"):
        compose_eml(replace(DRAFT, recipient=address))
    with pytest.raises(RefusedForSafety, match="recipient"):
        compose_mailto(replace(DRAFT, recipient=address))
    with pytest.raises(RefusedForSafety, match="sender"):
        compose_eml(DRAFT, address)


def test_links_to_the_whole_message() -> None:
    assert compose_mailto(replace(DRAFT, lines=("Hello & good day?", "", "50% = Rp125.000 + #1"))) == (
        "mailto:customerservice@gopay.co.id?subject=About%20a%20top-up%20not%20credited%2C%20order%20F-123"
        "&body=Hello%20%26%20good%20day%3F%0D%0A%0D%0A50%25%20%3D%20Rp125.000%20%2B%20%231"
    )


def test_links_without_a_recipient_when_none_may_be_printed() -> None:
    assert compose_mailto(replace(DRAFT, recipient="")).startswith("mailto:?subject=")


@given(SUBJECTS, LINES)
def test_links_say_what_the_draft_says_or_are_left_out(subject: str, lines: tuple[str, ...]) -> None:
    link = compose_mailto(replace(DRAFT, subject=subject, lines=lines))
    said = {"subject": " ".join(subject.split()), "body": "\r\n".join(lines)}
    if not link:
        assert len(f"mailto:{DRAFT.recipient}?{urlencode(said, quote_via=quote, safe='')}") > MAX_MAILTO
        return
    assert link.isascii()
    assert len(link) <= MAX_MAILTO
    parts = urlsplit(link)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", DRAFT.recipient)
    assert dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True)) == said


def test_gives_no_link_when_it_would_be_cut() -> None:
    fitting = next(size for size in range(2_000, 0, -1) if compose_mailto(replace(DRAFT, lines=("x" * size,))))
    assert len(compose_mailto(replace(DRAFT, lines=("x" * fitting,)))) == MAX_MAILTO
    assert compose_mailto(replace(DRAFT, lines=("充" * 300,))) == ""
