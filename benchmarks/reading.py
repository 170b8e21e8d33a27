"""How well, and how fast, the reader reads folders of labelled mail.

    python benchmarks/reading.py [--misses] [FOLDER or FILE ...]

A folder holds .eml files and a `labels.jsonl`, a file (.jsonl or .txt) whole mails, one a
line, with their labels (tests/data/reading/README.md has the keys). Without arguments every
such folder of tests/data/reading is measured.
`--misses` also names each message that was read otherwise than labelled, for
folders and files in whose path no name begins with `held`.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import median
from time import perf_counter

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from assistant.model import Kind, Reading  # noqa: E402  the checkout, not an installed copy
from assistant.reading import read, told  # noqa: E402  as above
from assistant.reading.evidence import is_answer, may_matter, search  # noqa: E402  as above
from assistant.reading.kind import by_rules  # noqa: E402  as above
from tests.reading.dated_mails import perspective_of, raw_of, rows_of  # noqa: E402  as above
from tests.reading.plain_lines import lines_of, row_of  # noqa: E402  as above

CORPUS = ROOT / "tests" / "data" / "reading"


@dataclass(frozen=True, slots=True)
class Label:
    """What a person says that a message says."""

    file: str
    values: dict[str, object]

    @property
    def kind(self) -> str:
        """The kind that matters most."""
        return str(self.values["kind"])

    def knows(self, key: str) -> bool:
        """Whether two honest readers would agree on this key."""
        unsure = self.values.get("unsure") or []
        return key in self.values and not (isinstance(unsure, list) and key in unsure)


@dataclass(frozen=True, slots=True)
class Case:
    """A label and what the reader made of the message."""

    label: Label
    reading: Reading
    milliseconds: float

    @property
    def kind(self) -> str:
        """The kind that was read."""
        return self.reading.kind.value


def labels_of(folder: Path) -> list[Label]:
    """The labels of a folder, in order."""
    lines = (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines()
    found = [json.loads(line) for line in lines if line.strip()]
    return [Label(str(one["file"]), one) for one in found]


def cases_of(place: Path) -> list[Case]:
    """Every labelled message of a folder or a file, read."""
    if place.is_dir():
        return [_case((place / label.file).read_bytes(), label) for label in labels_of(place)]
    found = rows_of(place) if place.suffix == ".jsonl" else [*map(row_of, lines_of(place))]
    rows = list(enumerate(found))
    return [_case(raw_of(row, number), Label(f"{place.name}:{number + 1}", row)) for number, row in rows]


def _case(raw: bytes, label: Label) -> Case:
    began = perf_counter()
    reading = read(raw, perspective_of(label.values))
    return Case(label, reading, (perf_counter() - began) * 1000)


def scores(cases: Sequence[Case], kind: str) -> tuple[float, float, float, int]:
    """Precision, recall, F1 and the number of messages of one kind."""
    right = sum(c.kind == c.label.kind == kind for c in cases)
    said, true = sum(c.kind == kind for c in cases), sum(c.label.kind == kind for c in cases)
    precision, recall = right / said if said else 0.0, right / true if true else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0, true


def macro_f1(cases: Sequence[Case]) -> float:
    """The mean F1 over the kinds that are labelled."""
    kinds = {c.label.kind for c in cases}
    return sum(scores(cases, kind)[2] for kind in kinds) / len(kinds) if kinds else 0.0


def _rate(pairs: Iterable[bool]) -> str:
    found = list(pairs)
    return f"{sum(found)}/{len(found)} = {sum(found) / len(found):.3f}" if found else "none"


def _instants(values: object) -> frozenset[datetime]:
    return frozenset(datetime.fromisoformat(str(v)) for v in values) if isinstance(values, list) else frozenset()


def _is_firm(case: Case) -> bool:
    return case.kind == "decline" and case.reading.primary.firm


def _report_kinds(cases: Sequence[Case]) -> None:
    print(f"{'kind':26}  prec.  recall     F1     n")
    for kind in (k.value for k in Kind):
        precision, recall, f1, number = scores(cases, kind)
        if number or any(c.kind == kind for c in cases):
            print(f"{kind:26}  {precision:5.3f}   {recall:5.3f}  {f1:5.3f}  {number:4}")
    print(f"macro-F1 {macro_f1(cases):.3f}, right {_rate(c.kind == c.label.kind for c in cases)}")


def _report_languages(cases: Sequence[Case]) -> None:
    for language in sorted({str(c.label.values.get("language")) for c in cases}):
        own = [c for c in cases if c.label.values.get("language") == language]
        print(f"  {language}: macro-F1 {macro_f1(own):.3f}, right {_rate(c.kind == c.label.kind for c in own)}")


def _report_confusion(cases: Sequence[Case]) -> None:
    wrong = Counter((c.label.kind, c.kind) for c in cases if c.kind != c.label.kind)
    print("confusion (labelled -> read):")
    for (label, kind), number in wrong.most_common():
        print(f"  {number:3}  {label} -> {kind}")


def _report_ends(cases: Sequence[Case]) -> None:
    for name, said, true in (
        ("offer", lambda c: c.kind == "offer", lambda c: c.label.kind == "offer"),
        ("firm decline", _is_firm, lambda c: c.label.kind == "decline" and c.label.values.get("firm") is True),
    ):
        sure = [c for c in cases if c.label.knows("kind") and c.label.knows("firm")]
        print(f"{name}: precision {_rate(true(c) for c in sure if said(c))}", end=", ")
        print(f"recall {_rate(said(c) for c in sure if true(c))}")
    idle = [c for c in cases if c.label.kind in ("other", "job_alert", "outreach", "auto_reply")]
    alarms = [c for c in idle if c.kind.startswith("interview_") or c.kind in ("offer", "decline")]
    print(f"false starts and stops on mail of no candidacy: {len(alarms)} of {len(idle)}")


def _report_details(cases: Sequence[Case]) -> None:
    for key, exact in _EXACT.items():
        sure = [c for c in cases if c.label.knows(key)]
        given = [c for c in sure if c.label.values[key]]
        invented = [c for c in sure if not c.label.values[key] and not exact(c)]
        print(f"{key}: exact {_rate(exact(c) for c in given)}; invented where there is none: {len(invented)}")


def _same_starts(case: Case) -> bool:
    return _instants(case.label.values["interviews"]) == {i.start for i in case.reading.interviews}


def _same_slots(case: Case) -> bool:
    return _instants(case.label.values["slots"]) == {i.start for i in case.reading.slots}


def _same_promise(case: Case) -> bool:
    by = case.reading.decision_by
    return case.label.values["decision_by"] == (by.isoformat() if by else None)


def _same_words(said: str | None, true: object) -> bool:
    return (said or "").casefold() == str(true or "").casefold()


_EXACT = {
    "interviews": _same_starts,
    "slots": _same_slots,
    "decision_by": _same_promise,
    "company": lambda c: _same_words(c.reading.company, c.label.values["company"]),
    "role": lambda c: _same_words(c.reading.role, c.label.values["role"]),
}


def _also(case: Case) -> set[str]:
    labelled = case.label.values.get("also")
    return {str(kind) for kind in labelled} if isinstance(labelled, list) else set()


def _report_also(cases: Sequence[Case]) -> None:
    """Further kinds, of messages whose first one was read right or wrong alike; and the words shown for all."""
    sure = [c for c in cases if c.label.knows("also")]
    said = [(c, f.kind.value) for c in sure for f in c.reading.also]
    true = [(c, kind) for c in sure for kind in sorted(_also(c))]
    print(f"also: precision {_rate(kind in _also(c) for c, kind in said)}", end=", ")
    print(f"recall {_rate(any(f.kind.value == kind for f in c.reading.also) for c, kind in true)}")
    findings = [(c, f) for c in cases for f in c.reading.findings if f.kind is not Kind.OTHER]
    print(f"evidence: shown {_rate(bool(f.evidence) for _, f in findings)}", end=", ")
    print(f"in the message {_rate(all(_is_written(e.words, c) for e in f.evidence) for c, f in findings)}")


def _is_written(words: str, case: Case) -> bool:
    """Whether words stand in the message, whatever its line ends."""
    message = case.reading.message
    events = [f"{i.summary} {i.uid}" for i in message.invites]
    text = " ".join(" ".join((message.own_text, message.subject, message.forwarded_text, *events)).split())
    return bool(words.strip()) and " ".join(words.split()) in text


def _report_confidence(cases: Sequence[Case]) -> None:
    print("confidence, said and true:")
    for low, high in ((0.0, 0.6), (0.6, 0.8), (0.8, 0.9), (0.9, 0.96), (0.96, 1.01)):
        own = [c for c in cases if low <= c.reading.primary.confidence < high]
        if own:
            mean = sum(c.reading.primary.confidence for c in own) / len(own)
            print(f"  {mean:.2f} said: {_rate(c.kind == c.label.kind for c in own)}")


def _report_misses(cases: Sequence[Case]) -> None:
    for case in cases:
        if case.kind != case.label.kind:
            because = [e.because for e in case.reading.primary.evidence]
            print(f"{case.label.file} {case.label.kind} -> {case.kind} {because} ({case.label.values.get('note')})")
        if {f.kind.value for f in case.reading.also} != _also(case):
            print(
                f"{case.label.file} {case.kind} also: {_also(case)}, read {[f.kind.value for f in case.reading.also]}"
            )
        for key, exact in _EXACT.items():
            if case.label.knows(key) and not exact(case):
                print(f"{case.label.file} {case.kind} {key}: {case.label.values[key]} read otherwise")


def _by_rules(case: Case) -> str:
    """The kind that the phrase rules alone find."""
    message = case.reading.message
    words = search(message)
    reader, is_reply = perspective_of(case.label.values), is_answer(message.subject)
    times = told.times(message, reader, is_answer=is_reply) if may_matter(words, message) else ()
    return by_rules(message, reader, times, words).kind.value


def _report_rules(cases: Sequence[Case]) -> None:
    """What the learned opinion adds to the phrase rules."""
    ruled = [(c, _by_rules(c)) for c in cases]
    print(f"by the phrase rules alone: right {_rate(kind == c.label.kind for c, kind in ruled)}", end=", ")
    print(f"better with the learned opinion: {sum(c.kind == c.label.kind != kind for c, kind in ruled)}", end=", ")
    print(f"worse: {sum(c.kind != c.label.kind == kind for c, kind in ruled)}")


def report(name: str, cases: Sequence[Case]) -> None:
    """All figures of one folder."""
    print(f"== {name}: {len(cases)} messages")
    _report_kinds(cases)
    _report_rules(cases)
    _report_languages(cases)
    _report_confusion(cases)
    _report_ends(cases)
    _report_details(cases)
    _report_also(cases)
    _report_confidence(cases)
    spent = [c.milliseconds for c in cases[1:]]
    print(
        f"time a message: median {median(spent):.2f} ms, longest {max(spent):.2f} ms (the first, which loads, left out)"
    )


def main(arguments: Sequence[str]) -> int:
    """Measure the folders named, or the corpus."""
    folders = [Path(a) for a in arguments if not a.startswith("--")] or sorted(
        p.parent for p in CORPUS.glob("*/labels.jsonl")
    )
    for folder in folders:
        cases = cases_of(folder)
        report(str(folder.name), cases)
        if "--misses" in arguments and not any(part.startswith("held") for part in folder.parts):
            _report_misses(cases)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
