"""The sentences that every draft shares; what is particular to a problem comes from its playbook."""

from wallethelp.model.text import Text

GREETING = Text(
    en="Dear {provider} support team,", id="Yth. Layanan Pelanggan {provider},", zh="{provider} 客服，您好："
)
GREETING_OTHERS = Text(en="Dear Sir or Madam,", id="Dengan hormat,", zh="您好：")
THE_FACTS = Text(en="The facts:", id="Berikut datanya:", zh="具体信息：")
TRIED = Text(en="What I have already tried:", id="Yang sudah saya coba:", zh="我已经尝试过：")
ATTACHED = Text(en="I attach:", id="Saya lampirkan:", zh="附件：")
UNKNOWN_BECAUSE = Text(en="not known, because {}", id="tidak diketahui karena {}", zh="不清楚，因为{}")
UNKNOWN_HERE = Text(en="({} not known)", id="({} tidak diketahui)", zh="（{}不清楚）")
ON_REQUEST = Text(en="({} on request)", id="({} bila diminta)", zh="（{}可应要求提供）")
NO_REASON = Text(en="I could not find it", id="saya tidak menemukannya", zh="我没有找到")
NOT_GIVEN = Text(en="I do not have it at hand", id="saya belum punya datanya", zh="我手头没有这项信息")
NOT_ONE_TRANSACTION = Text(
    en="Transaction time, amount and order number: none, because this is not about one transaction.",
    id="Waktu transaksi, nominal, dan nomor pesanan: tidak ada karena ini bukan tentang satu transaksi.",
    zh="交易时间、金额和订单号：无，因为问题不涉及某一笔交易。",
)
MY_WORDS = Text(
    en="In my own words (not translated): “{}”",
    id="Dengan kata-kata saya (tidak diterjemahkan): “{}”",
    zh="我的原话（未翻译）：“{}”",
)
PLEASE_TICKET = Text(
    en="Please send me a ticket number and tell me by when I can expect an answer.",
    id="Mohon kirimkan nomor laporan dan beri tahu saya kapan saya akan mendapat jawaban.",
    zh="请提供工单号，并告知预计何时答复。",
)
PLEASE_ANSWER = Text(
    en="Please tell me by when I can expect an answer.",
    id="Mohon beri tahu saya kapan saya akan mendapat jawaban.",
    zh="请告知预计何时答复。",
)
NO_SECRETS = Text(
    en="For safety I do not send my PIN, OTP, password or full card number to anybody.",
    id="Demi keamanan, saya tidak mengirimkan PIN, OTP, kata sandi, atau nomor kartu lengkap kepada siapa pun.",
    zh="为了安全，我不会向任何人提供 PIN 码、验证码、密码或完整卡号。",
)
I_READ = Text(
    en="I read {} best. An answer in simple words, or in English, helps me.",
    id="Saya paling lancar membaca bahasa {}. Jawaban dengan kata-kata sederhana atau dalam bahasa Inggris akan membantu saya.",
    zh="我最容易看懂的语言是{}，请尽量用简单的语句或英文答复。",
)
I_READ_ENGLISH = Text(
    en="I read English best. An answer in English helps me.",
    id="Saya paling lancar membaca bahasa Inggris. Jawaban dalam bahasa Inggris akan membantu saya.",
    zh="我最容易看懂的语言是英文，请尽量用英文答复。",
)
LANGUAGE_NAMES = {
    "en": Text(en="English", id="Inggris", zh="英文"),
    "id": Text(en="Indonesian", id="Indonesia", zh="印尼文"),
    "zh": Text(en="Chinese", id="Mandarin", zh="中文"),
}
THANKS = Text(en="Thank you.", id="Terima kasih.", zh="谢谢。")
SIGNED_BY_CUSTOMER = Text(en="A customer of yours", id="Nasabah Anda", zh="贵行的一位客户")
SIGNED_BY_USER = Text(en="A {provider} user", id="Pengguna {provider}", zh="一位 {provider} 用户")

PLAIN_SUBJECT = Text(
    en="About: {title}, order {reference}",
    id="Perihal: {title}, pesanan {reference}",
    zh="关于：{title}，订单号：{reference}",
)
PLAIN_BODY = Text(
    en="{title}. Please look into it and tell me what you still need from me.",
    id="{title}. Mohon diperiksa dan beri tahu saya data apa yang masih diperlukan.",
    zh="{title}。请核查，并告知还需要我提供什么。",
)

