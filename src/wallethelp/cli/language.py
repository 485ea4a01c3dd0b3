"""Which language the user reads."""

import os
import sys

from wallethelp.errors import WrongUse
from wallethelp.model.text import Language

LANG_VARIABLE = "WALLETHELP_LANG"
LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_of(lang: str) -> Language:
    """Choose the language: flag, environment, locale, English."""
    return settled_language(lang) or Language.EN


def settled_language(lang: str) -> Language | None:
    """Give the language that flag, environment or locale name; nothing for a locale such as C."""
    wanted = lang or os.environ.get(LANG_VARIABLE, "")
    if wanted:
        return parse_language(wanted)
    for variable in LOCALE_VARIABLES:
        code = os.environ.get(variable, "")[:2].lower()
        if code in {language.value for language in Language}:
            return Language(code)
    return None


def can_be_shown(language: Language) -> bool:
    """Tell whether the terminal's encoding has the letters of a language."""
    if language is not Language.ZH:
        return True
    try:
        "中文".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def chosen_language(lang: str, otherwise: Language) -> Language:
    """Give the language that the flag or the environment names, or the one of the case."""
    wanted = lang or os.environ.get(LANG_VARIABLE, "")
    return parse_language(wanted) if wanted else otherwise


def parse_language(code: str) -> Language:
    """Read a language code; `id_ID`, `zh-CN` and the old code `in` are taken too."""
    short = code.strip().lower().replace("_", "-").split("-")[0]
    short = {"in": "id", "cn": "zh"}.get(short, short)
    if short not in {language.value for language in Language}:
        raise WrongUse(f"{code!r} is not a language of wallethelp.", hint="Known: en, id, zh.")
    return Language(short)
