"""The files that a new author begins with: right as they stand, with a word on every part."""

PLAYBOOK = """\
# NAME: say in one line for whom this playbook is.
# Steps run from top to bottom. There are three: ask, do, stop. The last one is a stop without when.
# Every text stands in three languages: en, id (Indonesian), zh (simplified Chinese).
# A sentence with a colon, or with a brace, bracket or quote at its beginning, stands in "double quotes". No tabs.
# After each change: wallethelp playbook check NAME.yaml && wallethelp playbook test NAME.yaml

title:
  en: My card was declined
  id: Kartu saya ditolak
  zh: 我的银行卡被拒

# To be offered in a conversation, a playbook says which answers of the intake lead here; without it, people name it.
# match: {topic: payment, happened: failed}
# Under the topics top-up, payment, transfer and balance every report is about money (see below).

steps:
  # A question of your own. Other kinds: choice (with choices:), several, money, moment, reference, phone, email, text.
  - ask: card-expired
    kind: yes-no
    text:
      en: Is the card past its date?
      id: Apakah kartunya sudah lewat masa berlakunya?
      zh: 银行卡过了有效期吗？
    # The label heads the answer in a message to support.
    label: {en: Card expired, id: Kartu kedaluwarsa, zh: 卡已过期}
    # Where to look for the answer.
    find:
      en: The date stands on the front of the card.
      id: Tanggalnya tertera di bagian depan kartu.
      zh: 有效期印在银行卡正面。

  # A condition: this step comes only if it holds. Unless required: yes, every question can also be "unknown".
  - stop: card-expired
    when: {card-expired: yes}

  # An act that playbooks share (steps.yaml); one of your own has a text and a check. Its answers: yes, no, could-not.
  # One with risk: signs-out or loses-data says so in its text, and comes after - do: back-up, when: {back-up: yes}.
  - do: restart-app

  - stop: solved
    when: {restart-app: yes}

  # Questions that playbooks share (questions.yaml). A report about money needs the first three.
  - ask: paid-at
  - ask: amount
  - ask: reference
  - ask: registered-phone

  - stop: declined

outcomes:
  card-expired:
    kind: advice
    text:
      en: Ask your bank for a new card.
      id: Mintalah kartu baru ke bank Anda.
      zh: 请向银行申请换卡。

  solved:
    kind: solved
    text:
      en: Good, it works again.
      id: Syukurlah, sudah bisa lagi.
      zh: 好的，已恢复正常。

  # A report writes to somebody (to: provider, bank, merchant or authority). Only what was asked can stand in braces.
  # An outcome of kind wait has a field such as wait: card-refund, and {wait} in its text; a wrong name lists them all.
  declined:
    kind: report
    text:
      en: "{provider} has to look at it. Send the message below."
      id: "{provider} perlu memeriksanya. Kirim pesan di bawah."
      zh: 需要由 {provider} 核查。请发送下面的信息。
    request:
      to: provider
      # Of a subject, a part in brackets is left out when its answer is not known; [{amount}|money] then says "money".
      subject:
        en: Card declined[, order {reference}]
        id: Kartu ditolak[, pesanan {reference}]
        zh: 银行卡被拒[，订单号：{reference}]
      body:
        en: My card was declined on {paid-at} for {amount}. Please tell me why.
        id: Kartu saya ditolak pada {paid-at} untuk {amount}. Mohon beri tahu alasannya.
        zh: 我的银行卡于{paid-at} 支付 {amount} 时被拒。请告知原因。
"""

TEST = """\
# Conversations as people would have them, and where each must end. Every outcome needs one.
# A recording answers exactly the questions that are asked on its way. "unknown" is an answer too.

- name: the card is past its date
  answers: {card-expired: yes}
  outcome: card-expired

- name: it works after a restart
  answers: {card-expired: no, restart-app: yes}
  outcome: solved

- name: nothing helped
  now: 2026-11-22T16:30:00+07:00     # the clock of this conversation, so that "yesterday" stays the same day
  answers:
    card-expired: unknown
    restart-app: no
    paid-at: yesterday 14:05
    amount: 150rb
    reference: "0012"
    registered-phone: 0812 3456 7890
  outcome: declined
  writes:                            # words that the e-mail must hold
    id: [Rp150.000, "0012"]
"""

SAYS = """\
# How people put this problem, in their own words, as they would type it: the more of them, the better it is found.
# Try it with words of your own: wallethelp match "..." --playbooks .

en:
  - my card was declined
  - the app refuses my bank card
  - card rejected when i pay
id:
  - kartu saya ditolak
  - kartu bank saya tidak diterima aplikasi
  - bayar pakai kartu ditolak terus
zh:
  - 我的银行卡被拒
  - 应用不接受我的卡
  - 刷卡付款被拒绝
"""


def first_files(name: str) -> dict[str, str]:
    """Give the texts of the three files by their names."""
    return {f"{name}.yaml": PLAYBOOK.replace("NAME", name), f"{name}.test.yaml": TEST, f"{name}.says.yaml": SAYS}
