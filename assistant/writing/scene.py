"""What a draft can rest on: everything that its templates may say, and nothing that is not known.

A scene is worked out from the opportunity, the notes and the identity, before
any wording is chosen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from assistant.model import Due, Identity, Notes, Opportunity, Part, Person, Step, TrackedInterview
from assistant.writing.fragments import clean, clean_company, clean_role
from assistant.writing.language import Tongue, in_language, is_american, language_of, on_day, plain_day, tongue
from assistant.writing.names import codes_of, display_name, first_of, greeting, name_of
from assistant.writing.render import TemplateSet, Value
from assistant.writing.shares import Share, deal

PANEL_MINIMUM = 2


@dataclass(frozen=True, slots=True)
class Scene:
    """One draft's situation: its language, the variants that suit it, and the values of its templates."""

    tongue: Tongue
    variants: tuple[str, ...]
    """Which preferred wordings apply, the most telling first."""
    values: dict[str, Value]
    share: Share
    recipient_name: str
    place: int
    """The recipient's place in the panel; for letters to one person the number of the letter."""
    panel_key: str
    """The same for everybody who gets a note for the same interview."""


def scene_of(
    due: Due,
    opportunity: Opportunity,
    notes: Notes | None,
    identity: Identity,
    templates: TemplateSet,
    *,
    now: datetime,
) -> Scene:
    """The situation of one draft that is due."""
    interview = interview_of(due, opportunity, now=now)
    basics: dict[str, Value] = {"role": clean_role(opportunity.role), "company": clean_company(opportunity.company)}
    zone = interview.timezone if interview else None
    american = is_american(due.recipient.email or "", zone, identity)
    language = tongue(language_of(due, opportunity, templates), templates, basics, american=american)
    recipient = titled(due.recipient, notes, language)
    strengths = in_language(identity.strengths, language, templates)
    share, place = _share(due, opportunity, notes, strengths, language, interview)
    variants = _variants(due, opportunity, interview, language)
    values = (
        basics
        | _phrases(language)
        | _people(due, recipient, language, interview)
        | _days(opportunity, interview, language, identity, now)
    )
    values |= _fragments(share) | _situation(variants, notes) | {"confirmed": due.is_confirmed}
    values |= {
        "my_name": clean(identity.name, limit=80),
        "my_email": identity.email,
        "greeting": greeting(recipient, language.words, american=american),
    }
    name = display_name(recipient, codes_of(language.words))
    occasion, turn = _turn(due)
    key = "\x1f".join((opportunity.key, due.step.value, occasion))
    return Scene(language, variants, values, share, name, place + turn, key)


def _turn(due: Due) -> tuple[str, int]:
    """What the waiting counts from, and the how manieth letter about it this is: planning numbers them "key#2"."""
    numbered = re.fullmatch(r"(.+)#(\d{1,3})", due.interview_key, re.S)
    return (numbered[1], int(numbered[2])) if numbered else (due.interview_key, 0)


def interview_of(due: Due, opportunity: Opportunity, *, now: datetime) -> TrackedInterview | None:
    """The interview that a draft is about: the one it names, else the last one that was surely held before the end."""
    last = min(now, opportunity.end.at) if opportunity.end else now
    held = [each for each in opportunity.interviews if not each.is_cancelled and each.start <= last]
    keys = (due.interview_key, _turn(due)[0])  # several that one message fixed are numbered as well
    named = (each for key in keys for each in opportunity.interviews if each.key == key)
    return next(named, None) or max(held, key=lambda each: (each.doubted_at is None, each.start), default=None)


def titled(person: Person, notes: Notes | None, language: Tongue) -> Person:
    """The person, with the title that the user noted down for them."""
    known = display_name(person, codes_of(language.words)).casefold()
    for noted in notes.people if notes else ():
        same_address = bool(noted.email) and (noted.email or "").lower() == (person.email or "").lower()
        if same_address or (known and display_name(noted, codes_of(language.words)).casefold() == known):
            return Person(noted.name or person.name, person.email, person.part, noted.title or person.title)
    return person


