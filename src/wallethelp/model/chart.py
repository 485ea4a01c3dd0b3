"""A playbook as a picture: boxes for steps and outcomes, and the ways between them."""

from enum import StrEnum

from wallethelp.model.text import Text
from wallethelp.nouns import noun


class BoxKind(StrEnum):
    """What a box stands for; shown by word and by colour."""

    ASK = "ask"
    DO = "do"
    RISKY = "risky do"
    SOLVED = "solved"
    WAIT = "wait"
    REPORT = "report"
    ADVICE = "advice"


@noun
class Box:
    """A step (`number` counts from 1) or an outcome (`number` 0); `when` is its condition as authors read it."""

    key: str
    number: int
    kind: BoxKind
    name: str
    text: Text
    when: str = ""


@noun
class Way:
    """What can follow a box; `answers` are those that lead there, empty where every answer can."""

    start: str
    end: str
    answers: tuple[str, ...] = ()
    when: str = ""


@noun
class Chart:
    """All boxes, steps first from top to bottom, and all ways that some conversation takes."""

    playbook: str
    title: Text
    boxes: tuple[Box, ...]
    ways: tuple[Way, ...]
