"""Faults of every kind that `playbook check` has to find, one in each."""

from tests.cli.planted import Planted

TO_FACTS = "check-announcements: no -> taken: once -> show-receipt: no -> back-up: no"
EXTRA = "".join(
    f"  - ask: extra-{letter}\n    kind: text\n"
    f"    text: {{en: Tell me more about {letter}., id: Ceritakan lagi soal {letter}., zh: 请再说说 {letter}。}}\n"
    f"    label: {{en: More {letter}, id: Lagi {letter}, zh: 更多 {letter}}}\n"
    for letter in "abcdefg"
)
SIXTEEN = " -> ".join(f"extra-{letter}: known" for letter in "abcdefg")
SEVERAL = (
    "  - ask: signs\n    kind: several\n    text: {en: Which of these?, id: Yang mana saja?, zh: 有哪些？}\n"
    "    label: {en: Signs, id: Tanda, zh: 迹象}\n    choices:\n"
    + "".join(f"      s{number}: {{en: Sign a, id: Tanda a, zh: 迹象}}\n" for number in range(20))
    + "".join(f"  - stop: untouched\n    when: {{signs: s{number}}}\n" for number in range(20))
)
FIVE_EACH = "".join(
    f"  - ask: q{number}\n    text: {{en: Which is it?, id: Yang mana?, zh: 是哪个？}}\n"
    "    label: {en: Which, id: Yang mana, zh: 哪个}\n    choices:\n"
    + "".join(f"      {name}: {{en: Sort {name}, id: Jenis {name}, zh: 种类 {name}}}\n" for name in "abcde")
    + "".join(f"  - stop: untouched\n    when: {{q{number}: {name}, taken: nothing}}\n" for name in "abcd")
    for number in range(8)
)
ASK_PIN = """\
  - ask: your-pin
    kind: text
    text: {en: What is your PIN?, id: Berapa PIN Anda?, zh: 您的 PIN 码是多少？}
    label: {en: Answer, id: Jawaban, zh: 回答}
  - ask: paid-at
"""
TO_STUCK = (
    f"{TO_FACTS} -> paid-at: past-top-up -> amount: known -> reference: known -> registered-phone: known -> stop: stuck"
)
UNFOUND = """\
  unfound:
    kind: report
    text: {en: Send the message below., id: Kirim pesan di bawah., zh: 请发送下面的信息。}
    request:
      to: provider
      subject: {en: Payment stuck, id: Pembayaran tertahan, zh: 付款卡住}
      body: {en: Please look into it., id: Mohon diperiksa., zh: 请核查。}
  stuck:
"""

