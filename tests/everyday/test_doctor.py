"""Doctor: every fault is found, named, and has its remedy; the exit status says what to mend first."""

from __future__ import annotations

import importlib.util
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from everyday.conftest import CRONTAB, SYSTEMCTL, Machine
from servers.accounts import fresh_account
from servers.dovecot import POOR
from servers.smtpsink import SmtpSink

from assistant.commands.doctor import GRAVEST, status_of
from assistant.commands.doctor_check import Check

NOW = ("--now", "2026-03-03T12:00+00:00")
PASSWORD = 'password_env = "MAIL_PASSWORD"'


@dataclass
class Patient:
    """A user's machine with a configuration that works."""

    machine: Machine
    account: Any

    @property
    def state(self) -> Path:
        return self.machine.home / ".state" / "interview-assistant" / "ledger.sqlite3"

    def configure(self, more: str = "", *, imap: str = "", port: int | None = None) -> None:
        server = self.account.server
        self.machine.write_config(
            f'[identity]\nname = "Priya Nair"\nemail = "priya@example.org"\n[imap]\nhost = "{server.host}"\n'
            f'port = {port or server.port}\nsecurity = "none"\nusername = "{self.account.user}"\n'
            f"{imap or PASSWORD}\n{more}\n"
        )

    def scan(self, *more: str) -> None:
        status, _, err = self.machine.run("scan", *(more or NOW))
        assert status == 0, err

    def examine(self, *more: str) -> tuple[int, list[dict[str, Any]]]:
        """Exit status and findings."""
        status, out, _ = self.machine.run("doctor", "--json", *(NOW if "--now" not in more else ()), *more)
        checks: list[dict[str, Any]] = json.loads(out)["checks"]
        return status, checks

    def faults(self, *more: str) -> tuple[int, list[tuple[str, str, str]]]:
        """Exit status, and each fault as name, words and remedy."""
        status, checks = self.examine(*more)
        return status, [(c["name"], c["what"], c["remedy"]) for c in checks if not c["ok"]]

    def hints(self, name: str) -> list[str]:
        """What is advised, of one name."""
        return [c["remedy"] for c in self.examine()[1] if c["ok"] and c["remedy"] and c["name"] == name]


@pytest.fixture
def patient(machine: Machine, account: Any, monkeypatch: pytest.MonkeyPatch) -> Patient:
    """A patient in good health."""
    monkeypatch.setenv("MAIL_PASSWORD", account.server.password)
    made = Patient(machine, account)
    made.configure()
    return made


# -- in good health -------------------------------------------------------------------------


def test_all_is_well_before_and_after_the_first_scan(patient: Patient) -> None:
    before = patient.examine()
    patient.scan()
    after = patient.examine()

    assert (before[0], after[0]) == (0, 0)
    names = ["program", "configuration", "permissions", "state", "clock", "schedule", "templates", "secret", "server"]
    assert list(dict.fromkeys(c["name"] for c in after[1])) == [*names, "login", "capabilities", "folders", "sending"]
    assert all(set(c) == {"name", "ok", "what", "remedy"} for c in after[1])


def test_people_get_a_line_for_each_and_a_last_word(patient: Patient) -> None:
    status, out, err = patient.machine.run("doctor", *NOW)

    assert (status, err) == (0, "")
    assert "ok    login         priya" in out
    assert "hint  schedule      none is installed\n" in out
    assert out.endswith("nothing is faulty\n")


def test_looking_changes_nothing(patient: Patient) -> None:
    patient.scan()
    before = {path: path.read_bytes() for path in patient.machine.home.rglob("*") if path.is_file()}

    patient.examine()

    assert {path: path.read_bytes() for path in patient.machine.home.rglob("*") if path.is_file()} == before


def test_offline_no_server_is_asked(patient: Patient) -> None:
    patient.configure(port=1)

    status, checks = patient.examine("--offline")

    assert status == 0
    assert not {c["name"] for c in checks} & {"server", "login", "sending", "secret"}


# -- faults ---------------------------------------------------------------------------------


def test_a_missing_configuration_is_made_by_setup(machine: Machine) -> None:
    status, out, _ = machine.run("doctor", "--json")

    fault = json.loads(out)["checks"][-1]
    assert (status, fault["name"], fault["remedy"]) == (78, "configuration", "interview-assistant setup")


