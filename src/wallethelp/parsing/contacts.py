"""Phone numbers, addresses, links and @names inside sentences, and what makes two of them the same."""

import re
from collections.abc import Iterator
from functools import lru_cache

from wallethelp.parsing.patterns import compiled, table
from wallethelp.parsing.plain_text import lowered, plain

_ENDINGS = table(
    """com|net|org|info|biz|id|cn|my|sg|me|io|app|dev|xyz|site|online|top|link|ly|gg|cc|tk|ml|shop|store|club|vip|
    live|ws|
    help|support|click|page|pro|asia|tech|cloud|web|gl|gd|to|ru|in|co|us|uk|hk|tw|pw|icu|fun|life|world|today"""
)
_ADDRESS = r"[\w.+%-]{1,64}\s?@\s?[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"
_LINK = r"(?<![a-z])[a-z][a-z0-9+.-]{1,15}:/{1,2}[^\s，。]{1,300}|(?<![a-z0-9])www\.[^\s，。]{2,300}"
_DOMAIN = (
    rf"(?<![\w@.-])(?:[a-z0-9\u00a1-\u024f\u0370-\u052f-]{{1,63}}\.){{1,5}}(?:{_ENDINGS})(?![a-z0-9-]|\.[a-z])"
    r"(?:/[^\s，。]{0,300})?"
)
_NAME = r"(?<![\w.])@[a-z0-9_.]{3,40}"
_NUMBER = r"(?<![\w.,])[+(]?\d(?:[ ().\-/\u2010-\u2015]{0,3}\d){6,18}(?![\w])"
_CALLED = (
    r"(?<![a-z])(?:call|dial|phone|ring|text|sms|telepon|telpon|hubungi|kontak|wa|whatsapp|拨打?|致电|打电话(?:给|到)?|热线)(?::|\s|ke|to|nomor|number|di){0,6}"
    r"(\+?\d[\d\- ]{1,8}\d)(?!\d|\s?(?:%|x|kali|jam|menit|hari|hours?|minutes?|times|days))"
)
_SERVICE_CODE = r"[*#]{1,2}\d{2,4}(?:[*#]\d{0,15}){0,3}[*#]?"
_MONEY_BEFORE = r"(?:rp\.?|idr|rupiah|盾)\s?$"
_MONEY_AFTER = r"\s?(?:rupiah|盾|idr|perak)"
_GROUPED = r"\d{1,3}(?:[.,]\d{3})+"
_DATE = r"\d{4}-\d\d-\d\d(?:[ t]\d\d.*)?|\d{1,2}[/-]\d{1,2}[/-]\d{4}.*"


def find_contacts(text: str) -> tuple[str, ...]:
    """Give every contact in a sentence, in plain small letters; placeholders count as words, money and dates do not."""
    flat = re.sub(r"\{[a-z0-9-]{1,60}\}", "x", _flat(text))
    found = [contact.strip() for contact in _addresses(flat)]
    if not compiled(r"\d").search(flat):
        return tuple(dict.fromkeys(found))
    rest = compiled(_ADDRESS).sub(" ", compiled(_LINK).sub(" ", flat))
    return tuple(dict.fromkeys([*found, *_numbers(rest)]))


@lru_cache(maxsize=64)
def _flat(text: str) -> str:
    return lowered(plain(text))


def _addresses(flat: str) -> Iterator[str]:
    for mark, pattern in ((r"@", _ADDRESS), (r":/|www\.", _LINK), (r"\.[a-z]", _DOMAIN), (r"@", _NAME)):
        if not compiled(mark).search(flat):  # as nearly always, and quicker than the pattern
            continue
        yield from (match[0].rstrip(".,;:!?)\"'>。") for match in compiled(pattern).finditer(flat))


def _numbers(flat: str) -> Iterator[str]:
    for match in compiled(_NUMBER).finditer(flat):
        if not _is_money(flat, match) and not compiled(_DATE).fullmatch(match[0]):
            yield match[0]
    yield from (match[1].strip() for match in compiled(_CALLED).finditer(flat))
    yield from (match[0] for match in compiled(_SERVICE_CODE).finditer(flat))


def _is_money(flat: str, number: re.Match[str]) -> bool:
    marked = compiled(_MONEY_BEFORE).search(flat, 0, number.start()) or compiled(_MONEY_AFTER).match(flat, number.end())
    return bool(marked and compiled(_GROUPED).fullmatch(number[0]))


def bare_contact(value: str) -> str:
    """Reduce a contact to what makes it the same: digits of a number, small letters of an address."""
    flat = lowered(plain(value)).strip()
    digits = re.sub(r"\D", "", flat)
    if len(digits) < 5 or re.search(r"[a-z@]", flat):
        return flat
    return re.sub(r"^(?:00)?62", "0", digits)


def is_denied(value: str, deny: tuple[str, ...]) -> bool:
    """Tell whether a contact is on the deny list, however its digits are grouped."""
    return bare_contact(value) in {bare_contact(denied) for denied in deny}


def denied_in(text: str, deny: tuple[str, ...]) -> str:
    """Give the value of the deny list that stands in a text; empty when none does."""
    if not deny or not compiled(r"[\d@.＠．。｡]").search(text):
        return ""
    flat = _flat(text)
    runs = (compiled(r"\D").sub("", run) for run in compiled(r"\+?\d[\d ().\-/]{3,60}").findall(flat))
    numbers = [run.removeprefix("00").removeprefix("62") for run in runs]
    for value, core in zip(deny, _cores(deny), strict=True):
        if core.isdigit():
            if any(core.removeprefix("0") in number for number in numbers):
                return value
        elif core in flat and compiled(rf"(?<![\w.]){re.escape(core)}(?!\w)").search(flat):
            return value
    return ""


@lru_cache(maxsize=8)
def _cores(deny: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(bare_contact(value) for value in deny)


def is_mobile(value: str) -> bool:
    """Tell whether a number is an Indonesian mobile one; no wallet's support has any."""
    digits = re.sub(r"\D", "", plain(value))
    national = re.sub(r"^(?:00)?62", "0", digits)
    return bool(re.match(r"08\d{7,12}$", national) or re.match(r"8\d{8,11}$", national))


def domain_of(value: str) -> str:
    """Give the domain of an e-mail address or link as browsers read it; empty for a number or a name."""
    flat = lowered(plain(value)).strip()
    scheme = re.match(r"[a-z][a-z0-9+.-]*:/{0,2}", flat)
    host = re.split(r"[/?#\\]", flat[scheme.end() :] if scheme else flat, maxsplit=1)[0]
    if host.startswith("@"):
        return ""
    host = re.sub(r":\d{0,5}$", "", host.rsplit("@", 1)[-1]).strip()
    return host if scheme or re.search(r"\.[^\W\d]", host) else ""
