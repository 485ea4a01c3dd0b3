"""What somebody says to have tried already, found by the lexicon's `tried`."""

from wallethelp.engine.matching.vocabulary import Found, concepts_in, vocabulary_of
from wallethelp.engine.matching.words import clauses_of
from wallethelp.model.matcher import Lexicon
from wallethelp.nouns import replace


def acts_done(lexicon: Lexicon, text: str) -> tuple[Found, ...]:
    """Give the shared acts that the text tells of, each once, with the place of the words."""
    vocabulary = vocabulary_of(replace(lexicon, concepts=lexicon.tried))
    found: dict[str, Found] = {}
    for clause in clauses_of(text, vocabulary.spellings):
        for done in concepts_in(clause, vocabulary):
            found.setdefault(done.concept, done)
    return tuple(found.values())