COMING = (
    Planted(
        "a stop behind one that always holds",
        "payment",
        (("  - stop: waiting\n", "  - stop: stuck\n    when: {paid-at: [known, unknown]}\n  - stop: waiting\n"),),
        "  - stop: waiting",
        "The step stop: waiting is never reached: every conversation ends before it.",
        "Change its when",
        "check-announcements: yes -> stop: outage",
    ),
    Planted(
        "an answer after which nothing comes",
        "payment",
        (("  - do: back-up\n", "  - do: clear-cache\n    when: {show-receipt: yes}\n  - do: back-up\n"),),
        "  - do: clear-cache",
        "The step clear-cache is never reached: when a conversation comes here, show-receipt is never yes.",
        "take it out",
        "check-announcements: no -> taken: once -> show-receipt: no -> (do: clear-cache is passed over)",
    ),
    Planted(
        "two lines that never hold together",
        "payment",
        (("  - ask: paid-at\n", "  - do: clear-cache\n    when: {renew-app: no, back-up: no}\n  - ask: paid-at\n"),),
        "  - do: clear-cache",
        "The step clear-cache is never reached: the lines of its when never hold together.",
        "Change its when",
        "check-announcements: no -> taken: once -> show-receipt: no -> back-up: no -> (do: clear-cache is passed over)",
    ),
    Planted(
        "an outcome whose stop never comes",
        "payment",
        (("when: {taken: nothing}", "when: {taken: nothing, check-announcements: yes}"),),
        "  untouched:",
        "No conversation ends in untouched.",
        "Mend the when of its stop",
        "check-announcements: no -> taken: nothing -> (stop: untouched is passed over)",
    ),
    Planted(
        "sixteen replies",
        "payment",
        (("  - ask: paid-at\n", f"{EXTRA}  - ask: paid-at\n"),),
        "  - ask: registered-phone",
        "A conversation can take 16 replies; 15 are the most.",
        "say why in the field long",
        "check-announcements: no -> taken: once -> show-receipt: no -> back-up: yes -> renew-app: no -> "
        f"{SIXTEEN} -> paid-at: within-top-up -> amount: known -> reference: known -> registered-phone: (reply 16)",
    ),
    Planted(
        "long without need",
        "payment",
        (("steps:\n", "long: it has to ask for much\nsteps:\n"),),
        "long:",
        "No conversation takes more than 9 replies, so long is not needed.",
        "Take it out",
    ),
    Planted(
        "a question of twenty choices that all matter",
        "payment",
        (("  - ask: paid-at\n", f"{SEVERAL}  - ask: paid-at\n"),),
        "steps:",
        "The playbook has too many conversations, or too many conditions on them, to be walked.",
        "Split it into two playbooks",
    ),
    Planted(
        "conversations without number",
        "payment",
        (
            ("  - stop: untouched\n    when: {taken: nothing}\n", ""),
            ("  - ask: paid-at\n", f"{FIVE_EACH}  - ask: paid-at\n"),
        ),
        "steps:",
        "conversations; 200,000 are the most.",
        "Split it into two playbooks",
    ),
)
"""Steps and outcomes that never come, and conversations that are too long or too many."""

MONEY = (
    Planted(
        "a report without an order number",
        "theft",
        (("  - ask: registered-phone\n", "  - ask: paid-at\n  - ask: amount\n  - ask: registered-phone\n"),),
        "  - stop: locked",
        "locked is about money (it asks paid-at and amount), and reference was not asked on the way to it.",
        "Add - ask: reference",
        "still-in: no -> block-now: yes -> restart-phone: yes -> failed-channels: in-app -> write-down: yes -> "
        "paid-at: known -> amount: known -> registered-phone: known -> stop: locked",
    ),
    Planted(
        "an amount that is asked on one way only",
        "payment",
        (("  - ask: amount\n", "  - ask: amount\n    when: {taken: twice}\n"),),
        "  - stop: stuck",
        "stuck is about money (match: topic payment), and amount was not asked on the way to it.",
        "Add - ask: amount",
        f"{TO_FACTS} -> paid-at: past-top-up -> reference: known -> registered-phone: known -> stop: stuck",
    ),
    Planted(
        "a report before the facts",
        "payment",
        (
            ("  - do: back-up\n", "  - stop: unfound\n    when: {show-receipt: could-not}\n  - do: back-up\n"),
            ("  stuck:\n", UNFOUND),
        ),
        "  - stop: unfound",
        "unfound is about money (match: topic payment), "
        "and paid-at, amount and reference were not asked on the way to it.",
        "Add - ask: paid-at",
        "check-announcements: no -> taken: once -> show-receipt: could-not -> stop: unfound",
    ),
    Planted(
        "a request that says what one way did not ask",
        "theft",
        (
            ("  - ask: registered-phone\n", "  - ask: note\n    when: {write-down: no}\n  - ask: registered-phone\n"),
            ("en: Please block my account.", "en: 'Please block my account. {note}'"),
            ("id: Mohon blokir akun saya.", "id: 'Mohon blokir akun saya. {note}'"),
            ("zh: 请冻结我的账户。", "zh: '请冻结我的账户。{note}'"),
        ),
        "request: stolen",
        "The request of locked says {note}, which was not asked on this way.",
        "Ask note before",
        "still-in: no -> block-now: yes -> restart-phone: yes -> failed-channels: in-app -> write-down: yes -> "
        "registered-phone: known -> stop: locked",
    ),
    Planted(
        "a placeholder of a question with a condition",
        "payment",
        (
            ("  - ask: registered-phone\n", "  - ask: registered-phone\n    when: {taken: twice}\n"),
            ("en: I paid {amount}", "en: 'From {registered-phone}: I paid {amount}"),
            ("look into it.", "look into it.'"),
            ("id: Saya membayar {amount}", "id: 'Dari {registered-phone}: saya membayar {amount}"),
            ("Mohon diperiksa.", "Mohon diperiksa.'"),
            ("zh: 我于{paid-at}", "zh: 我（{registered-phone}）于{paid-at}"),
        ),
        "    request: stuck",
        "The request of waiting says {registered-phone}",
        "Ask registered-phone before every stop",
        f"{TO_FACTS} -> paid-at: within-top-up -> amount: known -> reference: known -> stop: waiting",
    ),
)
"""Reports that lack a fact, and requests that say what was not asked."""

