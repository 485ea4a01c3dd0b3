"""One thing wrong in a file of content: the fault names the file, the line, the mistake and the way out."""

import re

import pytest

from tests.storage.content_sample import FILES, content_files, faults_of, faults_with
from wallethelp.storage.library import build_content

LATE = "wallet/late.yaml"
TEST = "wallet/late.test.yaml"
GOPAY = "providers/gopay.yaml"
BANK = "authorities/bank-indonesia.yaml"
STORY = "What happened?"


def test_the_sample_itself_is_right() -> None:
    content = build_content(content_files())
    assert [playbook.name for playbook in content.library.playbooks] == ["late"]
    assert [recording.outcome for recording in content.recordings["late"]] == ["solved", "wait", "report"]


PLAYBOOK = [
    ("title: {en: It is late, id: Terlambat, zh: 迟到}\n", "", "1: A playbook lacks the field title."),
    ("title:", "titel:", "1: titel is not a field of a playbook. Did you mean title?"),
    (
        "title: {en: It is late, id: Terlambat, zh: 迟到}",
        "title: It is late",
        "1: The text of the title must be a mapping.",
    ),
    ("zh: 迟到}", "zh: 迟到, de: Spät}", "1: The text of the title has more than en, id and zh: de."),
    ("zh: 迟到}", "cn: 迟到}", "1: The text of the title has more than en, id and zh: cn."),
    (", zh: 迟到}", "}", "1: The text of the title lacks the field zh."),
    ("zh: 迟到}", "zh: }", "1: A sentence of the title is empty."),
    ("zh: 迟到}", "zh: [迟到]}", "1: A sentence of the title must be one value."),
    ("topic: money", "topic: mony", "2: 'mony' is not a choice of topic. Did you mean money?"),
    ("topic: money", "topik: money", "2: topik is not a field of match. Did you mean topic?"),
    ("topic: money", "topic: []", "2: topic has no value."),
    ("topic: money", "topic: {money: yes}", "2: topic must be one value."),
    ("usual: 4", "usual: four", "2: usual must be a whole number up to 100, not 'four'."),
    ("usual: 4", "usual: 400", "2: usual must be a whole number up to 100, not '400'."),
    ("usual: 4", "usual: ٤", "2: usual must be a whole number up to 100, not '٤'."),
    ("match: {topic: money, usual: 4}", "match: money", "2: match must be a mapping."),
    ("steps:\n", "steps: {}\nold:\n", "3: steps must be a list."),
]
STEPS = [
    ("- do: restart", "- doo: restart", "4: A step begins with ask, do or stop, not doo."),
    ("- do: restart", "- restart", "4: A step begins with ask, do or stop."),
    ("- do: restart", "- do: restart\n    ask: amount", "5: A step has one of ask, do and stop."),
    ("- do: restart", "- do: restrat", "4: restrat is not shared and has no text of its own. Did you mean restart?"),
    ("- do: restart", "- do: {restart: yes}", "4: An act must be one name."),
    (
        "- do: restart",
        "- do: restart\n    minutes: 3",
        "5: minutes is not a field of a shared act. Only do, check, when",
    ),
    ("- do: restart", "- do: restart\n    wen: {a: b}", "5: wen is not a field of a shared act. Did you mean when?"),
    ("- do: restart", "- do: restart\n    check: yes", "5: The text of the act restart (check) must be a mapping."),
    ("- ask: amount", "- ask: amuont", "12: amuont is not shared and has no text of its own. Did you mean amount?"),
    ("- ask: debited", "- ask: amount", "7: amount is a shared name already. Leave text out to use it, or rename."),
    ("- ask: debited", "- ask: De Bited", "7: A question 'De Bited' is not a name. Use small letters"),
    ("- ask: paid-at", "- ask: paid-at\n    required: maybe", "12: required must be yes or no, not 'maybe'."),
    ("- ask: paid-at", "- ask: paid-at\n    kind: text", "12: kind is not a field of a shared question. Only ask,"),
    ("kind: yes-no", "kind: yesno", "8: 'yesno' is no kind. Did you mean yes-no?"),
    ("kind: yes-no", "kind: [yes-no]", "8: kind must be one value."),
    ("    kind: yes-no\n", "", "7: The question debited needs a kind. Known: choice, yes-no"),
    ("kind: yes-no", "kind: choice", "7: A question with choices needs at least two."),
    (
        "kind: yes-no",
        "kind: yes-no\n    choices: {a: {en: A, id: A, zh: A}}",
        "9: The kind yes-no has its choices built in.",
    ),
    ("kind: text", "kind: text\n    choices: {a: {en: A, id: A, zh: A}}", "16: The kind text takes no choices."),
    (", zh: 扣款}", "}", "10: The text of the question debited (label) lacks the field zh."),
    ("    label: {en: Debited, id: Terpotong, zh: 扣款}\n", "", "7: The question debited lacks the field label."),
    (
        "    label: {en: Debited",
        "    lable: {en: Debited",
        "10: lable is not a field of the question debited. Did you mean label?",
    ),
    ("when: {restart: yes}", "when: {restrat: yes}", "6: restrat is not asked before this step. Did you mean restart?"),
    ("when: {restart: yes}", "when: {amount: known}", "6: amount is not asked before this step."),
    ("when: {restart: yes}", "when: {restart: ys}", "6: restart cannot be 'ys'. Did you mean yes?"),
    ("when: {restart: yes}", "when: {restart: unknown}", "6: restart cannot be 'unknown'. Known: yes, no, could-not."),
    ("when: {restart: yes}", "when: {restart: []}", "6: restart has no value to compare with."),
    ("when: {restart: yes}", "when: {restart: {a: b}}", "6: restart must be one value."),
    ("when: {restart: yes}", "when: yes", "6: when must be a mapping such as {debited: yes}."),
    ("when: {restart: yes}", "when: [restart]", "6: when must be a mapping such as {debited: yes}."),
    ("when: {restart: yes}", "when: {}", "6: when must be a mapping such as {debited: yes}."),
    ("within-top-up", "within-topup", "19: paid-at cannot be 'within-topup'. Did you mean within-top-up?"),
    ("- stop: solved", "- stop: sovled", "5: There is no outcome sovled. Did you mean solved?"),
    ("- stop: solved", "- stop: solved\n    text: bye", "6: text is not a field of a stop. Known: stop, when."),
    ("  - stop: report\n", "", "18: The last step must be a stop without when."),
    ("- do: restart\n", "- stop: solved\n", "7: This step is never reached: a stop without when stands before it."),
    (
        "- ask: paid-at\n",
        "- ask: paid-at\n  - ask: paid-at\n",
        "12: paid-at can come twice in one conversation, first on line 11.",
    ),
    (
        "- ask: story",
        "- do: restart\n    when: {debited: no}\n  - ask: story",
        "14: restart can come twice in one conversation, first on line 4.",
    ),
]
OUTCOMES = [
    ("  solved:\n    kind: solved\n", "  solved:\n", "22: The outcome solved lacks the field kind."),
    ("kind: solved", "kind: resolved", "23: 'resolved' is no kind of outcome. Did you mean solved?"),
    ("wait: top-up", "wait: topup", "27: There is no wait topup. Did you mean top-up?"),
    ("wait: top-up", "wait: [top-up]", "27: wait must be one value."),
    ("closed: phone", "closed: fone", "33: There is no channel fone. Did you mean phone?"),
    ("refer: [bank-indonesia]", "refer: [bank]", "34: There is no authority bank. Known: bank-indonesia."),
    ("request: report", "request: solved", "29: The outcome solved has no request to share."),
    ("request: report", "request: [report]", "29: request must be to, subject and body, or the name of an outcome."),
    ("      to: provider\n", "", "35: A request lacks the field to."),
    ("to: provider", "to: everybody", "36: 'everybody' is no recipient."),
    (
        "body: {en: Please check., id: Mohon dicek., zh: 请核查。}",
        "boddy: yes",
        "38: boddy is not a field of a request. Did you mean body?",
    ),
    ("    closed: phone\n", "    urgency: soon\n", "33: 'soon' is no urgency."),
    ("  - stop: wait\n    when: {paid-at: within-top-up}\n", "", "23: No step stops at the outcome wait."),
]
PLACEHOLDERS = [
    ("Tell {provider}.", "Tell {provder}.", "32: {provder} is not a placeholder of this text. Known: {provider}."),
    (
        "Tell {provider}.",
        "Tell {amount}.",
        "32: {amount} is not a placeholder of this text. Known: {provider}. What was",
    ),
    (
        "Tell {provider}.",
        "Tell {wait}.",
        "32: {wait} is not a placeholder of this text. Known: {provider}. {wait} stands",
    ),
    ("Tell {provider}.", "Tell {{7*7}}.", "32: {7*7} is not a placeholder of this text."),
    ("Tell {provider}.", "Tell {0.__class__}.", "32: {0.__class__} is not a placeholder of this text."),
    ("Tell {provider}.", "Tell {Provider}.", "32: {Provider} is not a placeholder of this text."),
    ("Tell {provider}.", "Tell {provider.", "32: { is not a placeholder of this text."),
    ("Late[ since {paid-at}]", "Late {paid_at}", "37: {paid_at} is not a placeholder of this text. Known: {provider},"),
    ("Late[ since {paid-at}]", "Late {restart} since {paid-at}", "37: {restart} is not a placeholder of this text."),
    (
        "Late[ since {paid-at}]",
        "Late by {counterparty} since {paid-at}",
        "37: {counterparty} is not a placeholder of this text.",
    ),
    ("Tell {provider}.", "Tell them.", "32: The id sentence has {provider}, which the en sentence lacks."),
    ("Beri tahu {provider}.", "Beri tahu.", "32: The id sentence lacks {provider}, which the en sentence has."),
    ("Wait {wait}.", "Wait {provider}.", "28: The id sentence lacks {provider}, which the en sentence has."),
    ("It is late", "'It is {amount}'", "1: {amount} is not a placeholder of this text."),
]
CONTACTS = [
    (
        STORY,
        "Call 021-5084-9000 now",
        "16: The contact 021-5084-9000 stands in a text; contacts stand only in provider",
    ),
    (STORY, "Hubungi +62 812 3456 7890", "16: The contact +62 812 3456 7890 stands in a text"),
    (STORY, "Call 131 first", "16: The contact 131 stands in a text"),
    (STORY, "WA ０８１２３４５６７８９", "16: The contact 08123456789 stands in a text"),
    (STORY, "Dial *21*08123456789#", "16: The contact"),
    (STORY, "Write to help@gopay-cs.id", "16: The contact help@gopay-cs.id stands in a text"),
    (STORY, "See https://bit.ly/x1", "16: The contact https://bit.ly/x1 stands in a text"),
    (STORY, "See gopay.co.id/bantuan", "16: The contact gopay.co.id/bantuan stands in a text"),
    (STORY, "See wa.me/62811", "16: The contact wa.me/62811 stands in a text"),
    (STORY, "cs＠gopay-cs．id", "16: The contact cs@gopay-cs.id stands in a text"),
    (STORY, "gopay-cs。id", "16: The contact gopay-cs.id stands in a text"),
    (STORY, "gopay-cs\u2024id", "16: The contact gopay-cs.id stands in a text"),
    (STORY, "Message @gopay_care", "16: The contact @gopay_care stands in a text"),
    ("Tell {provider}.", "See {provider}.co.id.", "32: The contact x.co.id stands in a text"),
    (STORY, "Call 1500 366", "16: The value 1500-366 is on the deny list."),
    (STORY, "Write to CS@Go-Pay.co.id", "16: The value cs@go-pay.co.id is on the deny list."),
]


