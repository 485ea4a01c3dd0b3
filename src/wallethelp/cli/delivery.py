"""Where and how the results of a command are to be shown."""

from datetime import datetime

from wallethelp.model.draft import Medium
from wallethelp.model.text import Language
from wallethelp.nouns import noun
from wallethelp.terminal.screen import TextScreen

STDOUT = "-"
"""The name of stdout in place of a file or folder."""


@noun
class Delivery:
    """Where and how results are to be shown.

    `out` is a folder, `-` for stdout, or empty for the user's own folder. `medium` is the only draft to be written, if
    one was wished for. `paths_only` is for programs that want to know what was written where. `letter_to` names the
    authority that a letter is for, if one was named. Unless `in_full`, a saved case shows its e-mail alone: it holds
    all facts, and the other drafts only put them otherwise. `edit` opens the text in the person's editor before it
    goes anywhere. `now` is the time by which the advice goes, such as the one that an answer file names; the present
    if left out.
    """

    screen: TextScreen
    language: Language
    write_in: Language
    out: str
    as_json: bool
    medium: Medium | None = None
    save: bool = True
    paths_only: bool = False
    letter_to: str = ""
    in_full: bool = True
    edit: bool = False
    now: datetime | None = None
