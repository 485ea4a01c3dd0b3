"""The program under kill -9: whatever was acknowledged is there again after `resume`."""

import json
import random
import re
import select
import sqlite3
import time
from pathlib import Path

import pexpect

from tests.cli.conversing import question
from tests.cli.place import WALLETHELP, Place
from tests.cli.pseudo_terminal import ENTER, PATIENCE, squashed
from tests.content import gopay
from wallethelp.terminal import messages, report_messages

KILLS = 100
LANES = 3
"""As many people at once, each with a case book; two processors are kept busy."""

LONGEST = 0.2
"""Seconds from the first prompt to the latest kill."""

ANSWERS = (
    ("topic", "1"),
    ("playbook", "1"),
    ("check-announcements", "2"),
    ("bank-status", "1"),
    ("refresh-history", "2"),
    ("history-status", "4"),
    ("number-right", "1"),
    ("paid-at", "2026-11-02 14:30"),
    ("amount", "Rp250.000"),
    ("reference", "-"),
    ("counterparty", "BCA"),
    ("registered-phone", "-"),
)
"""Questions in their order, and replies by number or as text."""

INTAKE = 2
"""Answers that choose the playbook: `resume` says its title instead."""

PAUSE = 0.02
"""Seconds after which each lane is looked at again, if nothing happened."""

CONFIRMED = ("paid-at", "amount")
QUESTIONS = [squashed(question(name).text.en.replace("{provider}", gopay().title)) for name, _ in ANSWERS]
CONFIRMATION = squashed(messages.IS_IT_RIGHT.en)
REVIEW = squashed(messages.REVIEW.en)
WAITS = re.compile(r"thenEnter(\[Enter=[^\]]*\])?>$")
"""The end of what numbered lines write before they wait."""


class Lane:
    """One person who is killed again and again in the middle of an answer, and resumes."""

    def __init__(self, place: Place, moments: random.Random) -> None:
        self.place = place
        self.moments = moments
        self.kills = 0
        self.acknowledged = 0
        """Answers of the present case after which the next question was on the screen."""
        self.committing = 0
        """The same, and the answer that was sent last."""
        self.total = 0
        self.child: pexpect.spawn[bytes] | None = None
        self.raw = self.shown = self.replied_to = ""
        self.greeted = False
        self.kill_at = 0.0

    def step(self) -> None:
        """Do the next small thing without waiting."""
        if self.child is None:
            self._start("resume" if self.committing else "diagnose")
            return
        ended = self._read()
        if ended or time.monotonic() > self.kill_at:
            self._stop(ended=ended)
            return
        if WAITS.search(self.shown) and self.shown != self.replied_to:
            self.replied_to = self.shown
            self._reply()

    def _start(self, command: str) -> None:
        environment = self.place.environment({"WALLETHELP_ACCESSIBLE": "1", "TERM": "dumb"})
        self.child = pexpect.spawn(WALLETHELP, [command], env=environment, dimensions=(24, 80), timeout=PATIENCE)
        self.child.delaybeforesend = None
        self.raw = self.shown = self.replied_to = ""
        self.greeted = False
        self.kill_at = time.monotonic() + PATIENCE

    def _read(self) -> bool:
        """Take what is there; True at the end of the output."""
        assert self.child is not None
        try:
            self.raw += self.child.read_nonblocking(65_536, 0).decode("utf-8", "replace")
        except pexpect.TIMEOUT:
            return False
        except pexpect.EOF:
            return True
        self.shown = squashed(self.raw)
        return False

    def _reply(self) -> None:
        """Answer the prompt that is on the screen."""
        assert self.child is not None
        place = self._question_shown()
        if not self.greeted:
            self.greeted = True
            self._check_resumed(place)
            self.kill_at = time.monotonic() + self.moments.uniform(0, LONGEST)
        self._acknowledge(place)
        if place == len(ANSWERS):
            self.kill_at = time.monotonic() + PATIENCE  # the last Enter: let it end
            self.child.send("1" + ENTER)
            return
        name, reply = ANSWERS[place]
        confirming = self.shown.rfind(CONFIRMATION) > self.shown.rfind(QUESTIONS[place])
        self.committing = place + (confirming or name not in CONFIRMED)
        self.child.send(("1" if confirming else reply) + ENTER)

    def _question_shown(self) -> int:
        """Count the answers before the question that was put last."""
        if REVIEW in self.shown:  # which repeats some of the questions
            return len(ANSWERS)
        places = [self.shown.rfind(text) for text in QUESTIONS]
        assert max(places) >= 0, self.raw
        return places.index(max(places))

    def _check_resumed(self, place: int) -> None:
        """Find exactly what was acknowledged, or that and the answer which was on its way."""
        assert place in {self.acknowledged, self.committing}, (self.acknowledged, self.committing, self.raw)
        kept = self.raw.partition(messages.KEPT.en)[2].partition("Step ")[0]
        assert kept.count("\r\n- ") == max(0, place - INTAKE), self.raw

    def _acknowledge(self, place: int) -> None:
        self.total += max(0, place - self.acknowledged)
        self.acknowledged = self.committing = place

    def _stop(self, *, ended: bool) -> None:
        """Kill it, and see what was still written before."""
        assert self.child is not None
        if not ended:
            self.child.kill(9)
            self.kills += 1
            while not self._read():
                time.sleep(0.001)
        self.child.close(force=True)
        self.child = None
        sent = self.committing
        if WAITS.search(self.shown) and self.shown != self.replied_to:
            self._acknowledge(self._question_shown())
        if ended:
            self._expect_end(sent)

    def _expect_end(self, sent: int) -> None:
        """Allow an end of its own only after the review, or where nothing had been kept yet."""
        finished = report_messages.RESULT.en in self.raw
        assert finished or ("There is no open case" in self.raw and self.acknowledged == 0 and sent == 1), self.raw
        self.acknowledged = self.committing = 0


def test_every_acknowledged_answer_survives_a_hundred_kills(tmp_path: Path, cache: Path) -> None:
    moments = random.Random(20261122)  # noqa: S311 - moments to kill at
    lanes = [Lane(Place(tmp_path / f"lane-{number}", cache), moments) for number in range(LANES)]
    while sum(lane.kills for lane in lanes) < KILLS or any(lane.child for lane in lanes):
        for lane in lanes:
            if lane.child or sum(other.kills for other in lanes) < KILLS:
                lane.step()
        wait_for_any(lanes)
    assert sum(lane.total for lane in lanes) > KILLS
    for lane in lanes:
        expect_sound_book(lane)


def wait_for_any(lanes: list[Lane]) -> None:
    """Wait until something is written, somebody is to be killed, or a moment has passed."""
    running = [lane for lane in lanes if lane.child]
    soonest = min((lane.kill_at for lane in running), default=0.0) - time.monotonic()
    select.select([lane.child for lane in running if lane.child], [], [], min(max(soonest, 0.0), PAUSE))


def expect_sound_book(lane: Lane) -> None:
    with sqlite3.connect(lane.place.data / "cases.sqlite3") as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    assert not [path for path in lane.place.data.rglob("*") if path.stat().st_mode & 0o077]
    cases = json.loads(lane.place.run("case", "list", "--json").stdout)["cases"]
    running = [case["case"] for case in cases if case["state"] == "open"]
    assert len(running) in {lane.acknowledged > 0, lane.committing > 0}, cases
    for key in running:
        answers = json.loads(lane.place.run("case", "show", key, "--json").stdout)["answers"]
        assert len(answers) in {lane.acknowledged, lane.committing}
        assert [answer["question"] for answer in answers] == [name for name, _ in ANSWERS[: len(answers)]]
