"""The schedule: the texts in tables, and installing with pretended system tools."""

from __future__ import annotations

import json
import plistlib
import shlex
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from everyday.conftest import CRONTAB, NONE, SYSTEMCTL, Machine, Terminal

from assistant.errors import UsageError
from assistant.scheduling import cron, launchd, systemd, windows
from assistant.scheduling.installer import (
    Launchd,
    ScheduleFault,
    Windows,
    choose,
    command_of,
    install_only,
    installed,
)
from assistant.scheduling.installer import Machine as System
from assistant.scheduling.job import EVERY, Job, Kind

COMMAND = ("/opt/bin/interview-assistant", "scan", "--config", "/home/priya/.config/interview-assistant/config.toml")
ODD = ('/opt/my 100% $HOME/it\'s "x"/run', "scan", "--config", "/home/a b/ü&<c>.toml")


def job(every: int = 15, command: tuple[str, ...] = COMMAND) -> Job:
    return Job(command, every)


# -- texts ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("every", "fields"),
    [
        (5, "{m}-59/5 * * * *"),
        (15, "{m}-59/15 * * * *"),
        (30, "{m}-59/30 * * * *"),
        (60, "{m} * * * *"),
        (120, "{m} */2 * * *"),
        (720, "{m} */12 * * *"),
        (1440, "{m} 8 * * *"),
    ],
)
def test_cron_fields(every: int, fields: str) -> None:
    assert cron.when(job(every)) == fields.format(m=job(every).offset)


@pytest.mark.parametrize(
    ("every", "times"),
    [
        (15, "*-*-* *:{m:02d}/15:00"),
        (60, "*-*-* *:{m:02d}:00"),
        (120, "*-*-* 00/2:{m:02d}:00"),
        (1440, "*-*-* 08:{m:02d}:00"),
    ],
)
def test_systemd_times(every: int, times: str) -> None:
    assert systemd.on_calendar(job(every)) == times.format(m=job(every).offset)


@pytest.mark.parametrize("every", EVERY)
def test_the_first_minute_is_within_the_interval_and_always_the_same(every: int) -> None:
    assert 0 <= job(every).offset < min(every, 60)
    assert job(every).offset == job(every).offset


def test_not_everybody_comes_at_the_same_minute() -> None:
    assert len({job(command=(*COMMAND[:-1], f"/home/{n}/config.toml")).offset for n in range(50)}) > 8


@pytest.mark.parametrize(("every", "nearest"), [(0, 5), (-5, 5), (7, 5), (45, 30), (90, 60), (10_000, 1440)])
def test_an_interval_that_no_scheduler_can_keep_is_refused(every: int, nearest: int) -> None:
    with pytest.raises(UsageError, match=f"nearest is {nearest}$"):
        job(every)


def test_a_path_with_a_line_break_is_refused() -> None:
    with pytest.raises(UsageError, match="line break"):
        job(command=("/bin/x\n* * * * * rm", "scan"))


def test_cron_hands_the_shell_the_very_words() -> None:
    line = cron.line_of(job(command=ODD))

    command = line.split(" ", 5)[5].replace("\\%", "%")  # what cron does before the shell sees it
    assert "%" not in line.replace("\\%", "")
    assert shlex.split(command, comments=True) == list(ODD)


def test_systemd_hands_over_the_very_words() -> None:
    (line,) = [line for line in systemd.service(job(command=ODD)).splitlines() if line.startswith("ExecStart=")]

    words = shlex.split(line.removeprefix("ExecStart="))  # its double quotes are those of a shell
    assert [word.replace("%%", "%").replace("$$", "$") for word in words] == list(ODD)


def test_launchd_and_windows_hand_over_the_very_words() -> None:
    agent = plistlib.loads(launchd.agent(job(command=ODD)).encode())
    task = ElementTree.fromstring(windows.task(job(command=ODD)).partition("\n")[2])

    space = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
    assert (agent["ProgramArguments"], agent["StartInterval"]) == (list(ODD), 900)
    assert task.findtext(f".//{space}Command") == ODD[0]
    assert task.findtext(f".//{space}Arguments") == 'scan --config "/home/a b/ü&<c>.toml"'
    assert task.findtext(f".//{space}Interval") == "PT15M"
    assert task.findtext(f".//{space}StartWhenAvailable") == "true"


