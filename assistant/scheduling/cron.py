"""One marked line in the user's crontab. Pure: text in, text out (crontab(5))."""

from __future__ import annotations

import shlex

from assistant.scheduling.job import NAME, Job

MARK = f"# {NAME}: its schedule (`{NAME} schedule remove` takes this line away)"
"""Behind the command, where the shell takes it for a comment."""

_SIGN = f"# {NAME}: its schedule"


def line_of(job: Job) -> str:
    """The crontab line."""
    variables = [f"{name}={shlex.quote(value)}" for name, value in job.environ]
    command = " ".join([*variables, *(shlex.quote(word) for word in job.command)])
    # An unescaped % is a line break to cron, inside quotes as well.
    return f"{when(job)} {command.replace('%', chr(92) + '%')} {MARK}"


def when(job: Job) -> str:
    """The five fields."""
    minute, hours = job.offset, job.every // 60
    if job.every < 60:
        return f"{minute}-59/{job.every} * * * *"
    if hours == 1:
        return f"{minute} * * * *"
    return f"{minute} {'8' if hours == 24 else f'*/{hours}'} * * *"


def added(crontab: str, line: str) -> str:
    """The crontab with this line, in the place of an older one of ours."""
    rest = removed(crontab)
    return f"{rest}{'' if not rest or rest.endswith(chr(10)) else chr(10)}{line}\n"


def removed(crontab: str) -> str:
    """The crontab without our line; every other line as it was."""
    return "".join(line for line in crontab.splitlines(keepends=True) if not _is_ours(line))


def lines_in(crontab: str) -> tuple[str, ...]:
    """Our lines."""
    return tuple(line.rstrip("\n") for line in crontab.splitlines() if _is_ours(line))


def _is_ours(line: str) -> bool:
    return _SIGN in line and not line.lstrip().startswith("#")
