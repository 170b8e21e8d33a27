"""Renders every template with an invented interview, so that a faulty one is found before a draft needs it."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from assistant.model import (
    Anchor,
    Due,
    Identity,
    MessageId,
    Notes,
    Opportunity,
    OpportunityId,
    Part,
    Person,
    Promise,
    ReminderStep,
    Stage,
    Step,
    TrackedInterview,
)
from assistant.templates import SUFFIX, own_folder
from assistant.writing import DraftRefused, TemplateFault, TemplateSet, compose

ANNA = Person("Dr. Anna Schmidt", "anna@brightwell.example", Part.INTERVIEWER)
BEN = Person("Ben Okafor", "ben@brightwell.example", Part.INTERVIEWER)
NOTES = Notes(
    spoke_most_with="Anna Schmidt",
    people=(ANNA, BEN),
    liked=("the size of the team",),
    topics=("the move to weekly releases",),
    forgotten=("my certificate in statistics",),
    candidates=4,
    decision_how="by mail",
    rapport=("Anna Schmidt",),
    ask_feedback=True,
    late_because_of_travel=True,
)
_WORDS_FILE = "_words.txt.j2"


def faults_of(templates: TemplateSet, identity: Identity, now: datetime) -> tuple[TemplateFault | DraftRefused, ...]:
    """What goes wrong when each template is used, each fault once."""
    found: dict[str, TemplateFault | DraftRefused] = {}
    for trial in _trials(templates, identity, now):
        try:
            trial()
        except (TemplateFault, DraftRefused) as error:
            found.setdefault(str(error), error)
    return tuple(found.values())


def languages_of(templates: TemplateSet) -> tuple[str, ...]:
    """The languages that there are templates for."""
    return tuple(sorted(name.split("/")[0] for name in templates if name.endswith(f"/{_WORDS_FILE}")))


def path_of(fault: TemplateFault, user_folder: Path | None) -> Path:
    """The file to mend."""
    own = user_folder / fault.file if user_folder else None
    return own if own is not None and own.is_file() else own_folder() / fault.file


def idle_files(user_folder: Path) -> Iterator[tuple[str, str]]:
    """The user's files that nothing uses, each with what may have been meant: a name mistyped goes unnoticed else."""
    shipped = own_folder()
    known = {path.relative_to(shipped).as_posix().partition("/")[2] for path in shipped.rglob(f"*{SUFFIX}")}
    for path in sorted(p for p in user_folder.rglob("*") if p.is_file() and not p.name.startswith(".")):
        name = path.relative_to(user_folder).as_posix()
        language, _, rest = name.partition("/")
        if rest not in known:
            near = difflib.get_close_matches(rest or language, known, n=1, cutoff=0.5)
            yield name, f"{language if rest else 'en'}/{near[0]}" if near else ""


# -- the invented interview -----------------------------------------------------------------


def _trials(templates: TemplateSet, identity: Identity, now: datetime) -> Iterator[Callable[[], object]]:
    from assistant.writing.channels import words_for
    from assistant.writing.notes_form import render_form

    for language in languages_of(templates):
        full, bare = _opportunity(language, now), _bare(_opportunity(language, now))
        for opportunity, notes in ((full, NOTES), (bare, None)):
            for step in Step:
                due = _due(step, opportunity, now)
                yield lambda d=due, o=opportunity, n=notes: compose(
                    d, o, n, identity, templates, now=now, is_trial=True
                )  # type: ignore[misc]
            for reminder in ReminderStep:
                yield lambda r=reminder, o=opportunity, n=notes: words_for(  # type: ignore[misc]
                    r, o, identity, templates, now=now, person=ANNA, interview_key="i1", notes=n, panel=(ANNA, BEN)
                )
            yield lambda o=opportunity, n=notes, code=language: render_form(  # type: ignore[misc]
                o, o.interviews[0] if o.interviews else None, (ANNA, BEN), n, identity, templates, language=code
            )


def _anchor(language: str, now: datetime) -> Anchor:
    return Anchor(
        MessageId("<2@brightwell.example>"), (MessageId("<1@brightwell.example>"),), "Interview: Data Analyst",
        now - timedelta(days=3), language,
    )  # fmt: skip


def _opportunity(language: str, now: datetime) -> Opportunity:
    """One with everything that a template can ask for."""
    anchor = _anchor(language, now)
    start = now - timedelta(hours=3)
    interview = TrackedInterview(
        key="i1", start=start, end=start + timedelta(hours=1), timezone="Europe/London", where="Zoom",
        people=(ANNA, BEN), is_cancelled=False, anchor=anchor,
    )  # fmt: skip
    return Opportunity(
        id=OpportunityId(1), key="trial", stage=Stage.WAITING, company="Brightwell", role="Data Analyst",
        language=language, contacts=(), interviews=(interview,),
        promise=Promise((now + timedelta(days=7)).date(), now, None, "by next week"),
        hold_until=None, held_at=None, last_heard=now, away_until=None, open_question=None, last_inbound=anchor,
        own_mail=(), message_ids=(), end=None, warm=True,
    )  # fmt: skip


def _bare(opportunity: Opportunity) -> Opportunity:
    """One of which hardly anything is known."""
    return replace(opportunity, company=None, role=None, promise=None, interviews=(), warm=None)


def _due(step: Step, opportunity: Opportunity, now: datetime) -> Due:
    panel = (ANNA, BEN) if opportunity.interviews else (ANNA,)
    return Due(
        opportunity=opportunity.id, step=step, need=f"trial|{step.value}", interview_key="i1", recipient=ANNA,
        thanks_to=(), panel=panel, anchor=_anchor(opportunity.language, now), in_thread=step is not Step.THANK_YOU,
        due=now, why="a trial",
    )  # fmt: skip