SUBJECTS = (
    Planted(
        "a subject that speaks of a number that may not be known",
        "payment",
        (("id: Pembayaran tertahan[, {reference}]", "id: Pembayaran tertahan, {reference}"),),
        "        id: Pembayaran tertahan",
        "The id subject of stuck says {reference} also when it is not known.",
        "Put it in brackets",
    ),
    Planted(
        "a bracket that nobody closed",
        "payment",
        (("zh: 付款卡住[，{reference}]", "zh: 付款卡住[，{reference}"),),
        "        zh: 付款卡住",
        "The zh subject of stuck has a bracket that is sent as it stands.",
        "[, order {reference}]",
    ),
    Planted(
        "a part that holds another",
        "payment",
        (("en: Payment stuck[, {reference}]", "en: Payment stuck[, [{reference}]]"),),
        "        en: Payment stuck",
        "The en subject of stuck has a bracket that is sent as it stands.",
        "do not lie in each other",
    ),
)
"""Subjects that would be wrong for somebody who does not know everything."""

CHANNELS = (
    Planted(
        "a report that forgets that the app is shut",
        "closed",
        (("    closed: [in-app]\n", ""),),
        "  shut:",
        "shut offers in-app, which is dead for everybody who comes to this playbook.",
        "Write closed: in-app",
        "restart-phone: no -> look-around: yes -> registered-phone: known -> stop: shut",
    ),
    Planted(
        "an act in an app that is shut",
        "closed",
        (("en: Look at the store for news.", "en: Look for Help in the app."),),
        "  - do: look-around",
        "This act sends people to in-app",
        "Leave in-app out",
        "restart-phone: no -> do: look-around",
    ),
    Planted(
        "an Indonesian act in an app that is shut",
        "closed",
        (("id: Lihat kabar di toko aplikasi.", "id: Cari Bantuan di aplikasi."),),
        "  - do: look-around",
        "This act sends people to in-app",
        "Leave in-app out",
        "restart-phone: no -> do: look-around",
    ),
    Planted(
        "an outcome that closes a channel and recommends it",
        "theft",
        (("id: Segera minta diblokir.", "id: Segera hubungi CS lewat chat di aplikasi."),),
        "  locked:",
        "locked closes in-app, and its text sends people there.",
        "Leave in-app out",
        "still-in: no -> block-now: yes -> restart-phone: yes -> failed-channels: in-app -> write-down: yes -> "
        "registered-phone: known -> stop: locked",
    ),
    Planted(
        "an act for people who are locked out",
        "theft",
        (("zh: 请要求冻结账户。", "zh: 请在应用里找客服，要求冻结账户。"),),
        "  - do: block-now",
        "This act sends people to in-app, and every way from here ends where in-app is closed.",
        "set a condition before it",
        "still-in: no -> do: block-now",
    ),
    Planted(
        "a call after the hotline was dead",
        "theft",
        (("en: Write down what happened.", "en: Call the hotline again."),),
        "  - do: write-down",
        "This sends people to phone who have said that phone failed.",
        "Leave phone out",
        "still-in: no -> block-now: yes -> restart-phone: yes -> failed-channels: phone -> do: write-down",
    ),
    Planted(
        "an outcome with e-mail after e-mail has failed",
        "theft",
        (("zh: 请马上反馈。", "zh: 请马上发一封邮件反馈。"),),
        "  stolen:",
        "This sends people to email who have said that email failed.",
        "Leave email out",
        "still-in: unknown -> block-now: yes -> restart-phone: yes -> failed-channels: email -> "
        "write-down: yes -> registered-phone: known -> stop: stolen",
    ),
)
"""People sent to channels that they have said are dead."""

