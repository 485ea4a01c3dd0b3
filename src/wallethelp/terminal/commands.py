"""The commands that both hands take at any question, and the line that names them."""

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from wallethelp.model.text import Language
from wallethelp.nouns import noun
from wallethelp.sessions.ports import Back, DontKnow, Help, Leave, Paste, Reply, Switch
from wallethelp.terminal.prompt import Prompt

AUTONYMS: Mapping[Language, str] = MappingProxyType(
    {Language.EN: "English", Language.ID: "Bahasa Indonesia", Language.ZH: "中文"}
)
"""Every language under its own name, so that it is found by whoever cannot read the present one."""


@noun
class ChooseLanguage:
    """A command that needs one more question: which language."""


@noun
class OpenEditor:
    """A command that needs the person's editor to become a reply."""


Command = DontKnow | Back | Help | Switch | Leave | Paste | ChooseLanguage | OpenEditor

_COMMANDS: dict[str, Command] = {
    "<": Back(),
    "《": Back(),  # what the < key gives with a Chinese keyboard
    "〈": Back(),
    "\x1b": Back(),
    ":back": Back(),
    "?": Help(),
    ":help": Help(),
    ":?": Help(),
    "-": DontKnow(),
    "–": DontKnow(),  # phones turn a hyphen into a dash
    "—": DontKnow(),
    "——": DontKnow(),
    ":lang": ChooseLanguage(),
    ":paste": Paste(),
    ":e": OpenEditor(),
    ":edit": OpenEditor(),
    ":quit": Leave(),
    ":q": Leave(),
}
_COMMANDS |= {f":{language}": Switch(language) for language in Language}
_COMMANDS |= {f":lang {language}": Switch(language) for language in Language}


def plain_form(text: str) -> str:
    """Fold case, width and spaces away: full-width digits and punctuation become the common ones."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def parse_command(line: str) -> Command | None:
    """Read a whole line as a command; None when it is none."""
    return _COMMANDS.get(plain_form(line)) or _COMMANDS.get(line.strip())


def refusal(command: Command, prompt: Prompt) -> str:
    """Give the sentence why a command cannot be carried out here; empty when it can."""
    if isinstance(command, Back) and not prompt.may_go_back:
        return prompt.words.nothing_before
    if isinstance(command, DontKnow) and not prompt.may_skip:
        return prompt.words.needed
    if isinstance(command, OpenEditor) and not prompt.may_edit:
        return prompt.words.nothing_to_edit
    return ""


def commands_line(prompt: Prompt, usage: str, *, one_key: bool) -> str:
    """Name the keys that work now, `usage` first; `one_key` when a letter alone is a command.

    Hard spaces keep each key on one line with its meaning.
    """
    words = prompt.words
    named = [
        ("-", words.dont_know if prompt.may_skip else ""),
        ("<", words.back if prompt.may_go_back else ""),
        ("?", words.help),
        (":paste", words.paste if prompt.may_paste else ""),
        (":e", words.edit if prompt.may_edit else ""),
        ("l" if one_key else ":lang", words.language),
        ("q" if one_key else ":q", words.leave),
    ]
    keys = [f"{key} = {meaning}".replace(" ", "\xa0") for key, meaning in named if meaning]
    return ", ".join([usage, *keys] if usage else keys)


def language_prompt(prompt: Prompt) -> Prompt:
    """Ask which language to go on in; the way back leads to the question that was open."""
    return Prompt(
        text=(prompt.words.choose_language,),
        words=prompt.words,
        choices=tuple((language.value, AUTONYMS[language]) for language in Language),
        may_skip=False,
    )


def language_reply(reply: Reply) -> Reply | None:
    """Turn the reply to `language_prompt` into a switch; None asks the open question again."""
    if isinstance(reply, Leave | Switch):
        return reply
    names = {language.value: language for language in Language}
    chosen = names.get(getattr(reply, "text", ""))
    return Switch(chosen) if chosen else None
