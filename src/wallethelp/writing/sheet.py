"""A sheet as paper to tick."""

from wallethelp.model.provider import Provider
from wallethelp.model.sheet import Sheet
from wallethelp.model.text import Language, Text
from wallethelp.writing import paper_sentences
from wallethelp.writing.filled import filled
from wallethelp.writing.paper import Box, Item, Paper

CHECKED = Text(en="Checked on: ____________", id="Diperiksa tanggal: ____________", zh="检查日期：____________")
NOT_ALL = Text(
    en="Not everything is ticked? Put that right first.",
    id="Belum semua tercentang? Bereskan itu dulu.",
    zh="还有没打勾的？请先处理好。",
)


def compose_sheet(sheet: Sheet, provider: Provider, language: Language) -> Paper:
    """Lay out the items as boxes to tick."""
    boxes = tuple(Box(filled(text, provider)[language]) for text in sheet.items)
    return Paper(
        language=language,
        title=filled(sheet.title, provider)[language],
        how_to=(filled(sheet.intro, provider)[language], paper_sentences.NEVER[language]),
        items=(Item("1", CHECKED[language], boxes=boxes),),
        heading_of_ends=NOT_ALL[language],
        ends=(),
    )
