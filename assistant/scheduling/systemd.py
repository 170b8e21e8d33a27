"""A service and a timer for the user's systemd. Pure (systemd.service(5), systemd.exec(5), systemd.timer(5))."""

from __future__ import annotations

from assistant.scheduling.job import NAME, Job

SERVICE = f"{NAME}.service"
TIMER = f"{NAME}.timer"

_SANDBOX = """\
NoNewPrivileges=yes
PrivateTmp=yes
ProtectSystem=full
ProtectKernelTunables=yes
ProtectControlGroups=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native
UMask=0077
"""
"""The home folder stays writable: the ledger lies there, and a password command may need its own files."""


def service(job: Job) -> str:
    """The unit of one run. Status 75 says "try again later", which the next run does: no failure."""
    return (
        "[Unit]\n"
        f"Description=Follow-up mails of a job search ({NAME})\n"
        "\n"
        "[Service]\n"
        "Type=oneshot\n"
        f"{''.join(f'Environment={_variable(name, value)}' + chr(10) for name, value in job.environ)}"
        f"ExecStart={' '.join(quoted(word) for word in job.command)}\n"
        "SuccessExitStatus=75\n"
        f"TimeoutStartSec={job.deadline_seconds + 120}\n"
        "Nice=10\n"
        f"{_SANDBOX}"
    )


def timer(job: Job) -> str:
    """The unit of the times; a run that was missed while the machine slept is made up for once."""
    return (
        "[Unit]\n"
        f"Description=Runs {NAME} every {job.every} minutes\n"
        "\n"
        "[Timer]\n"
        f"OnCalendar={on_calendar(job)}\n"
        "Persistent=yes\n"
        "RandomizedDelaySec=30\n"
        "AccuracySec=30\n"
        "\n"
        "[Install]\n"
        "WantedBy=timers.target\n"
    )


def on_calendar(job: Job) -> str:
    """The times in systemd.time(7)."""
    hours = job.every // 60
    if job.every < 60:
        return f"*-*-* *:{job.offset:02d}/{job.every}:00"
    if hours == 24:
        return f"*-*-* 08:{job.offset:02d}:00"
    return f"*-*-* {'*' if hours == 1 else f'00/{hours}'}:{job.offset:02d}:00"


def _variable(name: str, value: str) -> str:
    """An assignment; unlike a word of ExecStart it knows no replacement of $."""
    return quoted(f"{name}={value}").replace("$$", "$")


def quoted(word: str) -> str:
    """A word of ExecStart: quoted, and with nothing that systemd would replace."""
    text = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{text}"'
