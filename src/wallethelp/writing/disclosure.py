"""What a draft may carry, by its channel and its recipient: the table of `playbooks/disclosure.yaml`, obeyed."""

from collections.abc import Sequence

from wallethelp.model.case import Finding, Told
from wallethelp.model.disclosure import Carried, Disclosure
from wallethelp.model.draft import Medium
from wallethelp.model.playbook import Recipient
from wallethelp.model.question import Kind, Question
from wallethelp.nouns import replace
from wallethelp.writing.brief import Brief

CHANNEL_OF_MEDIUM = {Medium.CALL: "phone", Medium.RECORD: "phone", Medium.EVIDENCE: "letter"}
"""Media whose row has another name than they have."""

RECIPIENT_OF_MEDIUM = {
    Medium.POST: Recipient.PROVIDER,
    Medium.COMMUNITY: Recipient.PROVIDER,
    Medium.FEEDBACK: Recipient.PROVIDER,
    Medium.RECORD: Recipient.PROVIDER,
    Medium.LETTER: Recipient.AUTHORITY,
    Medium.EVIDENCE: Recipient.AUTHORITY,
}
"""Media that go to the same recipient, whoever the request of the case is for."""

NAMES = frozenset({"name", "heir-name", "holder-name"})
"""Questions about the name of somebody; all other free text is words."""

SORT_OF_KIND = {
    Kind.MONEY: Carried.TIME_AND_AMOUNT,
    Kind.MOMENT: Carried.TIME_AND_AMOUNT,
    Kind.REFERENCE: Carried.NUMBERS,
    Kind.PHONE: Carried.REGISTERED_PHONE,
    Kind.EMAIL: Carried.REGISTERED_EMAIL,
    Kind.TEXT: Carried.WORDS,
    Kind.FILES: Carried.WORDS,
}
"""Of facts; what is chosen is an answer."""


def disclosed(brief: Brief, medium: Medium) -> Brief:
    """Give the brief with nothing in it that the medium or the recipient may not be told."""
    channel = CHANNEL_OF_MEDIUM.get(medium, medium.value)
    return disclosed_on(brief, channel, RECIPIENT_OF_MEDIUM.get(medium, brief.request.to))


def disclosed_on(brief: Brief, channel: str, recipient: Recipient) -> Brief:
    """Give the brief as it may be told on a channel; withheld facts are set apart, for sentences that name them."""
    allowed = may_carry(brief.disclosure, channel) & may_carry(brief.disclosure, recipient.value)
    kept = tuple(finding for finding in brief.case.findings if sort_of(finding) in allowed)
    withheld = tuple(it for it in brief.case.findings if isinstance(it, Told) and sort_of(it) not in allowed)
    return replace(brief, case=replace(brief.case, findings=kept), withheld=withheld)


def may_carry(table: Sequence[Disclosure], name: str) -> frozenset[Carried]:
    """Give what a channel or recipient may be told; nothing where the table has no line."""
    return next((frozenset(row.may) for row in table if row.name == name), frozenset())


def sort_of(finding: Finding) -> Carried:
    """Tell what sort of thing a finding is, by its kind, so that a new question cannot slip through."""
    if not isinstance(finding, Told):
        return Carried.TRIED
    return _sort_of_question(finding.question)


def _sort_of_question(question: Question) -> Carried:
    if question.name in NAMES:
        return Carried.NAME
    return SORT_OF_KIND.get(question.kind, Carried.ANSWERS)