def local_day(interview: TrackedInterview, identity: Identity) -> date:
    """The day of the interview where it took place."""
    return interview.start.astimezone(_zone(interview.timezone) or interview.start.tzinfo).date()


def _zone(name: str | None) -> tzinfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _share(
    due: Due,
    opportunity: Opportunity,
    notes: Notes | None,
    strengths: tuple[str, ...],
    language: Tongue,
    interview: TrackedInterview | None,
) -> tuple[Share, int]:
    titles = codes_of(language.words)
    emails = [(person.email or "").lower() for person in due.panel]
    mine = (due.recipient.email or "").lower()
    panel = due.panel if mine in emails else (*due.panel, due.recipient)
    place = emails.index(mine) if mine in emails else len(panel) - 1
    names = [display_name(person, titles) for person in panel]
    there = [*due.thanks_to, *(notes.people if notes else ()), *(interview.people if interview else ())]
    others = [name for person in there if (name := display_name(person, titles)) and name not in names]
    if _is_arranged(due, interview):  # the notes about those who are thanked through the recipient
        names[place], others = " ".join(filter(None, (display_name(each, titles) for each in _met(due, interview)))), []
    earlier = _earlier(opportunity, interview)
    shares = deal(names, others=others, notes=notes, strengths=strengths, grammar=language.grammar, first=earlier)
    return shares[place], place


def _earlier(opportunity: Opportunity, interview: TrackedInterview | None) -> int:
    """How many interviews were held on days before this one."""
    return len({each.start.date() for each in _before(opportunity, interview)})


def _before(opportunity: Opportunity, interview: TrackedInterview | None) -> list[TrackedInterview]:
    """The interviews of days before this one."""
    if interview is None:
        return []
    day = interview.start.date()
    return [each for each in opportunity.interviews if not each.is_cancelled and each.start.date() < day]


def _met_before(due: Due, opportunity: Opportunity, interview: TrackedInterview | None) -> bool:
    """Whether the recipient was in an earlier interview; where nobody is known of one, whoever wrote may have been."""
    email = (due.recipient.email or "").lower()
    name = clean(due.recipient.name).casefold()
    wrote = any(c.wrote for c in opportunity.contacts if email and (c.person.email or "").lower() == email)
    for earlier in _before(opportunity, interview):
        there = {(p.email or "").lower() for p in earlier.people} | {clean(p.name).casefold() for p in earlier.people}
        if wrote if not earlier.people else bool({email, name} & (there - {""})):
            return True
    return False


def _is_arranged(due: Due, interview: TrackedInterview | None) -> bool:
    """The recipient was not in the room, they only brought it about: others are named as those who interview."""
    if due.recipient.part == Part.AGENT:
        return True
    people = interview.people if interview else ()
    hosts = [person for person in people if person.part == Part.INTERVIEWER] or people
    there = {(person.email or "").lower() for person in hosts}
    if due.recipient.part == Part.INTERVIEWER or (due.recipient.email or "").lower() in there:
        return False
    return bool(due.thanks_to or there) or due.recipient.part == Part.COORDINATOR


def _is_panel(due: Due, opportunity: Opportunity, interview: TrackedInterview | None) -> bool:
    """More than one person of theirs was there at a time, whether or not each gets a note (rule T3)."""
    there = sum(person.part == Part.INTERVIEWER for person in interview.people) if interview else 0
    if interview and _is_one_by_one(opportunity, interview):
        return False
    return max(len(due.panel) + len(due.thanks_to), there) >= PANEL_MINIMUM


def _is_one_by_one(opportunity: Opportunity, interview: TrackedInterview) -> bool:
    """Whether the day had several interviews, each with one person."""
    day = interview.start.date()
    blocks = [each for each in opportunity.interviews if not each.is_cancelled and each.start.date() == day]
    alone = [sum(person.part == Part.INTERVIEWER for person in block.people) == 1 for block in blocks]
    return len(blocks) > 1 and all(alone)


