"""Which playbook a conversation is about: computed from its first answers, like everything else."""

from wallethelp.engine.belief import Belief, answered, heard, most_telling, normal, replies_left, usual
from wallethelp.model.library import Library
from wallethelp.model.playbook import Playbook
from wallethelp.model.question import KNOWN, Choice, Kind, Question
from wallethelp.model.text import Text
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.nouns import noun

PLAYBOOK = "playbook"
"""The answer that names a playbook directly."""

WORDS = "words"
"""The answer that holds the person's own words."""

NOT_THESE = "not-these"
"""The answers that turn down the playbooks that were offered: the first so, later ones with a number."""

OFFERED = 3
"""How many playbooks are offered for a person's own words."""

MOST_OFFERED = 6
"""How many are offered after the questions."""

MOST_QUESTIONS = 3
"""Intake questions, at most."""

SURE = 0.7
"""From here on the person's words are taken to mean one playbook, which is put as a question."""

SETTLED = 0.9
"""From here on the intake answers settle it, and nothing more is asked."""

FAINT = 0.15
"""Below, the words point nowhere, and the questions begin."""

IN_DOUBT = 0.1
"""From here on a matter of security comes first: freezing an account too early costs less than too late."""

COVERED = 0.95
"""An offer after the questions covers so much of the belief."""

TOPIC = "topic"
SECURITY = "security"
"""The choice of the intake's question `topic` under which money may be moving out at this moment."""

WORDS_QUESTION = Question(
    name=WORDS,
    kind=Kind.TEXT,
    text=Text(
        en="What happened, in your own words?",
        id="Apa yang terjadi? Ceritakan dengan kata-kata Anda.",
        zh="请用自己的话说说发生了什么。",
    ),
    label=Text(en="In your own words", id="Dengan kata-kata sendiri", zh="您的描述"),
)

OWN_WORDS = Choice(
    WORDS,
    Text(
        en="Something else: I tell it in my own words",
        id="Lainnya: saya ceritakan dengan kata-kata sendiri",
        zh="其他：我用自己的话说",
    ),
)
"""Stands below the choices of an intake question, as long as no words were said."""


@noun
class Chosen:
    """The playbook is known."""

    playbook: Playbook


@noun
class Offer:
    """Several playbooks are possible and the person should choose; one alone is put as "This looks like ...".

    `several` when the words tell of more than one problem: then the person chooses where to begin.
    """

    playbooks: tuple[Playbook, ...]
    several: bool = False


@noun
class Narrow:
    """One intake question still tells the possible playbooks apart; its choices are those that lead somewhere."""

    question: Question


def choose(library: Library, transcript: Transcript) -> Chosen | Offer | Narrow:
    """Give the playbook, or what to ask to find it."""
    given = {answer.question: answer for answer in transcript.answers}
    if PLAYBOOK in given and given[PLAYBOOK].value is not None:
        return Chosen(playbook_named(library, str(given[PLAYBOOK].value)))
    refused = turned_down(transcript)
    if WORDS in given and not refused and PLAYBOOK not in given:
        offer = _offer_for_words(library, str(given[WORDS].value))
        if offer is not None:
            return offer
    offered = [playbook for playbook in library.playbooks if playbook.match]
    left = [playbook for playbook in offered if playbook.name not in refused] or offered
    return _narrow(library, left, given, turned_down=bool(refused))


def choice_of(playbook: str) -> Answer:
    """Give the answer that chooses a playbook."""
    return Answer(PLAYBOOK, playbook, (playbook,), playbook, "")


def turning_down(playbooks: tuple[Playbook, ...], transcript: Transcript) -> Answer:
    """Give the answer that none of the playbooks that were offered fits."""
    times = sum(1 for answer in transcript.answers if answer.question.startswith(NOT_THESE))
    names = tuple(playbook.name for playbook in playbooks)
    return Answer(f"{NOT_THESE}-{times + 1}" if times else NOT_THESE, ", ".join(names), names, "", "")


def words_of(text: str) -> Answer:
    """Give the answer that holds the person's own words (masked already)."""
    return Answer(WORDS, text, (KNOWN,), text, WORDS_QUESTION.fingerprint)


