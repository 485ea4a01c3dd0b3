"""Addresses of a team's database: which are ones, and how to show them without a password."""

import re

SCHEMES = ("postgresql", "postgres")

_HIDDEN = frozenset({"password", "sslpassword"})
_LIBPQ = re.compile(r"(?:^|\s)(?:host|hostaddr|port|dbname|user|password|sslpassword|service)\s*=", re.IGNORECASE)
_HOST = re.compile(r"(\[[0-9a-fA-F:.]*\]|[^:\[\]]*)(:\d*)?")
"""One host with its port; what has another colon may be a password whose `@host` was forgotten."""


def is_address(text: str) -> bool:
    """Tell an address of a server from the path of a file; libpq's `host=... password=...` is none of a file."""
    return "://" in text or _LIBPQ.search(text) is not None


def is_postgres(address: str) -> bool:
    """Tell whether it names a PostgreSQL database; nothing else about it is checked."""
    return address.partition("://")[0].lower() in SCHEMES


def has_password(address: str) -> bool:
    """Tell whether a password stands in it, before the host or among the parameters; in doubt it does."""
    user_part, rest = _parted(address)
    names = {name.partition("=")[0].lower() for name in rest.partition("?")[2].split("&")}
    return bool(user_part.partition(":")[2]) or bool(names & _HIDDEN) or not _are_hosts(_hosts(rest))


def shown_address(address: str) -> str:
    """Give user, host and database, and nothing that could be a password, however it was mistyped."""
    user_part, rest = _parted(address)
    user = re.split("[:/?]", user_part, maxsplit=1)[0]
    hosts = _hosts(rest)
    name = rest.partition("?")[0].partition("/")[2]
    shown = hosts if _are_hosts(hosts) else hosts.partition(":")[0]
    return f"postgresql://{user}{'@' if user_part else ''}{shown}/{name}"


def _parted(address: str) -> tuple[str, str]:
    """Part it at its last `@`: a password may hold any sign, also those that should have been escaped."""
    before, _, after = address.partition("://")[2].rpartition("@")
    return before, after


def _hosts(rest: str) -> str:
    return re.split("[/?]", rest, maxsplit=1)[0]


def _are_hosts(hosts: str) -> bool:
    return all(_HOST.fullmatch(host) for host in hosts.split(","))
