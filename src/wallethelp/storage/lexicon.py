"""The words in which people speak of their wallet, from lexicon.yaml."""

from collections.abc import Sequence

from wallethelp.model.matcher import Lexicon
from wallethelp.model.text import Language
from wallethelp.storage.file_reader import FileReader
from wallethelp.storage.strict_yaml import Fields, Node

LEXICON_FIELDS = ("spellings", "small", "concepts", "tried")
MAX_WORDS = 4
"""Words of a term; longer ones are never found."""

Said = tuple[tuple[Language, tuple[str, ...]], ...]


def read_lexicon(node: Node, reader: FileReader, acts: Sequence[str] = ()) -> Lexicon:
    """Build the lexicon; `acts` are the shared acts, which `tried` names. Faults are noted in the reader."""
    found = reader.fields(node, "a lexicon", LEXICON_FIELDS, ("concepts",))
    done = found.get("tried")
    tried = reader.each(done, "an act", lambda name, value: (name, _read_said(value, reader, name)))
    if isinstance(done, Fields):
        _check_acts(done, reader, acts)
    return Lexicon(
        spellings=tuple(_read_spellings(found.get("spellings"), reader)),
        concepts=reader.each(
            found.get("concepts"), "a concept", lambda name, value: (name, _read_said(value, reader, name))
        ),
        tried=tried,
        small=reader.words(found.get("small"), "a small word"),
    )


def _read_spellings(node: Node | None, reader: FileReader) -> list[tuple[str, tuple[str, ...]]]:
    if node is None:
        return []
    spelled = reader.mapping(node, "spellings")
    for value in spelled.values():
        for word in reader.words(value, "a spelling"):
            if " " in word:
                reader.fault(value, f"{word!r} is more than one word.", "Write the words of a phrase under concepts.")
    return [(word, reader.words(value, "a spelling")) for word, value in spelled.items()]


def _read_said(node: Node, reader: FileReader, name: str) -> Said:
    languages = [language.value for language in Language]
    found = reader.fields(node, f"the concept {name}", languages, languages)
    said = tuple((Language(language), reader.phrases(value, "a term")) for language, value in found.items())
    for value in found.values():
        for term in reader.words(value, "a term"):
            if len(term.split()) > MAX_WORDS:
                reader.fault(value, f"{term!r} has more than {MAX_WORDS} words.", "Shorten it.")
    return said


def _check_acts(node: Fields, reader: FileReader, acts: Sequence[str]) -> None:
    for key, _ in node.pairs:
        if key.text not in acts:
            reader.fault(key, f"{key.text} is no shared act.", reader.hint(key.text, acts))
