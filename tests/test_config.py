from __future__ import annotations

import dataclasses
import re
import timeit
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.config import Config, default_path, load, parse_text
from assistant.configuration.cadence_keys import CADENCE
from assistant.configuration.keys import SECTIONS
from assistant.configuration.lines import line_of, lines_of
from assistant.configuration.sample import sample
from assistant.configuration.secrets import FromCommand, FromEnvironment, FromFile, FromKeyring, secret_of
from assistant.errors import ConfigError
from assistant.planning.cadence import PRESETS, Cadence

ROOT = Path(__file__).parent.parent
FILE = Path("config.toml")
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
LEAST = """\
[identity]
name = "Priya Nair"
email = "priya@example.org"

[imap]
host = "imap.example.org"
"""


def parsed(text: str = "", least: str = LEAST, **options: str) -> Config:
    return parse_text(f"{least}{text}", FILE, **options)


def faults(text: str, least: str = LEAST) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        parsed(text, least)
    return caught.value.faults


# -- the sample ---------------------------------------------------------------------------


def test_the_sample_file_is_the_table() -> None:
    assert (ROOT / "config.example.toml").read_text("utf-8") == sample()


def test_the_sample_file_loads_and_holds_the_defaults() -> None:
    shown = load(ROOT / "config.example.toml")

    assert dataclasses.replace(shown, path=FILE, imap=parsed().imap) == parsed()


def test_the_sample_file_shows_every_key() -> None:
    text = sample()

    for section in SECTIONS:
        shown = text.partition(f"[{section.name}]\n")[2].partition("\n\n")[0]
        for key in section.keys:
            assert re.search(rf"^#?{key.name} = ", shown, re.MULTILINE), f"{section.name}.{key.name}"


@pytest.mark.parametrize(
    ("section", "key"), [(s.name, k.name) for s in SECTIONS for k in s.keys if not k.required and s.name != "smtp"]
)
def test_each_key_takes_its_own_example(section: str, key: str) -> None:
    row = next(k for s in SECTIONS if s.name == section for k in s.keys if k.name == key)

    assert row.example is not None
    assert row.kind(row.example) is not None


def test_every_delay_of_the_cadence_is_a_key_with_words_of_its_own() -> None:
    keys = {key.name for section in SECTIONS if section.name == "cadence" for key in section.keys}

    assert keys == {field.name for field in dataclasses.fields(Cadence)} | {"first_scan_days"}
    assert {field.name for field in dataclasses.fields(Cadence)} == set(CADENCE)


# -- what is read -------------------------------------------------------------------------


def test_the_least_configuration_gets_the_defaults() -> None:
    config = parsed(machine_timezone="Asia/Tokyo")

    assert config.identity.timezone == "Asia/Tokyo"
    assert (config.imap.settings.port, config.imap.settings.username) == (993, "priya@example.org")
    assert isinstance(config.imap.secret, FromKeyring)
    assert config.smtp is None
    assert config.folders.scan == ("INBOX",)
    assert config.cadence == PRESETS["standard"]
    assert config.approval.how == {"client", "folder"}
    assert (config.first_scan_days, config.deadline_seconds) == (90, 300)
    assert config.state_path.is_absolute()


@pytest.mark.parametrize("email", ["a.b+c@example.org", "x@xn--80ak6aa92e.xn--p1ai", "o'neil@mail.example.co.uk"])
def test_an_address_of_the_plain_kind_is_taken(email: str) -> None:
    assert parsed(least=LEAST.replace("priya@example.org", email)).identity.email == email


def test_a_preset_is_taken_whole_and_changed_in_one_point() -> None:
    config = parsed('[cadence]\npreset = "prompt"\nclose_after_days = 10\ncountry = "gb"\n')

    assert config.cadence == dataclasses.replace(PRESETS["prompt"], close_after_days=10, country="GB")
    assert config.identity.country == "GB"


@pytest.mark.parametrize(
    ("keys", "port"),
    [('security = "tls"', 465), ('security = "starttls"', 587), ("port = 2525", 2525)],
)
def test_the_port_follows_the_security(keys: str, port: int) -> None:
    config = parsed(f'[smtp]\nhost = "smtp.example.org"\n{keys}\n')

    assert config.smtp is not None
    assert config.smtp.settings.port == port


