"""A first scan against the raw reading of the same headers, and against the bytes that it cannot do without.

    python benchmarks/first_scan.py [--rounds N] [--count 100000]

All but the last 90 days of the mailbox is left alone. The server's caches are
warm for both sides, or its own work would hide ours.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from ground import (
    FIELDS,
    NOW,
    ROOT,
    Account,
    Bare,
    Dovecot,
    SlowLine,
    account,
    cpu_time,
    interleaved,
    made_mailbox,
    mbsync_command,
    options,
    peak_memory,
    run_quietly,
    serving,
    show,
)

from assistant.mailbox import Secret, ServerSettings, connect
from assistant.mailbox.abridge import CALENDAR_LIMIT, HTML_LIMIT, PLAIN_LIMIT
from assistant.mailbox.headers import HeaderSeen
from assistant.mailbox.structure import Part, parse
from assistant.reading.triage import worth_reading

SINCE = date.fromisoformat(NOW[:10]) - timedelta(days=90)
LETTER = "8k"
"""As much of a message as a scan may read of most."""
LIMITS = {"text/plain": PLAIN_LIMIT, "text/html": HTML_LIMIT, "text/calendar": CALENDAR_LIMIT}


def raw_headers(who: Account) -> int:
    """The floor: SEARCH, then one FETCH of flags, dates, sizes and header fields, thrown away; bytes received."""
    bare = Bare(who)
    bare.say("EXAMINE INBOX")
    found = bare.say(f"UID SEARCH SINCE {SINCE - timedelta(days=2):%d-%b-%Y}").split()[2:]
    items = f"FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER.FIELDS ({FIELDS})]"
    bare.say(f"UID FETCH {int(found[0])}:{int(found[-1])} ({items})")
    bare.close()
    return bare.received


def our_headers(who: Account) -> list[HeaderSeen]:
    """What the program reads of them."""
    settings = ServerSettings(host="127.0.0.1", port=who.port, security="none", username=who.user)
    with connect(settings, Secret(who.password), deadline=time.monotonic() + 300) as mailbox:
        return [seen for chunk in mailbox.headers_since("INBOX", None, since=SINCE) for seen in chunk]


def our_headers_judged(who: Account) -> int:
    """And the choice from them which to read."""
    return sum(worth_reading(h.header, has_calendar=h.has_calendar, known=lambda _: False) for h in our_headers(who))


def needed_bytes(who: Account) -> int:
    """Headers of all, and the text and calendar parts of those worth reading, each up to its limit."""
    wanted = [
        h for h in our_headers(who) if worth_reading(h.header, has_calendar=h.has_calendar, known=lambda _: False)
    ]
    bare, total = Bare(who), raw_headers(who)
    bare.say("EXAMINE INBOX")
    for header in wanted:
        answer = bare.say(f"UID FETCH {header.uid} (BODYSTRUCTURE)")
        total += _text_bytes(parse(answer[answer.index(b"BODYSTRUCTURE ") + 14 :].rstrip(b")\r\n") + b")"))
    bare.close()
    return total


def _text_bytes(part: Part) -> int:
    """Of parts that say the same in several forms the first counts; what a calendar says is no such form."""
    sizes = [_text_bytes(child) for child in part.children if child.type != "text/calendar"]
    events = sum(min(child.size, CALENDAR_LIMIT) for child in part.children if child.type == "text/calendar")
    inner = sizes[:1] if part.type == "multipart/alternative" else sizes
    return min(part.size, LIMITS.get(part.type, 0)) + sum(inner) + events


def main() -> None:
    """Measure and print."""
    opt = options("A first scan.", count=100_000)
    mailbox = made_mailbox(opt.keep, opt.count)
    with tempfile.TemporaryDirectory() as folder, serving({"first": mailbox}) as server:
        who = account(Path(folder), server, "first")
        print(f"{opt.count:,} messages: headers of the last 90 days")
        measures = {
            "raw socket": lambda: raw_headers(who),
            "read": lambda: our_headers(who),
            "read and judged": lambda: our_headers_judged(who),
        }
        show(interleaved(measures, opt.rounds), "raw socket")
        whole(who, Path(folder), server)


def whole(who: Account, folder: Path, server: Dovecot) -> None:
    """The whole first scan: time, memory, bytes."""
    state = who.config.with_name("ledger.sqlite3")
    began, cpu_before = time.perf_counter(), cpu_time()
    done = subprocess.run([*who.command, "--json"], env=who.environ, cwd=ROOT, capture_output=True, check=True)
    seconds, cpu = time.perf_counter() - began, cpu_time() - cpu_before
    counts = json.loads(done.stdout)["folders"]["INBOX"]
    print(f"whole first scan: {seconds:.1f} s (cpu {cpu:.1f} s), {counts['new']} new, {counts['looked_at']} read")
    state.unlink()
    print(f"peak memory: {peak_memory(who):.1f} MB")
    state.unlink()
    with SlowLine(server.port, one_way=0.0) as line:
        counted = account(folder, server, who.user, port=line.port)
        subprocess.run(counted.command, env=counted.environ, cwd=ROOT, capture_output=True, check=True)
        needed = needed_bytes(who)
        print(f"bytes received: {line.carried:,}; needed {needed:,}: x {line.carried / needed:.2f}")
        with_mbsync(counted, line, seconds, newest=counts["new"])


def with_mbsync(who: Account, line: SlowLine, ours: float, *, newest: int) -> None:
    """The like with mbsync: as many messages, those above the size of a letter by their headers only."""
    command = mbsync_command(who, newest=newest, largest=LETTER)
    if command is None:
        print("mbsync is not installed")
        return
    carried, began = line.carried, time.perf_counter()
    run_quietly(command, who)
    seconds = time.perf_counter() - began
    print(f"mbsync, {newest} messages of up to {LETTER}: {seconds:.1f} s, {line.carried - carried:,} bytes;", end=" ")
    print(f"our whole scan takes {ours / seconds:.2f} times as long")


if __name__ == "__main__":
    main()