ORDER = (
    Planted(
        "convenience before security",
        "theft",
        (("  - do: change-pin\n", "  - do: update-app\n  - do: change-pin\n"),),
        "  - do: change-pin",
        "change-pin makes account or money safe and comes after update-app, which does not.",
        "Put change-pin before update-app.",
        "still-in: yes -> update-app: yes -> do: change-pin",
    ),
    Planted(
        "a block that comes last",
        "theft",
        (("  - ask: registered-phone\n", "  - do: sign-out-devices\n  - ask: registered-phone\n"),),
        "  - do: sign-out-devices",
        "comes after write-down, which does not.",
        "Put sign-out-devices before write-down.",
        "still-in: no -> block-now: yes -> restart-phone: yes -> failed-channels: in-app -> write-down: yes -> "
        "do: sign-out-devices",
    ),
    Planted(
        "a security report without haste",
        "theft",
        (("    urgency: urgent\n    text: {en: Report", "    text: {en: Report"),),
        "  stolen:",
        "stolen is about security and not urgent.",
        "Write urgency: urgent.",
        "still-in: unknown -> block-now: yes -> restart-phone: yes -> failed-channels: in-app -> "
        "write-down: yes -> registered-phone: known -> stop: stolen",
    ),
    Planted(
        "a reinstall without a backup",
        "payment",
        (("  - do: back-up\n", ""), ("    when: {back-up: yes}\n", "")),
        "  - do: renew-app",
        "renew-app is risky (signs-out) and can come without back-up answered yes before it.",
        "Put - do: back-up before it",
        "check-announcements: no -> taken: once -> show-receipt: no -> do: renew-app",
    ),
    Planted(
        "a reinstall although the backup failed",
        "payment",
        (("when: {back-up: yes}", "when: {back-up: [yes, could-not]}"),),
        "  - do: renew-app",
        "can come without back-up answered yes",
        "when: {back-up: yes} here",
        "check-announcements: no -> taken: once -> show-receipt: no -> back-up: could-not -> do: renew-app",
    ),
    Planted(
        "a risky act that does not say so",
        "payment",
        (("This signs you out.", "This helps."),),
        "en: Remove GoPay and install it again.",
        "The en text of renew-app does not warn that it signs out.",
        "Say it in the text.",
        "check-announcements: no -> taken: once -> show-receipt: no -> back-up: yes -> do: renew-app",
    ),
    Planted(
        "data lost without a word in Chinese",
        "payment",
        (
            ("risk: signs-out", "risk: loses-data"),
            ("后重新安装。这会退出登录。", "后重新安装。"),
            ("id: Hapus GoPay", "id: Hapus data GoPay"),
        ),
        "zh: 请卸载 GoPay",
        "The zh text of renew-app does not warn that it loses data.",
        "Say it in the text.",
        "check-announcements: no -> taken: once -> show-receipt: no -> back-up: yes -> do: renew-app",
    ),
    Planted(
        "a harmless act after a risky one",
        "payment",
        (("  - ask: paid-at\n", "  - do: clear-cache\n  - ask: paid-at\n"),),
        "  - do: clear-cache",
        "clear-cache costs nothing and comes after a risky act.",
        "Put clear-cache before",
        f"{TO_FACTS.replace('back-up: no', 'back-up: yes')} -> renew-app: no -> do: clear-cache",
    ),
)
"""Security that comes late, and risky acts that come early."""