def test_smtp_shares_name_and_secret_with_imap_unless_it_has_its_own() -> None:
    shared = parsed('password_env = "PW"\nusername = "pn"\n[smtp]\nhost = "smtp.example.org"\n')
    own = parsed('password_env = "PW"\n[smtp]\nhost = "smtp.example.org"\npassword_env = "OTHER"\nusername = "x"\n')

    assert shared.smtp is not None and own.smtp is not None
    assert (shared.smtp.secret, shared.smtp.settings.username) == (shared.imap.secret, "pn")
    assert isinstance(own.smtp.secret, FromEnvironment)
    assert (own.smtp.secret.variable, own.smtp.settings.username) == ("OTHER", "x")


def test_a_token_command_means_oauth_for_both_servers() -> None:
    config = parsed('token_command = "give-token"\n[smtp]\nhost = "smtp.example.org"\n')

    assert config.smtp is not None
    assert (config.imap.settings.auth, config.smtp.settings.auth) == ("xoauth2", "xoauth2")


def test_paths_begin_at_home_or_where_the_file_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    file = tmp_path / "config.toml"
    file.write_text(f'{LEAST}[state]\npath = "~/ledger"\n[reminders]\nics = "cal.ics"\n')

    config = load(file)

    assert config.state_path == tmp_path / "home" / "ledger"
    assert config.reminders.ics == tmp_path / "cal.ics"


