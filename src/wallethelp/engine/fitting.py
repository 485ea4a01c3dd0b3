"""Content in the words of another wallet: playbooks are written with the names of one, and read by people of all."""

import re
from typing import TypeVar

from wallethelp.model.library import Library
from wallethelp.model.provider import Provider
from wallethelp.model.text import Language, Text
from wallethelp.nouns import noun, replace

T = TypeVar("T")

REPEATED = re.compile(r"(.{2,40}?)（\1）")
"""A general word that was written behind the name which it now replaces."""

NEEDLESS_BLANK = re.compile(r"(?<=[\u3001-\u9fff（]) (?=[\u4e00-\u9fff])")
"""A blank that stood beside a Latin name, and now stands between Chinese words."""


@noun
class _Names:
    """A pattern for the names of one wallet, and what each of them is in another, per language."""

    pattern: re.Pattern[str]
    others: dict[str, Text]


def fitted(library: Library, provider: Provider) -> Library:
    """Give the library for people of a wallet: no name of another one, and no authority that is for another one."""
    home = library.providers[0]
    own = tuple(it for it in library.authorities if not it.only or provider.name in it.only)
    if provider.name == home.name:
        return replace(library, authorities=own) if own != library.authorities else library
    names = _names(home, provider)
    return replace(
        library,
        playbooks=_renamed(library.playbooks, names),
        checklists=_renamed(library.checklists, names),
        intake=_renamed(library.intake, names),
        questions=_renamed(library.questions, names),
        sheets=_renamed(library.sheets, names),
        authorities=_renamed(own, names),
    )


def _names(home: Provider, provider: Provider) -> _Names:
    """Put the wallet's own product beside each of the home's, or the general word where it has none."""
    known = {product.name: product.title for product in provider.products}
    others = {home.title: _same(provider.title)}
    for product in home.products:
        if product.title != home.title:
            others[product.title] = _same(known[product.name]) if product.name in known else product.text
    longest_first = sorted(others, key=len, reverse=True)
    return _Names(re.compile("|".join(map(re.escape, longest_first))), others)


def _same(name: str) -> Text:
    return Text(en=name, id=name, zh=name)


def _renamed(value: T, names: _Names) -> T:
    """Rename in every text of a value, however deep; what holds no name stays the same object."""
    made: object = value
    if isinstance(value, Text):
        made = _text(value, names)
    elif isinstance(value, tuple):
        items = tuple(_renamed(item, names) for item in value)
        made = value if all(new is old for new, old in zip(items, value, strict=True)) else items
    elif fields := getattr(value, "__match_args__", ()):
        changed = {name: new for name in fields if (new := _renamed(old := getattr(value, name), names)) is not old}
        made = replace(value, **changed) if changed else value
    return made  # type: ignore[return-value]  # of the same type as it was


def _text(text: Text, names: _Names) -> Text:
    if not any(names.pattern.search(text[language]) for language in Language):
        return text
    return Text(*(_sentence(text, names, language) for language in Language))


def _sentence(text: Text, names: _Names, language: Language) -> str:
    renamed = names.pattern.sub(lambda found: names.others[found[0]][language], text[language])
    return NEEDLESS_BLANK.sub("", REPEATED.sub(r"\1", renamed))
