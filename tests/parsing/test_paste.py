"""Pasted bank messages, notifications, transaction pages and chats: what they say, and what they do not say."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wallethelp.parsing.paste import Proposal, parse_paste
from wallethelp.parsing.reading import Ambiguous, Refused, Understood
from wallethelp.parsing.secrets import mask
from wallethelp.values import Moment

WIB = timezone(timedelta(hours=7))
NOW = datetime(2026, 11, 22, 16, 30, tzinfo=WIB)


def said(proposal: Proposal) -> str:
    values = proposal.reading.readings if isinstance(proposal.reading, Ambiguous) else ()
    if isinstance(proposal.reading, Understood):
        values = (proposal.reading.value,)
    return " | ".join(f"{it.at:%d %b %H:%M}" if isinstance(it, Moment) else str(it) for it in values)


def read(text: str) -> dict[str, str]:
    return {proposal.question: said(proposal) for proposal in parse_paste(mask(text), NOW)}


PASTED = {
    "Shopee\nPesanan Dibatalkan\nNo. Pesanan 261124ABCDEF12\nTotal Pesanan Rp189.900\nDikembalikan ke ShopeePay\n"
    "Waktu Pembatalan 21-11-2026 19:45": {"amount": "189900", "reference": "261124ABCDEF12"},
    "Promo! Cashback Rp50.000 s/d 30 Nov 2026. Klik sekarang": {},
    "Livin' by Mandiri\nTop-up Berhasil\n21 Nov 2026 \u2022 19:45:10 WIB\nGoPay\n0812****5432\n"
    "Nominal Top-up Rp 200.000\nBiaya Transaksi Rp 1.000\nTotal Transaksi Rp 201.000\nNo. Ref 2611241945100099": {
        "paid-at": "21 Nov 19:45",
        "amount": "200000 | 201000",
        "reference": "2611241945100099",
    },
    "Pembayaran gagal\nGoPay Rp87.500 ke Gojek - GoRide\nSabtu, 21 Nov 2026 19.45\nOrder ID RB-188120-4419203": {
        "paid-at": "21 Nov 19:45",
        "amount": "87500",
        "reference": "RB-188120-4419203",
        "history-status": "failed",
    },
    "微信支付\n付款成功\n商户：印尼小馆\n金额 ¥128.00\n"
    "交易单号 4200001234202611211234567890\n时间 2026-11-21 19:45:10": {
        "paid-at": "21 Nov 19:45",
        "reference": "4200001234202611211234567890",
        "counterparty": "印尼小馆",
    },
    "m-Transfer :\nBERHASIL\n21/11 14:30:05\nKe 70001081298765432\nGOPAY TOPUP\nRp. 250,000.00\nRef 2112345678": {
        "paid-at": "21 Nov 14:30",
        "amount": "250000",
        "reference": "2112345678",
    },
    "BCA: Trf ke GOPAY 081298765432 Rp250.000 pd 21/11/26 14:30 BERHASIL. Saldo Rp1.250.000. Ref 009988": {
        "paid-at": "21 Nov 14:30",
        "amount": "250000",
        "reference": "009988",
    },
    "Nasabah Yth, transaksi debit Rp500.000,00 di rek 1234567890 tgl 21-11-2026 14:30:05 WIB ke DANA."
    " Saldo akhir Rp 2.345.678,00": {"paid-at": "21 Nov 14:30", "amount": "500000", "counterparty": "DANA"},
    "LIVIN: Transfer BERHASIL\n21 Nov 2026 14:30:05 WIB\nNominal Transfer\nRp 300.000\nBiaya Transaksi\nRp 2.500\n"
    "No. Referensi\n2026112114300599\nPenerima\nTOKO MAKMUR\nBCA - 1234567890": {
        "paid-at": "21 Nov 14:30",
        "amount": "300000",
        "reference": "2026112114300599",
        "counterparty": "TOKO MAKMUR",
    },
    "BRImo\nTransaksi Berhasil\nTanggal : 21 Nov 2026, 14:30:05 WIB\nNomor Referensi : 632512345678\n"
    "Sumber Dana : **** 4321\nTujuan : GoPay\nNominal : Rp100.000\nBiaya Admin : Rp1.000\nTotal : Rp101.000": {
        "paid-at": "21 Nov 14:30",
        "amount": "100000 | 101000",
        "reference": "632512345678",
    },
    "BNI Mobile Banking\nTransfer Berhasil\n2026-11-21 14:30:05\nPenerima: SITI AMINAH\nJumlah: Rp 1.250.000\n"
    "Fee: Rp 0\nRef: 20261121143005": {
        "paid-at": "21 Nov 14:30",
        "amount": "1250000",
        "reference": "20261121143005",
        "counterparty": "SITI AMINAH",
    },
    "Pembayaran Berhasil\nRp75.500\nKOPI KENANGAN\n21 Nov 2026 \u2022 14:30\nMetode pembayaran GoPay\nID transaksi\n"
    "0120261121998877\nBiaya admin\nRp1.000": {
        "paid-at": "21 Nov 14:30",
        "amount": "75500",
        "reference": "0120261121998877",
        "history-status": "completed",
    },
    "Detail Transaksi\nStatus: Gagal\nTanggal: 21 November 2026\nJam: 14:30:05\nNominal: Rp150.000\nBiaya: Rp2.500\n"
    "Total: Rp152.500\nNo. Pesanan: F-1234567\nPenerima: BUDI SANTOSO\nRiwayat GoPay": {
        "paid-at": "21 Nov 14:30",
        "amount": "150000 | 152500",
        "reference": "F-1234567",
        "counterparty": "BUDI SANTOSO",
        "history-status": "failed",
    },
    "DANA\nKirim Uang ke AGUS 0812****4321\nSukses\nRp50.000\n21 Nov 2026, 14:30\nID Transaksi 20261121101214200": {
        "paid-at": "21 Nov 14:30",
        "amount": "50000",
        "reference": "20261121101214200",
        "counterparty": "AGUS",
    },
    "You sent Rp100.000 to SITI AMINAH on 21 Nov 2026 at 2:30 PM. Transaction ID: GP20261121X. "
    "Your GoPay balance is Rp55.000.": {
        "paid-at": "21 Nov 14:30",
        "amount": "100000",
        "reference": "GP20261121X",
        "counterparty": "SITI AMINAH",
    },
    "kak saya topup 200rb kemarin jam 2 siang lewat BRI tapi belum masuk, saldo cuma 15rb": {
        "paid-at": "21 Nov 14:00",
        "amount": "200000",
        "counterparty": "BRI",
    },
    "Halo, saya bayar QRIS di WARUNG BU TINI tadi jam 12.15 siang sebesar 35.000 tapi belum masuk. RRN 632512345678": {
        "paid-at": "22 Nov 12:15",
        "amount": "35000",
        "reference": "632512345678",
        "counterparty": "WARUNG BU TINI",
    },
    "Order GoFood F-22334455 completed 21/11/2026 19:05 Total Rp 68.000 (Harga Rp 60.000, ongkir Rp 8.000)": {
        "paid-at": "21 Nov 19:05",
        "amount": "60000 | 68000",
        "reference": "F-22334455",
    },
    "交易成功\n金额：500,000印尼盾\n收款方：WARUNG MAKAN\n交易时间：2026-11-21 14:30:05\n"
    "交易单号：4200001234202611211234567890\n手续费：0": {
        "paid-at": "21 Nov 14:30",
        "amount": "500000",
        "reference": "4200001234202611211234567890",
        "counterparty": "WARUNG MAKAN",
    },
    "支付宝\n付款金额 350,000印尼盾\n支付时间 2026-11-21 14:30:05\n商户 TOKO ABC\n商家订单号 20261121220014\n": {
        "paid-at": "21 Nov 14:30",
        "amount": "350000",
        "reference": "20261121220014",
        "counterparty": "TOKO ABC",
    },
    "昨天下午两点半我往GoPay充了五十万盾，银行扣了钱，余额没变，流水号 00998877": {
        "paid-at": "21 Nov 14:30",
        "amount": "500000",
        "reference": "00998877",
    },
    "钱包交易记录：处理中，2026年11月21日14:30，转账 25万盾": {
        "paid-at": "21 Nov 14:30",
        "amount": "250000",
        "history-status": "processing",
    },
    "Promo! Cashback Rp50.000 berlaku sampai 30 November 2026": {},
    "Kode OTP Anda 482913. Jangan berikan kepada siapa pun.": {},
    "Saldo Anda Rp1.250.000": {},
    "halo min, tolong bantu ya": {},
}


@pytest.mark.parametrize("text", PASTED)
def test_proposes_what_the_text_says_and_nothing_more(text: str) -> None:
    assert read(text) == PASTED[text]


def test_each_proposal_names_its_words_and_their_place() -> None:
    text = "Bayar\u200b ke ＴＯＫＯ: Rp\u00a075.500, 21 Nov 2026 14:30, ref ABC123"
    proposals = parse_paste(text, NOW)
    assert all(text[it.start : it.end] == it.words for it in proposals)
    assert {it.question: it.words for it in proposals}["amount"] == "Rp\u00a075.500"


def test_an_amount_is_told_from_fee_balance_and_discount_in_any_order() -> None:
    assert read("Biaya admin Rp2.500, saldo Rp900.000, transfer Rp100.000, cashback Rp5.000")["amount"] == "100000"
    assert read("Sisa saldo: Rp55.000\nBayar: Rp20.000")["amount"] == "20000"


def test_two_transactions_are_both_offered() -> None:
    text = "Transfer Rp100.000 21/11/2026 14:30\nTransfer Rp250.000 21/11/2026 15:45"
    assert read(text) == {"paid-at": "21 Nov 14:30 | 21 Nov 15:45", "amount": "100000 | 250000"}


def test_a_banks_success_is_not_what_the_wallets_history_says() -> None:
    assert "history-status" not in read("Transfer ke GoPay berhasil dari rekening Anda Rp50.000")
    assert read("Riwayat GoPay: transfer tidak berhasil")["history-status"] == "failed"
    assert "history-status" not in read("GoPay: status diproses, lalu berhasil")


def test_a_deadline_is_not_when_it_happened() -> None:
    assert read("Bayar sebelum 20/11/2026 10:00\nDibayar 19/11/2026 09:00") == {"paid-at": "19 Nov 09:00"}


def test_no_account_or_card_number_becomes_a_name() -> None:
    assert read("Penerima: 1234567890 BUDI")["counterparty"] == "BUDI"
    assert "counterparty" not in read("Penerima: 1234567890")


OWN_NAME = (
    "BCA: Top up GoPay Rp100.000 ke 700010812345678 a.n. RINA WATI berhasil 21/11/26 14:30",
    "m-Transfer BERHASIL\nKe GOPAY 081234567890\na/n RINA WATI\nRp100.000",
    "Livin' by Mandiri\nTop-up Berhasil\nPenerima\nRINA WATI\nRp100.000",
    "Isi saldo Rp100.000 atas nama RINA WATI",
    "TOP UP GOPAY Rp100.000 ke RINA WATI",
    "充值成功\n收款人：RINA WATI\n金额 100.000",
)


@pytest.mark.parametrize("text", OWN_NAME)
def test_whoever_receives_a_top_up_is_not_taken_for_the_other_side(text: str) -> None:
    assert "counterparty" not in read(text)


def test_a_shop_or_bank_that_took_the_money_for_a_top_up_is_still_proposed() -> None:
    assert read("top up 100rb dari BCA a.n. Rina Wati")["counterparty"] == "BCA"
    assert read("Top up GoPay di INDOMARET a.n. RINA WATI Rp100.000")["counterparty"] == "INDOMARET"
    assert read("Top up GoPay\nMerchant: ALFAMART\nPenerima: RINA WATI")["counterparty"] == "ALFAMART"


def test_the_name_on_an_account_is_the_other_side_of_a_transfer() -> None:
    assert read("Transfer Rp100.000 ke BCA 1234567890 a.n. BUDI SANTOSO berhasil")["counterparty"] == "BUDI SANTOSO"


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from(["Rp", "50.000", "21/11", "14:30", "ref", "A1", "ke BUDI", "\n", "：", "昨天", "盾"]),
        max_size=30,
    )
)
def test_never_raises_and_never_refuses(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for proposal in parse_paste(text, NOW):
        assert not isinstance(proposal.reading, Refused)
        assert proposal.words.startswith(text[proposal.start : proposal.end])
        assert proposal.start < proposal.end


def test_a_balance_of_an_earlier_sentence_says_nothing_of_a_later_amount() -> None:
    assert read("top up 250rb, saldo ga nambah. tadi ada transaksi 1.250.000")["amount"] == "250000 | 1250000"
    assert read("充了30万盾，余额没变。今天又少了5万盾")["amount"] == "300000 | 50000"
    assert "amount" not in read("Biaya adm. bank Rp2.500")


def test_the_words_of_every_reading_are_given() -> None:
    text = "kemarin jam 20.00 top up 250rb, tadi jam 04.10 hilang 900rb"
    assert {it.question: it.words for it in parse_paste(text, NOW)}["amount"] == "250rb … 900rb"


@pytest.mark.parametrize(
    "filling", ["isi saldo gopay", "saya ngisi saldo", "mengisi saldo dana", "top up saldo", "pengisian saldo"]
)
def test_what_fills_the_balance_is_the_amount_and_the_balance_itself_is_none(filling: str) -> None:
    assert read(f"sisa saldo 20rb, kemarin {filling} 150rb lewat BRI")["amount"] == "150000"
    assert "amount" not in read("kemarin saldo gopay 150rb")