@pytest.mark.parametrize(("old", "new", "fault"), [*PLAYBOOK, *STEPS, *OUTCOMES, *PLACEHOLDERS, *CONTACTS])
def test_a_fault_of_a_playbook_stands_on_its_line(old: str, new: str, fault: str) -> None:
    assert any(found.startswith(f"{LATE}:{fault}") for found in faults_with(LATE, old, new)), faults_with(
        LATE, old, new
    )


SHARED = [
    ("questions.yaml", "kind: money", "kind: monye", "2: 'monye' is no kind. Did you mean money?"),
    ("questions.yaml", "amount:\n", "Amount:\n", "1: A question 'Amount' is not a name."),
    (
        "questions.yaml",
        "label: {en: Amount, id: Nominal, zh: 金额}",
        "why: because",
        "4: The text of the question amount (why)",
    ),
    (
        "intake.yaml",
        "    access: {en: Access, id: Akses, zh: 登录}\n",
        "",
        "4: A question with choices needs at least two.",
    ),
    ("intake.yaml", "access:", "unknown:", "4: A choice may not be called unknown. The program offers it"),
    (
        "intake.yaml",
        "money: {en: Money, id: Uang, zh: 钱}",
        "money: Money",
        "5: The text of the choice money must be a mapping.",
    ),
    ("steps.yaml", "minutes: 2", "minutes: two", "2: minutes must be a whole number up to 600, not 'two'."),
    ("steps.yaml", "minutes: 2", "minutes: [2]", "2: minutes must be a whole number."),
    ("steps.yaml", "minutes: 2", "risk: explodes", "2: 'explodes' is no risk. Known: signs-out, loses-data."),
    ("steps.yaml", "tried:", "tride:", "5: tride is not a field of the act restart. Did you mean tried?"),
    (
        "steps.yaml",
        "  text: {en: Restart the phone., id: Nyalakan ulang HP., zh: 重启手机。}\n",
        "",
        "1: The act restart lacks the field text.",
    ),
    (GOPAY, "title: GoPay\n", "", "1: A provider lacks the field title."),
    (GOPAY, "title: GoPay", "title:", "1: title must be one value on one line."),
    (GOPAY, "title: GoPay", 'title: "Go\\nPay"', "1: title must be one value on one line."),
    (GOPAY, "language: id", "language: ms", "3: 'ms' is no language."),
    (GOPAY, '"+07:00"', "7", "4: offset must look like +07:00."),
    (GOPAY, '"+07:00"', '"+99:99"', "4: offset must look like +07:00."),
    (GOPAY, "    source: footer of the site\n", "", "6: The channel phone lacks the field source."),
    (GOPAY, "source: footer of the site", "source:", "9: source must be one value on one line."),
    (GOPAY, "seen: 2026-11\n", "seen: 2026-13\n", "10: seen '2026-13' is not a date. Write YYYY-MM or YYYY-MM-DD."),
    (GOPAY, "seen: 2026-11\n", "seen: 22 Nov\n", "10: seen '22 Nov' is not a date."),
    (GOPAY, "confidence: medium", "confidence: sure", "11: 'sure' is no confidence. Known: high, medium, low."),
    (GOPAY, "status: check-in-app", "status: check", "12: 'check' is no status."),
    (GOPAY, "hours: 48", "hours: 99999999", "22: hours must be a whole number up to 8760, not '99999999'."),
    (GOPAY, "working-days: yes", "working-days: true", "23: working-days must be yes or no, not 'true'."),
    (GOPAY, "    hours: 48\n", "", "21: The wait top-up lacks the field hours."),
    (GOPAY, "waits:\n", "waits: []\nold:\n", "20: A wait must stand in a mapping of names and values."),
    (GOPAY, '"1500729"', "1500 366", "8: The channel phone has a value on the deny list."),
    (GOPAY, '"1500729"', "1500.366", "8: The channel phone has a value on the deny list."),
    (
        GOPAY,
        '"1500729"',
        "0812-3456-7890",
        "8: The channel phone: 0812-3456-7890 is a mobile number; no wallet's support has one.",
    ),
    (GOPAY, '"1500729"', "+62 812 3456 7890", "8: The channel phone: +62 812 3456 7890 is a mobile number"),
    (GOPAY, '"1500729"', "ask my cousin", "8: ask my cousin is no number, address, link or @name."),
    (GOPAY, "  phone:", "  whatsapp:", "6: The channel whatsapp is a private messenger; no wallet's support has one."),
    (
        GOPAY,
        "gopay.co.id/bantuan",
        "gopay-co.id/bantuan",
        "15: The channel website: gopay-co.id is not a domain that is known to be official. Did you mean gopay.co.id?",
    ),
    (
        GOPAY,
        "gopay.co.id/bantuan",
        "gopay.co.id.help-cs.id/",
        "15: The channel website: gopay.co.id.help-cs.id is not a domain",
    ),
    (GOPAY, "gopay.co.id/bantuan", "gopay.co.id@evil.com/", "15: The channel website: evil.com is not a domain"),
    (GOPAY, "gopay.co.id/bantuan", "gоpay.co.id/", "15: The channel website: gоpay.co.id is not a domain"),
    (GOPAY, "gopay.co.id/bantuan", "gopay.co.id\\@evil.com", "15: https://gopay.co.id\\@evil.com is no number"),
    (GOPAY, "https://gopay.co.id/bantuan", "javascript:alert(1)", "15: javascript:alert(1) is not a web link."),
    (GOPAY, "https://gopay.co.id/bantuan", "cs@gopay-cs.id", "15: The channel website: gopay-cs.id is not a domain"),
    (GOPAY, "Call centre", "Call 0812-3456-7890", "7: 0812-3456-7890 is a mobile number; no wallet's support has one."),
    (
        BANK,
        "081-131-131-131",
        "081-131-131-132",
        "6: The channel chatbot: 081-131-131-132 is a mobile number that is not known",
    ),
    (BANK, "081-131-131-131", "https://bi.go.id.cc", "6: The channel chatbot: bi.go.id.cc is not a domain"),
    (BANK, "  chatbot:", "  Chatbot:", "4: A channel 'Chatbot' is not a name."),
    (
        BANK,
        "text: {en: For e-money., id: Untuk uang elektronik., zh: 电子货币。}\n",
        "",
        "1: An authority lacks the field text.",
    ),
    ("wallet/late.says.yaml", "zh: [钱没到]\n", "", "1: A says file lacks the field zh."),
    ("wallet/late.says.yaml", "en: [my money is late]", "en: {a: b}", "1: a phrase must be one value."),
    (
        "wallet/late.says.yaml",
        "[my money is late]",
        "[my money is late, My  money is late]",
        "1: 'My  money is late' stands twice in the list.",
    ),
    ("wallet/late.says.yaml", "my money is late", "1500366 is dead", "1: The value 1500-366 is on the deny list."),
    (TEST, "  outcome: solved\n", "", "1: A recording lacks the field outcome."),
    (TEST, "outcome: solved", "outcom: solved", "3: outcom is not a field of a recording. Did you mean outcome?"),
    (TEST, "answers: {restart: yes}", "answers: [yes]", "2: answers must be a mapping of questions and replies."),
    (TEST, "answers: {restart: yes}", "answers: {restart: {a: b}}", "2: a reply must be one value."),
    (
        TEST,
        "now: 2026-11-22T16:30:00+07:00",
        "now: 2026-11-22T16:30:00",
        "5: now '2026-11-22T16:30:00' is not a time with its offset.",
    ),
    (TEST, "now: 2026-11-22T16:30:00+07:00", "now: today", "5: now 'today' is not a time with its offset."),
    (TEST, "writes: {en: [Late since]}", "writes: {fr: [Late]}", "12: fr is not a field of writes."),
    (TEST, "writes: {en: [Late since]}", "writes: Late", "12: writes must be a mapping."),
]