@pytest.mark.parametrize("line", ["Persistent=yes", "WantedBy=timers.target"])
def test_the_timer_makes_up_for_missed_runs_and_is_started_at_login(line: str) -> None:
    assert line in systemd.timer(job()).splitlines()


@pytest.mark.parametrize(
    "line", ["Type=oneshot", "NoNewPrivileges=yes", "ProtectSystem=full", "UMask=0077", "SuccessExitStatus=75"]
)
def test_the_service_is_fenced_in(line: str) -> None:
    assert line in systemd.service(job()).splitlines()


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd-analyze here")
@pytest.mark.parametrize("every", EVERY)
def test_systemd_understands_the_times(every: int) -> None:
    done = subprocess.run(
        ["systemd-analyze", "calendar", systemd.on_calendar(job(every))], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "before",
    ["", "# my own\n0 5 * * * backup\n", "0 5 * * * backup", "MAILTO=me\n\n@daily x # interview-assistant is mine\n"],
)
def test_the_rest_of_a_crontab_stays_as_it_is(before: str) -> None:
    once = cron.added(before, cron.line_of(job()))
    twice = cron.added(once, cron.line_of(job(30)))

    assert once.startswith(before)
    assert len(cron.lines_in(once)) == len(cron.lines_in(twice)) == 1
    assert cron.removed(twice).removesuffix("\n") == before.removesuffix("\n")


def test_a_line_that_the_user_switched_off_is_not_ours() -> None:
    assert cron.lines_in(f"#{cron.line_of(job())}\n") == ()


# -- which command --------------------------------------------------------------------------


def test_the_program_beside_the_interpreter_is_called_by_its_full_path(tmp_path: Path) -> None:
    (tmp_path / "interview-assistant").touch()

    command = command_of(Path("/home/priya/c.toml"), program=str(tmp_path / "python"))

    assert command == (str(tmp_path / "interview-assistant"), "scan", "--config", "/home/priya/c.toml")


def test_without_it_the_interpreter_is_called_and_never_takes_a_module_from_the_home_folder(tmp_path: Path) -> None:
    command = command_of(Path("/c.toml"), program=str(tmp_path / "python"))

    assert command == (str(tmp_path / "python"), "-P", "-m", "assistant", "scan", "--config", "/c.toml")


# -- installing -----------------------------------------------------------------------------


@pytest.fixture
def ready(machine: Machine) -> Machine:
    """A machine with a configuration."""
    machine.write_config(
        '[identity]\nname = "P"\nemail = "p@example.org"\n[imap]\nhost = "imap.example.org"\npassword_command = "x"\n'
    )
    return machine


def units(machine: Machine) -> list[str]:
    folder = machine.home / ".config" / "systemd" / "user"
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def crontab(machine: Machine) -> str | None:
    path = machine.home / "crontab"
    return path.read_text() if path.exists() else None


def test_cron_is_installed_shown_and_removed(ready: Machine) -> None:
    ready.tool("crontab", CRONTAB)
    (ready.home / "crontab").write_text("0 5 * * * backup\n")

    install = ready.run("schedule", "install", "--yes", "--every", "30")
    shown = ready.run("schedule", "show")
    again = ready.run("schedule", "install", "--yes")
    lines = (crontab(ready) or "").splitlines()
    remove = ready.run("schedule", "remove", "--yes")

    assert [install[0], shown[0], again[0], remove[0]] == [0, 0, 0, 0]
    assert "a line in your crontab" in install[2]
    assert f"--config {ready.config}" in shown[1]
    assert len(lines) == 2
    assert "-59/15 " in lines[1]
    assert crontab(ready) == "0 5 * * * backup\n"


def test_a_crontab_of_ours_alone_is_gone_afterwards(ready: Machine) -> None:
    ready.tool("crontab", CRONTAB)
    ready.run("schedule", "install", "--yes")

    ready.run("schedule", "remove", "--yes")

    assert crontab(ready) is None


def test_a_crontab_that_cannot_be_read_is_not_written(ready: Machine) -> None:
    ready.tool("crontab", CRONTAB)
    (ready.home / "crontab").write_text("0 5 * * * backup\n")
    (ready.home / "crontab.broken").touch()

    status, _, err = ready.run("schedule", "install", "--yes")

    assert status == 70
    assert "permission denied; nothing was changed" in err
    assert crontab(ready) == "0 5 * * * backup\n"


