"""Subjects of messages: what is not known is left out of them; the text below says that it is not known, and why."""

import re

from wallethelp.model.question import Kind
from wallethelp.model.text import Language, Text
from wallethelp.writing.brief import Brief, fill_in, told
from wallethelp.writing.templates import placeholders

_MONEY = {Language.EN: "money", Language.ID: "uang saya", Language.ZH: "钱款"}
"""Stands for an amount that is the subject or object of its clause: "a seller took money and vanished"."""

_CLAUSE = r"(?:[,，]\s*|(?<=[?？])\s*)(?:[^\s,，?？:：]+(?:\s|[:：]\s*)){{0,2}}{name}$"
""", reference {{reference}} at the end, with a label of at most two words."""

_IN_COMMAS = r"[,，]\s*(?:[^\s,，:：]{{1,5}}[:：])?{name}(?=[,，]|$)"
_WITH_PREPOSITION = r"\s(?:of|on|at|sebesar|senilai|pada|tanggal)\s{name}"
_ENOUGH = (
    r"(\b(?:saldo|pembayaran|penarikan|transaksi|membayar|kiriman saya)) {name}|"
    r"(?:(?<=收款)|(?<=余额)|(?<=提现)|(?<=付款))\s*{name}\s*|\s*{name}\s*的"
)


def subject_in(brief: Brief, text: Text, language: Language) -> str:
    """Give the subject of a message with its values; what is not known, or may not be told here, is left out."""
    sentence, findings = text[language], told(brief.case)
    withheld = {finding.question.name: finding for finding in brief.withheld}
    for name in placeholders(sentence):
        finding = findings.get(name) or withheld.get(name)
        if finding is not None and (name in withheld or finding.answer.value is None):
            sentence = _without(sentence, name, language, is_money=finding.question.kind is Kind.MONEY)
    return fill_in(brief, sentence, language)


def _without(sentence: str, name: str, language: Language, *, is_money: bool) -> str:
    """Take one value out with the words that only introduce it."""
    place = re.escape(f"{{{name}}}")
    ways = [_IN_COMMAS, _WITH_PREPOSITION] if is_money else [_CLAUSE, _IN_COMMAS, _WITH_PREPOSITION]
    for way in ways:
        shorter, found = re.subn(way.format(name=place), "", sentence)
        if found:
            return shorter
    if is_money:
        return _with_money(sentence, place, language)
    return re.sub(rf"\s*{place}", "", sentence)


def _with_money(sentence: str, place: str, language: Language) -> str:
    """Leave an amount out behind a noun that says enough; else write "money"."""
    shorter, found = re.subn(_ENOUGH.format(name=place), lambda noun: noun[1] or "", sentence)
    if found:
        return shorter
    if language is Language.ZH:
        return re.sub(rf"\s*{place}\s*", _MONEY[language], sentence)
    if language is Language.EN:
        sentence = re.sub(rf"\b(trace|out) {place}", rf"\1 the {_MONEY[language]}", sentence)
    return re.sub(place, _MONEY[language], sentence)
