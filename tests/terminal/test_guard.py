"""Signals outside a prompt."""

import os
import signal
import threading

import pytest

from wallethelp.errors import Interrupted
from wallethelp.terminal.guard import drawing, guarded


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_becomes_an_interruption_with_its_number(number: signal.Signals) -> None:
    with pytest.raises(Interrupted) as interrupted, guarded():
        os.kill(os.getpid(), number)
    assert interrupted.value.signal_number == number


def test_puts_the_former_handlers_back() -> None:
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)]
    with guarded():
        assert signal.getsignal(signal.SIGTERM) not in before
    assert [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)] == before


def test_a_hang_up_that_nohup_ignores_stays_ignored() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with guarded():
            os.kill(os.getpid(), signal.SIGHUP)
            assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


def test_a_signal_during_a_prompt_is_handed_to_it() -> None:
    handed: list[int] = []
    with guarded():
        with drawing(lambda interrupted: handed.append(interrupted.signal_number)):
            os.kill(os.getpid(), signal.SIGTERM)
        assert handed == [signal.SIGTERM]
        with pytest.raises(Interrupted):
            os.kill(os.getpid(), signal.SIGTERM)


def test_does_without_handlers_off_the_main_thread() -> None:
    done: list[bool] = []

    def work() -> None:
        with guarded():
            done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [True]
