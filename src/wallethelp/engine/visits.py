"""The frame of a visit inside a transcript: answers before the playbook begins, which no step asks for."""

from datetime import timedelta, timezone

from wallethelp.engine.context import Context
from wallethelp.model.question import KNOWN, Kind, Question
from wallethelp.model.text import Text
from wallethelp.model.transcript import Answer, Transcript
from wallethelp.model.visit import Visit

STAFF, PLACE, SIGNED, TIMES = "visit-staff", "visit-place", "visit-signed", "visit-times"

FRAME = frozenset({STAFF, PLACE, SIGNED, TIMES})

STAFF_QUESTION = Question(
    name=STAFF,
    kind=Kind.TEXT,
    text=Text(
        en="What is your name? (asked once a day)",
        id="Siapa nama Anda? (ditanyakan sekali sehari)",
        zh="请问您的姓名？（每天只问一次）",
    ),
    label=Text(en="Staff", id="Petugas", zh="工作人员"),
)
PLACE_QUESTION = Question(
    name=PLACE,
    kind=Kind.TEXT,
    text=Text(en="Which shop or place is this?", id="Di toko atau tempat mana?", zh="这里是哪家店或哪个地点？"),
    label=Text(en="Place", id="Tempat", zh="地点"),
)
SIGN_TEXT = Text(
    en="Do you vouch for this checklist with your name, {}?",
    id="Apakah Anda mengesahkan daftar periksa ini atas nama {}?",
    zh="您是否以 {} 的名义确认这份清单属实？",
)


def visit_of(transcript: Transcript) -> Visit:
    """Read the frame."""
    given = {answer.question: answer.value for answer in transcript.answers if not answer.asked}
    times = given.get(TIMES)
    pairs = [entry.partition(" ") for entry in times] if isinstance(times, tuple) else []
    staff, place, signed = (str(given.get(name) or "") for name in (STAFF, PLACE, SIGNED))
    return Visit(staff, place, signed, tuple((question, time) for question, _, time in pairs))


def with_visit(transcript: Transcript, visit: Visit) -> Transcript:
    """Put the frame before everything else."""
    texts = ((STAFF, visit.staff), (PLACE, visit.place), (SIGNED, visit.signed))
    frame = [Answer(name, text, (KNOWN,), text, "") for name, text in texts if text]
    if visit.times:
        entries = tuple(f"{question} {time}" for question, time in visit.times)
        frame.append(Answer(TIMES, entries, (KNOWN,), "", ""))
    others = (answer for answer in transcript.answers if answer.question not in FRAME)
    return Transcript((*frame, *others))


def with_time(transcript: Transcript, question: str, context: Context) -> Transcript:
    """Note when a question was answered; where nobody visits, times are nobody's business."""
    visit = visit_of(transcript)
    if not visit.staff:
        return transcript
    now = context.now.astimezone(timezone(timedelta(minutes=context.offset_minutes)))
    times = (*(pair for pair in visit.times if pair[0] != question), (question, now.isoformat(timespec="seconds")))
    return with_visit(transcript, Visit(visit.staff, visit.place, visit.signed, times))
