"""Flags over environment over file."""

import pytest

from tests.cli.place import Place


def write_settings(place: Place, text: str) -> str:
    file = place.folder / "config" / "wallethelp" / "config.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    return str(file)


def test_a_setting_of_the_file_counts_and_doctor_says_where_it_comes_from(place: Place) -> None:
    write_settings(place, 'lang = "zh"\naccessible = true\n')
    shown = place.run("doctor").stdout
    assert "language: zh (from config.toml)" in shown


def test_the_environment_goes_before_the_file_and_a_flag_before_both(place: Place) -> None:
    write_settings(place, 'lang = "zh"\n')
    assert "language: id (from WALLETHELP_LANG)" in place.run("doctor", WALLETHELP_LANG="id").stdout
    shown = place.run("playbook", "show", "top-up-missing", "--lang", "en", WALLETHELP_LANG="id").stdout
    assert "top-up" in shown


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('# mine\nlanguage = "zh"\n', "2: language is not a known setting. Did you mean lang?"),
        ('lang = "zh"\nacessible = true\n', "2: acessible is not a known setting. Did you mean accessible?"),
        ('lang = ["zh"]\n', "1: lang takes one line of text"),
        ("lang = " + "[" * 9000, "1: This is not valid TOML: a value is too long or too deep."),
        ("keep-days = " + "9" * 9000, "1: This is not valid TOML: a value is too long or too deep."),
        ("keep-days = 0x" + "f" * 9000, "1: keep-days takes one line of text"),
        ('lang = "zh\n', "1: This is not valid TOML"),
        ('lang = "klingon"\n', "'klingon' is not a language of wallethelp. Known: en, id, zh."),
    ],
)
def test_a_wrong_setting_is_named_with_its_line(place: Place, text: str, fault: str) -> None:
    file = write_settings(place, text)
    done = place.run("case", "list", "--lang", "en") if "klingon" not in text else place.run("doctor")
    assert done.returncode == 2
    assert fault in done.stderr
    assert "Traceback" not in done.stderr
    assert file in done.stderr or "klingon" in done.stderr


def test_a_file_that_is_none_is_named(place: Place) -> None:
    file = write_settings(place, "")
    (place.folder / "config" / "wallethelp" / "config.toml").write_bytes(b"\xff\xfe")
    done = place.run("doctor")
    assert (done.returncode, done.stderr) == (
        2,
        f"{file}:1: This is not UTF-8 text. Save the file with the encoding UTF-8.\n",
    )


@pytest.mark.parametrize("days", ["0", "-1", "abc", "36501", "9" * 5000])
def test_a_wrong_number_of_days_to_keep_is_named(place: Place, days: str) -> None:
    done = place.run("case", "list", WALLETHELP_KEEP_DAYS=days)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("WALLETHELP_KEEP_DAYS is not a number of days.")


@pytest.mark.parametrize(
    "command", ["diagnose", "run top-up-missing", "run customer-visit --code 1y", "resume", "stats"]
)
def test_a_wrong_number_of_days_is_told_before_anything_is_asked(place: Place, command: str) -> None:
    terminal = place.start(*command.split(), WALLETHELP_KEEP_DAYS="soon")
    assert terminal.wait_for_end() == 2
    assert " ".join(terminal.everything().split()) == (
        "WALLETHELP_KEEP_DAYS is not a number of days. Use 1 to 36500, or unset it."
    )
