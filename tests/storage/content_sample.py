"""A small library that is right in every line, to be made wrong in one."""

from pathlib import Path

from wallethelp.errors import InvalidContent
from wallethelp.storage.content_files import ContentFile
from wallethelp.storage.library import build_content

ROOT = Path("/content")

FILES = {
    "questions.yaml": """\
amount:
  kind: money
  text: {en: How much was it?, id: Berapa nominalnya?, zh: 金额是多少？}
  label: {en: Amount, id: Nominal, zh: 金额}
paid-at:
  kind: moment
  text: {en: When was it?, id: Kapan itu?, zh: 什么时候？}
  label: {en: Time, id: Waktu, zh: 时间}
""",
    "steps.yaml": """\
restart:
  minutes: 2
  text: {en: Restart the phone., id: Nyalakan ulang HP., zh: 重启手机。}
  check: {en: Does it work?, id: Sudah bisa?, zh: 可以了吗？}
  tried: {en: Phone restarted, id: HP dinyalakan ulang, zh: 重启了手机}
""",
    "intake.yaml": """\
topic:
  text: {en: What is it about?, id: Tentang apa?, zh: 关于什么？}
  label: {en: Topic, id: Topik, zh: 主题}
  choices:
    money: {en: Money, id: Uang, zh: 钱}
    access: {en: Access, id: Akses, zh: 登录}
""",
    "providers/gopay.yaml": """\
title: GoPay
operator: PT Dompet Anak Bangsa
language: id
offset: "+07:00"
channels:
  phone:
    text: {en: Call centre, id: Call center, zh: 客服热线}
    value: "1500729"
    source: footer of the site
    seen: 2026-11
    confidence: medium
    status: check-in-app
  website:
    text: {en: Help pages, id: Halaman bantuan, zh: 帮助页面}
    value: https://gopay.co.id/bantuan
    source: footer of the site
    seen: 2026-11-01
    confidence: high
    status: verified
waits:
  top-up:
    hours: 48
    working-days: yes
    text: {en: 48 hours, id: 48 jam, zh: 48小时}
    source: help page
    seen: 2026-11
    confidence: high
    status: verified
deny:
  - "1500-366"
  - cs@go-pay.co.id
""",
    "authorities/bank-indonesia.yaml": """\
title: {en: Bank Indonesia, id: Bank Indonesia, zh: 印尼央行}
text: {en: For e-money., id: Untuk uang elektronik., zh: 电子货币。}
channels:
  chatbot:
    text: {en: Chatbot, id: Chatbot, zh: 聊天机器人}
    value: 081-131-131-131
    source: https://www.bi.go.id
    seen: 2026-11
    confidence: high
    status: verified
""",
    "wallet/late.yaml": """\
title: {en: It is late, id: Terlambat, zh: 迟到}
match: {topic: money, usual: 4}
steps:
  - do: restart
  - stop: solved
    when: {restart: yes}
  - ask: debited
    kind: yes-no
    text: {en: Was it debited?, id: Sudah terpotong?, zh: 扣款了吗？}
    label: {en: Debited, id: Terpotong, zh: 扣款}
  - ask: paid-at
  - ask: amount
    when: {debited: yes}
  - ask: story
    kind: text
    text: {en: What happened?, id: Apa yang terjadi?, zh: 发生了什么？}
    label: {en: Story, id: Cerita, zh: 经过}
  - stop: wait
    when: {paid-at: within-top-up}
  - stop: report
outcomes:
  solved:
    kind: solved
    text: {en: 'Good, it works.', id: 'Bagus, sudah bisa.', zh: 好了。}
  wait:
    kind: wait
    wait: top-up
    text: {en: 'Wait {wait}.', id: 'Tunggu {wait}.', zh: '请等{wait}。'}
    request: report
  report:
    kind: report
    text: {en: 'Tell {provider}.', id: 'Beri tahu {provider}.', zh: '请告诉{provider}。'}
    closed: phone
    refer: [bank-indonesia]
    request:
      to: provider
      subject: {en: 'Late[ since {paid-at}]', id: 'Terlambat[ sejak {paid-at}]', zh: '[{paid-at} 起]迟到'}
      body: {en: Please check., id: Mohon dicek., zh: 请核查。}
""",
    "wallet/late.test.yaml": """\
- name: it works
  answers: {restart: yes}
  outcome: solved
- name: waiting
  now: 2026-11-22T16:30:00+07:00
  answers: {restart: no, debited: no, paid-at: 2026-11-22 10:00, story: late}
  outcome: wait
- name: too long
  now: 2026-11-22T16:30:00+07:00
  answers: {restart: no, debited: no, paid-at: 2026-11-01 10:00, story: late}
  outcome: report
  writes: {en: [Late since]}
""",
    "wallet/late.says.yaml": """\
en: [my money is late]
id: [uangku telat]
zh: [钱没到]
""",
}


def content_files(changed: dict[str, str] | None = None, *, foreign: bool = True) -> tuple[ContentFile, ...]:
    """Give the sample as it would be read from a folder, with some files changed or added."""
    texts = FILES | (changed or {})
    return tuple(ContentFile(ROOT / name, text.encode(), foreign) for name, text in texts.items())


def faults_of(changed: dict[str, str]) -> list[str]:
    """Build the changed sample and give its faults, places relative to its folder."""
    try:
        build_content(content_files(changed))
    except InvalidContent as error:
        return [str(fault).removeprefix(f"{ROOT}/") for fault in error.faults]
    return []


def faults_with(file: str, old: str, new: str) -> list[str]:
    """Replace one piece of one file and give the faults."""
    if FILES[file].count(old) < 1:
        raise ValueError(f"{old!r} does not stand in {file}")
    return faults_of({file: FILES[file].replace(old, new, 1)})