@pytest.mark.parametrize(("file", "old", "new", "fault"), SHARED)
def test_a_fault_of_another_file_stands_on_its_line(file: str, old: str, new: str, fault: str) -> None:
    assert any(_folded(found).startswith(_folded(f"{file}:{fault}")) for found in faults_with(file, old, new)), (
        faults_with(file, old, new)
    )


def _folded(fault: str) -> str:
    return re.sub(r": a ", ": A ", fault)


ASKING = [
    ("What happened?", "What is your PIN?", "PIN"),
    ("What happened?", "Type your P1N", "PIN"),
    ("What happened?", "Enter the O T P", "one-time code"),
    ("What happened?", "Enter the six-digit code", "one-time code"),
    ("What happened?", "Don't forget to type your password", "password"),
    ("Apa yang terjadi?", "Apa kata sandi Anda?", "password"),
    ("Apa yang terjadi?", "'Jangan khawatir, masukkan PIN Anda'", "PIN"),
    ("Apa yang terjadi?", "Berapa kode yang masuk lewat SMS?", "one-time code"),
    ("发生了什么？", "请输入验证码", "one-time code"),
    ("发生了什么？", "您的支付密码是多少？", "PIN"),
    ("发生了什么？", "密 码", "password"),
    ("en: Story", "en: CVV", "card's security code"),
    ("id: Cerita", "id: NIK", "identity number"),
    ("zh: 经过", "zh: 身份证号", "identity number"),
]


