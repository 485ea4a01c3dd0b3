"""Which company a formal complaint is about (facts.md gopay.legal.entity: it decides the route)."""

from collections.abc import Iterator

from wallethelp.model.provider import Authority, Product
from wallethelp.model.text import Language
from wallethelp.writing import document_sentences
from wallethelp.writing.brief import Brief, told


def company_lines(brief: Brief, authority: Authority | None, language: Language) -> Iterator[str]:
    """Name the company, or those that it can be; a line to fill in where no source names one."""
    products = tuple(_products(brief, authority))
    if len(products) == 1:
        yield products[0].operator
        return
    for product in products:
        sentence = document_sentences.ONE_OF_THESE[language]
        yield sentence.format(operator=product.operator, product=product.title)
    if not products:
        yield document_sentences.COMPANY_UNKNOWN[language]


def _products(brief: Brief, authority: Authority | None) -> Iterator[Product]:
    """Give the products that the answers name; else those whose complaints the authority takes."""
    named = {name for finding in told(brief.case).values() for name in finding.answer.names}
    known = [product for product in brief.provider.products if product.operator]
    takes = authority.complaints if authority else ()
    answered = [product for product in known if product.name in named and product.name in takes]
    yield from answered or (product for product in known if product.name in takes)