def words_in(transcript: Transcript) -> str:
    """Give the person's own words, if there are any."""
    return next((str(answer.value) for answer in transcript.answers if answer.question == WORDS), "")


def playbook_named(library: Library, name: str) -> Playbook:
    """Find a playbook or checklist; raises KeyError."""
    for playbook in (*library.playbooks, *library.checklists):
        if playbook.name == name:
            return playbook
    raise KeyError(name)


def is_security(playbook: Playbook) -> bool:
    """Tell whether money may be moving out while the person reads."""
    return playbook.match is not None and SECURITY in dict(playbook.match.answers).get(TOPIC, ())


def turned_down(transcript: Transcript) -> frozenset[str]:
    """Give the names of the playbooks that were offered and refused."""
    answers = (answer for answer in transcript.answers if answer.question.startswith(NOT_THESE))
    return frozenset(name for answer in answers for name in answer.names)


def _offer_for_words(library: Library, words: str) -> Offer | None:
    """Give what the words point to; nothing when they point nowhere."""
    if library.matcher is None:
        return None
    from wallethelp.engine.matching.problems import problems_in
    from wallethelp.engine.matching.ranking import rank  # only words need it
    from wallethelp.engine.matching.sorts import NONE

    shares = rank(library.matcher, words)
    if not shares or shares[0][0] == NONE or shares[0][1] < FAINT:
        return None
    ranked = [(playbook_named(library, name), share) for name, share in shares if name != NONE]
    doubts = [it for it, share in ranked[1:] if is_security(it) and share >= IN_DOUBT]
    several = [playbook_named(library, name) for name in problems_in(library.matcher, words, shares)]
    if ranked[0][1] >= SURE and not doubts and len(several) < 2:
        return Offer((ranked[0][0],))
    following = sorted(several, key=is_security, reverse=True) if len(several) > 1 else [it for it, _ in ranked]
    in_order = dict.fromkeys([*doubts, *following])
    return Offer(tuple(in_order)[:OFFERED], several=len(several) > 1)


def _narrow(
    library: Library, possible: list[Playbook], given: dict[str, Answer], *, turned_down: bool
) -> Chosen | Offer | Narrow:
    """Put what is expected to tell most: a question, or the list of the likeliest playbooks."""
    asked = [question for question in library.intake if _is_answered(question, given)]
    belief = belief_in(library, possible, given)
    ranked = sorted(possible, key=lambda playbook: -belief[playbook.name])
    if asked and belief[ranked[0].name] >= SETTLED:
        return Offer((ranked[0],)) if turned_down else Chosen(ranked[0])
    listed = _covering(ranked, belief)
    left = [question for question in library.intake if question not in asked] if len(asked) < MOST_QUESTIONS else []
    telling = most_telling(belief, possible, left)
    if telling is not None and telling.replies < replies_left(belief.values()):
        return Narrow(telling.question)
    nothing_told = not left and not turned_down and all(given[question.name].value is None for question in asked)
    return Offer(tuple(ranked) if nothing_told or (turned_down and not left) else listed)


def belief_in(library: Library, possible: list[Playbook], given: dict[str, Answer]) -> Belief:
    """Give how likely each possible playbook is after everything that was answered."""
    belief = usual(possible)
    if WORDS in given and library.matcher is not None:
        from wallethelp.engine.matching.ranking import rank

        belief = heard(belief, dict(rank(library.matcher, str(given[WORDS].value))))
    for question in library.intake:
        if _is_answered(question, given):
            belief = answered(belief, possible, question, given[question.name])
    return normal(belief)


def _is_answered(question: Question, given: dict[str, Answer]) -> bool:
    return question.name in given and given[question.name].asked == question.fingerprint


def _covering(ranked: list[Playbook], belief: Belief) -> tuple[Playbook, ...]:
    """Give the likeliest playbooks that cover nearly everything."""
    covered = 0.0
    chosen: list[Playbook] = []
    for playbook in ranked:
        if len(chosen) >= 2 and (covered >= COVERED or len(chosen) >= MOST_OFFERED):
            break
        chosen.append(playbook)
        covered += belief[playbook.name]
    return tuple(chosen)
