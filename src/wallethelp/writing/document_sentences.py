"""The sentences of chats, public texts, records and evidence; what is particular comes from the playbook."""

from wallethelp.model.text import Text

# Chat: one message is short enough for a chat window, and says what part it is.
CHAT_TITLE = Text(en="Chat: {title}", id="Chat: {title}", zh="聊天内容：{title}")
CHAT_HELLO = Text(
    en="Hello, I need help with {provider}.",
    id="Halo, saya butuh bantuan terkait {provider}.",
    zh="您好，我在使用 {provider} 时遇到问题，需要帮助。",
)
CHAT_HELLO_OTHERS = Text(en="Hello.", id="Halo.", zh="您好。")
CHAT_PART = Text(en="[message {} of {}]", id="[pesan {} dari {}]", zh="[第 {} 条，共 {} 条]")
CHAT_TRIED = Text(en="Already tried: {}.", id="Sudah saya coba: {}.", zh="已尝试：{}。")

# Public texts: no name, number, amount or time; fake support answers whoever shows more.
POST_TITLE = Text(
    en="Public post about {provider}", id="Unggahan publik tentang {provider}", zh="关于 {provider} 的公开帖子"
)
POST_HELLO = Text(
    en="Hello {provider}, I need help from your official support.",
    id="Halo {provider}, saya butuh bantuan dari CS resmi.",
    zh="{provider} 您好，我需要官方客服的帮助。",
)
POST_PROBLEM = Text(en="My problem: {title}.", id="Masalah saya: {title}.", zh="我的问题：{title}。")
POST_FAILED = Text(
    en="I tried without success: {}.", id="Sudah saya coba tanpa hasil: {}.", zh="试过以下方式，都没有联系上：{}。"
)
POST_WHERE = Text(
    en="Where in the app can I report it?",
    id="Di menu mana di aplikasi saya bisa melaporkannya?",
    zh="请问可以在应用的哪里反馈？",
)
POST_NO_DATA = Text(
    en="I share no data here and answer no private messages.",
    id="Saya tidak membagikan data di sini dan tidak membalas DM.",
    zh="我不会在这里提供个人信息，也不回复私信。",
)

COMMUNITY_TITLE = Text(en="{provider}: {title}", id="{provider}: {title}", zh="{provider}：{title}")
COMMUNITY_HELLO = Text(
    en="Hello everybody. I use {provider}, and this is my problem: {title}.",
    id="Halo semua. Saya pengguna {provider}, dan ini masalah saya: {title}.",
    zh="大家好，我在用 {provider}，遇到这个问题：{title}。",
)
COMMUNITY_SEEN = Text(en="What I see:", id="Yang saya lihat:", zh="目前的情况：")
COMMUNITY_ASK = Text(
    en="Has anybody had the same? What helped, and how long did it take?",
    id="Adakah yang pernah mengalaminya? Apa yang membantu, dan berapa lama?",
    zh="有人遇到过同样的情况吗？最后是怎么解决的，花了多长时间？",
)
COMMUNITY_OUTAGE = Text(
    en="Is it only me, or is it down for you too?",
    id="Apakah hanya saya, atau Anda juga mengalami gangguan?",
    zh="是只有我这样，还是大家都出现故障了？",
)
COMMUNITY_SAFE = Text(
    en="Please send no support numbers, links or private messages. I use only the official app.",
    id="Mohon jangan kirim nomor CS, tautan, atau DM. Saya hanya memakai aplikasi resmi.",
    zh="请不要发客服号码、链接或私信，我只通过官方应用联系客服。",
)

FEEDBACK_TITLE = Text(en="Feedback: {title}", id="Masukan: {title}", zh="意见反馈：{title}")
FEEDBACK_ABOUT = Text(
    en="About {provider}: {title}.", id="Tentang {provider}: {title}.", zh="关于 {provider}：{title}。"
)
FEEDBACK_WISH = Text(
    en="What would have helped me: ____", id="Yang seharusnya membantu saya: ____", zh="我希望的改进：____"
)
FEEDBACK_ANSWER = Text(
    en="Please answer me in the app, where you see my account.",
    id="Mohon jawab lewat aplikasi, tempat akun saya terlihat.",
    zh="请通过应用内消息答复我，那里可以看到我的账户。",
)

