"""One history: the clock, the order of events, the program's runs with their faults, and the checks after each."""

from __future__ import annotations

import heapq
import itertools
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from unittest.mock import patch

from assistant import renewing, watching
from assistant.commands import drafts as draft_commands
from assistant.errors import LedgerError, TryAgainLater, UsageError
from assistant.ledger import Ledger, rebuild
from assistant.mailbox.settings import Secret
from assistant.model import DraftRecord, DraftState, MessageId
from assistant.quiet import is_quiet
from assistant.report import Report
from assistant.scan import scan, withdraw_only
from assistant.session import Session
from assistant.templates import load_templates

from . import post as server
from .checks import Checks
from .employers import Letter, Matter, invented, strangers
from .faults import Died, Faults, disk_of, drawn
from .user import NOTES, User
from .world import configured, folders, traits

BEGIN = datetime(2026, 1, 5, 8, tzinfo=UTC)
DAYS = 90
SHELVES = Path("/dev/shm")

Job = Callable[[Session], None]
Event = Callable[[], Iterator[None] | None]


@cache
def _templates() -> dict[str, str]:
    return dict(load_templates(None))


class History:
    """Ninety days of one user, from one seed."""

    def __init__(
        self,
        seed: int,
        *,
        folder: Path,
        faulty: bool = True,
        raced: bool | None = None,
        days: int = DAYS,
        tell: Callable[[str], None] | None = None,
    ) -> None:
        self.seed = seed
        self.random = Random(f"history {seed}")
        self._fate = Random(f"faults {seed}")
        self.faulty = faulty
        self.raced = seed % 2 == 1 if raced is None else raced
        self.days = days
        self._say = tell
        self.clock = BEGIN
        self.busy: dict[tuple[str, str], datetime] = {}
        self.count: Counter[str] = Counter()
        self._events: list[tuple[datetime, int, str, Event]] = []
        self._order = itertools.count()
        self._running = False
        self._hooks: list[tuple[int, str, Event]] = []
        self._moves: list[Iterator[None]] = []
        self._calls = 0
        self.path = folder / f"ledger{seed}{'f' if faulty else 'c'}.sqlite3"
        self.post = server.Post(traits(seed, self.random))
        self.config = configured(self.path, self.random)
        self.folders = folders(self.random)
        self.matters = [invented(self.random, n, BEGIN) for n in range(self.random.choice((2, 2, 3, 4)))]
        strict = self.random.random() < 0.15
        self.refused = sorted(self.matters[0].addresses)[0] if strict else ""
        self.user = User(self)
        self.checks = Checks(self)
        self._plan()

    # -- what is to happen ----------------------------------------------------------------------------

    def _plan(self) -> None:
        last = BEGIN + timedelta(days=self.days)
        for matter in self.matters:
            for letter in matter.letters:
                if letter.at < last:
                    self.at(
                        letter.at, f"{letter.kind} {matter.company}", lambda le=letter, m=matter: self._deliver(le, m)
                    )
            if self.random.random() < 0.12:
                self._plan_stop(matter)
        for letter in strangers(self.random, self.matters, BEGIN, self.days):
            self.at(letter.at, letter.kind, lambda le=letter: self._deliver(le, None))
        for day in range(self.days):
            at = BEGIN + timedelta(days=day, hours=self.random.randrange(0, 13), minutes=self.random.randrange(60))
            if self.random.random() < 0.7:
                self.at(at, "scan", lambda: None)
        for _ in range(self.random.choice((0, 0, 1, 3))):
            at = BEGIN + timedelta(minutes=self.random.randrange(self.days * 24 * 60))
            name = self.random.choice(("Drafts", "Drafts", "INBOX", "Sent"))
            self.at(at, f"{name} renewed", lambda n=name: self.post.renew(n))

        if self.random.random() < 0.2:
            at = BEGIN + timedelta(minutes=self.random.randrange(self.days * 24 * 60))
            is_lost = self.random.random() < 0.4
            self.at(at, "ledger lost" if is_lost else "ledger rebuilt", lambda: self._renew_ledger(is_lost=is_lost))

    def _renew_ledger(self, *, is_lost: bool) -> None:
        """The ledger is gone with all that the user decided, or is built anew on purpose."""
        if self._running:
            self.at(self.clock + timedelta(minutes=30), "ledger", lambda: self._renew_ledger(is_lost=is_lost))
        elif is_lost:
            self.path.unlink(missing_ok=True)
            self.path.with_name(f"{self.path.name}-journal").unlink(missing_ok=True)
            self.checks.lost()
        else:
            rebuild(self.path, now=self.clock)

    def _plan_stop(self, matter: Matter) -> None:
        at = matter.letters[0].at + timedelta(hours=self.random.randrange(24 * 40))
        self.at(at, f"stop {matter.company}", lambda: self._stop(matter))
        if self.random.random() < 0.4:
            later = at + timedelta(hours=self.random.randrange(24 * 20))
            self.at(later, f"resume {matter.company}", lambda: self._resume(matter))

    def _deliver(self, letter: Letter, matter: Matter | None) -> None:
        self.post.folders[letter.folder].add(letter.raw, frozenset(), self.clock.replace(microsecond=0))
        if matter is not None:
            self.checks.delivered(letter, matter)

    # -- the clock ----------------------------------------------------------------------------

    def at(self, when: datetime, what: str, event: Event) -> None:
        """Something happens then."""
        heapq.heappush(self._events, (when, next(self._order), what, event))

    def tell(self, what: str) -> None:
        """A line of the story, where somebody wants to read it."""
        if self._say is not None:
            self._say(f"{self.clock:%m-%d %H:%M} {what}")

    def run(self) -> None:
        """Everything in order of time; after each event a scan, now or later."""
        last = BEGIN + timedelta(days=self.days)
        while self._events and self._events[0][0] < last:
            when, _, what, event = heapq.heappop(self._events)
            self.clock = max(self.clock, when)
            if what != "scan":
                scans = Random(f"scans {self.seed} {what} {when}")  # of its own: faults must not shift what follows
                self._happen(what, event)
                self.clock = max(self.clock, when) + timedelta(minutes=scans.randrange(1, 240))
                if scans.random() < 0.4:
                    continue
            self.step()
        self.clock = max(self.clock, last)
        self.settle()

    def _happen(self, what: str, event: Event) -> None:
        self.tell(what)
        moves = event()
        if moves is None:
            return
        if self._running:
            self._moves.append(moves)
        else:
            for _ in moves:
                pass
        self.checks.look()

    def step(self) -> None:
        """One run as cron calls it; where nobody races, it is tried again until it is done."""
        self.count["steps"] += 1
        begun = self.clock
        if self.raced:
            self._program("scan", self._scan, faults=self._drawn(0.6))
        else:
            for _ in range(3):
                if self._program("scan", self._scan, faults=self._drawn(0.6)):
                    break
                self.clock += timedelta(minutes=1)
            else:
                self._program("scan", self._scan, faults=Faults())
        self._relieve_doubts()
        self.user.notice(begun)
        if self.count["steps"] % 20 == 0:
            self.rest()

    def rest(self) -> None:
        """With nobody at it and no fault, looking again changes nothing."""
        for _ in range(2):
            self.clock += timedelta(minutes=1)
            self._program("scan", self._scan, faults=Faults(), alone=True)
        mailbox, books = self.post.state(), self.checks.books()
        self.clock += timedelta(seconds=30)
        self._program("scan", self._scan, faults=Faults(), alone=True)
        self.checks.unchanged(mailbox, books)

    def settle(self) -> None:
        """The end: whatever is half done is finished."""
        self.tell("the end")
        for moves in self._moves:
            list(moves)
        self._moves.clear()
        self.rest()

    def _drawn(self, share: float) -> Faults:
        if not self.faulty or self._fate.random() > share:
            return Faults()
        return drawn(self._fate)

    # -- the program --------------------------------------------------------------------------

    def _scan(self, session: Session) -> None:
        """All of a scan; where the program would see nothing to do, a whole scan must do nothing."""
        if not is_quiet(session):
            scan(session)
            return
        self.count["quiet"] += 1
        calls, books = self._calls, self.checks.books()
        scan(session)
        assert self._calls == calls, "a run with nothing to do asked the server"
        self.checks.unchanged(self.post.state(), books)
        done = {
            name: rows for name, rows in session.report.as_json().items() if rows and name not in ("now", "folders")
        }
        assert not done, f"a run with nothing to do did {done}"

    def _program(self, what: str, job: Job, *, faults: Faults, alone: bool = False) -> bool:
        """One run of the program; whether it came to its end."""
        faults.tell = self.tell
        self.count["runs"] += 1
        self._prepare_race(alone)
        self.checks.begin()
        try:
            with self._session(faults) as session:
                job(session)
            done = True
            report = session.report
        except Died:
            done = False
        except (TryAgainLater, LedgerError) as error:
            if not faults.struck and "simulated" not in str(error):
                raise AssertionError(f"{what} failed without a fault: {error!r}") from error
            done = False
        finally:
            self._running = False
        self.checks.look()
        if not done:
            self.checks.broken_off()
        elif what == "scan" and not report.more_due:
            self.checks.nobody_forgotten(report)
        self._end_race()
        self.count[f"fault {faults.struck}"] += bool(faults.struck)
        self.checks.look()
        return done

    @contextmanager
    def _session(self, faults: Faults) -> Iterator[Session]:
        smtp = server.Smtp(self.post, faults, lambda: self.clock, self.refused)
        with ExitStack() as stack:
            stack.enter_context(patch("assistant.mailbox.smtp.send", smtp))
            ledger = stack.enter_context(Ledger.open(self.path, now=self.clock, factory=disk_of(faults)))
            session = Session(
                config=self.config, ledger=ledger, now=self.clock,
                mailbox=server.Session(self.post, faults, self._between),  # type: ignore[arg-type]  # the same methods
                folders=self.folders, report=Report(self.clock), templates=_templates,
                smtp_secret=lambda: Secret("simulated"), deadline=float("inf"),
            )  # fmt: skip
            session.look()
            yield session
            self._log(session.report)

    def _log(self, report: Report) -> None:
        for name in ("drafted", "withdrawn", "sent", "observed", "stopped"):
            for row in getattr(report, name):
                self.count[f"{name} {row.get('step') or row.get('what') or ''}".strip()] += 1
                self.tell(f"   {name}: {row}")
        for row in report.attention:
            self.tell(f"   attention: {row}")

    # -- others at it in the middle of a run ---------------------------------------------------

    def _prepare_race(self, alone: bool) -> None:
        self._running, self._calls, self._hooks = True, 0, []
        if not self.raced or alone:
            return
        soon = self.clock + timedelta(hours=20)
        while self._events and self._events[0][0] < soon and self._fate.random() < 0.7:
            _, _, what, event = heapq.heappop(self._events)
            if what == "scan":
                continue
            self._hooks.append((self._fate.randrange(30), what, event))

    def _between(self) -> None:
        """Between two commands of the program."""
        self._calls += 1
        due = [hook for hook in self._hooks if hook[0] < self._calls]
        self._hooks = [hook for hook in self._hooks if hook[0] >= self._calls]
        for _, what, event in due:
            self.count["races"] += 1
            self._happen(f"   (meanwhile) {what}", event)
        is_acting = bool(self._moves)
        for moves in list(self._moves):
            if self._fate.random() < 0.5 and next(moves, self) is self:
                self._moves.remove(moves)
        if is_acting:
            self.checks.taken_away()

    def _end_race(self) -> None:
        hooks, self._hooks = self._hooks, []
        for _, what, event in hooks:
            self._happen(what, event)
        begun, self._moves = self._moves, []
        for moves in begun:
            for _ in moves:
                pass

    # -- what the user says to the program -----------------------------------------------------

    def approved(self, raw: bytes) -> None:
        """The user has said that these bytes may go out."""
        self.checks.approved(raw)

    def revoked(self, raw: bytes) -> None:
        """The user has thought again."""
        self.checks.revoked(raw)

    def command(self, name: str, message_id: str) -> None:
        """A command about one draft; in the middle of a run it waits, as the lock makes it."""
        if self._running:
            self.at(self.clock + timedelta(minutes=30), f"user {name}", lambda: self.command(name, message_id))
            return
        job: Job = lambda s: self._command(s, name, message_id)  # noqa: E731
        if not self._program(name, job, faults=self._drawn(0.5)) and not self.raced:
            self._program(name, job, faults=Faults())  # who is told that it failed says it again

    def _command(self, session: Session, name: str, message_id: str) -> None:
        record = session.ledger.draft_by_message_id(MessageId(message_id))
        if record is None:
            return
        try:
            self._obey(session, name, record)
        except UsageError as refusal:
            self.tell(f"   refused: {refusal}")

    def _obey(self, session: Session, name: str, record: DraftRecord) -> None:
        if name == "snooze":
            session.ledger.snooze(record.id, (self.clock + timedelta(days=3)).date())
            return
        watching.watch(session)
        if name == "approve":
            self.checks.approved_all()
            draft_commands.approve(session, record.id)
        elif name == "dismiss":
            draft_commands.dismiss(session, record.id)
        else:
            session.ledger.save_notes(record.opportunity, record.interview_key, NOTES)
            session.folded.pop(record.opportunity, None)
            self.checks.noted(session.ledger.drafts_of(record.opportunity))
            watching.watch(session)
            renewing.renew(session, record.opportunity)

    def _stop(self, matter: Matter) -> None:
        if self._running:
            self.at(self.clock + timedelta(minutes=30), f"stop {matter.company}", lambda: self._stop(matter))
            return
        if self._decide(matter, lambda ledger, id: ledger.stop(id, self.clock)):
            self.checks.stopped(matter)
            id = self.checks.opportunity_of(matter)
            self._program("stop", lambda s: withdraw_only(s, id), faults=self._drawn(0.5))

    def _resume(self, matter: Matter) -> None:
        if self._running:
            self.at(self.clock + timedelta(minutes=30), f"resume {matter.company}", lambda: self._resume(matter))
            return
        if self._decide(matter, lambda ledger, id: ledger.resume(id, self.clock)):
            self.checks.resumed(matter)

    def _decide(self, matter: Matter, what: Callable[..., None]) -> bool:
        id = self.checks.opportunity_of(matter)
        if id is None:
            return False
        with Ledger.open(self.path, now=self.clock) as ledger:
            what(ledger, id)
        return True

    def _relieve_doubts(self) -> None:
        """The user looks into an uncertain sending, and knows from the recipient how it went."""
        if not self.checks.has_doubts():
            return
        for record in self.checks.records():
            if record.state is not DraftState.UNCERTAIN:
                continue
            self.count["uncertain"] += 1
            went = self.checks.has_gone(record)
            if not went:
                self.user.fetch_back(record.message_id)
            self.command("dismiss" if went else "approve", record.message_id)


@contextmanager
def shelf() -> Iterator[Path]:
    """A folder for the ledgers, in memory where there is such a place."""
    with tempfile.TemporaryDirectory(dir=SHELVES if SHELVES.is_dir() else None) as folder:
        Path(folder).chmod(0o700)
        yield Path(folder)


def live(seed: int, **options: object) -> History:
    """One history to its end; AssertionError with the seed where something did not hold."""
    with shelf() as folder:
        history = History(seed, folder=folder, **options)  # type: ignore[arg-type]  # passed through
        try:
            history.run()
        except Exception as fault:
            raise AssertionError(f"seed {seed}, {history.clock:%Y-%m-%d %H:%M}: {fault!r}") from fault
        return history
