"""What is offered for a choice, and which one was meant by a number, a word or a label."""

import re

from wallethelp.sessions.ports import DontKnow, Typed
from wallethelp.terminal.commands import plain_form
from wallethelp.terminal.prompt import Prompt

DONT_KNOW = "-"
"""The name of the line "I don't know" among the offers; no choice in content can have it."""

_YES = ("y", "ya", "yes", "iya", "是", "是的", "对")
_NO = ("n", "no", "t", "tidak", "否", "不是", "不")
_SHORT_FORMS = dict.fromkeys(_YES, "yes") | dict.fromkeys(_NO, "no")
_BETWEEN_CHOICES = re.compile(r"[,;、]")


def offers(prompt: Prompt) -> tuple[tuple[str, str], ...]:
    """List name and label of every line on offer, "I don't know" last where it may be said."""
    if not prompt.may_skip:
        return prompt.choices
    return (*prompt.choices, (DONT_KNOW, prompt.words.dont_know))


def earlier(prompt: Prompt) -> tuple[str, ...]:
    """Give the names of the earlier reply that are still on offer."""
    named = set(prompt.old.split(",")) if prompt.several else {prompt.old}
    return tuple(name for name, _ in offers(prompt) if name in named)


def parse_choice(prompt: Prompt, line: str) -> Typed | DontKnow | None:
    """Read numbers, names, labels and the short forms of yes and no; None when it is not on offer."""
    whole = _named(prompt, line)
    names = [whole] if whole or not prompt.several else _several_named(prompt, line)
    if not all(names):
        return None
    return reply_of(prompt, tuple(name for name in names if name))


def reply_of(prompt: Prompt, names: tuple[str, ...]) -> Typed | DontKnow | None:
    """Make the reply from chosen names, in the order of the choices; "I don't know" stands alone or not at all."""
    if names == (DONT_KNOW,):
        return DontKnow()
    if not names or DONT_KNOW in names:
        return None
    return Typed(",".join(name for name, _ in prompt.choices if name in names))


def label_of(prompt: Prompt, reply: Typed | DontKnow) -> str:
    """Say what was chosen in the words that were on the screen."""
    if isinstance(reply, DontKnow):
        return prompt.words.dont_know
    names = reply.text.split(",") if prompt.several else [reply.text]
    return ", ".join(label for name, label in prompt.choices if name in names)


def _several_named(prompt: Prompt, line: str) -> list[str | None]:
    """Take the parts between commas; a part that is no choice as a whole may be numbers between spaces."""
    names: list[str | None] = []
    for part in _BETWEEN_CHOICES.split(plain_form(line)):
        named = _named(prompt, part) if part.strip() else ""
        names.extend([named] if named else [_named(prompt, word) for word in part.split()])
    return names


def _named(prompt: Prompt, typed: str) -> str | None:
    """Find the one choice that `typed` stands for; its number on the screen comes first."""
    on_offer = offers(prompt)
    wanted = plain_form(typed)
    if wanted.isdecimal() and 1 <= int(wanted[:6]) <= len(on_offer):
        return on_offer[int(wanted[:6]) - 1][0]
    for name, label in on_offer:
        if wanted in {plain_form(name), plain_form(label), plain_form(label).rstrip(".。")}:
            return name
    short = _SHORT_FORMS.get(wanted)
    return short if short in {name for name, _ in prompt.choices} else None
