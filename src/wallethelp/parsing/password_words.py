"""The words of sentences about passwords, which are none themselves."""

NOT_A_PASSWORD = frozenset(
    """
    jangan silakan silahkan siapa siapapun kapan dimana mau ingin perlu butuh minta tanya cara hati-hati atas salah
    benar betul lupa hilang baru lama sama aman kuat lemah diganti ganti ubah diubah reset direset terblokir diblokir
    blokir terkunci tidak tdk gak ga nggak enggak bukan belum sudah udah sdh saya sy aku gue gw kami anda kamu dia
    yang yg dan atau tapi dengan dgn untuk utk dari di ke pada itu ini apa mana bagaimana gimana kenapa kok juga lagi
    terus tetap tolong mohon bisa bs harus masih akun email gopay gojek hp wa sms otp pin login masuk kosong error
    expired gagal invalid ditolak bermasalah dibobol dicuri diminta meminta berubah ketahuan bocor wrong right correct
    incorrect forgotten forgot lost new old same safe strong weak changed change locked blocked not no never rejected
    failed stolen leaked hacked working accepted the a an my your his her their is was are and or but with for from of
    to in on at it this that what which how why can cannot can't does doesn't did didn't has had have will would
    should must please help still again always been being too also only required needed missing unknown empty page
    screen link button field manager protected compromised different secure yes none null n/a na - private known saved
    """.split()  # noqa: SIM905 - a list literal would fill a page
)
"""Words that follow a password label in ordinary sentences."""

BOTH = frozenset({"correct", "secret", "strong", "private", "secure", "different", "new", "old"})
"""Words that begin an answer about a password (it is correct) and may begin one (correct horse battery)."""

SENTENCE = frozenset(
    """
    when while because after before every each time times day days now then there here than they them you your he she
    him we us our who if so as be do all any some one two three out up down off over into about yesterday today
    kemarin tadi hari ini jam waktu kalau kalo karena krn padahal setelah sebelum ketika saat setiap tiap sering
    kadang malah cuma hanya saja aja dong sih nih kak min gan pak bu tuh loh lho pun per oleh pengguna orang dapat
    """.split()  # noqa: SIM905 - a list literal would fill a page
)
"""More words of sentences, which a passphrase would hardly hold."""
