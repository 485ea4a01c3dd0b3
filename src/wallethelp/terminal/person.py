"""A person at a terminal: wording on one side, a hand that asks on the other."""

from typing import Protocol

from wallethelp.model.text import Language
from wallethelp.nouns import noun
from wallethelp.sessions.ports import HelpShown, News, Put, Reply
from wallethelp.terminal.prompt import Prompt
from wallethelp.terminal.wording import Wording


class Hand(Protocol):
    """Asks one thing: a keyboard with arrow keys, or numbered lines."""

    def ask(self, prompt: Prompt) -> Reply:
        """Show the prompt and give the reply."""

    def hold(self, said: tuple[str, ...], prompt: Prompt, call: str) -> None:
        """Let what was said be read before the prompt comes again; `call` says how to go on."""


class Screen(Protocol):
    """Shows paragraphs."""

    def say(self, *paragraphs: str) -> None:
        """Show each on lines of its own."""


@noun
class AtTerminal:
    """The `Person` of `diagnose` and `run`."""

    hand: Hand
    screen: Screen
    wording: Wording

    def reply(self, put: Put, language: Language) -> Reply:
        """Ask and wait."""
        return self.hand.ask(self.wording.prompt(put, language))

    def tell(self, news: News, language: Language) -> None:
        """Show what needs no reply."""
        said = self.wording.lines(news, language)
        self.screen.say(*said)
        if isinstance(news, HelpShown):
            from wallethelp.terminal.help_messages import PRESS_A_KEY

            self.hand.hold(said, self.wording.prompt(news.put, language), PRESS_A_KEY[language])
