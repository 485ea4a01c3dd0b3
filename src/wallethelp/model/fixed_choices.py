"""Choices that are built in: authors name the kind, the words are the same everywhere."""

from wallethelp.model.question import Choice, Kind
from wallethelp.model.text import Text

YES = Choice("yes", Text(en="Yes", id="Ya", zh="是"))
NO = Choice("no", Text(en="No", id="Tidak", zh="否"))
COULD_NOT = Choice("could-not", Text(en="I could not do it", id="Saya tidak bisa melakukannya", zh="没能做到"))

ACT_CHOICES = (YES, NO, COULD_NOT)
"""Replies to the question after an act."""

CHOICES_OF_KIND = {
    Kind.YES_NO: (YES, NO),
    Kind.ITEM: (
        Choice("done", Text(en="Done", id="Sudah", zh="已完成")),
        Choice("not-done", Text(en="Not done", id="Belum", zh="未完成")),
        Choice("not-applicable", Text(en="Not applicable", id="Tidak berlaku", zh="不适用")),
        Choice("could-not", Text(en="Could not", id="Tidak bisa", zh="无法完成")),
    ),
}
"""Kinds whose choices an author does not write."""
