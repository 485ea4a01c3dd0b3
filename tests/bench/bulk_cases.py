"""Cases for the bench: the conversations of the recordings, each with facts of its own."""

import json
from collections.abc import Iterator
from random import Random

BANKS = ("BCA", "BRI", "Mandiri", "BNI", "Jago", "CIMB")
NOTES = (
    "tombol bayar tidak bereaksi sejak kemarin sore",
    "saldo terpotong dua kali di kasir yang sama",
    "aplikasi menutup sendiri setelah logo",
    "pelanggan sudah menunggu tiga hari kerja",
)
MOMENTS = ("paid-at", "reported-at", "refunded-at")


def lines(replies: list[dict[str, str]], count: int, seed: int = 1) -> Iterator[str]:
    """Give cases as JSON lines: choices as recorded; amounts, moments, numbers, phones and notes unique."""
    random = Random(seed)  # noqa: S311 - nothing is kept secret by it
    for number in range(count):
        case = {name: _own(name, reply, number, random) for name, reply in replies[number % len(replies)].items()}
        yield json.dumps({"key": f"K-{number}", **case}, ensure_ascii=False) + "\n"


def _own(name: str, reply: str, number: int, random: Random) -> str:
    facts = {
        "amount": f"Rp{random.randrange(10_000, 5_000_000):,}".replace(",", "."),
        "reference": f"F-{random.randrange(10**6, 10**7)}",
        "registered-phone": f"0812{random.randrange(10**7, 10**8)}",
        "note": f"{random.choice(NOTES)}, antrean ke-{number}",
        "counterparty": random.choice(BANKS),
    }
    if name in MOMENTS and reply.startswith("20"):
        return f"{reply[:10]} {random.randrange(8, 12):02}:{random.randrange(60):02}"
    return reply if reply in {"unknown", "-"} else facts.get(name, reply)
