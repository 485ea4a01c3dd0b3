"""A person who goes through a conversation in a terminal, question by question, as the screen shows them."""

from dataclasses import dataclass

from tests.cli.place import Place
from tests.cli.pseudo_terminal import DOWN, ENTER, Terminal
from tests.content import gopay, library, playbook
from wallethelp.engine.intake import PLAYBOOK, WORDS_QUESTION
from wallethelp.engine.interview import question_of
from wallethelp.model.playbook import Stop
from wallethelp.model.question import Question
from wallethelp.model.text import Language, Text
from wallethelp.nouns import replace
from wallethelp.terminal import messages, prompt_words


def question(name: str, problem: str = "top-up-missing") -> Question:
    """Find a question of the intake or of a playbook; `playbook` is the list of playbooks."""
    if name == PLAYBOOK:
        return replace(WORDS_QUESTION, text=messages.LOOKS_LIKE)
    asked = [question_of(step) for step in playbook(problem).steps if not isinstance(step, Stop)]
    return next(known for known in (*library().intake, *asked) if known.name == name)


@dataclass
class Reader:
    """Reads the screen in one language and answers."""

    terminal: Terminal
    language: Language = Language.EN

    def says(self, text: Text) -> str:
        """Give a text as it stands on the screen."""
        return text[self.language].replace("{provider}", gopay().title)

    def wait_for(self, *texts: str) -> None:
        """Wait until the texts and the keys below them are on the screen: the program waits too then."""
        self.terminal.wait_for(*texts, prompt_words.WORDS[self.language].leave)

    def wait_for_question(self, name: str) -> None:
        """Wait until a question is put."""
        self.wait_for(self.says(question(name).text))

    def choose(self, name: str, choice: str) -> None:
        """Go down to a choice and press Enter."""
        self.wait_for_question(name)
        names = [known.name for known in question(name).choices if name != "topic" or known.name in self.topics()]
        self.terminal.send(DOWN * names.index(choice) + ENTER)

    def topics(self) -> set[str]:
        """Name the topics that lead to a playbook."""
        matches = [known.match for known in library().playbooks if known.match]
        return {name for match in matches for name in dict(match.answers)["topic"]}

    def write(self, name: str, typed: str) -> None:
        """Type a line and press Enter."""
        self.wait_for_question(name)
        self.terminal.send(typed + ENTER)

    def confirm(self, understood: str) -> None:
        """Check what was understood and say that it is right."""
        self.wait_for(messages.UNDERSTOOD[self.language].format(understood), messages.IS_IT_RIGHT[self.language])
        self.terminal.send(ENTER)

    def find_top_up(self) -> None:
        """Choose the topic, and the likeliest of its playbooks."""
        self.choose("topic", "top-up")
        self.wait_for(messages.LOOKS_LIKE[self.language], self.says(playbook("top-up-missing").title))
        self.terminal.send(ENTER)

    def begin_top_up(self) -> None:
        """Answer as far as the first fact to type."""
        self.find_top_up()
        self.choose("check-announcements", "no")
        self.choose("bank-status", "success")
        self.choose("refresh-history", "no")
        self.choose("history-status", "not-listed")
        self.choose("number-right", "yes")

    def tell_the_rest(self) -> None:
        """Give the facts after time and amount and wait for the review."""
        self.write("reference", "F-123")
        self.confirm("F-123")
        self.write("counterparty", "BCA")
        self.write("registered-phone", "081234567890")
        self.confirm("+6281234567890")
        self.wait_for(messages.REVIEW[self.language])


def start(place: Place, *arguments: str, **changes: str) -> Reader:
    """Run a command, `diagnose` unless another is named, in a terminal of 80 by 24."""
    return Reader(place.start(*(arguments or ("diagnose",)), **changes))


def review_line(name: str, said: str) -> str:
    """Give the line of a review in English."""
    return f"{question(name).label.en}: {said}"
