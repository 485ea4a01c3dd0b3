"""The products of a wallet, as its provider file names them."""

from wallethelp.model.provider import Product
from wallethelp.storage.file_reader import FileReader
from wallethelp.storage.strict_yaml import Node

PRODUCT_FIELDS = ("title", "text", "operator", "also")


def read_product(name: str, node: Node, reader: FileReader) -> Product:
    """Read one product; the company behind it may be unknown."""
    found = reader.fields(node, "a product", PRODUCT_FIELDS, ("title", "text"))
    return Product(
        name=name,
        title=reader.word(found.get("title"), "title"),
        text=reader.text(found.get("text"), f"the product {name}"),
        operator=reader.word(found.get("operator"), "operator"),
        also=reader.words(found.get("also"), "also"),
    )
