"""What a hand needs to know to ask one thing: sentences, choices, and the interface words around them."""

from wallethelp.nouns import noun


@noun
class Words:
    """The interface words in the present language.

    The first five name commands and follow their key, as in "< = back": short, without a full stop. The next three
    say how a list or a line is used, and stand before them. The rest are whole sentences.
    """

    dont_know: str
    back: str
    help: str
    language: str
    leave: str
    move: str
    """For a list of which one is chosen: arrow keys, Enter."""
    mark: str
    """For a list of which several may be chosen: Space marks, Enter goes on."""
    search: str
    """For a list too long for number keys: typing searches it."""
    write: str
    """For free text: Enter ends it."""
    choose_number: str
    """Asks for one number, in numbered lines."""
    choose_several: str
    """Asks for one or more numbers with commas between them."""
    choose_language: str
    """Asks which language to go on in."""
    not_a_choice: str
    """What was typed is none of the choices."""
    nothing_marked: str
    """Enter was pressed and no line is marked."""
    nothing_before: str
    """There is no earlier question to go back to."""
    needed: str
    """ "I don't know" is not offered here."""
    not_readable: str
    """The bytes that arrived are no UTF-8; please type it again."""
    edit: str = ""
    """For a longer text: names the command that opens the person's own editor."""
    nothing_to_edit: str = ""
    """The editor was asked for where no text is written."""
    no_editor: str = ""
    """No editor could be started."""
    nothing_written: str = ""
    """The editor was left without a text."""
    paste: str = ""
    """For a fact: names the command that takes a pasted message or receipt instead."""


@noun
class Prompt:
    """One thing to ask.

    `text` holds the paragraphs to show first. `choices` are pairs of name and label; without any, the reply is free
    text. With `several`, more than one may be chosen. `old` is the earlier reply: text, or names joined by commas;
    `-` for "I don't know". With `may_paste` a message can be pasted instead, with `may_edit` the text can be written in
    the person's editor; `lines` takes a pasted text, which has several lines. `stray` names the choice that typing
    anything else than a choice means: "no, type it again".
    """

    text: tuple[str, ...]
    words: Words
    choices: tuple[tuple[str, str], ...] = ()
    several: bool = False
    old: str = ""
    may_skip: bool = True
    may_go_back: bool = True
    may_paste: bool = False
    may_edit: bool = False
    lines: bool = False
    stray: str = ""