SCREENSHOT_OF_TRANSACTION = Text(
    en="screenshot of the transaction or of the history",
    id="tangkapan layar transaksi atau Riwayat",
    zh="该笔交易或交易记录的截图",
)
COPY_OF_COMPLAINT = Text(
    en="copy of my complaint and of the answer",
    id="salinan pengaduan saya dan jawabannya",
    zh="我的投诉和对方答复的副本",
)
PROOF_OF_PAYMENT = Text(
    en="proof of payment from the bank or shop, if there is one",
    id="bukti pembayaran dari bank atau toko, jika ada",
    zh="银行或商家的付款凭证（如有）",
)
SCREENSHOT_OF_MESSAGE = Text(
    en="screenshot of the message or screen where it stops, if there is one",
    id="tangkapan layar pesan atau layar tempat masalah terjadi, jika ada",
    zh="出现问题的界面或提示截图（如有）",
)

CALL_TITLE = Text(en="Call checklist: {title}", id="Persiapan sebelum menelepon: {title}", zh="通话清单：{title}")
AT_HAND = Text(en="Have at hand", id="Siapkan", zh="请先准备好")
THE_REGISTERED_PHONE = Text(
    en="The phone with your registered number, charged, and paper and pen",
    id="HP dengan nomor terdaftar Anda, baterainya cukup, serta kertas dan pulpen",
    zh="注册手机号所在的手机（电量充足），以及纸和笔",
)
PROOFS_AT_HAND = Text(
    en="The app's history or the receipt, open in front of you",
    id="Riwayat di aplikasi atau struk, terbuka di depan Anda",
    zh="在面前打开应用里的交易记录（Riwayat），或放好凭证",
)
WHEN_ASKED = Text(
    en="{} (say it only when the agent asks)",
    id="{} (sebutkan hanya jika petugas menanyakannya)",
    zh="{}（客服问起时再说）",
)
SAY = Text(en="Say", id="Katakan", zh="这样说")
HELLO = Text(
    en="Hello. I need help with {provider}. May I have your name, please?",
    id="Halo, saya butuh bantuan terkait {provider}. Boleh saya tahu dengan siapa saya berbicara?",
    zh="您好，我有一个 {provider} 的问题需要帮助。请问您怎么称呼？",
)
ASK_TICKET = Text(
    en="Please give me a ticket number. What happens next, and by when?",
    id="Mohon beri saya nomor laporan. Apa langkah selanjutnya, dan kapan?",
    zh="请给我一个工单号。下一步怎么处理？什么时候有结果？",
)
REPEAT = Text(
    en="Let me repeat what I wrote down, to be sure that it is right.",
    id="Saya bacakan ulang catatan saya, mohon dikoreksi jika ada yang salah.",
    zh="我把记下的内容重复一遍，请您核对。",
)
NEVER_SAY = Text(en="Never say", id="Jangan pernah sebutkan", zh="切勿透露")
NEVER_SECRETS = Text(
    en="Your PIN, OTP, password, CVV, full card number or a login link. Real support never asks for them.",
    id="PIN, OTP, kata sandi, CVV, nomor kartu lengkap, atau tautan masuk. CS resmi tidak pernah memintanya.",
    zh="PIN 码、验证码、密码、CVV、完整卡号或登录链接。真正的客服从不索要这些。",
)
NEVER_PAY = Text(
    en="If somebody asks for one of them, for a transfer or for a code such as **21*, hang up: it is a scam.",
    id="Jika ada yang memintanya, atau menyuruh Anda transfer atau menekan kode seperti **21*, tutup telepon: itu penipuan.",
    zh="如果对方索要这些、要求转账，或让您拨 **21* 之类的代码，请立刻挂断：这是诈骗。",
)
WRITE_DOWN = Text(en="Write down", id="Catat", zh="请记下")
WRITE_DOWN_LINES = (
    Text(en="Name of the agent: ____", id="Nama petugas: ____", zh="客服姓名：____"),
    Text(en="Date and time of the call: ____", id="Tanggal dan jam telepon: ____", zh="通话日期和时间：____"),
    Text(en="Ticket number: ____", id="Nomor laporan: ____", zh="工单号：____"),
    Text(
        en="What was promised, and by when: ____",
        id="Apa yang dijanjikan, dan kapan: ____",
        zh="对方承诺了什么、何时完成：____",
    ),
)