@pytest.mark.parametrize(("old", "new", "secret"), ASKING)
def test_a_typed_question_may_not_ask_for_a_secret(old: str, new: str, secret: str) -> None:
    found = [fault for fault in faults_with(LATE, old, new) if "asks for a secret" in fault]
    assert len(found) == 1
    assert f"The question story asks for a secret: {secret}." in found[0]
    assert "Never type your PIN here." in found[0]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("What happened?", "What happened? Never type your PIN here."),
        ("Apa yang terjadi?", "Apa yang terjadi? Jangan ketik PIN atau kata sandi di sini."),
        ("发生了什么？", "发生了什么？请勿填写密码或验证码。"),
    ],
)
def test_a_typed_question_may_warn_of_telling_a_secret(old: str, new: str) -> None:
    assert faults_with(LATE, old, new) == []


def test_a_question_with_choices_may_speak_of_a_secret() -> None:
    assert faults_with(LATE, "Was it debited?", "Do you still know your PIN?") == []


def test_a_find_may_not_ask_for_what_the_text_leaves_out() -> None:
    find = "    find: {en: It is the code in the SMS., id: Lihat SMS., zh: 请看短信。}\n  - stop: wait"
    (fault,) = faults_with(LATE, "  - stop: wait", find)
    assert fault.startswith(f"{LATE}:18: The question story asks for a secret: one-time code.")