WORSE = (
    Planted(
        "a second payment while the first is on its way",
        "payment",
        (("Send the message below.", "Pay again, then send the message."),),
        "  stuck:",
        "This tells people to pay again while the first payment may still be on its way.",
        "debited: no",
        f"{TO_FACTS} -> paid-at: past-top-up -> amount: known -> reference: known -> "
        "registered-phone: known -> stop: stuck",
    ),
    Planted(
        "a second payment in Indonesian",
        "payment",
        (("id: Tunjukkan struk ke toko.", "id: Bayar sekali lagi di toko."),),
        "  - do: show-receipt",
        "This tells people to pay again",
        "come here only when no money was taken",
        "check-announcements: no -> taken: once -> do: show-receipt",
    ),
    Planted(
        "a second payment in Chinese",
        "payment",
        (("zh: 请把凭证给商家看，", "zh: 请重新付款，"),),
        "  - do: show-receipt",
        "This tells people to pay again",
        "come here only when no money was taken",
        "check-announcements: no -> taken: once -> do: show-receipt",
    ),
    Planted(
        "another try of the PIN",
        "theft",
        (("en: Write down what happened.", "en: Try your PIN again."),),
        "  - do: write-down",
        "This tells people to try the PIN once more without knowing how many tries are left.",
        "pin-tries is fewer-than-three",
        "still-in: no -> block-now: yes -> restart-phone: yes -> failed-channels: in-app -> do: write-down",
    ),
    Planted(
        "another try of the PIN in Chinese",
        "closed",
        (("zh: 请看应用商店里的消息。", "zh: 请再试一次 PIN 码。"),),
        "  - do: look-around",
        "This tells people to try the PIN once more",
        "pin-tries is fewer-than-three",
        "restart-phone: no -> do: look-around",
    ),
)
"""Advice that makes it worse."""

SECRETS = (
    Planted(
        "a question that asks for the PIN",
        "payment",
        (
            (
                "  - ask: paid-at\n",
                ASK_PIN,
            ),
        ),
        "    text: {en: What is your PIN?",
        "asks for a secret: PIN",
        "Leave it out",
    ),
    Planted(
        "a choice question that has the code sent",
        "payment",
        (("en: Was money taken?", "en: Send us the OTP. Was money taken?"),),
        "en: Send us the OTP",
        "This en sentence has people hand over a secret: one-time code.",
        "warn of it",
        "check-announcements: no -> ask: taken",
    ),
    Planted(
        "a draft that has the password sent",
        "payment",
        (("id: Saya membayar {amount}", "id: Kirim kata sandi. Saya membayar {amount}"),),
        "id: Kirim kata sandi",
        "This id sentence has people hand over a secret: password.",
        "Leave it out",
        TO_STUCK,
    ),
    Planted(
        "an act in Chinese that has a code told, spelled apart",
        "theft",
        (("zh: 请记下发生的事情。", "zh: 请把验 证 码告诉客服。"),),
        "zh: 请把验 证 码告诉客服。",
        "tells people to hand over a secret: one-time code",
        "warn of it",
    ),
)
"""Texts that have people tell a secret."""

LANGUAGES = (
    Planted(
        "an id sentence that is the en sentence",
        "theft",
        (("id: Catat apa yang terjadi.", "id: Write down what happened."),),
        "id: Write down what happened.",
        "The id sentence is the same as the en sentence.",
        "Translate it.",
        "still-in: no -> block-now: yes -> restart-phone: yes -> failed-channels: in-app -> do: write-down",
    ),
    Planted(
        "a zh sentence without Chinese",
        "theft",
        (("zh: 请记下发生的事情。", "zh: Please write all of it down."),),
        "zh: Please write",
        "The zh sentence has no Chinese character.",
        "Write it in Chinese.",
        "still-in: no -> block-now: yes -> restart-phone: yes -> failed-channels: in-app -> do: write-down",
    ),
    Planted(
        "two languages that changed places",
        "payment",
        (("en: Was money taken?", "en: Apakah uang itu sudah terpotong?"),),
        "en: Apakah uang",
        "The en sentence reads like id.",
        "Put each sentence under its language.",
        "check-announcements: no -> ask: taken",
    ),
    Planted(
        "another number in Indonesian",
        "payment",
        (("Harus ada 3 angka di sana.", "Harus ada 4 angka di sana."),),
        "en: Show the receipt",
        "The en sentence lacks the number 4 of the id sentence.",
        "must be the same",
        "check-announcements: no -> taken: once -> do: show-receipt",
    ),
    Planted(
        "a name that Chinese lacks",
        "payment",
        (("zh: 请卸载 GoPay 后", "zh: 请卸载应用后"),),
        "zh: 请卸载应用后",
        "The zh sentence lacks the name GoPay of the en sentence.",
        "must be the same",
        "check-announcements: no -> taken: once -> show-receipt: no -> back-up: yes -> do: renew-app",
    ),
    Planted(
        "a translation that is missing",
        "theft",
        (("      zh: 请记下发生的事情。\n", ""),),
        "  - do: write-down",
        "lacks the field zh",
        "",
        below=1,
    ),
    Planted(
        "a placeholder that one language lacks",
        "payment",
        (("zh: 我于{paid-at} 付款 {amount}。", "zh: 我于{paid-at} 付款。"),),
        "zh: 我于{paid-at}",
        "lacks {amount}, which the en sentence has",
        "",
    ),
)
"""Languages that do not say the same."""

