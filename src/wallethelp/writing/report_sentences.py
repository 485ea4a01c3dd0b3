"""What a report says around the answers."""

from wallethelp.model.text import Text

REPORT = Text(en="Report", id="Laporan", zh="报告")
CASES = Text(en="{} cases", id="{} kasus", zh="{} 个个案")
RESULT = Text(en="Result", id="Hasil", zh="结果")
ITEM = Text(en="Item", id="Butir", zh="项目")
ANSWER = Text(en="Answer", id="Jawaban", zh="回答")
NOTE = Text(en="Note", id="Catatan", zh="备注")
TIME = Text(en="Time", id="Waktu", zh="时间")
CASE = Text(en="Case", id="Kasus", zh="个案")
STAFF = Text(en="Staff", id="Petugas", zh="工作人员")
PLACE = Text(en="Place", id="Tempat", zh="地点")
SIGNED = Text(en="Signed off", id="Disahkan", zh="已确认")
NOT_SIGNED = Text(en="not signed off", id="belum disahkan", zh="未确认")
SIGNATURES = Text(
    en="Signature of staff: ______________   Signature of customer: ______________",
    id="Tanda tangan petugas: ______________   Tanda tangan pelanggan: ______________",
    zh="工作人员签名：______________   顾客签名：______________",
)
CODE = Text(en="Code", id="Kode", zh="代码")
OVERVIEW = Text(en="Overview", id="Ringkasan", zh="概览")
