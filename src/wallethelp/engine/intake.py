"""Which playbook a conversation is about: computed from its first answers, like everything else."""

from wallethelp.model.library import Library
from wallethelp.model.playbook import Playbook
from wallethelp.model.question import KNOWN, UNKNOWN, Kind, Question
from wallethelp.model.text import Text
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import noun, replace

PLAYBOOK = "playbook"
"""The answer that names a playbook directly."""

WORDS = "words"
"""The answer that holds the person's own words."""

OFFERED = 3
"""How many playbooks are offered for a person's own words."""

WORDS_QUESTION = Question(
    name=WORDS,
    kind=Kind.TEXT,
    text=Text(
        en="What happened, in your own words?",
        id="Apa yang terjadi, dengan kata-kata Anda?",
        zh="请用自己的话说说发生了什么。",
    ),
    label=Text(en="In your own words", id="Dengan kata-kata sendiri", zh="您的描述"),
)


@noun
class Chosen:
    """The playbook is known."""

    playbook: Playbook


@noun
class Offer:
    """Several playbooks are possible and the person should choose."""

    playbooks: tuple[Playbook, ...]


@noun
class Narrow:
    """One intake question still tells the possible playbooks apart; its choices are those that lead somewhere."""

    question: Question


def choose(library: Library, transcript: Transcript) -> Chosen | Offer | Narrow:
    """Give the playbook, or what to ask to find it."""
    given = {answer.question: answer for answer in transcript.answers}
    if PLAYBOOK in given and given[PLAYBOOK].value is not None:
        return Chosen(playbook_named(library, str(given[PLAYBOOK].value)))
    if WORDS in given and PLAYBOOK not in given:
        offered = _offered(library, str(given[WORDS].value))
        if offered:
            return Offer(offered)
    return _narrow(library, given)


def choice_of(playbook: str) -> Answer:
    """Give the answer that chooses a playbook; `unknown` says that none of those offered fits."""
    if playbook == UNKNOWN:
        return Answer(PLAYBOOK, None, (UNKNOWN,), "", "")
    return Answer(PLAYBOOK, playbook, (playbook,), playbook, "")


def words_of(text: str) -> Answer:
    """Give the answer that holds the person's own words (masked already)."""
    return Answer(WORDS, text, (KNOWN,), text, WORDS_QUESTION.fingerprint)


def playbook_named(library: Library, name: str) -> Playbook:
    """Find a playbook or checklist; raises KeyError."""
    for playbook in (*library.playbooks, *library.checklists):
        if playbook.name == name:
            return playbook
    raise KeyError(name)


def _offered(library: Library, words: str) -> tuple[Playbook, ...]:
    from wallethelp.engine.matching import rank  # only words need it

    names = {playbook.name for playbook in library.playbooks if playbook.match}
    ranked = [name for name, _ in rank(library.says, words) if name in names]
    return tuple(playbook_named(library, name) for name in ranked[:OFFERED])


def _narrow(library: Library, given: dict[str, Answer]) -> Chosen | Offer | Narrow:
    possible = _by_share([playbook for playbook in library.playbooks if playbook.match])
    for question in library.intake:
        answer = given.get(question.name)
        if answer is not None and answer.asked == question.fingerprint:
            possible = [playbook for playbook in possible if _points_to(playbook, answer)] or possible
            continue
        narrowed = _telling(question, possible)
        if len(possible) > 1 and narrowed is not None:
            return Narrow(narrowed)
    if len(possible) == 1:
        return Chosen(possible[0])
    return Offer(tuple(possible))


def _by_share(playbooks: list[Playbook]) -> list[Playbook]:
    return sorted(playbooks, key=lambda playbook: -playbook.match.usual if playbook.match else 0.0)


def _points_to(playbook: Playbook, answer: Answer) -> bool:
    if answer.value is None or playbook.match is None:
        return True
    wanted = dict(playbook.match.answers).get(answer.question)
    return wanted is None or bool(set(wanted) & set(answer.names))


def _telling(question: Question, possible: list[Playbook]) -> Question | None:
    """Keep the choices that lead to a possible playbook; nothing when they do not tell any two apart."""
    leads = {
        playbook.name: dict(playbook.match.answers).get(question.name, ()) for playbook in possible if playbook.match
    }
    useful = {name for names in leads.values() for name in names}
    choices = tuple(choice for choice in question.choices if choice.name in useful)
    if len(choices) < 2 or len({frozenset(names) for names in leads.values()}) < 2:
        return None
    return replace(question, choices=choices)
