"""Which contacts may stand in provider and authority files."""

import re

from wallethelp.parsing.contacts import bare_contact, domain_of, find_contacts, is_mobile
from wallethelp.storage.file_reader import FileReader
from wallethelp.storage.nearest import suggest
from wallethelp.storage.one_line import one_line
from wallethelp.storage.strict_yaml import Scalar

ALLOWED_DOMAINS = (
    # domains of e-mail
    "gopay.co.id",
    "gojek.com",
    "jago.com",
    "ovo.id",
    "dana.id",
    "shopee.co.id",
    "linkaja.id",
    "bi.go.id",
    "ojk.go.id",
    "lapssjk.id",
    "paypal.com",
    # sites of public bodies and wallets
    "patrolisiber.id",
    "aduannomor.id",
    "aduankonten.id",
    "cekrekening.id",
    "kominfo.go.id",
    "ylki.or.id",
    "weixin.qq.com",
)
"""Domains of addresses and links that may be printed, with all below them; any other is taken for a look-alike."""

ALLOWED_MOBILES = {"bank-indonesia": "081131131131", "ojk": "081157157157"}
"""The only numbers that look like mobile ones, each only under its authority's name."""

NUMBER = re.compile(r"[+(]?\d[\d ().-]{1,24}\Z")
NAME = re.compile(r"@[A-Za-z0-9_.]{2,40}\Z")
MESSENGER = re.compile(r"whats-?app|\bwa\b|telegram|wechat")


def provider_problem(contact: str) -> str:
    """Say what is wrong with a contact of a wallet; nothing for one that may be printed."""
    if is_mobile(contact):
        return f"{one_line(contact)} is a mobile number; no wallet's support has one."
    return _domain_problem(contact)


def authority_problem(name: str, contact: str) -> str:
    """Say what is wrong with a contact of an authority."""
    if is_mobile(contact) and bare_contact(contact) != ALLOWED_MOBILES.get(name):
        return f"{one_line(contact)} is a mobile number that is not known as this authority's."
    return _domain_problem(contact)


def check_value(node: Scalar, channel: str, reader: FileReader) -> None:
    """Note what is wrong with a channel's value: a number, an address, a link or a @name, all of it on one line."""
    value = node.text
    shape = NUMBER.match(value) or NAME.match(value) or domain_of(value)
    if not shape or "\\" in value or (domain_of(value) and re.search(r"\s", value)):
        hint = "Write it as it is dialled or opened."
        reader.fault(node, f"{one_line(value)} is no number, address, link or @name.", hint)
        return
    if re.match(r"[a-z]+:", value, re.IGNORECASE) and not value.startswith(("https://", "http://")):
        reader.fault(node, f"{one_line(value)} is not a web link.", "Links begin with https://.")
        return
    for contact in dict.fromkeys((value, *find_contacts(value))):
        if problem := reader.rules.judge(contact):
            near = suggest(domain_of(value), ALLOWED_DOMAINS) if domain_of(value) else ""
            reader.fault(node, f"The channel {channel}: {problem}", near)
            return


def is_messenger(channel: str) -> bool:
    """Tell whether a channel is a private messenger, where no wallet has support."""
    return MESSENGER.search(channel) is not None


def _domain_problem(contact: str) -> str:
    domain = domain_of(contact).removesuffix(".")
    if not domain or any(domain == known or domain.endswith(f".{known}") for known in ALLOWED_DOMAINS):
        return ""
    return f"{one_line(domain)} is not a domain that is known to be official."