def test_a_file_of_windows_is_read(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(b"\xef\xbb\xbf" + LEAST.replace("\n", "\r\n").encode())

    assert load(file).identity.name == "Priya Nair"


def test_the_environment_names_the_file() -> None:
    assert default_path({"INTERVIEW_ASSISTANT_CONFIG": "/a/b.toml"}) == Path("/a/b.toml")
    assert default_path({}).name == "config.toml"


# -- what is refused ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("prot = 993", "config.toml:7: imap.prot: unknown key; did you mean port?"),
        ('[cadence]\ncountry = "GB"\n[cadense]\nx = 1', "toml:9: cadense: unknown section; did you mean [cadence]?"),
        ('strengths = ["x"]', "config.toml:7: imap.strengths: unknown key; it belongs into [identity]"),
        ("zebra = 1", "config.toml:7: imap.zebra: unknown key in [imap]"),
        ('port = "993"', 'imap.port: a whole number is wanted (without quotes), not "993", as in port = 993'),
        ("port = true", "a whole number is wanted (without quotes), not true"),
        ("port = 99300", "imap.port: a number from 1 to 65535 is wanted, not 99300"),
        ('security = "ssl"', 'imap.security: "tls" or "starttls" or "none" is wanted, not "ssl"'),
        ('security = "startls"', 'did you mean "starttls"?'),
        ('security = "none"', 'imap.security: "none" is for servers on this machine only'),
        ('ca_file = "/no/such.pem"', "imap.ca_file: there is no file /no/such.pem"),
        ('password_env = "A"\npassword_command = "b"', "toml:8: imap.password_command: contradicts password_env"),
        ('token_command = "x"\nauth = "password"', 'config.toml:8: imap.auth: "password" contradicts token_command'),
        ("password_command = [1]", "imap.password_command: a list of texts is wanted"),
        ("password_command = []", "imap.password_command: a list of texts is wanted"),
        ("[smtp]\nport = 25", 'config.toml:7: smtp.host: is missing, as in host = "smtp.example.org"'),
        ('[cadence]\ncountry = "UK"', 'two letters are wanted (ISO 3166-1), not "UK"; did you mean "GB"?'),
        ('[cadence]\ncountry = "XQ"', 'as in "GB" or "DE"'),
        ('[cadence]\npreset = "promt"', 'did you mean "prompt"?'),
        ("[cadence]\nthank_you_hours = 0", "toml:8: cadence.thank_you_hours: a number from 1 to 168 is wanted, not 0"),
        ("[cadence]\nthank_you_hours = 60", "thank_you_hours must come before thank_you_latest_hours (48)"),
        ("[cadence]\nwork_starts = 17", "cadence.work_starts: work_starts must come before work_ends (17)"),
        ("[cadence]\nrepeat_after_business_days = 2", "a number from 3 to 260 is wanted"),
        ('[cadence]\nkeep_in_touch = "yes"', 'true or false is wanted (without quotes), not "yes"'),
        ("[folders]\nscan = []", "folders.scan: is empty"),
        ('[folders]\nscan = "INBOX"', 'a list in square brackets is wanted, not "INBOX"'),
        ('[folders]\ndrafts = "D"\nsent = "D"', 'config.toml:9: folders.sent: "D" is the folder of drafts already'),
        ('[approval]\nhow = ["star"]', '"client" or "folder" or "flag" or "command" is wanted, not "star"'),
        ('[approval]\nsend = "now"', '"polite" or "at once" is wanted, not "now"'),
        ('[templates]\npath = "/no/such"', "templates.path: there is no folder /no/such"),
        ('[templates]\nlanguage = "English"', '"thread" or two letters such as "en" are wanted'),
        ('[state]\npath = "/"', "state.path: / is a folder; name a file in it"),
        ('[state]\npath = "~nobody-of-this-name/x"', "state.path: there is no such home folder"),
        ("[run]\ndeadline_seconds = 1", "run.deadline_seconds: a number from 10 to 86400 is wanted"),
        ('[[smtp]]\nhost = "x"', "smtp: is a section: write [smtp] on a line of its own"),
        ('folders = "INBOX"\n', "imap.folders: unknown key"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line_and_the_way_out(text: str, expected: str) -> None:
    told = faults(text)

    assert len(told) == 1, told
    assert expected in told[0]


@pytest.mark.parametrize(
    ("identity", "expected"),
    [
        ('name = "P"\nemail = "priya"', "identity.email: a bare mail address is wanted"),
        ('name = "P"\nemail = "Priya <priya@example.org>"', "identity.email: a bare mail address is wanted"),
        ('name = "P"\nemail = "a@b.example\\nBcc: x@y.example"', "identity.email: holds a line break"),
        ('name = "P"\nemail = "p@127.0.0.1"', "identity.email: a bare mail address is wanted"),
        ('name = "P"\nemail = "p@-a.example"', "identity.email: a bare mail address is wanted"),
        ('name = ""\nemail = "p@example.org"', "identity.name: is empty"),
        ('name = "P\\r\\nBcc: x"\nemail = "p@example.org"', "identity.name: holds a line break"),
        ('email = "p@example.org"', 'identity.name: is missing, as in name = "Priya Nair"'),
        (
            'name = "P"\nemail = "p@example.org"\naliases = ["x"]',
            "config.toml:4: identity.aliases: a bare mail address",
        ),
        ('name = "P"\nemail = "p@example.org"\ntimezone = "London"', "did you mean Europe/London?"),
        ('name = "P"\nemail = "p@example.org"\ntimezone = "Europe/Lodnon"', "did you mean Europe/London"),
        ('name = "P"\nemail = "p@example.org"\ntimezone = "/etc/localtime"', "unknown time zone"),
        ('name = "P"\nemail = "p@example.org"\ntimezone = "GMT+1"', "unknown time zone"),
        ('Name = "P"\nemail = "p@example.org"', "did you mean name?"),
    ],
)
def test_a_mistake_about_the_user_is_told(identity: str, expected: str) -> None:
    assert any(
        expected in fault for fault in faults("", f'[identity]\n{identity}\n[imap]\nhost = "imap.example.org"\n')
    )


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("", "imap.host: is empty"),
        ("imaps://imap.example.org", "without imaps://"),
        ("imap.example.org:993", "port = 993"),
        ("imap example.org", "is no name of a server"),
    ],
)
def test_a_mistake_in_the_host_is_told(host: str, expected: str) -> None:
    assert expected in faults("", LEAST.replace("imap.example.org", host))[0]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[identity\n", 1),
        ('[identity]\nname = "x\n', 2),
        ("[identity]\nname = Priya\n", 2),
        ('[identity]\nname = "a"\nname = "b"\n', 3),
        ('[templates]\npath = "C:\\Users\\x"\n', 2),
        ("a = [1,\n2\n", 2),
    ],
)
def test_a_text_that_is_no_toml_has_one_fault_with_its_line(text: str, line: int) -> None:
    told = faults("", text)

    assert len(told) == 1
    assert told[0].startswith(f"config.toml:{line}: ")


def test_all_faults_are_told_at_once_in_the_order_of_the_file() -> None:
    told = faults('prot = 1\n[cadence]\npreset = "x"\ncountry = "UK"\n[zoo]\n', LEAST.replace("priya@", "priya"))

    assert [re.match(r"config\.toml:(\d+): ", fault)[1] for fault in told] == ["3", "7", "9", "10", "11"]  # type: ignore[index]