def _met(due: Due, interview: TrackedInterview | None) -> tuple[Person, ...]:
    """Whom the user spoke with, where it was not the recipient."""
    mine = (due.recipient.email or "").lower()
    there = interview.people if interview else ()
    return due.thanks_to or tuple(
        p for p in there if p.part != Part.AGENT and (not mine or (p.email or "").lower() != mine)
    )


def _is_held(due: Due, interview: TrackedInterview | None) -> bool:
    """Whether the user and they met; of one that was in doubt thanks are written when the user has said so."""
    return interview is not None and (due.step is Step.THANK_YOU or interview.doubted_at is None)


def _is_phone(interview: TrackedInterview | None, language: Tongue) -> bool:
    where = clean(interview.where if interview else None).casefold()
    if re.fullmatch(r"(?:tel:)?\+?[\d\s()./-]{6,}", where):
        return True
    return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", where) for word in language.words.get("phone_words", ()))


def _variants(
    due: Due, opportunity: Opportunity, interview: TrackedInterview | None, language: Tongue
) -> tuple[str, ...]:
    name = name_of(due.recipient, codes_of(language.words))
    is_agent = due.recipient.part == Part.AGENT
    tests = {
        "agent_met": is_agent and _is_held(due, interview),
        "agent": is_agent,
        "arranged": _is_arranged(due, interview),
        "promised": opportunity.promise is not None,
        "met": _is_held(due, interview),
        "phone": _is_phone(interview, language),
        "second": _met_before(due, opportunity, interview),
        "panel": _is_panel(due, opportunity, interview),
        "warm": opportunity.warm is True,
        "formal": opportunity.warm is not True and bool(name and name.titles),
    }
    return tuple(variant for variant, holds in tests.items() if holds)


def _phrases(language: Tongue) -> dict[str, Value]:
    return {
        name.removeprefix("phrase."): first_of(language.words, name)
        for name in language.words
        if name.startswith("phrase.")
    }


def _people(due: Due, recipient: Person, language: Tongue, interview: TrackedInterview | None) -> dict[str, Value]:
    titles = codes_of(language.words)
    conjunction = first_of(language.words, "and")
    thanked, met = (
        listing([name for person in people if (name := display_name(person, titles))], conjunction)
        for people in (due.thanks_to, _met(due, interview))
    )
    others = "phrase.client_team" if due.recipient.part == Part.AGENT else "phrase.colleagues"
    with_whom = met or first_of(language.words, others) or first_of(language.words, "phrase.colleagues")
    return {
        "name": display_name(recipient, titles),
        "thanked": thanked,
        "with_whom": with_whom if _is_arranged(due, interview) else "",
    }


def listing(names: list[str], conjunction: str) -> str:
    """ "Ben, Carla and Dan"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {conjunction} {names[-1]}"


def _days(
    opportunity: Opportunity, interview: TrackedInterview | None, language: Tongue, identity: Identity, now: datetime
) -> dict[str, Value]:
    today = now.astimezone(_zone(identity.timezone) or now.tzinfo).date()
    promise = opportunity.promise
    words, american = language.words, language.american
    return {
        "day": on_day(local_day(interview, identity), words, today=today, american=american) if interview else "",
        "decision_day": plain_day(promise.by, words, american=american) if promise else "",
    }


def _fragments(share: Share) -> dict[str, Value]:
    return {
        "point": share.point.words if share.point else "",
        "point_sentence": share.point.sentence if share.point else "",
        "strength": share.strength.words if share.strength else "",
        "strength_sentence": share.strength.sentence if share.strength else "",
        "liked": share.liked.words if share.liked else "",
        "forgotten": share.forgotten.words if share.forgotten else "",
    }


def _situation(variants: tuple[str, ...], notes: Notes | None) -> dict[str, Value]:
    return {
        "is_panel": "panel" in variants,
        "is_phone": "phone" in variants,
        "is_second_round": "second" in variants,
        "is_warm": "warm" in variants,
        "is_arranged": "arranged" in variants,
        "asks_feedback": bool(notes and notes.ask_feedback),
        "is_late": bool(notes and notes.late_because_of_travel),
        "has_met": "met" in variants,
    }
