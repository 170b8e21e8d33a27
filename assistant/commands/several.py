"""Commands over several accounts: which account an ID means, and one run that goes over all of them.

Nothing here is loaded where one account is configured. A run first looks into
every mailbox, then lets the accounts share what they know, then acts in each: so
nothing is written in one after an end that has reached the other. An account
whose server is dead, or whose ledger is, stops no other.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import combinations

from assistant.commands.context import Context
from assistant.commands.opening import open_ledger, open_locked, open_session
from assistant.commands.terminal import safe_lines
from assistant.config import Config
from assistant.errors import AssistantError, ConfigError
from assistant.ledger import Ledger, RunLock
from assistant.model import OpportunityId
from assistant.quiet import has_told_all, is_quiet, rest
from assistant.report import LISTS, Report
from assistant.session import Books, Session

PROGRAM = "interview-assistant"
GRAVEST = (70, 78, 77, 69, 75, 2)
"""Of several exit statuses the first of these is that of the run."""

Prepare = Callable[[Context, Config], None]
Deed = Callable[[Session], None]
Echo = Callable[[Books, OpportunityId], None]


@dataclass(slots=True)
class Run:
    """One account in a run over several."""

    config: Config
    is_meant: bool
    """--account may leave it out: then its ledger is only read."""
    books: Books | None = None
    error: AssistantError | None = None
    stack: ExitStack = field(default_factory=ExitStack)

    @property
    def session(self) -> Session | None:
        """Where it could be logged in and nothing has gone wrong since."""
        return self.books if isinstance(self.books, Session) and self.error is None else None

    @property
    def name(self) -> str:
        """The account's."""
        return self.config.account or ""


# -- one run over all -------------------------------------------------------------------------


@contextmanager
def family_lock(context: Context, every: Sequence[Config]) -> Iterator[None]:
    """Held while anything is changed in any of several accounts: what they know of each other must hold still."""
    first = every[0].state_path
    if len(every) < 2 or (context.is_dry_run and not first.parent.exists()):
        yield
        return
    with RunLock(first.with_name("accounts")):
        yield


def run_all(
    context: Context,
    deed: Deed,
    *,
    prepare: Prepare | None = None,
    check: Callable[[Context, Ledger], None] | None = None,
    may_rest: bool = False,
) -> tuple[Run, ...]:
    """Look into every mailbox, share, then do the deed in each; what went wrong stands in the runs.

    It `may_rest` where no account has anything to do, nor anything to learn from another.
    """
    every = context.family()
    meant = {config.account for config in context.accounts()}
    runs = tuple(Run(config, config.account in meant) for config in every)
    with family_lock(context, every), ExitStack() as stack:
        for run in runs:
            stack.enter_context(run.stack)
            _open(context, run, prepare=prepare, check=check, time_for=len(meant))
        _introduce(runs)
        if may_rest and _are_quiet(runs):
            _each(runs, rest)
        else:
            _work(runs, deed)
    return runs


def _are_quiet(runs: Sequence[Run]) -> bool:
    """Whether a run would change nothing; where an account cannot be looked into, that is not known."""
    books = [run.books for run in runs if run.books is not None]
    meant = [run.session for run in runs if run.is_meant]
    sessions = [session for session in meant if session is not None]
    return (
        len(books) == len(runs)
        and len(sessions) == len(meant)
        and all(is_quiet(session) for session in sessions)
        and all(has_told_all(other, one) for one in sessions for other in books if other is not one)
    )


def _work(runs: Sequence[Run], deed: Deed) -> None:
    # Loaded here: most runs have nothing to do.
    from assistant.intake import take_in_letters
    from assistant.scan import look

    _leave_out_doubles(runs)
    _each(runs, take_in_letters)
    _each(runs, look)
    _share(runs, runs)
    for run in runs:
        _share((run,), runs)  # what was placed in another account a moment ago
        _each((run,), deed)


def _leave_out_doubles(runs: Sequence[Run]) -> None:
    """Of two accounts that turn out to be one mailbox, the first in the file goes on alone."""
    from assistant.one_mailbox import one_too_many, shows_draft_of

    for first, second in combinations(runs, 2):
        for here, there in ((first, second), (second, first)):
            session, other = here.session, there.books
            if session is None or other is None:
                continue
            with _kept(here):
                drafts = session.folders.drafts
                known = other.ledger.open_drafts()
                if shows_draft_of(session.mailbox, drafts, session.statuses[drafts], known):
                    second.error = second.error or ConfigError([one_too_many(second.name, first.name)])


def _open(
    context: Context,
    run: Run,
    *,
    prepare: Prepare | None,
    check: Callable[[Context, Ledger], None] | None,
    time_for: int,
) -> None:
    if not run.is_meant:
        return _open_to_read(context, run)
    with _kept(run):
        ledger = run.stack.enter_context(open_locked(context, run.config, prepare=prepare))
        run.books = Books(config=run.config, ledger=ledger, now=context.now)
        if check is not None:
            check(context, ledger)
        # The first account waits while the last one is read: the time of a run is that of all.
        patient = replace(run.config, deadline_seconds=run.config.deadline_seconds * time_for)
        session = run.stack.enter_context(open_session(context, patient, ledger))
        session.config = run.config
        run.books = session
    return None


