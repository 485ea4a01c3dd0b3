"""Which product a formal complaint is about, and which company: it decides the route."""

from collections.abc import Iterator

from wallethelp.model.provider import Authority, Product
from wallethelp.model.question import CHOOSING
from wallethelp.model.text import Language
from wallethelp.writing import letter_sentences
from wallethelp.writing.brief import Brief, told

E_MONEY = "e-money"

PRODUCTS_OF_CHOICE = {
    "balance": (E_MONEY,),
    "e-money": (E_MONEY,),
    "wallet": (E_MONEY,),
    "credit": ("later", "loan", "savings"),
    "finance": ("later", "loan", "savings"),
    "later": ("later",),
    "pay-later": ("later",),
    "pinjam": ("loan",),
    "savings": ("savings",),
}
"""Choices of playbooks that say which product it is."""

PRODUCT_QUESTIONS = ("product", "complaint-product", "later-product", "paid-from")


def products_of(brief: Brief) -> tuple[str, ...]:
    """Name the products that it can be about: by the answers, else by the playbook, else the wallet's balance."""
    findings = told(brief.case)
    asked = [findings[name] for name in PRODUCT_QUESTIONS if name in findings]
    chosen = [name for it in asked if it.question.kind in CHOOSING for name in it.answer.names]
    answered = [product for name in chosen for product in PRODUCTS_OF_CHOICE.get(name, ())]
    return tuple(dict.fromkeys(answered)) or brief.case.playbook.products or (E_MONEY,)


def company_lines(brief: Brief, authority: Authority | None, language: Language) -> Iterator[str]:
    """Name the company, or those that it can be; a line to fill in where no source names one."""
    products = tuple(_products(brief, authority))
    if len(products) == 1:
        yield products[0].operator
        return
    for product in products:
        sentence = letter_sentences.ONE_OF_THESE[language]
        yield sentence.format(operator=product.operator, product=product.title)
    if not products:
        yield letter_sentences.COMPANY_UNKNOWN[language]


def _products(brief: Brief, authority: Authority | None) -> Iterator[Product]:
    """Give the products in question whose complaints the authority takes; all that it takes where none of them is."""
    takes = authority.complaints if authority else ()
    known = [product for product in brief.provider.products if product.operator and product.name in takes]
    meant = products_of(brief)
    yield from [product for product in known if product.name in meant] or known