def test_systemd_is_preferred_and_cleaned_up(ready: Machine) -> None:
    ready.tool("crontab", CRONTAB)
    ready.tool("systemctl", SYSTEMCTL)

    install = ready.run("schedule", "install", "--yes")
    names = units(ready)
    remove = ready.run("schedule", "remove", "--yes")

    assert (install[0], remove[0]) == (0, 0)
    assert names == ["interview-assistant.service", "interview-assistant.timer"]
    assert {"--user enable interview-assistant.timer", "--user restart interview-assistant.timer"} < set(
        ready.log("systemctl")
    )
    assert "--user disable --now interview-assistant.timer" in ready.log("systemctl")
    assert (units(ready), crontab(ready)) == ([], None)


def test_a_systemd_that_refuses_leaves_nothing_behind(ready: Machine) -> None:
    ready.tool("systemctl", SYSTEMCTL)
    (ready.home / "systemctl.broken").touch()

    status, _, err = ready.run("schedule", "install", "--yes")

    assert (status, units(ready)) == (70, [])
    assert "Failed to connect to bus" in err


@pytest.mark.parametrize(("first", "second"), [("cron", "systemd"), ("systemd", "cron")])
def test_there_are_never_two(ready: Machine, first: str, second: str) -> None:
    ready.tool("crontab", CRONTAB)
    ready.tool("systemctl", SYSTEMCTL)
    ready.run("schedule", "install", "--yes", "--kind", first)

    status, out, err = ready.run("schedule", "install", "--yes", "--kind", second, "--json")

    assert status == 0
    assert [each["kind"] for each in json.loads(out)["installed"]] == [second]
    assert f"the schedule in {first} is taken away" in err
    assert (bool(units(ready)), bool(crontab(ready))) == (second == "systemd", second == "cron")


def test_an_older_schedule_stays_when_the_new_one_cannot_be_installed(ready: Machine) -> None:
    ready.tool("crontab", CRONTAB)
    ready.tool("systemctl", SYSTEMCTL)
    ready.run("schedule", "install", "--yes", "--kind", "cron")
    (ready.home / "systemctl.broken").touch()

    ready.run("schedule", "install", "--yes", "--kind", "systemd")

    assert (units(ready), bool(crontab(ready))) == ([], True)


def test_a_rehearsal_shows_and_changes_nothing(ready: Machine) -> None:
    ready.tool("crontab", CRONTAB)

    status, _, err = ready.run("schedule", "install", "--dry-run")

    assert (status, crontab(ready)) == (0, None)
    assert "-59/15 " in err


def test_a_script_has_to_say_yes(ready: Machine) -> None:
    ready.tool("crontab", CRONTAB)

    status, _, err = ready.run("schedule", "install")

    assert (status, crontab(ready)) == (2, None)
    assert "--yes" in err


@pytest.mark.parametrize(("answer", "is_installed"), [("y", True), ("", True), ("n", False)])
def test_somebody_at_a_terminal_is_asked(
    ready: Machine, terminal: Callable[..., Terminal], answer: str, is_installed: bool
) -> None:
    ready.tool("crontab", CRONTAB)

    screen = terminal("schedule", "install")
    screen.answer("Install this? [Y/n]", answer)

    assert screen.end() == 0
    assert bool(crontab(ready)) is is_installed


def test_a_faulty_configuration_is_not_scheduled(machine: Machine) -> None:
    machine.tool("crontab", CRONTAB)
    machine.write_config("[identity]\n")

    assert machine.run("schedule", "install", "--yes")[0] == 78
    assert crontab(machine) is None


@pytest.mark.parametrize(
    ("secret", "kind", "words"),
    [
        ('password_env = "W"', "cron", "cron does not know the variables of your shell: set W for it"),
        ('password_env = "W"', "systemd", "systemd does not know the variables of your shell"),
        ("# in the keyring", "cron", "cron may not reach the keyring of your desktop"),
        ("# in the keyring", "systemd", None),
        ('password_command = "pass show mail"', "cron", None),
    ],
)
def test_a_secret_that_the_scheduler_may_not_find_is_mentioned(
    machine: Machine, secret: str, kind: str, words: str | None
) -> None:
    machine.tool("crontab", CRONTAB)
    machine.tool("systemctl", SYSTEMCTL)
    machine.write_config(f'[identity]\nname = "P"\nemail = "p@x.org"\n[imap]\nhost = "i.example.org"\n{secret}\n')

    _, _, err = machine.run("schedule", "install", "--yes", "--kind", kind)

    assert (f"mind: {words}" in err) if words else ("mind: " not in err)


