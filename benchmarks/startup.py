"""What it costs to start: commands that touch no server, against an empty Python.

    python benchmarks/startup.py [--rounds N] [--top 15]

Then the modules that a `scan` loads before it looks at the network, the dearest first (their own milliseconds).
"""

from __future__ import annotations

import re
import subprocess
import sys

from ground import ENVIRON, ROOT, interleaved, options, show

LOADED = "assistant.cli, assistant.commands.scan, assistant.config, assistant.mailbox.box"
"""By a scan with nothing new."""

LINE = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)")


def started(*words: str) -> None:
    """One Python process."""
    subprocess.run([sys.executable, *words], env=ENVIRON, cwd=ROOT, capture_output=True, check=True)


def dearest(rounds: int) -> dict[str, int]:
    """Each module's own microseconds, the least of some runs."""
    least: dict[str, int] = {}
    command = [sys.executable, "-X", "importtime", "-c", f"import {LOADED}"]
    for _ in range(rounds):
        told = subprocess.run(command, env=ENVIRON, cwd=ROOT, capture_output=True, text=True, check=True).stderr
        for match in LINE.finditer(told):
            least[match[2]] = min(int(match[1]), least.get(match[2], 1 << 40))
    return least


def main() -> None:
    """Measure and print."""
    opt = options("Start-up.", top=15)
    measures = {
        "python -c pass": lambda: started("-c", "pass"),
        "import imapclient": lambda: started("-c", "import imapclient"),
        "--version": lambda: started("-m", "assistant", "--version"),
        "scan --help": lambda: started("-m", "assistant", "scan", "--help"),
    }
    show(interleaved(measures, opt.rounds), "python -c pass")
    modules = dearest(min(opt.rounds, 5))
    print(f"{len(modules)} modules, {sum(modules.values()) / 1e3:.0f} ms")
    for name, cost in sorted(modules.items(), key=lambda row: -row[1])[: opt.top]:
        print(f"  {cost / 1e3:6.1f} ms  {name}")


if __name__ == "__main__":
    main()
