"""Working cases off, here or in several processes; what comes out is in the order of what went in."""

import os
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from wallethelp.cli.ending import noted
from wallethelp.errors import Fault, StorageUnavailable
from wallethelp.nouns import noun
from wallethelp.sessions.bulk import Plan, drafts_to_keep, finish, result_line
from wallethelp.sessions.given import Given
from wallethelp.storage.case_folders import bring_to_disk, save_drafts

if TYPE_CHECKING:
    from concurrent.futures import Future

_CHUNK = 100
"""Cases that travel to a process together."""

_WAITING = 3
"""Chunks on their way for each process: enough to keep it busy, few enough to keep memory flat."""


@noun
class Keyed:
    """A case and its key."""

    key: str
    given: Given


@noun
class Task:
    """What is done with each case: `drafts` is the folder for its files, if they are wanted."""

    plan: Plan
    drafts: Path | None


Item = Keyed | Fault


def worked_off(items: Iterator[Item], task: Task, jobs: int) -> Iterator[str | Fault]:
    """Give a line of results for each case, or its fault."""
    if jobs == 1:
        return (_work(task, item) for item in items)
    return _in_processes(items, task, jobs)


def _work(task: Task, item: Item) -> str | Fault:
    if isinstance(item, Fault):
        return item
    finished = finish(task.plan, item.key, item.given)
    if isinstance(finished, Fault):
        return finished
    if task.drafts is not None and finished.drafts:
        kept = tuple(noted(written, finished.brief) for written in drafts_to_keep(finished))
        save_drafts(task.drafts, finished.key, kept)
    return result_line(finished)


def _in_processes(items: Iterator[Item], task: Task, jobs: int) -> Iterator[str | Fault]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    context = get_context("spawn")  # a forked child would keep its siblings' pipes open
    with ProcessPoolExecutor(jobs, context, _begin, (task,)) as pool:
        waiting: deque[Future[list[str | Fault]]] = deque()
        try:
            for chunk in _chunks(items):
                waiting.append(pool.submit(_work_chunk, chunk))
                if len(waiting) >= jobs * _WAITING:
                    yield from waiting.popleft().result()
            while waiting:
                yield from waiting.popleft().result()
        except BrokenProcessPool:
            hint = "Run the same command again: it goes on where it was."
            raise StorageUnavailable("One of the processes of --jobs was ended from outside.", hint=hint) from None
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    source = iter(items)
    while chunk := list(islice(source, _CHUNK)):
        yield chunk


_task: list[Task] = []
"""The task of this process."""


def _begin(task: Task) -> None:
    import signal

    os.umask(0o077)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears it too, and ends the run in order
    _task[:] = [task]
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Leave when the parent is killed: nobody would fetch the work."""
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(0)


def _work_chunk(chunk: list[Item]) -> list[str | Fault]:
    done = [_work(_task[0], item) for item in chunk]
    if _task[0].drafts is not None:
        bring_to_disk(_task[0].drafts)
    return done
