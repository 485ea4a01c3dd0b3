"""The sentences of formal complaints about a bank or a shop, where those about a wallet do not fit."""

from wallethelp.model.text import Text

LETTER_SUBJECT_OTHER = Text(en="Complaint: {title}", id="Pengaduan: {title}", zh="投诉：{title}")
COMPLAIN_ABOUT_BANK = Text(
    en="I complain about the following bank or company:",
    id="mengajukan pengaduan terhadap bank atau perusahaan berikut:",
    zh="现投诉以下银行或公司：",
)
COMPLAIN_ABOUT_SHOP = Text(
    en="I complain about the following shop:",
    id="mengajukan pengaduan terhadap toko berikut:",
    zh="现投诉以下商家：",
)
OPPONENT_UNKNOWN = Text(
    en="____________________ (name and address)",
    id="____________________ (nama dan alamat)",
    zh="____________________（名称和地址）",
)
FIRST_COMPLAINT_SHOP = Text(en="My complaint to the shop:", id="Pengaduan saya ke toko:", zh="我向该商家的投诉：")
COMPLAINED_ON_SHOP = Text(
    en="I complained to the shop first, on ____ (date), by ____ (chat, phone or in person).",
    id="Saya sudah mengadu lebih dulu ke toko pada ____ (tanggal), melalui ____ (chat, telepon, atau datang langsung).",
    zh="我已先向该商家投诉，日期：____，方式：____（聊天、电话或当面）。",
)
WRITTEN_ANSWER_SHOP = Text(
    en="Please have the shop answer me in writing.",
    id="Mohon agar toko menjawab saya secara tertulis.",
    zh="请要求该商家给我书面答复。",
)

URGENT = Text(en="Urgent: ", id="Mendesak: ", zh="紧急：")
"""How playbooks begin the subject of an urgent request; an office reads every letter."""