def test_each_fault_of_the_configuration_is_a_line(patient: Patient) -> None:
    patient.configure('[cadence]\npreset = "quick"\ncountry = "Narnia"\n')

    status, faults = patient.faults()

    assert status == 78
    assert [words.split(": ")[1] for _, words, _ in faults] == ["cadence.preset", "cadence.country"]


@pytest.mark.parametrize(("mode", "words"), [(0o620, "others can change it"), (0o602, "others can change it")])
def test_a_configuration_that_others_can_write_is_a_fault(patient: Patient, mode: int, words: str) -> None:
    patient.machine.config.chmod(mode)

    status, faults = patient.faults("--offline")

    path = patient.machine.config
    assert (status, faults) == (1, [("permissions", f"{path}: {words}", f"chmod 600 {path}")])


def test_a_configuration_that_others_can_read_is_no_fault_without_a_password(patient: Patient) -> None:
    patient.machine.config.chmod(0o644)

    assert patient.faults("--offline") == (0, [])
    assert patient.hints("permissions") == [f"chmod 600 {patient.machine.config}"]


def test_a_password_in_a_file_that_others_can_read_is_a_fault(patient: Patient) -> None:
    patient.configure(imap='password = "s3cret"')
    patient.machine.config.chmod(0o644)

    status, faults = patient.faults("--offline")

    assert (status, [remedy for _, _, remedy in faults]) == (78, [f"chmod 600 {patient.machine.config}"])


@pytest.mark.parametrize("name", ["ledger.sqlite3", "ledger.sqlite3.lock"])
def test_a_state_that_others_can_read_is_a_fault(patient: Patient, name: str) -> None:
    patient.scan()
    path = patient.state.with_name(name)
    path.chmod(0o644)

    status, faults = patient.faults("--offline")

    assert (status, faults) == (1, [("permissions", f"{path}: others can read it", f"chmod 600 {path}")])


def test_a_state_folder_that_others_can_write_is_a_fault(patient: Patient) -> None:
    patient.scan()
    patient.state.parent.chmod(0o777)

    assert patient.faults("--offline")[1] == [
        ("permissions", f"{patient.state.parent}: others can put files there", f"chmod 700 {patient.state.parent}")
    ]


def test_a_damaged_ledger_is_a_fault(patient: Patient) -> None:
    patient.scan()
    raw = bytearray(patient.state.read_bytes())
    raw[4096:8192] = os.urandom(4096)
    patient.state.write_bytes(raw)

    status, faults = patient.faults("--offline")

    assert (status, [name for name, _, _ in faults]) == (78, ["state"])
    assert "--rebuild" in faults[0][2]


def test_a_database_of_another_program_is_a_fault(patient: Patient) -> None:
    patient.state.parent.mkdir(parents=True, mode=0o700)
    with sqlite3.connect(patient.state) as other:
        other.execute("CREATE TABLE x(y)")
    other.close()
    patient.state.chmod(0o600)

    status, faults = patient.faults("--offline")

    assert (status, faults[0][0]) == (78, "state")
    assert "another program" in faults[0][1]


@pytest.mark.parametrize(
    ("now", "words"),
    [("2026-03-01T12:00+00:00", "is before the last run"), ("2027-03-03T12:00+00:00", "365 days after the last run")],
)
def test_a_clock_that_leapt_is_a_fault(patient: Patient, now: str, words: str) -> None:
    patient.scan()

    _, faults = patient.faults("--offline", "--now", now)

    assert [(name, words in said) for name, said, _ in faults] == [("clock", True)]


@pytest.mark.parametrize(
    ("imap", "words", "remedy"),
    [
        ('password_env = "NOT_SET"', "the environment variable NOT_SET is not set", "export the variable"),
        ('password_command = "exit 3"', "the command failed with status 3", "run the command by hand"),
        ('# the keyring\nca_file = "/dev/null"', "ca_file", "mend that line"),
    ],
)
def test_a_secret_that_cannot_be_had_is_a_fault(patient: Patient, imap: str, words: str, remedy: str) -> None:
    patient.configure(imap=imap)

    status, faults = patient.faults()

    assert (status, len(faults)) == (78, 1)
    assert words in faults[0][1]
    assert remedy in faults[0][2]


