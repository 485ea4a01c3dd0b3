"""Three playbooks that are right, to be made wrong in one place each."""

from dataclasses import dataclass

PAYMENT = """\
title: {en: A payment is stuck, id: Pembayaran tertahan, zh: 付款卡住了}
match: {topic: payment, happened: failed}
steps:
  - do: check-announcements
  - stop: outage
    when: {check-announcements: yes}
  - ask: taken
    text:
      en: Was money taken?
      id: Apakah uangnya terpotong?
      zh: 是否扣款？
    label: {en: Money taken, id: Uang terpotong, zh: 扣款情况}
    choices:
      once: {en: 'Yes, once', id: 'Ya, satu kali', zh: 是，一次}
      twice: {en: 'Yes, twice', id: 'Ya, dua kali', zh: 是，两次}
      nothing: {en: 'No', id: 'Tidak', zh: 没有}
  - stop: untouched
    when: {taken: nothing}
  - do: show-receipt
    text:
      en: Show the receipt to the shop. It should name 3 figures.
      id: Tunjukkan struk ke toko. Harus ada 3 angka di sana.
      zh: 请把凭证给商家看，上面应有 3 个数字。
    check: {en: Has the shop found it?, id: Apakah toko menemukannya?, zh: 商家找到了吗？}
    tried: {en: Showing the receipt, id: Menunjukkan struk, zh: 出示凭证}
  - stop: solved
    when: {show-receipt: yes}
  - do: back-up
  - do: renew-app
    when: {back-up: yes}
    risk: signs-out
    text:
      en: Remove GoPay and install it again. This signs you out.
      id: Hapus GoPay lalu pasang lagi. Anda akan keluar dari akun.
      zh: 请卸载 GoPay 后重新安装。这会退出登录。
    check: {en: Does it work now?, id: Apakah sekarang sudah bisa?, zh: 现在正常了吗？}
    tried: {en: Installing again, id: Memasang ulang, zh: 重新安装}
  - stop: solved
    when: {renew-app: yes}
  - ask: paid-at
  - ask: amount
  - ask: reference
  - ask: registered-phone
  - stop: waiting
    when: {paid-at: within-top-up}
  - stop: stuck
outcomes:
  outage:
    kind: advice
    text:
      en: An outage is announced. Do not pay again.
      id: Ada gangguan. Jangan bayar lagi.
      zh: 官方已公告故障。请不要再次付款。
  untouched:
    kind: advice
    text:
      en: Nothing was taken. You can pay again.
      id: Tidak ada yang terpotong. Anda bisa bayar lagi.
      zh: 没有扣款，可以重新付款。
  solved:
    kind: solved
    text: {en: 'Good, it is there.', id: 'Bagus, sudah ada.', zh: 好的，已到账。}
  waiting:
    kind: wait
    wait: top-up
    text: {en: 'Please wait {wait}.', id: 'Mohon tunggu {wait}.', zh: '请等待{wait}。'}
    request: stuck
  stuck:
    kind: report
    text:
      en: Send the message below.
      id: Kirim pesan di bawah.
      zh: 请发送下面的信息。
    request:
      to: provider
      subject:
        en: Payment stuck[, {reference}]
        id: Pembayaran tertahan[, {reference}]
        zh: 付款卡住[，{reference}]
      body:
        en: I paid {amount} on {paid-at}. Please look into it.
        id: Saya membayar {amount} pada {paid-at}. Mohon diperiksa.
        zh: 我于{paid-at} 付款 {amount}。请核查。
"""

PAYMENT_TEST = """\
- {name: outage, answers: {check-announcements: yes}, outcome: outage}
- {name: untouched, answers: {check-announcements: no, taken: nothing}, outcome: untouched}
- {name: solved, answers: {check-announcements: no, taken: once, show-receipt: yes}, outcome: solved}
- name: waiting
  now: 2026-11-22T16:30:00+07:00
  answers: {check-announcements: no, taken: once, show-receipt: no, back-up: no, paid-at: 2026-11-22 10:00, amount: 5rb,
    reference: A-1, registered-phone: 081234567890}
  outcome: waiting
- name: stuck
  answers: {check-announcements: no, taken: once, show-receipt: no, back-up: no, paid-at: unknown, amount: 5rb,
    reference: A-1, registered-phone: 081234567890}
  outcome: stuck
"""

