"""Where a test runs the program: folders of its own, an environment that is set in full, and its commands."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.cli.pseudo_terminal import Terminal

WALLETHELP = str(Path(sys.executable).with_name("wallethelp"))
"""The installed command."""


@dataclass(frozen=True)
class Place:
    """One person's computer below `folder`; `cache` is shared, as content is the same for all tests."""

    folder: Path
    cache: Path

    @property
    def data(self) -> Path:
        """The folder of cases and drafts."""
        return self.folder / "data"

    def environment(self, changes: Mapping[str, str]) -> dict[str, str]:
        """Give the environment; an empty value takes a variable out."""
        values = {
            "PATH": os.pathsep.join((str(Path(sys.executable).parent), "/usr/bin", "/bin")),
            "HOME": str(self.folder / "home"),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_STATE_HOME": str(self.folder / "state"),
            "XDG_CACHE_HOME": str(self.cache),
            "WALLETHELP_DATA_DIR": str(self.data),
            "TERM": "xterm-256color",
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
            **changes,
        }
        return {name: value for name, value in values.items() if value}

    def start(self, *arguments: str, **changes: str) -> Terminal:
        """Run it in a terminal."""
        return Terminal([WALLETHELP, *arguments], self.environment(changes), (80, 24))

    def start_at(self, size: tuple[int, int], *arguments: str) -> Terminal:
        """Run it in a terminal of so many columns and rows."""
        return Terminal([WALLETHELP, *arguments], self.environment({}), size)

    def shell(self, script: str, **changes: str) -> Terminal:
        """Run a script of the shell in a terminal."""
        return Terminal(["/bin/sh", "-c", f"cd {self.folder}; {script}"], self.environment(changes), (80, 24))

    def run(self, *arguments: str, given: str = "", **changes: str) -> subprocess.CompletedProcess[str]:
        """Run it without a terminal, `given` on its stdin."""
        return self.run_command([WALLETHELP, *arguments], given, **changes)

    def run_command(self, command: Sequence[str], given: str = "", **changes: str) -> subprocess.CompletedProcess[str]:
        """Run any command the same way."""
        return subprocess.run(
            command,
            input=given,
            env=self.environment(changes),
            cwd=self.folder,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    def draft(self, name: str) -> Path:
        """Give the one draft of that name that was saved."""
        (path,) = self.data.glob(f"drafts/*/{name}")
        return path
