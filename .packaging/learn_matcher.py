"""Put what matching learns from the content into the wheel, so that nobody waits for it at the first question."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parents[1]


class LearnMatcher(BuildHookInterface):  # type: ignore[type-arg]
    """Adds one file beside the content; an installation to work on learns by itself, whenever phrases change."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Learn, keep the result in the folder of the build, and name it for the wheel."""
        if self.target_name != "wheel" or version == "editable":
            return
        sys.path.insert(0, str(ROOT / "src"))
        from wallethelp.storage.content_files import Folder, read_files
        from wallethelp.storage.library import build_library
        from wallethelp.storage.matcher_cache import load_matcher, matcher_file

        library = build_library(read_files([Folder(ROOT / "playbooks", foreign=False)]))
        folder = Path(self.directory) / ".matcher"
        load_matcher(library, folder)
        learnt = matcher_file(library, folder)
        build_data["force_include"][str(learnt)] = f"wallethelp/content/{learnt.name}"
