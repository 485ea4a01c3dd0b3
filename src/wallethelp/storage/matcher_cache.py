"""What matching has learnt, kept so that it is learnt once for each state of the content."""

import zlib
from contextlib import suppress
from pathlib import Path

from wallethelp.engine.matching.learning import fingerprint_of, learn
from wallethelp.engine.matching.sorts import CHATTER
from wallethelp.model.library import Library, Says
from wallethelp.model.matcher import Matcher
from wallethelp.storage.content_files import packaged_content
from wallethelp.storage.kept_nouns import keep, pack_nouns, parse_nouns
from wallethelp.storage.regular_files import read_regular

NAME = "matcher-{}.zlib"
MAX_KEPT = 4 * 1024 * 1024
MAX_UNPACKED = 32 * 1024 * 1024


def load_matcher(library: Library, cache: Path | None) -> Matcher:
    """Give what was learnt from these phrases: with the wheel, earlier, or now, which takes a few seconds."""
    for folder in _folders(cache):
        known = _read(matcher_file(library, folder))
        if known is not None:
            return known
    matcher = learn(matched_says(library), library.lexicon)
    if cache:
        with suppress(OSError):
            keep(matcher_file(library, cache), zlib.compress(pack_nouns(matcher), 9), NAME.format("*"))
    return matcher


def is_kept(library: Library, cache: Path) -> bool:
    """Tell whether nothing has to be learnt."""
    return any(matcher_file(library, folder).is_file() for folder in _folders(cache))


def matcher_file(library: Library, folder: Path) -> Path:
    """Name the file for what is learnt from this content."""
    return folder / NAME.format(fingerprint_of(matched_says(library), library.lexicon))


def _folders(cache: Path | None) -> tuple[Path, ...]:
    return (packaged_content(), cache) if cache else (packaged_content(),)


def matched_says(library: Library) -> tuple[Says, ...]:
    """Give the phrases that count: those of playbooks that can be offered, and the chatter."""
    offered = {CHATTER, *(playbook.name for playbook in library.playbooks if playbook.match)}
    return tuple(sorted((said for said in library.says if said.playbook in offered), key=lambda said: said.playbook))


def _read(path: Path) -> Matcher | None:
    try:
        unpacked = zlib.decompressobj().decompress(read_regular(path, MAX_KEPT), MAX_UNPACKED)
        matcher = parse_nouns(unpacked)
    except Exception:  # noqa: BLE001 - a damaged file may raise anything; it is learnt anew
        return None
    return matcher if isinstance(matcher, Matcher) else None
