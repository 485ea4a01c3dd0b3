"""What to do about a line that is not valid YAML, for people who never heard of YAML."""

QUOTES = "Put the whole sentence in double quotes."
COLUMNS = "Let the parts of one step begin at the same column, with two spaces more for what stands under them."

HINTS = {
    "mapping values are not allowed": f"If a sentence has a colon, put it in double quotes; else look how far the line "
    f"and the one above are indented. {COLUMNS}",
    "did not find expected '-' indicator": f"This line or one above begins at the wrong column. {COLUMNS}",
    "did not find expected key": f"A sentence that begins with a brace or a quote: {QUOTES.lower()} "
    f"Else this line begins at the wrong column. {COLUMNS}",
    "tab character": "Use spaces, no tabs.",
    "cannot start any token": f"Use spaces, no tabs. A sentence that begins with @, % or `: {QUOTES.lower()}",
    "expected alphabetic or numeric": f"A sentence that begins with * or &: {QUOTES.lower()}",
    "could not find expected ':'": "Write a name, a colon and a space, here or on the line above.",
    "did not find expected ',' or '}'": "Close the brace on this line or on the one above.",
    "did not find expected ',' or ']'": "Close the bracket on this line or on the one above.",
    "unexpected end of stream": "A quote is opened and not closed.",
    "unknown escape character": "Write \\\\ for a backslash within double quotes.",
}
"""Parts of the parser's messages (libyaml's, the same in PyYAML's own) with their remedies."""


def hint_of(problem: str, long_quote: int) -> str:
    """Say what to do; `long_quote` is the line of a quoted sentence that runs over several lines, 0 for none.

    Such a sentence just before the fault mostly lacks its closing quote.
    """
    if long_quote:
        return f"The quote that is opened on line {long_quote} may not be closed there."
    return next((hint for part, hint in HINTS.items() if part in problem), "")