@pytest.mark.parametrize(
    "demand", ["Send the OTP to the officer.", "Please tell us your PIN.", "Give support the password."]
)
def test_an_act_may_not_have_a_secret_handed_over(demand: str) -> None:
    (fault,) = faults_with("steps.yaml", "Restart the phone.", demand)
    assert fault.startswith("steps.yaml:3: The act restart tells people to hand over a secret")


def test_an_act_may_have_the_pin_changed() -> None:
    assert faults_with("steps.yaml", "Restart the phone.", "Change your PIN. Tell the new PIN to nobody.") == []


def test_the_same_question_may_be_asked_on_two_paths() -> None:
    twice = "when: {debited: yes}\n  - ask: amount\n    when: {debited: [no, unknown]}"
    assert faults_with(LATE, "when: {debited: yes}", twice) == []


def test_a_stop_between_them_keeps_two_paths_apart() -> None:
    between = "- ask: amount\n    when: {debited: no}\n  - stop: report\n    when: {debited: no}\n  - ask: amount"
    assert faults_with(LATE, "- ask: amount\n    when: {debited: yes}", between) == []


def test_all_faults_of_all_files_are_reported_at_once() -> None:
    faults = faults_of(
        {
            LATE: FILES[LATE].replace("wait: top-up", "wait: topup").replace("kind: yes-no", "kind: yesno"),
            "steps.yaml": FILES["steps.yaml"].replace("tried:", "tride:"),
            "questions.yaml": "amount: *all",
            "wallet/other.yaml": "- 1",
        }
    )
    assert [fault.split(": ")[0] for fault in faults] == [
        "questions.yaml:1",
        "steps.yaml:5",
        f"{LATE}:8",
        f"{LATE}:27",
        "wallet/other.yaml:1",
    ]


