"""Every error that a user can make in the configuration, on the command line or at a prompt says what to do.

The tables are the promise: an error that a user runs into and that stands in no
row is a new row.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from everyday.conftest import CRONTAB, Machine, Terminal

IDENTITY = '[identity]\nname = "Priya Nair"\nemail = "priya@example.org"\n'
IMAP = '[imap]\nhost = "imap.example.org"\npassword_env = "MAIL_PASSWORD"\n'
GOOD = IDENTITY + IMAP
TOKENS = IDENTITY + '[imap]\nhost = "imap.example.org"\n[oauth]\n'
CLIENT = 'provider = "google"\nclient_id = "x"\n'
WORK = '[[account]]\nname = "work"\n'
BOX = '[account.imap]\nhost = "imap.example.org"\npassword_env = "MAIL_PASSWORD"\n'
GMAIL = BOX.replace("example.org", "gmail.com") + 'username = "priya.nair@gmail.com"\n'
GMAIL_AGAIN = GMAIL.replace("gmail", "googlemail").replace("priya.nair", "PriyaNair")

# -- in the configuration: the text, the line that is named, and the words that say what to do ----

IN_THE_FILE = [
    pytest.param(IMAP, "identity.name: is missing, as in name = ", id="no identity"),
    pytest.param(IDENTITY, 'imap.host: is missing, as in host = "imap.example.org"', id="no server"),
    pytest.param(GOOD.replace("Priya Nair", ""), ":2: identity.name: is empty", id="empty name"),
    pytest.param(GOOD.replace('"priya@', '"Priya <priya@').replace(".org", ".org>", 1),
                 ":3: identity.email: a bare mail address is wanted", id="address with name"),
    pytest.param(GOOD.replace("name =", "name ", 1), ":2: ", id="no equals sign"),
    pytest.param(GOOD.replace('"Priya Nair"', "Priya Nair"), "a text needs quotes around it", id="no quotes"),
    pytest.param(GOOD.replace("[imap]", "[imap"), ":4: ", id="open bracket"),
    pytest.param(GOOD + "[imap]\n", ":7: ", id="section twice"),
    pytest.param(GOOD + 'hsot = "x"\n', ":7: imap.hsot: unknown key; did you mean host?", id="key mistyped"),
    pytest.param(GOOD + '[cadense]\npreset = "prompt"\n', "did you mean [cadence]?", id="section mistyped"),
    pytest.param(GOOD + 'timezone = "Europe/London"\n', "imap.timezone: unknown key; it belongs into [identity]",
                 id="key in the wrong section"),
    pytest.param('preset = "prompt"\n' + GOOD, "stands above every section; it belongs into [cadence]",
                 id="key above every section"),
    pytest.param(GOOD.replace("imap.example.org", "imaps://imap.example.org"), "without imaps://", id="URL as host"),
    pytest.param(GOOD.replace("imap.example.org", "imap.example.org:993"), "port = 993", id="port in the host"),
    pytest.param(GOOD + 'port = "993"\n', "a whole number is wanted (without quotes)", id="port in quotes"),
    pytest.param(GOOD + "port = 70000\n", "a number from 1 to 65535 is wanted", id="port too large"),
    pytest.param(GOOD + 'security = "ssl"\n', '"tls" or "starttls" or "none" is wanted', id="unknown encryption"),
    pytest.param(GOOD + 'security = "none"\n', 'use "tls" or "starttls"', id="no encryption"),
    pytest.param(GOOD + 'password_command = "pass"\n', "contradicts password_env: give one of the two",
                 id="two passwords"),
    pytest.param(GOOD + 'authserv_id = "mx one"\n', "letters, digits, dots and hyphens are wanted", id="two words"),
    pytest.param(GOOD + 'ca_file = "nowhere.pem"\n', "imap.ca_file: there is no file", id="no certificate file"),
    pytest.param(GOOD + '[smtp]\nport = 465\n', 'smtp.host: is missing, as in host = "smtp.example.org"',
                 id="smtp without a host"),
    pytest.param(IDENTITY + 'timezone = "London"\n' + IMAP, "did you mean Europe/London?", id="city as time zone"),
    pytest.param(GOOD + '[cadence]\ncountry = "Germany"\n', 'did you mean "DE"?', id="country in words"),
    pytest.param(GOOD + '[cadence]\npreset = "fast"\n', '"standard" or "prompt" or', id="unknown preset"),
    pytest.param(GOOD + "[cadence]\ncheck_in_after_days = 0\n", "a number from 3 to 365 is wanted", id="too soon"),
    pytest.param(GOOD + '[cadence]\nkeep_in_touch = "yes"\n', "true or false is wanted (without quotes)",
                 id="yes in quotes"),
    pytest.param(GOOD + "[cadence]\nwork_starts = 18\n", "work_starts must come before work_ends",
                 id="the day ends before it starts"),
    pytest.param(GOOD + '[folders]\nscan = "INBOX"\n', "a list in square brackets is wanted", id="no list"),
    pytest.param(GOOD + '[folders]\nsent = "Mail"\ndrafts = "Mail"\n', "is the folder of", id="one folder for two"),
    pytest.param(GOOD + '[approval]\nhow = ["star"]\n', '"client" or "folder" or "flag"', id="unknown approval"),
    pytest.param(GOOD + '[templates]\npath = "no/letters"\n', "templates.path: there is no folder", id="no letters"),
    pytest.param(GOOD + '[templates]\nlanguage = "English"\n', 'two letters such as "en"', id="language in words"),
    pytest.param(GOOD + '[state]\npath = "."\n', "is a folder; name a file in it", id="folder as state"),
    pytest.param(IDENTITY + "[[account]]\n" + BOX, ':4: account.name: is missing: give every account a short name',
                 id="account without a name"),
    pytest.param(IDENTITY + '[[account]]\nname = "my work"\n' + BOX, "a short name is wanted (a letter first",
                 id="account name with a space"),
    pytest.param(IDENTITY + WORK + BOX + WORK + BOX.replace("imap.", "mail."),
                 ':10: account.name: "work" is the name of another account already; give this one another',
                 id="account name twice"),
    pytest.param(IDENTITY + WORK + BOX + '[[account]]\nname = "home"\n' + BOX,
                 ":11: account.imap: is the mailbox of account work already; leave one of the two accounts out",
                 id="mailbox twice"),
    pytest.param(IDENTITY + WORK + GMAIL + '[[account]]\nname = "home"\n' + GMAIL_AGAIN,
                 ":12: account.imap: is the mailbox of account work already; leave one of the two accounts out",
                 id="mailbox twice under two names"),
    pytest.param(GOOD + WORK + BOX, ":4: imap: each [[account]] has its own: write it as [account.imap] below",
                 id="imap beside accounts"),
    pytest.param(IDENTITY + '[state]\npath = "x"\n' + WORK + BOX, "write it as [account.state] below",
                 id="state beside accounts"),
    pytest.param(IDENTITY + WORK + BOX + '[account.state]\npath = "x"\n[[account]]\nname = "home"\n'
                 + BOX.replace("imap.", "mail.") + '[account.state]\npath = "x"\n',
                 "account.state.path: is the state of account work already; name another file", id="state twice"),
    pytest.param(GOOD + '[account]\nname = "work"\n', "write [[account]] with two brackets", id="one bracket"),
    pytest.param(IDENTITY + WORK + 'host = "imap.example.org"\n',
                 ":6: account.host: unknown key of an account; it belongs into [account.imap]",
                 id="server in the account itself"),
    pytest.param(WORK + BOX, "toml: identity.email: is missing, as in email =", id="accounts of nobody"),
    pytest.param(IDENTITY + WORK, ":4: account.imap.host: is missing, as in host =", id="account without a server"),
    pytest.param(IDENTITY + WORK + BOX + "[account.identiti]\n", "did you mean [identity]?",
                 id="section of an account mistyped"),
    pytest.param(IDENTITY + "[cadence]\nwork_starts = 18\n" + WORK + BOX, ":5: cadence.work_starts: ",
                 id="fault in what accounts share"),
    pytest.param(TOKENS + 'client_id = "x"\n', ":6: oauth.provider: is missing, as in provider =", id="no provider"),
    pytest.param(TOKENS + 'provider = "gmail"\nclient_id = "x"\n', '"google" or "microsoft" or "other" is wanted',
                 id="unknown provider"),
    pytest.param(TOKENS + 'provider = "google"\n', ":6: oauth.client_id: is missing, as in client_id =",
                 id="no client"),
    pytest.param(TOKENS + CLIENT + 'flow = "device"\n', 'say "browser", or leave it out', id="no such flow"),
    pytest.param(TOKENS + CLIENT + 'keep = "disk"\n', '"keyring" or "file" is wanted', id="no such place for tokens"),
    pytest.param(TOKENS + CLIENT + 'client_secret_env = "A"\nclient_secret_command = "b"\n',
                 "oauth.client_secret_command: contradicts client_secret_env: give one of the two",
                 id="two client secrets"),
    pytest.param(TOKENS + CLIENT + 'token_endpoint = "https://x.org"\n', 'leave it out, or say provider = "other"',
                 id="endpoint that is known"),
    pytest.param(TOKENS + 'provider = "other"\nclient_id = "x"\n', "token_endpoint: is missing: ", id="no endpoints"),
    pytest.param(TOKENS + 'provider = "other"\nclient_id = "x"\ntoken_endpoint = "http://x.org"\n',
                 "has to begin with https://", id="endpoint without TLS"),
    pytest.param(GOOD + "[oauth]\n" + CLIENT, ":6: imap.password_env: contradicts [oauth]: give one of the two",
                 id="password beside oauth"),
    pytest.param(TOKENS.replace("[oauth]", 'auth = "password"\n[oauth]') + CLIENT,
                 'contradicts [oauth]; leave it out or use "xoauth2"', id="password login beside oauth"),
    pytest.param(TOKENS + CLIENT + 'keep = "file"\n', "nobody has logged in yet; run `interview-assistant login`",
                 id="nobody logged in"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), IN_THE_FILE)
def test_an_error_in_the_configuration_is_told_with_its_place_and_the_way_out(
    machine: Machine, text: str, words: str
) -> None:
    path = machine.write_config(text)

    status, out, err = machine.run("scan")

    assert (status, out) == (78, "")
    assert words in err
    assert str(path) in err


@pytest.mark.parametrize("text", [TOKENS + 'client_id = "x"\n', TOKENS + 'provider = "gmail"\nclient_id = "x"\n'])
def test_one_fault_is_told_as_one(machine: Machine, text: str) -> None:
    machine.write_config(text)

    assert len(machine.run("scan")[2].splitlines()) == 1


def test_there_are_thirty_of_them_in_the_file_alone() -> None:
    assert len({row.id for row in IN_THE_FILE}) == len(IN_THE_FILE) >= 30


@pytest.mark.parametrize(
    ("raw", "words"), [(b"\xff\xfe[", "is not UTF-8; save it as UTF-8"), (b"#" * (2 << 20), "is too large")]
)
def test_a_file_that_is_no_text_is_told(machine: Machine, raw: bytes, words: str) -> None:
    machine.write_config("").write_bytes(raw)

    assert words in machine.run("scan")[2]


def test_the_same_faults_reach_the_doctor(machine: Machine) -> None:
    machine.write_config(GOOD + 'hsot = "x"\n')

    status, out, _ = machine.run("doctor")

    assert status == 78
    assert "FAULT configuration" in out
    assert "did you mean host?" in out


# -- on the command line of setup and schedule --------------------------------------------------

WHO = ("--name", "Priya Nair", "--email", "priya@example.org")
HERE = ("--imap-host", "127.0.0.1", "--imap-port", "1", "--imap-security", "none")
WORD = ("--password-command", "echo s3cret")

GMAIL = ("--name", "P", "--email", "p@gmail.com")
OWN_CLIENT = ("--oauth", "google", "--client-id", "x")

ON_THE_LINE = [
    pytest.param((), 2, "Your name is missing: give --name", id="no name"),
    pytest.param(("--name", "Priya"), 2, "Your mail address is missing: give --email", id="no address"),
    pytest.param(("--name", " ", "--email", "p@example.org"), 2, "--name: is empty", id="empty name"),
    pytest.param(("--name", "P", "--email", "Priya <p@example.org>"), 2, "--email: a bare mail address is wanted",
                 id="address with name"),
    pytest.param(("--name", "P", "--email", "priya@example"), 2, "--email: a bare mail address", id="no domain"),
    pytest.param(WHO, 2, "no IMAP server was found for priya@example.org: give --imap-host", id="unknown server"),
    pytest.param((*WHO, "--imap-host", "imap://x.org"), 2, "without imap://", id="URL as host"),
    pytest.param((*WHO, "--imap-host", "x.org", "--imap-port", "many"), 2, "a port is a number", id="port in words"),
    pytest.param((*WHO, "--imap-host", "x.org", "--imap-port", "0"), 2, "a port is a number", id="port nought"),
    pytest.param((*WHO, "--imap-host", "x.org", "--imap-security", "none"), 2, "give tls or starttls",
                 id="no encryption"),
    pytest.param((*WHO, "--imap-host", "x.org", "--imap-security", "ssl"), 2, "invalid choice: 'ssl'", id="ssl"),
    pytest.param((*WHO, *HERE), 2, "give --password-env, --password-command, --password-stdin", id="no password"),
    pytest.param((*WHO, *HERE, "--password-env", "NOT_SET"), 2, "the environment variable NOT_SET is not set",
                 id="variable not set"),
    pytest.param((*WHO, *HERE, "--password-command", "exit 3"), 2, "--password-command: the command failed",
                 id="command fails"),
    pytest.param((*WHO, *HERE, "--password-command", "true"), 2, "first line is empty", id="command says nothing"),
    pytest.param((*WHO, *HERE, *WORD, "--password-env", "X"), 2, "not allowed with argument", id="two passwords"),
    pytest.param((*WHO, *HERE, *WORD, "--ca-file", "nowhere.pem"), 2, "--ca-file: there is no file", id="no CA file"),
    pytest.param((*WHO, *HERE, *WORD), 69, "nothing answers on this port; check host and port", id="nobody there"),
    pytest.param((*WHO, "--imap-host", "no-such-host.invalid", *WORD), 69, "no such server name", id="no such host"),
    pytest.param((*WHO, *HERE, *WORD, "--preset", "fast"), 2, "invalid choice: 'fast'", id="unknown preset"),
    pytest.param(("--name", "P", "--email", "p@outlook.com", *WORD), 2, "takes no password: give --token-command",
                 id="password for Microsoft"),
    pytest.param(("--name", "P", "--email", "p@tuta.com", *WORD), 2, "Tuta offers no IMAP", id="Tuta"),
    pytest.param((*GMAIL, "--oauth", "gmail"), 2, "invalid choice: 'gmail' (choose from", id="no such provider"),
    pytest.param((*GMAIL, "--oauth", "google"), 2, "Client id is missing: give --client-id", id="no client"),
    pytest.param((*GMAIL, "--oauth", "google", "--password-env", "X"), 2, "not allowed with argument --oauth",
                 id="password and oauth"),
    pytest.param((*GMAIL, *OWN_CLIENT), 2, "--tokens-in-file keeps them in a file", id="no keyring for tokens"),
    pytest.param((*GMAIL, *OWN_CLIENT, "--tokens-in-file", "--flow", "device"), 2,
                 '--flow: Google lets nobody read mail by a device code; say "browser"', id="no such flow"),
    pytest.param((*GMAIL, *OWN_CLIENT, "--tokens-in-file", "--client-secret-env", "NOT_SET"), 2,
                 "--client-secret-env: the environment variable NOT_SET is not set", id="no client secret"),
    pytest.param((*GMAIL, "--oauth", "other", "--client-id", "x", "--tokens-in-file"), 2,
                 "--token-endpoint: is missing", id="no endpoints"),
    pytest.param(("--add-account", "work"), 78, "there is no such file; `interview-assistant setup` makes it",
                 id="nothing to add an account to"),
]  # fmt: skip


@pytest.mark.parametrize(("options", "status", "words"), ON_THE_LINE)
def test_an_error_in_the_options_of_setup_is_told_with_the_way_out(
    machine: Machine, options: tuple[str, ...], status: int, words: str
) -> None:
    done = machine.run("setup", "--yes", "--offline", *options)

    assert (done[0], done[1]) == (status, "")
    assert words in done[2]
    assert not machine.config.parent.exists()


TWO = IDENTITY + WORK + BOX + '[[account]]\nname = "home"\n' + BOX.replace("imap.ex", "mail.ex")

WITH_ACCOUNTS = [
    pytest.param(TWO, ("scan", "--account", "job"), "there is no such account; the configuration has work, home",
                 id="no such account"),
    pytest.param(TWO, ("status", "job:o1"), "there is no account job here; the configuration has work, home",
                 id="no such account in an ID"),
    pytest.param(TWO, ("status", "o1"), "there is no opportunity o1; `interview-assistant status` shows them",
                 id="no such ID"),
    pytest.param(GOOD, ("explain", "work:o1"), "give a name like o1, as `status` shows", id="account in one file"),
    pytest.param(GOOD, ("scan", "--account", "work"), "has no [[account]] tables, and one account only",
                 id="the only account named"),
    pytest.param(GOOD, ("login",), "has no [oauth], so there is nothing to log in to", id="login with a password"),
    pytest.param(GOOD, ("setup", "--yes"), "--add-account NAME adds a mailbox to it, --overwrite replaces it",
                 id="set up twice"),
    pytest.param(GOOD, ("setup", "--yes", "--add-account", "my work"), "a short new name is wanted: a letter, then",
                 id="account name with a space"),
    pytest.param(TWO, ("setup", "--yes", "--add-account", "Work"), "of this name is there already; give this one an",
                 id="account name taken"),
    pytest.param(GOOD, ("setup", "--yes", "--add-account", "work"), "The further address is missing: give --email",
                 id="account without an address"),
    pytest.param(GOOD, ("setup", "--yes", "--offline", "--add-account", "work", "--email", "p@x.org"),
                 "no IMAP server was found for p@x.org: give --imap-host", id="account of an unknown server"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "arguments", "words"), WITH_ACCOUNTS)
def test_an_error_about_accounts_is_told_with_the_way_out(
    machine: Machine, text: str, arguments: tuple[str, ...], words: str
) -> None:
    path = machine.write_config(text)

    status, out, err = machine.run(*arguments)

    assert (status, out) == (2, "")
    assert words in err
    assert path.read_text() == text


@pytest.mark.parametrize(("arguments", "shows_usage"), [(("setup", "--oauth", "x"), False), (("status", "--x"), True)])
def test_a_usage_that_would_hide_the_error_is_left_out(
    machine: Machine, arguments: tuple[str, ...], shows_usage: bool
) -> None:
    status, _, err = machine.run(*arguments)

    assert (status, "usage: " in err) == (2, shows_usage)
    assert err.splitlines()[-1].endswith(" --help)")


AFTER_THE_LOGIN = [
    pytest.param(("--timezone", "London"), 2, "--timezone: unknown time zone", id="city as time zone"),
    pytest.param(("--country", "Germany"), 2, 'did you mean "DE"', id="country in words"),
    pytest.param(("--strength", ""), 2, "--strength: is empty", id="empty strength"),
    pytest.param(("--drafts", "Nowhere"), 78, 'there is no folder "Nowhere" on the server. Folders there: ',
                 id="no such folder"),
    pytest.param(("--drafts", "Draft"), 78, 'Did you mean "Drafts"?', id="folder mistyped"),
    pytest.param(("--sending", "yes"), 2, "no SMTP server was found for", id="sending without a server"),
    pytest.param(("--smtp-host", "127.0.0.1", "--smtp-port", "1", "--smtp-security", "none"), 69,
                 "nothing answers on this port", id="no sending server"),
    pytest.param(("--config", "/proc/none/config.toml"), 78, "cannot be written", id="no place for the file"),
    pytest.param(("--schedule", "yes"), 2, "neither systemd nor cron works on this machine", id="no scheduler"),
]  # fmt: skip


@pytest.mark.parametrize(("options", "status", "words"), AFTER_THE_LOGIN)
def test_an_error_that_shows_after_the_login_is_told_too(
    machine: Machine, account: Any, options: tuple[str, ...], status: int, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MAIL_PASSWORD", account.server.password)
    here = ("--imap-host", "127.0.0.1", "--imap-port", str(account.server.port), "--imap-security", "none")
    who = ("--name", "Priya", "--email", account.user, "--password-env", "MAIL_PASSWORD", "--no-scan")

    done = machine.run("setup", "--yes", "--offline", *who, *here, *options)

    assert done[0] == status
    assert words in done[2]


def test_a_keyring_that_is_not_there_is_told_with_the_other_ways(
    machine: Machine, account: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    (tmp_path / "word").write_text(f"{account.server.password}\n")
    here = ("--imap-host", "127.0.0.1", "--imap-port", str(account.server.port), "--imap-security", "none")
    with (tmp_path / "word").open() as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        status, _, err = machine.run(
            "setup", "--yes", "--offline", "--name", "P", "--email", account.user, *here, "--password-stdin",
            "--keyring",
        )  # fmt: skip

    assert status == 2
    assert "give --password-command, --password-env, or --password-in-file" in err


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("install", "--every", "7"), "nearest is 5"),
        (("install", "--every", "often"), "invalid int value: 'often'"),
        (("install", "--kind", "at"), "invalid choice: 'at'"),
        (("install", "--kind", "systemd", "--yes"), "systemd does not work on this machine"),
        (("instal",), "invalid choice: 'instal'"),
        ((), "the following arguments are required"),
        (("install",), "--yes"),
    ],
)
def test_an_error_in_the_options_of_schedule_is_told(machine: Machine, options: tuple[str, ...], words: str) -> None:
    machine.tool("crontab", CRONTAB)
    machine.write_config(GOOD)

    status, _, err = machine.run("schedule", *options)

    assert status == 2
    assert words in err
    assert not (machine.home / "crontab").exists()


# -- at a prompt --------------------------------------------------------------------------------

AT_THE_PROMPT = [
    pytest.param("Your name:", "", "is empty", id="Return for the name"),
    pytest.param("Your mail address:", "priya", "a bare mail address is wanted", id="no address"),
    pytest.param("IMAP server:", "imap.example.org:993", "the port has a key of its own", id="port in the host"),
    pytest.param("Encryption", "ssl", '"tls" or "starttls" is wanted', id="ssl"),
    pytest.param("Port [993]:", "imaps", "a port is a number from 1 to 65535", id="port in words"),
]
RIGHT = ("Priya Nair", "priya@example.org", "imap.example.org", "", "")


@pytest.mark.parametrize(("question", "answer", "words"), AT_THE_PROMPT)
def test_a_wrong_answer_at_a_prompt_is_explained_and_asked_again(
    machine: Machine, terminal: Callable[..., Terminal], question: str, answer: str, words: str
) -> None:
    screen = terminal("setup", "--offline")
    for row, right in zip(AT_THE_PROMPT, RIGHT, strict=True):
        asked = str(row.values[0])
        if asked == question:
            break
        screen.answer(asked, right)

    screen.answer(question, answer)
    screen.expect(words)
    screen.expect(question)

    assert not machine.config.exists()


AT_THE_PAGE = ("--name", "P", "--email", "priya@outlook.com")


@pytest.mark.parametrize(
    ("choice", "question", "answer", "words"),
    [
        ("3", "Your choice [1]", "1", "please answer with a number from 1 to 2"),
        ("1", "Client id:", "", "is empty"),
        ("2", "Command that prints an access token:", "no-such-command", "the command failed with status 127"),
    ],
    ids=["no such choice", "Return for the client", "no such command"],
)
def test_a_wrong_answer_about_the_login_at_the_provider_is_explained_and_asked_again(
    machine: Machine, terminal: Callable[..., Terminal], choice: str, question: str, answer: str, words: str
) -> None:
    screen = terminal("setup", "--offline", *AT_THE_PAGE)
    screen.answer("Is that right? [Y/n]")
    screen.answer("User name")
    screen.answer("Your choice [1]", choice)
    if choice != "3":
        screen.answer(question, answer)
    screen.expect(words)
    screen.expect(question)

    assert not machine.config.exists()


def test_a_wrong_address_of_a_further_account_is_explained_and_asked_again(
    machine: Machine, terminal: Callable[..., Terminal]
) -> None:
    machine.write_config(GOOD)
    screen = terminal("setup", "--offline", "--add-account", "work")
    screen.answer("The further address:", "priya")
    screen.expect("a bare mail address is wanted")
    screen.answer("The further address:", "priya@work.example")
    screen.answer("IMAP server:", "imap.work.example:993")
    screen.expect("the port has a key of its own")
    screen.expect("IMAP server:")

    assert machine.config.read_text() == GOOD


def test_five_wrong_answers_are_enough(machine: Machine, terminal: Callable[..., Terminal]) -> None:
    screen = terminal("setup", "--offline")
    for _ in range(5):
        screen.answer("Your name:", "")

    assert screen.end() == 2
    assert "it can be given as --name" in screen.shown


def test_three_empty_passwords_write_nothing(machine: Machine, terminal: Callable[..., Terminal]) -> None:
    screen = terminal("setup", "--offline", *WHO, *HERE, "--username", "priya")
    for _ in range(3):
        screen.answer("(not shown):", "")

    assert screen.end() == 2
    assert "the password is empty; nothing was written" in screen.shown


def test_microsoft_is_explained_and_asked_for_a_command(machine: Machine, terminal: Callable[..., Terminal]) -> None:
    screen = terminal("setup", "--offline", "--name", "P", "--email", "priya@outlook.com")
    screen.answer("Is that right? [Y/n]")
    screen.answer("User name")
    screen.expect("only an OAuth 2.0 access token")
    screen.expect("1  on the page of Microsoft 365")
    screen.answer("Your choice [1]", "2")
    for _ in range(3):
        screen.answer("Command that prints an access token:", "exit 4")
        screen.expect("--token-command: the command failed with status 4")

    assert screen.end() == 2
    assert not machine.config.exists()
