"""Addresses of a team's database: which are ones, and how to show them without a password."""

SCHEMES = ("postgresql", "postgres")

_HIDDEN = frozenset({"password", "sslpassword"})


def is_address(text: str) -> bool:
    """Tell an address of a server from the path of a file."""
    return "://" in text


def is_postgres(address: str) -> bool:
    """Tell whether it names a PostgreSQL database; nothing else about it is checked."""
    return address.partition("://")[0].lower() in SCHEMES


def has_password(address: str) -> bool:
    """Tell whether a password stands in it, before the host or among the parameters."""
    from urllib.parse import parse_qsl, urlsplit

    try:
        parts = urlsplit(address)
    except ValueError:
        return True
    user_part = parts.netloc.rpartition("@")[0]
    return ":" in user_part or any(name.lower() in _HIDDEN for name, _ in parse_qsl(parts.query))


def shown_address(address: str) -> str:
    """Give kind, user, host and database: the parts that hold no password."""
    from urllib.parse import parse_qsl, urlsplit

    try:
        parts = urlsplit(address)
    except ValueError:
        return "postgresql://"
    user_part, at, hosts = parts.netloc.rpartition("@")
    user = user_part.partition(":")[0]
    parameters = dict(parse_qsl(parts.query))
    host = hosts or parameters.get("host", "")
    name = parts.path.lstrip("/") or parameters.get("dbname", "")
    return f"postgresql://{user}{at}{host}/{name}"