@pytest.mark.parametrize("given", [b"\xff\xfe", b"[identity]\nname = '\xe9'\n"])
def test_a_file_that_is_no_utf8_is_refused_with_its_line(given: bytes, tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(given)

    with pytest.raises(ConfigError, match=rf"config\.toml:{given.count(10) or 1}: is not UTF-8"):
        load(file)


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="interview-assistant setup"):
        load(tmp_path / "config.toml")


def test_a_folder_is_no_configuration(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="[]{}=\"'#.,\n\\ ab1", max_size=60))
def test_no_text_breaks_the_reader(text: str) -> None:
    with pytest.raises(ConfigError):
        parse_text(text, FILE)


# -- lines --------------------------------------------------------------------------------


def test_lines_are_found_past_strings_comments_and_arrays() -> None:
    text = (
        '# [no]\na = """\nb = 1\n"""\n[t.u] # x\n"q r" = [\n  "]", # ]\n  1,\n]\n'
        "c.d = '''\n[x]\n'''\n[[n]]\ne = 1\n[[n]]\ne = 2\n[n.o]\nf = {g = 1}\n"
    )

    found = lines_of(text)

    assert found == {
        ("a",): 2, ("t", "u"): 5, ("t", "u", "q r"): 6, ("t", "u", "c", "d"): 10, ("n", 0): 13, ("n", 0, "e"): 14,
        ("n", 1): 15, ("n", 1, "e"): 16, ("n", 1, "o"): 17, ("n", 1, "o", "f"): 18,
    }  # fmt: skip
    assert line_of(found, ("n", 1, "o", "f", "g")) == 18
    assert line_of(found, ("nowhere",)) is None


# -- secrets ------------------------------------------------------------------------------


def secret_with(line: str, path: Path = FILE) -> str:
    return secret_of(
        parse_text(f"{LEAST}{line}\n", path).imap.secret, {"PW": "s3cret", "PATH": "/usr/bin:/bin"}, now=NOW
    ).reveal()


@pytest.mark.parametrize(
    "line",
    [
        'password_env = "PW"',
        "password_command = \"printf 's3cret\\\\nmore'\"",
        "password_command = ['printf', 's3cret\\n']",
        'password_command = "echo $PW"',
        'token_command = "echo s3cret"',
    ],
)
def test_a_secret_comes_from_where_the_configuration_says(line: str) -> None:
    assert secret_with(line) == "s3cret"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('password_env = "NONE"', "config.toml: imap.password_env: the environment variable NONE is not set"),
        ('password_command = "echo oops >&2; exit 3"', "imap.password_command: the command failed with status 3: oops"),
        ('password_command = "true"', "the command's first line is empty"),
        ("password_command = ['/no/such/command']", "the command cannot be run: No such file"),
        ("password_command = \"printf '\\\\377\\\\n'\"", "is no UTF-8 text"),
    ],
)
def test_a_secret_that_cannot_be_had_names_its_key(line: str, expected: str) -> None:
    with pytest.raises(ConfigError, match=re.escape(expected)):
        secret_with(line)


def test_a_command_that_never_ends_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("assistant.configuration.secrets.COMMAND_SECONDS", 0.05)

    with pytest.raises(ConfigError, match="gave nothing within"):
        secret_with("password_command = ['sleep', '5']")


def test_a_password_in_the_file_wants_a_closed_file_and_is_never_shown(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(f'{LEAST}password = "s3cret"\n')
    file.chmod(0o600)

    config = load(file)

    assert isinstance(config.imap.secret, FromFile)
    assert secret_of(config.imap.secret, {}, now=NOW).reveal() == "s3cret"
    assert "s3cret" not in repr(config)
    file.chmod(0o644)
    with pytest.raises(ConfigError, match=r"config\.toml:7: imap\.password: others can read this file: chmod 600"):
        load(file)


def test_a_password_of_the_wrong_type_is_not_shown() -> None:
    assert "12345" not in faults("password = 12345")[0]


def test_a_list_runs_without_a_shell() -> None:
    secret = parsed("password_command = ['echo', '$PW; id']").imap.secret

    assert isinstance(secret, FromCommand)
    assert secret_of(secret, {"PW": "x", "PATH": "/usr/bin:/bin"}, now=NOW).reveal() == "$PW; id"


def test_a_configuration_is_read_within_five_milliseconds() -> None:
    text = sample()

    assert min(timeit.repeat(lambda: parse_text(text, FILE), number=1, repeat=5)) < 0.005
