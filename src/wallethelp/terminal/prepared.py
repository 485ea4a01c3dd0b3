"""The drafts of a case by their names, with the files that hold them."""

from pathlib import Path

from wallethelp.model.case import Case
from wallethelp.model.draft import Medium
from wallethelp.model.text import Language
from wallethelp.nouns import noun
from wallethelp.sessions.media import is_for_merchant
from wallethelp.terminal import ending_messages
from wallethelp.writing.figures import LIST_COMMA

EXTENSIONS = {Medium.EMAIL: ".eml", Medium.CALL: ".md", Medium.CHAT: ".txt"}


@noun
class Prepared:
    """What was prepared: the case's key if it was kept, the drafts, and their files if they were saved."""

    key: str
    media: tuple[Medium, ...]
    paths: tuple[Path, ...]


def draft_name(medium: Medium, case: Case, prepared: Prepared, language: Language) -> str:
    """Give what a draft is called inside a sentence; what is for a seller is copied into a chat, so not an .eml."""
    is_to_seller = is_for_merchant(case) and medium is Medium.EMAIL
    name = (ending_messages.TO_SELLER if is_to_seller else ending_messages.EACH_DRAFT[medium])[language]
    extension = ".txt" if is_to_seller else EXTENSIONS[medium]
    file = next((it.name for it in prepared.paths if _is_of(it, medium) and it.suffix == extension), "")
    if not file:
        return name
    return f"{name}（{file}）" if language is Language.ZH else f"{name} ({file})"


def _is_of(path: Path, medium: Medium) -> bool:
    """Tell whether a file holds this draft; a second one of its kind has a number behind its name."""
    return path.stem == medium.value or path.stem.rpartition("-")[0] == medium.value


def also_prepared(media: tuple[Medium, ...], case: Case, prepared: Prepared, language: Language) -> str:
    """Name the drafts that were not shown, and say how to read them."""
    names = LIST_COMMA[language].join(draft_name(medium, case, prepared, language) for medium in media)
    return ending_messages.ALSO_PREPARED[language].format(names, prepared.key)