def test_a_shared_file_that_cannot_be_read_is_the_only_fault() -> None:
    for file in ("questions.yaml", "steps.yaml", "intake.yaml", GOPAY, BANK):
        faults = faults_of({file: "a: *b"})
        assert [fault.split(": ")[0] for fault in faults] == [f"{file}:1"]


def test_a_question_with_a_fault_spoils_no_condition_that_names_it() -> None:
    (fault,) = faults_with(LATE, "kind: yes-no", "kind: yesno")
    assert fault.startswith(f"{LATE}:8: 'yesno' is no kind.")


def test_a_file_of_a_thousand_faults_reports_two_hundred() -> None:
    steps = "".join(f"  - ask: x{number}\n    kinda: y\n" for number in range(290))
    faults = faults_of({"wallet/many.yaml": f"title: {{en: A, id: B, zh: C}}\nsteps:\n{steps}outcomes: {{}}\n"})
    assert len(faults) == 200
    assert sum(fault.endswith("There are more faults below. Mend those above first.") for fault in faults) == 1


def test_a_playbook_of_more_than_three_hundred_steps_is_refused() -> None:
    steps = "  - do: restart\n" * 301
    faults = faults_with(LATE, "  - do: restart\n", steps)
    assert any("A playbook may have 300 steps at most." in fault for fault in faults)


