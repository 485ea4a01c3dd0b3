"""Regular expressions from word tables, compiled when first needed: all at once they would cost 70 ms at start-up."""

import re
from functools import cache


@cache
def compiled(source: str) -> re.Pattern[str]:
    """Compile a pattern once."""
    return re.compile(source)


def table(lines: str) -> str:
    """Give an alternation that is written over several lines, each ending with its bar; indentation goes."""
    return "".join(line.strip() for line in lines.splitlines())