THEFT = """\
title: {en: Money was stolen, id: Uang saya dicuri, zh: 资金被盗}
match: {topic: security, happened: unknown-transaction}
steps:
  - ask: still-in
    kind: yes-no
    text: {en: Can you still sign in?, id: Apakah Anda masih bisa masuk?, zh: 您还能登录吗？}
    label: {en: Can sign in, id: Masih bisa masuk, zh: 能否登录}
  - do: change-pin
    when: {still-in: yes}
  - do: block-now
    secures: yes
    text:
      en: Have the account blocked.
      id: Minta akun diblokir.
      zh: 请要求冻结账户。
    check: {en: Is it blocked?, id: Apakah sudah diblokir?, zh: 已冻结了吗？}
    tried: {en: Asking for a block, id: Meminta pemblokiran, zh: 要求冻结}
  - do: restart-phone
  - ask: failed-channels
  - do: write-down
    text:
      en: Write down what happened.
      id: Catat apa yang terjadi.
      zh: 请记下发生的事情。
    check: {en: Is it written down?, id: Apakah sudah dicatat?, zh: 记下了吗？}
    tried: {en: Writing it down, id: Mencatat, zh: 记录}
  - ask: registered-phone
  - stop: locked
    when: {still-in: no}
  - stop: stolen
outcomes:
  locked:
    kind: report
    urgency: urgent
    closed: [in-app]
    text: {en: Have it blocked at once., id: Segera minta diblokir., zh: 请马上要求冻结。}
    request: stolen
  stolen:
    kind: report
    urgency: urgent
    text: {en: Report it now., id: Laporkan sekarang., zh: 请马上反馈。}
    request:
      to: provider
      subject: {en: 'Urgent: block my account', id: 'Mendesak: blokir akun saya', zh: 紧急：请冻结我的账户}
      body: {en: Please block my account., id: Mohon blokir akun saya., zh: 请冻结我的账户。}
"""

THEFT_TEST = """\
- name: locked
  answers: {still-in: no, block-now: yes, restart-phone: no, failed-channels: phone, write-down: yes,
    registered-phone: unknown}
  outcome: locked
- name: stolen
  answers: {still-in: yes, change-pin: yes, block-now: yes, restart-phone: no, failed-channels: phone, write-down: yes,
    registered-phone: unknown}
  outcome: stolen
"""

CLOSED = """\
title: {en: The app stays shut, id: Aplikasi tidak terbuka, zh: 应用打不开}
match: {topic: app, happened: wont-open}
steps:
  - do: restart-phone
  - stop: solved
    when: {restart-phone: yes}
  - do: look-around
    text:
      en: Look at the store for news.
      id: Lihat kabar di toko aplikasi.
      zh: 请看应用商店里的消息。
    check: {en: Is it known?, id: Apakah sudah diketahui?, zh: 是已知问题吗？}
    tried: {en: Looking for news, id: Mencari kabar, zh: 查看消息}
  - ask: registered-phone
  - stop: shut
outcomes:
  solved:
    kind: solved
    text: {en: 'Good, it opens.', id: 'Bagus, sudah terbuka.', zh: 好的，能打开了。}
  shut:
    kind: report
    closed: [in-app]
    text: {en: Send the message below., id: Kirim pesan di bawah., zh: 请发送下面的信息。}
    request:
      to: provider
      subject: {en: The app stays shut, id: Aplikasi tidak terbuka, zh: 应用打不开}
      body: {en: The app does not open., id: Aplikasi tidak bisa dibuka., zh: 应用无法打开。}
"""

CLOSED_TEST = """\
- {name: opens, answers: {restart-phone: yes}, outcome: solved}
- {name: shut, answers: {restart-phone: no, look-around: no, registered-phone: unknown}, outcome: shut}
"""

BASES = {"payment": (PAYMENT, PAYMENT_TEST), "theft": (THEFT, THEFT_TEST), "closed": (CLOSED, CLOSED_TEST)}


@dataclass(frozen=True)
class Planted:
    """One fault: pieces of a file and what stands there instead, the line it is told on, and how.

    `at` are words of that line; they stand in no earlier one. `told` and `remedy` are parts of message and hint. `way`
    is the whole conversation, empty where none is needed to see the fault. `test` says that the test file is changed,
    `below` that the fault is told so many lines further down.
    """

    name: str
    base: str
    changes: tuple[tuple[str, str], ...]
    at: str
    told: str
    remedy: str
    way: str = ""
    test: bool = False
    below: int = 0

    def files(self) -> dict[str, str]:
        """Give playbook and test with the fault in them."""
        playbook, test = BASES[self.base]
        changed = test if self.test else playbook
        for old, new in self.changes:
            if old not in changed:
                raise ValueError(f"{self.name}: {old!r} does not stand there")
            changed = changed.replace(old, new, 1)
        return {"planted.yaml": playbook if self.test else changed, "planted.test.yaml": changed if self.test else test}

    def line(self) -> int:
        """Give the line on which the fault has to be told."""
        text = self.files()["planted.test.yaml" if self.test else "planted.yaml"]
        lines = enumerate(text.splitlines(), start=1)
        return next(number for number, line in lines if self.at in line) + self.below
