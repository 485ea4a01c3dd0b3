"""How many replies the intake takes: `python tests/bench/intake.py`.

Somebody has each problem as often as it is usual, and answers every intake question as the playbook's `match` says; of
ten replies one is wrong or "I don't know". All conversations are enumerated, none is sampled. Beside ours stands the
best that any order of the same questions and any list at the end could do, found by exhaustive search, and the
entropy bound. Fourteen choices of a question, or six titles of playbooks, are read for one reply; a longer list counts
as several. A wrong playbook costs ten.
"""

import argparse
import math
import sys
from collections.abc import Iterator
from functools import cache

from wallethelp.engine.belief import (
    READ_AT_ONCE,
    WRONG_PLAYBOOK,
    entropy,
    most_telling,
    replies_left,
    replies_to,
    screens,
    usual,
)
from wallethelp.engine.intake import MOST_QUESTIONS, Chosen, Narrow, Offer, belief_in, choose, turning_down
from wallethelp.model.library import Library
from wallethelp.model.playbook import Playbook
from wallethelp.model.question import UNKNOWN, Question
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.storage.content_files import Folder, packaged_content, read_files
from wallethelp.storage.library import build_library

Replies = dict[str, float]
Weights = tuple[float, ...]


def main() -> None:
    """Print the figures with and without mistakes."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    library = build_library(read_files([Folder(packaged_content(), foreign=False)]))
    for mistaken in (0.0, 0.1):
        measure = Measure(library, mistaken)
        replies, right, most = measure.ours()
        best = measure.best()
        show(
            f"{mistaken:.0%} wrong or unknown: {replies:.3f} replies (best possible {best:.3f}, "
            f"{replies / best - 1:+.1%}), right playbook {right:.1%}, at most {most} questions"
        )
    bits = entropy(usual(library.playbooks).values())
    widest = math.log2(max(len(question.choices) for question in library.intake))
    show(f"{bits:.2f} bits are open; a reply tells at most {widest:.2f}: at least {bits / widest:.2f} replies")


class Measure:
    """One library and one share of mistakes."""

    def __init__(self, library: Library, mistaken: float) -> None:
        self.library = library
        self.mistaken = mistaken
        self.playbooks = [playbook for playbook in library.playbooks if playbook.match]
        self.prior = usual(self.playbooks)
        self._stage = cache(lambda transcript: choose(library, transcript))

    def replies_to(self, playbook: Playbook, question: Question) -> Replies:
        """Give the replies that somebody with this problem may give."""
        replies = replies_to(playbook, question, self.mistaken)
        return {name: share for name, share in replies.items() if share > 0}

    def ours(self) -> tuple[float, float, int]:
        """Give the expected replies, the share that reaches the right playbook, and the most questions."""
        replies = right = 0.0
        most = 0
        for playbook in self.playbooks:
            for share, cost, is_right, questions in self._ways(playbook, Transcript(), 0, 0):
                replies += self.prior[playbook.name] * share * cost
                right += self.prior[playbook.name] * share * is_right
                most = max(most, questions)
        return replies, right, most

    def _ways(
        self, playbook: Playbook, transcript: Transcript, cost: int, questions: int
    ) -> Iterator[tuple[float, int, bool, int]]:
        """Give every way on: its share, replies, whether it ends right, and its questions."""
        match self._stage(transcript):
            case Chosen(chosen):
                is_right = chosen == playbook
                yield 1.0, cost if is_right else cost + WRONG_PLAYBOOK, is_right, questions
            case Offer(offered) if playbook in offered:
                yield 1.0, cost + _read(offered.index(playbook) + 1), True, questions
            case Offer(offered):
                after = _with(transcript, turning_down(offered, transcript))
                yield from self._ways(playbook, after, cost + _read(len(offered)), questions)
            case Narrow(question):
                for name, share in self.replies_to(playbook, question).items():
                    answered = _with(transcript, _answer(question, name))
                    so_far = cost + screens(len(question.choices))
                    for chance, replies, is_right, asked in self._ways(playbook, answered, so_far, questions + 1):
                        yield share * chance, replies, is_right, asked

    def best(self) -> float:
        """Give the fewest replies that any policy over the same questions and lists can expect."""
        return self._best(Transcript(), tuple(self.prior[playbook.name] for playbook in self.playbooks))

    def _best(self, transcript: Transcript, weights: Weights) -> float:
        costs = [replies_left(weights)]
        given = {answer.question: answer for answer in transcript.answers}
        if len(given) < MOST_QUESTIONS:
            belief = belief_in(self.library, self.playbooks, given)
            for question in self.library.intake:
                telling = most_telling(belief, self.playbooks, [question]) if question.name not in given else None
                if telling is not None:
                    costs.append(self._cost_of_asking(telling.question, transcript, weights))
        return min(costs)

    def _cost_of_asking(self, question: Question, transcript: Transcript, weights: Weights) -> float:
        cost = sum(weights) * screens(len(question.choices))
        replies = [self.replies_to(playbook, question) for playbook in self.playbooks]
        for name in dict.fromkeys(name for of_one in replies for name in of_one):
            after = tuple(weight * of_one.get(name, 0.0) for weight, of_one in zip(weights, replies, strict=True))
            cost += self._best(_with(transcript, _answer(question, name)), after)
        return cost


def _read(titles: int) -> int:
    """Give the replies that reading so many titles counts for."""
    return math.ceil(titles / READ_AT_ONCE)


def _with(transcript: Transcript, answer: Answer) -> Transcript:
    return Transcript((*transcript.answers, answer))


def _answer(question: Question, name: str) -> Answer:
    return Answer(question.name, None if name == UNKNOWN else name, (name,), name, question.fingerprint)


def show(line: str) -> None:
    """Print one line."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
