"""The sentences of formal complaints: about the writer's own account, with evidence, true, without a promise."""

from wallethelp.model.text import Text

LETTER_SUBJECT = Text(
    en="Complaint about {provider}: {title}",
    id="Pengaduan tentang {provider}: {title}",
    zh="关于 {provider} 的投诉：{title}",
)
PLACE_AND_DATE = Text(
    en="Place and date: ____________________",
    id="Tempat, tanggal: ____________________",
    zh="地点、日期：____________________",
)
LETTER_TO = Text(en="To: {}", id="Kepada Yth. {}", zh="致：{}")
LETTER_ABOUT = Text(en="Subject: {}", id="Perihal: {}", zh="事由：{}")
UNDERSIGNED = Text(en="I, the undersigned:", id="Saya yang bertanda tangan di bawah ini:", zh="投诉人信息：")
BLANK_ADDRESS = Text(
    en="Address: ____________________", id="Alamat: ____________________", zh="地址：____________________"
)
BLANK_NAME = Text(en="Name: ____________________", id="Nama: ____________________", zh="姓名：____________________")
ID_ATTACHED = Text(en="Identity document: copy attached", id="Identitas: salinan terlampir", zh="身份证件：复印件附后")
COMPLAIN_ABOUT = Text(
    en="I complain about the following company, concerning {provider}:",
    id="mengajukan pengaduan terhadap perusahaan berikut, terkait {provider}:",
    zh="现就 {provider} 的问题，投诉以下公司：",
)
ONE_OF_THESE = Text(
    en="{operator} ({product}) - cross out if it is another one",
    id="{operator} ({product}) - coret jika bukan ini",
    zh="{operator}（{product}）——如不是这一项，请划去",
)
COMPANY_UNKNOWN = Text(
    en="____________________ (the company that the terms in the app name)",
    id="____________________ (perusahaan yang tertera di syarat dan ketentuan aplikasi)",
    zh="____________________（应用内条款写明的公司）",
)
WHAT_HAPPENED = Text(en="What happened, in order of time:", id="Kronologi:", zh="事情经过（按时间顺序）：")
TRANSACTION = Text(en="the transaction", id="transaksi", zh="交易")
TRANSACTION_OF = Text(en="transaction of {amount}", id="transaksi sebesar {amount}", zh="交易，金额 {amount}")
TRANSACTION_THEN = Text(
    en="transaction of {amount}, number {reference}",
    id="transaksi sebesar {amount}, nomor {reference}",
    zh="交易，金额 {amount}，单号 {reference}",
)
BEGAN_THEN = Text(en="the problem began", id="masalah mulai terjadi", zh="问题开始")
NO_TIMES = Text(
    en="The exact times are not known to me.", id="Waktu pastinya tidak saya ketahui.", zh="具体时间我不清楚。"
)
ADD_MORE = Text(
    en="____ (date, and what happened then)", id="____ (tanggal, dan apa yang terjadi)", zh="____（日期和当时的情况）"
)
FIRST_COMPLAINT = Text(en="My complaint to the company:", id="Pengaduan saya ke perusahaan:", zh="我向该公司的投诉：")
COMPLAINED_ON = Text(
    en="I complained to the company first, on ____ (date), by ____ (chat, e-mail or phone).",
    id="Saya sudah mengadu lebih dulu ke perusahaan pada ____ (tanggal), melalui ____ (chat, email, atau telepon).",
    zh="我已先向该公司投诉，日期：____，方式：____（在线客服、邮件或电话）。",
)
THEIR_ANSWER = Text(
    en="Its answer: ____ (or: none until today)",
    id="Jawabannya: ____ (atau: belum ada sampai hari ini)",
    zh="对方的答复：____（或：至今没有答复）",
)
I_WANT = Text(en="What I asked for: {}", id="Yang saya minta: {}", zh="我提出的要求：{}")
I_REQUEST = Text(en="What I ask for:", id="Permohonan saya:", zh="我的请求：")
TAKE_IT_UP = Text(en="Please take up my complaint.", id="Mohon pengaduan saya ditindaklanjuti.", zh="请受理我的投诉。")
WRITTEN_ANSWER = Text(
    en="Please have the company answer me in writing {law}.",
    id="Mohon agar perusahaan menjawab saya secara tertulis {law}.",
    zh="请要求该公司{law}给我书面答复。",
)
WRITTEN_ANSWER_PLAIN = Text(
    en="Please have the company answer me in writing.",
    id="Mohon agar perusahaan menjawab saya secara tertulis.",
    zh="请要求该公司给我书面答复。",
)
COPY_OF_ID = Text(en="copy of my identity document", id="salinan identitas saya", zh="身份证件复印件")
NUMBERED_PROOFS = Text(en="list of the proofs, with a number for each", id="daftar bukti bernomor", zh="编号的证据清单")
TRUTH = Text(
    en="I declare that what I write is true to the best of my knowledge, and that it is about my own account only.",
    id="Saya menyatakan bahwa yang saya tulis ini benar sepengetahuan saya dan hanya mengenai akun saya sendiri.",
    zh="本人声明：以上内容据我所知属实，且只涉及我本人的账户。",
)
TRUTH_OF_HEIR = Text(
    en="I declare that what I write is true to the best of my knowledge, and that it is only about the account of my relative who has died.",
    id="Saya menyatakan bahwa yang saya tulis ini benar sepengetahuan saya dan hanya mengenai akun keluarga saya yang telah meninggal.",
    zh="本人声明：以上内容据我所知属实，且只涉及我已故亲人的账户。",
)
SIGNATURE = Text(
    en="Signature: ____________________", id="Tanda tangan: ____________________", zh="签名：____________________"
)