@pytest.mark.parametrize("kind", ["cron", "systemd"])
def test_the_run_finds_the_state_and_the_password_manager_of_the_shell(ready: Machine, kind: str) -> None:
    ready.tool("crontab", CRONTAB)
    ready.tool("systemctl", SYSTEMCTL)

    _, _, err = ready.run("schedule", "install", "--yes", "--kind", kind)

    assert f"XDG_STATE_HOME={ready.home}/.state" in err
    assert f"PATH={ready.home}/bin:/usr/bin:/bin" in err


def test_a_shell_hands_the_variables_of_the_cron_line_over(tmp_path: Path) -> None:
    program = tmp_path / "show"
    program.write_text('#!/bin/sh\nprintf "%s|" "$ODD" "$@"\n')
    program.chmod(0o755)
    line = cron.line_of(Job((str(program), "a b", "100%"), 15, environ=(("ODD", 'it\'s $HOME "%d"'),)))

    command = line.split(" ", 5)[5].replace("\\%", "%")
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=True)

    assert done.stdout == 'it\'s $HOME "%d"|a b|100%|'


def test_nothing_installed_is_no_fault(ready: Machine) -> None:
    assert ready.run("schedule", "remove", "--yes") == (0, "no schedule is installed\n", "")
    assert ready.run("schedule", "show", "--json") == (0, '{"installed": []}\n', "")


# -- systems that are not this one ----------------------------------------------------------

LAUNCHCTL = """\
#!/bin/sh
echo "$@" >> "$HOME/launchctl.log"
[ "$1" = bootstrap ] && [ -f "$HOME/launchctl.broken" ] && { echo "Bootstrap failed: 5" >&2; exit 5; }
exit 0
"""
SCHTASKS = """\
#!/bin/sh
echo "$@" >> "$HOME/schtasks.log"
case "$1" in
/Create) cp "$6" "$HOME/task" ;;
/Delete) rm "$HOME/task" ;;
/Query) [ -f "$HOME/task" ] && echo "<Task/>" || exit 1 ;;
esac
"""


def system(machine: Machine, platform: str) -> System:
    return System(platform, machine.home, machine.environ)


def test_macos_gets_an_agent(machine: Machine) -> None:
    machine.tool("launchctl", LAUNCHCTL)
    mac = system(machine, "darwin")

    scheduler = choose(mac, None)
    install_only(mac, scheduler, job())
    path = machine.home / "Library" / "LaunchAgents" / launchd.FILE
    agent = plistlib.loads(path.read_bytes())
    scheduler.remove()

    assert isinstance(scheduler, Launchd)
    assert agent["ProgramArguments"] == list(COMMAND)
    assert [line.split()[0] for line in machine.log("launchctl")] == ["bootout", "bootstrap", "bootout"]
    assert (path.exists(), installed(mac)) == (False, ())


def test_an_agent_that_launchd_refuses_is_not_left_behind(machine: Machine) -> None:
    machine.tool("launchctl", LAUNCHCTL)
    (machine.home / "launchctl.broken").touch()
    mac = system(machine, "darwin")

    with pytest.raises(ScheduleFault, match="Bootstrap failed"):
        install_only(mac, choose(mac, None), job())

    assert installed(mac) == ()


def test_windows_gets_a_task(machine: Machine) -> None:
    machine.tool("schtasks", SCHTASKS)
    windows_pc = system(machine, "win32")

    scheduler = choose(windows_pc, None)
    install_only(windows_pc, scheduler, job())
    text = (machine.home / "task").read_text("utf-16")
    found = installed(windows_pc)
    scheduler.remove()

    assert isinstance(scheduler, Windows)
    assert text == windows.task(job())
    assert [s.kind for s, _ in found] == [Kind.WINDOWS]
    assert installed(windows_pc) == ()


@pytest.mark.parametrize("kind", [None, Kind.CRON, Kind.SYSTEMD])
def test_a_machine_without_a_scheduler_is_told_what_else_to_do(machine: Machine, kind: Kind | None) -> None:
    machine.tool("crontab", NONE)

    with pytest.raises(UsageError, match="let anything run `interview-assistant scan`"):
        choose(system(machine, "linux"), kind)
