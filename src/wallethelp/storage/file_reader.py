"""Reading sentences in three languages, on top of the plain fields of a content file."""

from collections.abc import Sequence

from wallethelp.model.text import Language, Text
from wallethelp.storage.fields import NAME, FieldReader
from wallethelp.storage.one_line import one_line
from wallethelp.storage.strict_yaml import Fields, Node, Scalar
from wallethelp.storage.text_rules import PROVIDER, contact_faults, differing, placeholder_faults

BLANK = Text(en="", id="", zh="")
"""Stands in for a text that could not be read; a fault was noted, so it never gets out."""

LANGUAGES = tuple(language.value for language in Language)
MAX_SENTENCE = 600


class FileReader(FieldReader):
    """Reads one file's nodes to values, its sentences too."""

    def text(self, node: Node | None, what: str, names: Sequence[str] = (PROVIDER,)) -> Text:
        """Read a sentence in three languages; `names` are the placeholders that may stand in it."""
        if node is None:
            return BLANK
        if isinstance(node, Fields) and any(key.text not in LANGUAGES for key, _ in node.pairs):
            self._refuse_more(node, what)
            return BLANK
        found = self.fields(node, f"the text of {what}", LANGUAGES, LANGUAGES)
        said = {language: self._sentence(found.get(language), what, names) for language in LANGUAGES}
        for language, (problem, hint) in differing(said, names) if all(said.values()) else ():
            self.fault(found[language], problem, hint)
        return Text(**said)

    def optional_text(self, node: Node | None, what: str, names: Sequence[str] = (PROVIDER,)) -> Text | None:
        """Read a sentence in three languages if there is one."""
        return self.text(node, what, names) if node else None

    def check_contacts(self, node: Node, sentence: str) -> None:
        """Note a value of the deny list, or a contact that may not stand in this file."""
        for problem, hint in contact_faults(sentence, self.rules):
            self.fault(node, problem, hint)

    def _refuse_more(self, node: Fields, what: str) -> None:
        key = next(key for key, _ in node.pairs if key.text not in LANGUAGES)
        hint = "If a sentence has a comma inside braces, put it in quotes or write one line per language."
        if NAME.match(key.text):
            hint = self.hint(key.text, LANGUAGES)
        self.fault(key, f"The text of {what} has more than en, id and zh: {one_line(key.text)}.", hint)

    def _sentence(self, node: Node | None, what: str, names: Sequence[str]) -> str:
        if node is None:
            return ""
        if not isinstance(node, Scalar):
            self.fault(node, f"A sentence of {what} must be one value.")
            return ""
        sentence = " ".join(node.text.split())
        if not sentence:
            self.fault(node, f"A sentence of {what} is empty.")
        if len(sentence) > MAX_SENTENCE:
            self.fault(node, f"A sentence of {what} has {len(sentence)} characters.", f"At most {MAX_SENTENCE}.")
            return ""
        for problem, hint in placeholder_faults(sentence, names):
            self.fault(node, problem, hint)
        self.check_contacts(node, sentence)
        return sentence
