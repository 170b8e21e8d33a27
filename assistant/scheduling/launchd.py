"""An agent for launchd on macOS. Pure (launchd.plist(5))."""

from __future__ import annotations

import plistlib

from assistant.scheduling.job import Job

LABEL = "org.interview-assistant.scan"
FILE = f"{LABEL}.plist"


def agent(job: Job) -> str:
    """The property list; a run that was missed in sleep is made up for at waking."""
    content = {
        "Label": LABEL,
        "ProgramArguments": list(job.command),
        "EnvironmentVariables": dict(job.environ),
        "StartInterval": job.every * 60,
        "RunAtLoad": True,
        "ProcessType": "Background",
        "LowPriorityIO": True,
        "Umask": 0o077,
    }
    return plistlib.dumps(content, sort_keys=False).decode("utf-8")