def _open_to_read(context: Context, run: Run) -> None:
    with _kept(run):
        ledger = run.stack.enter_context(open_ledger(replace(context, is_dry_run=True), run.config))
        run.books = Books(config=run.config, ledger=ledger, now=context.now)


@contextmanager
def _kept(run: Run) -> Iterator[None]:
    """An error ends this account's part of the run, and no other's."""
    try:
        yield
    except AssistantError as error:
        run.error = run.error or error


def _introduce(runs: Sequence[Run]) -> None:
    """Tell every session of the other accounts: their ledgers, and who cannot be asked today."""
    absent = frozenset(run.name for run in runs if run.is_meant and run.session is None)
    unread = [run for run in runs if run.books is None]
    for run in runs:
        if (session := run.session) is None:
            continue
        session.neighbours = tuple(r.books.ledger for r in runs if r is not run and r.books is not None)
        session.absent = absent
        session.look_around = partial(_look_around, run, runs)
        if unread:
            session.blind = f'what your account "{unread[0].name}" has written cannot be read: {unread[0].error}'
        for name in absent:
            for matter in session.ledger.shared.twins(name):
                session.ledger.touch(matter)


def _look_around(run: Run, runs: Sequence[Run]) -> None:
    """Before a letter goes out: an end may have reached another account while this run was at work."""
    from assistant.intake import take_in  # loaded by now: something is sent

    others = [other for other in runs if other is not run]
    _each(others, Session.look)
    _each(others, take_in)
    _share((run,), runs)


def _each(runs: Sequence[Run], deed: Deed) -> None:
    for run in runs:
        if (session := run.session) is not None:
            with _kept(run):
                deed(session)


def _share(learners: Sequence[Run], runs: Sequence[Run]) -> None:
    from assistant.sharing import share  # as above

    able = [session for run in learners if (session := run.session) is not None]
    family = [run.books for run in runs if run.books is not None]
    share(able, family)


# -- what is told -------------------------------------------------------------------------------


def status_of(runs: Sequence[Run]) -> int:
    """The exit status: that of the gravest error."""
    return gravest({run.error.exit_status for run in runs if run.error is not None and run.is_meant})


def gravest(statuses: Collection[int]) -> int:
    """Of several exit statuses the one that matters most; 0 for none."""
    return next((status for status in GRAVEST if status in statuses), 0)


def tell_all(context: Context, runs: Sequence[Run], tell: Callable[[Context, Report], None]) -> None:
    """Every account's report, as one JSON document or one after the other, and what went wrong."""
    meant = [run for run in runs if run.is_meant]
    if context.as_json:
        context.emit(_document(context, meant))
    for run in meant:
        if not context.as_json and isinstance(run.books, Session):
            tell(context, run.books.report)
        if run.error is not None:
            tell_error(context, run.name, run.error)


def tell_error(context: Context, name: str, error: AssistantError) -> None:
    """What keeps one account from its run."""
    lines = safe_lines(str(error)).split("\n")
    context.stderr.write("".join(f"{PROGRAM}: {name}: {line}\n" for line in lines))


def _document(context: Context, runs: Sequence[Run]) -> dict[str, object]:
    reports = [run.books.report for run in runs if isinstance(run.books, Session)]
    return merged(context, reports) | {"accounts": [_row(run) for run in runs]}


def merged(context: Context, reports: Sequence[Report]) -> dict[str, object]:
    """The documents of several accounts as one: each row names its account."""
    found = [report.as_json() for report in reports] or [Report(context.now).as_json()]
    document = dict(found[0])
    for other in found[1:]:
        document["folders"] = {**_table(document["folders"]), **_table(other["folders"])}
        for name in (*LISTS, "concerns"):
            document[name] = [*_list(document[name]), *_list(other[name])]
    document["more_due"] = sum(report.more_due for report in reports)
    return document


def _row(run: Run) -> dict[str, object]:
    if run.error is None:
        return {"account": run.name, "status": 0, "error": None}
    return {"account": run.name, "status": run.error.exit_status, "error": str(run.error)}


def _table(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


# -- the user's word for all --------------------------------------------------------------------


def spread(context: Context, config: Config, id: OpportunityId, *, deed: Echo, is_urgent: bool = False) -> None:
    """Do for the same matter of the other accounts what was done in this one.

    Who cannot be reached is seen to by the next scan, unless it `is_urgent`: then the error is raised.
    """
    with open_ledger(replace(context, is_dry_run=True), config) as ledger:
        own = Books(config=config, ledger=ledger, now=context.now)
        for other in context.family():
            if other.account != config.account and other.state_path.exists():
                with nullcontext() if is_urgent else _told_later(context, other):
                    _spread_to(context, own, other, id, deed)


def _spread_to(context: Context, own: Books, other: Config, id: OpportunityId, deed: Echo) -> None:
    from assistant.sharing import share

    with open_locked(context, other) as ledger:
        theirs = Books(config=other, ledger=ledger, now=context.now)
        share((theirs,), (theirs, own))
        for matter, named_there in ledger.shared.twins(own.config.account or "").items():
            if named_there == id:
                deed(theirs, matter)


@contextmanager
def _told_later(context: Context, other: Config) -> Iterator[None]:
    try:
        yield
    except AssistantError as error:
        context.tell(f"{other.account}: the next scan sees to it there ({error})")
