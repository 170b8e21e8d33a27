"""Short everyday mails of `tests/data/reading/lines/`: each is read as it says, but for those marked as unread."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from dated_mails import reading_of
from plain_lines import UNREAD, lines_of, row_of

LINES = Path(__file__).parents[1] / "data/reading/lines"
FILES = sorted(LINES.glob("*.txt"))


def _faults_of(line: str) -> list[str]:
    """What is read otherwise than the line says: nothing where all of it is read."""
    row = row_of(line)
    found = reading_of(row, 1)
    kind = found.kind.value + ("!" if found.primary.firm else "")
    starts = sorted(one.start for one in found.interviews)
    due = found.decision_by.isoformat() if found.decision_by else None
    said = [
        (kind in row["kinds"], f"{kind} for {'/'.join(row['kinds'])}"),
        (starts == sorted(map(datetime.fromisoformat, row["interviews"])), f"starts {[*map(str, starts)]}"),
        (due == row["decision_by"], f"promise {due} for {row['decision_by']}"),
    ]
    return [fault for is_right, fault in said if not is_right]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_plain_lines_are_read_as_they_say(path: Path) -> None:
    read = [line for line in lines_of(path) if not line.startswith(UNREAD)]

    assert len(read) > 90
    assert {line: faults for line in read if (faults := _faults_of(line))} == {}