def test_an_empty_keyring_is_a_fault(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(patient.machine.home / "python"))
    patient.configure(imap="# in the keyring")

    status, faults = patient.faults()

    assert (status, faults[0][0]) == (78, "secret")
    assert "setup --overwrite" in faults[0][2]


def test_a_wrong_password_is_a_fault_of_the_login_and_not_shown(
    patient: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MAIL_PASSWORD", "quite-wrong-secret")

    status, faults = patient.faults()

    assert (status, [name for name, _, _ in faults]) == (77, ["login"])
    assert "quite-wrong-secret" not in str(patient.examine())
    assert "setup --overwrite" in faults[0][2]


def test_a_server_that_is_not_there_is_a_fault(patient: Patient) -> None:
    patient.configure(port=1)

    status, faults = patient.faults()

    assert (status, [name for name, _, _ in faults]) == (69, ["server"])
    assert "nothing answers on this port" in faults[0][1]


def test_a_certificate_that_nobody_trusts_is_a_fault(patient: Patient) -> None:
    server = patient.account.server
    patient.machine.write_config(
        f'[identity]\nname = "P"\nemail = "priya@example.org"\n[imap]\nhost = "localhost"\nport = {server.tls_port}\n'
        f'username = "{patient.account.user}"\npassword_env = "MAIL_PASSWORD"\n'
    )

    status, faults = patient.faults()

    assert (status, [name for name, _, _ in faults]) == (69, ["server"])
    assert "certificate is not trusted" in faults[0][1]


def test_a_folder_that_is_not_there_is_a_fault(patient: Patient) -> None:
    patient.configure('[folders]\nscan = ["Jobs"]\n')

    status, faults = patient.faults()

    assert (status, [(name, remedy) for name, _, remedy in faults]) == (
        78,
        [("folders", "name the folder in [folders]")],
    )


def test_what_a_poor_server_cannot_do_is_advice(
    machine: Machine, dovecot_factory: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    account = fresh_account(dovecot_factory(capability=POOR))
    monkeypatch.setenv("MAIL_PASSWORD", account.server.password)
    poor = Patient(machine, account)
    poor.configure()

    assert poor.faults() == (0, [])
    assert "withdrawn drafts stay in Drafts" in poor.hints("capabilities")[0]


def test_sending_is_tried(patient: Patient, smtp_server: Callable[..., SmtpSink]) -> None:
    sinks = [smtp_server(user=patient.account.user, password=word) for word in ("correct-horse", "another")]

    found = []
    for port in (sinks[0].port, sinks[1].port, 1):
        patient.configure(f'[smtp]\nhost = "127.0.0.1"\nport = {port}\nsecurity = "none"\n')
        status, faults = patient.faults()
        found.append((status, [name for name, _, _ in faults]))

    assert found == [(0, []), (77, ["sending"]), (69, ["sending"])]
    assert not sinks[0].received


def test_a_secret_of_its_own_for_sending_is_fetched(patient: Patient) -> None:
    patient.configure('[smtp]\nhost = "127.0.0.1"\nport = 1\nsecurity = "none"\npassword_env = "SMTP_WORD"\n')

    status, faults = patient.faults()

    assert (status, [name for name, _, _ in faults]) == (78, ["secret"])
    assert "SMTP_WORD" in faults[0][1]


# -- templates ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text", "place"),
    [
        ("en/thank_you.txt.j2", "{{ greeting }}\n\n{{ nonsense }}\n", "en/thank_you.txt.j2:3: 'nonsense' is undefined"),
        ("en/card.txt.j2", "Dear you\n{% if %}\n", "en/card.txt.j2:2: "),
        ("de/check_in.txt.j2", "{{ greeting }\n", "de/check_in.txt.j2:1: "),
        ("en/notes_form.txt.j2", "{{ 1 / 0 }}", "en/notes_form.txt.j2:1: "),
        ("en/keep_in_touch.txt.j2", "", "en/keep_in_touch.txt.j2: gives 0 characters"),
        ("en/phone_call.txt.j2", "{{ company.missing.deep }}", "en/phone_call.txt.j2:1: "),
    ],
)
def test_a_faulty_template_is_named_by_file_and_line(patient: Patient, name: str, text: str, place: str) -> None:
    path = patient.machine.home / "letters" / name
    path.parent.mkdir(parents=True)
    path.write_text(text)
    patient.configure('[templates]\npath = "~/letters"\n')

    status, faults = patient.faults("--offline")

    assert status == 78
    assert f"{patient.machine.home}/letters/{place}" in " ".join(words for _, words, _ in faults)
    assert {fault[0] for fault in faults} == {"templates"}


def test_a_template_of_a_name_that_nothing_uses_is_mentioned(patient: Patient) -> None:
    folder = patient.machine.home / "letters" / "en"
    folder.mkdir(parents=True)
    (folder / "thankyou.txt.j2").write_text("Dear you")
    patient.configure('[templates]\npath = "~/letters"\n')

    assert patient.faults("--offline") == (0, [])
    assert "did you mean en/thank_you.txt.j2?" in patient.hints("templates")


def test_a_template_that_is_no_text_is_a_fault(patient: Patient) -> None:
    folder = patient.machine.home / "letters" / "en"
    folder.mkdir(parents=True)
    (folder / "thank_you.txt.j2").write_bytes(b"\xff\xfe\x00")
    patient.configure('[templates]\npath = "~/letters"\n')

    status, faults = patient.faults("--offline")

    assert (status, [name for name, _, _ in faults]) == (78, ["templates"])


# -- schedule -------------------------------------------------------------------------------


def test_a_schedule_that_runs_is_well_and_one_that_does_not_is_a_fault(patient: Patient) -> None:
    patient.machine.tool("crontab", CRONTAB)
    patient.machine.run("schedule", "install", "--yes")
    fresh = patient.faults("--offline")
    patient.scan()

    soon = patient.faults("--offline", "--now", "2026-03-03T20:00+00:00")
    late = patient.faults("--offline", "--now", "2026-03-05T20:00+00:00")

    assert (fresh, soon) == ((0, []), (0, []))
    assert (late[0], late[1][0][:2]) == (1, ("schedule", "cron, but the last run was 56 hours ago"))


def test_two_schedules_are_a_fault(patient: Patient) -> None:
    patient.machine.tool("crontab", CRONTAB)
    patient.machine.run("schedule", "install", "--yes")
    line = (patient.machine.home / "crontab").read_text()
    patient.machine.tool("systemctl", SYSTEMCTL)
    patient.machine.run("schedule", "install", "--yes")
    (patient.machine.home / "crontab").write_text(line)

    status, faults = patient.faults("--offline")

    assert (status, [words for _, words, _ in faults]) == (1, ["two are installed: systemd and cron"])


def test_a_schedule_of_another_configuration_is_mentioned(patient: Patient) -> None:
    patient.machine.tool("crontab", CRONTAB)
    patient.machine.run("schedule", "install", "--yes")
    text = (patient.machine.home / "crontab").read_text()
    (patient.machine.home / "crontab").write_text(text.replace("config.toml", "other.toml"))

    assert "interview-assistant schedule install" in patient.hints("schedule")


# -- the exit status ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [((), 0), ((1,), 1), ((69, 1), 69), ((69, 77), 77), ((77, 78, 1), 78), ((75, 1), 75), ((70,), 1)],
)
def test_the_gravest_fault_gives_the_status(statuses: tuple[int, ...], expected: int) -> None:
    assert status_of([Check("x", False, "w", "r", status) for status in statuses]) == expected
    assert len(set(GRAVEST)) == len(GRAVEST)


def test_the_templates_are_tried_without_what_takes_long_to_load(patient: Patient) -> None:
    patient.configure()
    code = (
        "import sys; from assistant import cli; cli.main(['doctor', '--offline']); "
        "sys.exit(1 if {'textblob', 'nltk'} & set(sys.modules) else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env={**patient.machine.environ}, capture_output=True, text=True, check=False
    )

    assert (done.returncode, "ok    templates" in done.stdout) == (0, True), done.stdout + done.stderr


def test_a_program_without_its_tone_guard_is_told(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    patient.configure()
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "textblob" else find(name))

    assert [f for f in patient.faults("--offline")[1] if f[0] == "templates"] == [
        ("templates", "the package textblob is missing", "install interview-assistant anew")
    ]