CONTACTS = (
    Planted(
        "a phone number in an act",
        "theft",
        (("en: Write down what happened.", "en: Call 0812 3456 7890 now."),),
        "en: Call 0812",
        "contacts stand only in provider and authority files",
        "",
    ),
    Planted(
        "an address of the deny list",
        "theft",
        (("id: Catat apa yang terjadi.", "id: Tulis ke cs@go-pay.co.id."),),
        "id: Tulis ke",
        "is on the deny list",
        "Take it out.",
    ),
    Planted(
        "a link of a look-alike",
        "theft",
        (("zh: 请记下发生的事情。", "zh: 请打开 gopay-help.com。"),),
        "zh: 请打开",
        "contacts stand only in provider and authority files",
        "",
    ),
)
"""Contacts where none may stand."""

TESTS = (
    Planted(
        "an outcome without a recording",
        "payment",
        (("- {name: outage, answers: {check-announcements: yes}, outcome: outage}\n", ""),),
        "- {name: untouched",
        "No recording reaches the outcome outage.",
        "Add one.",
        test=True,
    ),
    Planted(
        "a recording of a question that is not there",
        "closed",
        (("look-around: no", "look-arround: no"),),
        "- {name: shut",
        "look-arround is not a question of planted.",
        "Did you mean look-around?",
        test=True,
    ),
    Planted(
        "a recording of an outcome that is not there",
        "closed",
        (("outcome: shut", "outcome: shutt"),),
        "- {name: shut",
        "There is no outcome shutt.",
        "Did you mean shut?",
        test=True,
    ),
)
"""Recordings that do not fit."""

FIELDS = (
    Planted(
        "a field with a letter too many",
        "payment",
        (("    tried: {en: Showing", "    tryed: {en: Showing"),),
        "    tryed:",
        "tryed is not a field of the act show-receipt.",
        "Did you mean tried?",
    ),
    Planted(
        "a condition on a later question",
        "payment",
        (("when: {check-announcements: yes}", "when: {taken: yes}"),),
        "    when: {taken: yes}",
        "taken is not asked before this step.",
        "",
    ),
    Planted(
        "a condition that no answer meets",
        "payment",
        (("when: {taken: nothing}", "when: {taken: nothink}"),),
        "    when: {taken: nothink}",
        "taken cannot be 'nothink'.",
        "Did you mean nothing?",
    ),
    Planted(
        "a question that can come twice",
        "payment",
        (("  - ask: registered-phone\n", "  - ask: registered-phone\n  - ask: amount\n    when: {taken: twice}\n"),),
        "    when: {taken: twice}",
        "amount can come twice in one conversation",
        "rename one",
        below=-1,
    ),
)
"""What the reader of the file finds."""

PLANTED = (*COMING, *MONEY, *SUBJECTS, *CHANNELS, *ORDER, *WORSE, *SECRETS, *LANGUAGES, *CONTACTS, *TESTS, *FIELDS)