@pytest.mark.parametrize(
    "name", ["Late.yaml", "late one.yaml", "late\nPIN.yaml", "\x1b[31mlate.yaml", "late.yaml.yaml", "-.yaml"]
)
def test_a_file_needs_a_plain_name(name: str) -> None:
    faults = [fault for fault in faults_of({f"wallet/{name}": FILES[LATE]}) if "is not a name for a file" in fault]
    assert len(faults) == 1
    assert faults[0].isprintable()


def test_a_name_that_is_nearly_one_is_no_fault_where_it_is_used() -> None:
    faults = faults_with(LATE, "- ask: debited", "- ask: Debited")
    assert [fault for fault in faults if "debited" in fault] == [
        f"{LATE}:7: A question 'Debited' is not a name. Use small letters, digits and hyphens: debited."
    ]


def test_without_outcomes_no_stop_is_blamed() -> None:
    faults = faults_with(LATE, "outcomes:", "outcome:")
    assert not any("There is no outcome" in fault for fault in faults)


def test_an_act_names_a_channel_that_exists() -> None:
    act = "- do: ring\n    channel: fone\n    text: {en: Ring., id: Telepon., zh: 打电话。}"
    faults = faults_with(LATE, "- do: restart", act)
    assert f"{LATE}:5: There is no channel fone. Did you mean phone?" in faults


def test_an_answer_file_among_playbooks_is_told_apart() -> None:
    hint = "Keep it outside the folder of playbooks."
    faults = faults_of({"wallet/mine.yaml": "answers: {debited: yes}\n"})
    assert faults == [f"wallet/mine.yaml:1: This is a file of answers, no playbook. {hint}"]


def test_a_fault_stays_on_one_short_line() -> None:
    key = '"' + "x\\n\\ty" * 100 + '"'
    (fault,) = faults_of({"wallet/late.yaml": f"{FILES[LATE]}{key}: 1\n"})
    assert fault.isprintable()
    assert len(fault) < 200
