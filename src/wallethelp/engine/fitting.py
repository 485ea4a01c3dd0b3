"""Content in the words of another wallet: playbooks are written with the names of one, and read by people of all."""

import re
from typing import TypeVar

from wallethelp.model.library import Library
from wallethelp.model.playbook import Act, Outcome
from wallethelp.model.provider import Provider
from wallethelp.model.text import Language, Text
from wallethelp.nouns import noun, replace

T = TypeVar("T")

COMPANY = Text(en="the company that its terms name", id="perusahaan yang tertera di ketentuannya", zh="条款写明的公司")
"""In place of a company that is behind a product of another wallet."""

NEEDLESS_BLANK = re.compile(r"(?<=[\u3001-\u9fff（]) (?=[\u4e00-\u9fff])")
"""A blank that stood beside a Latin name, and now stands between Chinese words."""

SENTENCE_END = re.compile(r"(?:^|[.!?:] )\Z")


@noun
class _Names:
    """A pattern for the names of one wallet, and what each of them is in another, per language.

    `repeated` finds a general word that stood in Chinese behind, or before, the name which it now replaces.
    """

    pattern: re.Pattern[str]
    others: dict[str, Text]
    repeated: re.Pattern[str]


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
    known = {product.name: product for product in provider.products}
    others = {home.title: _same(provider.title)}
    for product in home.products:
        mine = known.get(product.name)
        if product.operator:
            others[product.operator] = _same(mine.operator) if mine and mine.operator else COMPANY
        for name in (product.title, *product.also):
            others.setdefault(name, _same(mine.title) if mine else product.text)
    longest_first = sorted(others, key=len, reverse=True)
    general = "|".join(sorted({re.escape(text.zh) for text in others.values()}, key=len, reverse=True))
    repeated = re.compile(f"({general})(?:（\\1）|\\1)")
    return _Names(re.compile("|".join(map(re.escape, longest_first))), others, repeated)


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
    elif isinstance(value, Act | Outcome) and value.elsewhere is not None:
        made = _renamed(replace(value, text=value.elsewhere, elsewhere=None), names)
    elif fields := getattr(value, "__match_args__", ()):
        changed = {name: new for name in fields if (new := _renamed(old := getattr(value, name), names)) is not old}
        made = replace(value, **changed) if changed else value
    return made  # type: ignore[return-value]  # of the same type as it was


def _text(text: Text, names: _Names) -> Text:
    if not any(names.pattern.search(text[language]) for language in Language):
        return text
    return Text(*(_sentence(text[language], names, language) for language in Language))


def _sentence(sentence: str, names: _Names, language: Language) -> str:
    def other(found: re.Match[str]) -> str:
        word = names.others[found[0]][language]
        return word[0].upper() + word[1:] if SENTENCE_END.search(sentence[: found.start()]) else word

    renamed = names.pattern.sub(other, sentence)
    if language is Language.ZH:
        return names.repeated.sub(r"\1", NEEDLESS_BLANK.sub("", renamed))
    return renamed