RECORD_TITLE = Text(en="Call record: {title}", id="Catatan telepon: {title}", zh="通话记录：{title}")
RECORD_HOW = Text(
    en="Fill it in during the call or right after it. Keep it for the next step.",
    id="Isi saat menelepon atau segera sesudahnya. Simpan untuk langkah berikutnya.",
    zh="请在通话时或通话后马上填写，并保存备用。",
)
RECORD_CALL = Text(en="The call", id="Teleponnya", zh="通话情况")
RECORD_CALL_LINES = (
    Text(en="Date and time of the call: ____", id="Tanggal dan jam telepon: ____", zh="通话日期和时间：____"),
    Text(
        en="Number I called, checked in the official app: ____",
        id="Nomor yang saya telepon, sudah dicek di aplikasi resmi: ____",
        zh="我拨打的号码（已在官方应用内核对）：____",
    ),
    Text(en="Name of the agent: ____", id="Nama petugas: ____", zh="客服姓名：____"),
    Text(en="Ticket number: ____", id="Nomor laporan: ____", zh="工单号：____"),
)
RECORD_SAID = Text(en="What the agent said", id="Yang dikatakan petugas", zh="客服的说明")
RECORD_SAID_LINES = (
    Text(en="The cause, as they see it: ____", id="Penyebabnya menurut mereka: ____", zh="对方认为的原因：____"),
    Text(en="The solution: ____", id="Solusinya: ____", zh="解决办法：____"),
    Text(
        en="Amounts, dates and numbers they named: ____",
        id="Nominal, tanggal, dan nomor yang disebut: ____",
        zh="提到的金额、日期和号码：____",
    ),
    Text(
        en="What they will do, and by when: ____",
        id="Apa yang akan mereka lakukan, dan kapan: ____",
        zh="对方会做什么、何时完成：____",
    ),
    Text(
        en="What I must do or send: ____",
        id="Apa yang harus saya lakukan atau kirim: ____",
        zh="我需要做什么或提交什么：____",
    ),
)
RECORD_SAFE = Text(en="Safety", id="Keamanan", zh="安全核对")
RECORD_SAFE_LINES = (
    Text(
        en="Nobody asked for my PIN, OTP, password, CVV or a transfer. If somebody did: hang up, change the PIN, report it.",
        id="Tidak ada yang meminta PIN, OTP, kata sandi, CVV, atau transfer. Jika ada: tutup telepon, ganti PIN, laporkan.",
        zh="没有人索要我的 PIN 码、验证码、密码、CVV，也没有要求转账。如果有：挂断，修改 PIN 码，并举报。",
    ),
)
RECORD_NEXT = Text(en="If it is not settled by then", id="Jika sampai saat itu belum beres", zh="如果到时没有解决")
RECORD_NEXT_LINES = (
    Text(
        en="Call or write again with the ticket number, and say what was promised.",
        id="Telepon atau tulis lagi dengan nomor laporan, dan sebutkan apa yang dijanjikan.",
        zh="带上工单号再次致电或书面联系，并说明对方的承诺。",
    ),
    Text(
        en="Add this record to your evidence.",
        id="Masukkan catatan ini ke berkas bukti Anda.",
        zh="把这份记录放进您的证据材料。",
    ),
)

EVIDENCE_TITLE = Text(en="Evidence: {title}", id="Berkas bukti: {title}", zh="证据材料：{title}")
EVIDENCE_FACTS = Text(en="The facts", id="Data", zh="具体信息")
EVIDENCE_TIMES = Text(en="In order of time", id="Kronologi", zh="事情经过")
EVIDENCE_TRIED = Text(en="What I have already tried", id="Yang sudah saya coba", zh="我已经尝试过")
EVIDENCE_PROOFS = Text(
    en="Proofs, each with its number", id="Bukti, masing-masing dengan nomornya", zh="证据（逐项编号）"
)
EVIDENCE_CHATS = Text(
    en="whole chat with the shop or support, with names and dates",
    id="seluruh isi chat dengan toko atau CS, lengkap dengan nama dan tanggal",
    zh="与商家或客服的完整聊天记录，含名称和日期",
)
EVIDENCE_CALLS = Text(en="call records", id="catatan telepon", zh="通话记录")
EVIDENCE_POLICE = Text(
    en="police report (LP) and number of the IASC report, if there are any",
    id="laporan polisi (LP) dan nomor laporan IASC, jika ada",
    zh="报案回执（LP）和反诈中心（IASC）受理编号（如有）",
)
EVIDENCE_CARE = Text(en="Before I hand it over", id="Sebelum diserahkan", zh="提交之前")
EVIDENCE_CARE_LINES = (
    Text(
        en="PIN, OTP, CVV and all but the last four digits of card numbers are covered.",
        id="PIN, OTP, CVV, dan nomor kartu selain empat angka terakhir sudah ditutup.",
        zh="已遮住 PIN 码、验证码、CVV，以及卡号后四位以外的数字。",
    ),
    Text(
        en="Copies are handed over; the originals stay with me.",
        id="Yang diserahkan salinannya; aslinya tetap saya simpan.",
        zh="提交的是副本，原件由我保存。",
    ),
)
