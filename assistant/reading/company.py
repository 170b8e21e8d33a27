"""Which employer and which post a message names. Nothing is guessed: None beats wrong."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from assistant.model import Automation, Identity, Kind, Message
from assistant.reading.agency import client, clients, is_agency, others, prepares
from assistant.reading.company_events import firm_of_title, leaves_unnamed
from assistant.reading.company_places import (
    agrees,
    bare_names,
    is_no_employer,
    is_public,
    letters,
    of_application,
    without_department,
)
from assistant.reading.company_tenants import tenant_of
from assistant.reading.display import bare_firm, firm_in
from assistant.reading.firms_under import host_firms, people_met, signed_alone, signed_firms
from assistant.reading.lazy import lazy_pattern
from assistant.reading.mentions import (
    DISPLAY,
    FIRM,
    TEAM,
    cleaned,
    event_firms,
    from_display,
    in_full,
    is_people,
    is_writer,
    labelled,
    plain_subject,
    said,
    signed,
)
from assistant.reading.names import is_no_name, is_organised, is_personal, plain, without_form
from assistant.reading.own_name import Label, best, is_label, label_of, of_domain, own_names, quoted_names, short_names
from assistant.reading.post_alone import without_application, without_firm
from assistant.reading.role import role_of
from assistant.reading.senders import is_job_box, is_shared_box
from assistant.reading.systems import is_calendar_name, is_system_name

MAX_TEXT = 5_000
_ASKS = lazy_pattern(
    rf"(?:^|\n|[^\w\s] |\b(?i:la empresa|l['’]entreprise|a empresa|l['’]azienda|das unternehmen|het bedrijf|the company) ){FIRM} (?i:invites you|has invited|have invited|is inviting|has asked|have asked|has requested|have requested|would like you|"
    rf"vous invite|te invita|le invita|lädt|nodigt|convida|la invita|ti invita|uses|partners with|a mis à jour|ha actualizado|ha visto|atualizou|ha aggiornato|hat aktualisiert|heeft bijgewerkt)\b"
)
"""On whose behalf a service writes."""
_SERVED = frozenset(
    {
        Kind.ASSESSMENT,
        Kind.INTERVIEW_CONFIRMATION,
        Kind.INTERVIEW_RESCHEDULE,
        Kind.INTERVIEW_CANCELLATION,
        Kind.INTERVIEW_INVITATION,
        Kind.INFO_REQUEST,
    }
)
"""Kinds that services of tests, checks and calendars send on an employer's behalf."""
_VIA = lazy_pattern(r" (?:via|through|über|par|por|por medio de|tramite) ", re.IGNORECASE)
_BEHALF = lazy_pattern(
    r"(?: |^)(?:on behalf of|im auftrag von|im namen von|pour le compte de|au nom de|namens|por encargo de|en nombre de|em nome de|per conto di|a nome di) ",
    re.IGNORECASE,
)
_IN_NAME_OF = lazy_pattern(
    rf"\b(?i:on behalf of|im auftrag (?:von|der|des)|im namen (?:von|der|des)|pour le compte d(?:e|u)|au nom d(?:e|u)|in opdracht van|namens|por encargo de|en nombre de|por cuenta de|em nome d[aeo]|"
    rf"por conta d[aeo]|per conto di|a nome di) (?:(?:the|la|le|die|den|het|il|el) )?{FIRM}"
)
_IN_NAME_PARTS = (
    "behalf",
    "uftrag ",
    "amen ",
    "ompte d",
    "u nom d",
    "opdracht",
    "amens ",
    "ncargo",
    "cuenta de",
    "m nome d",
    "conta d",
    "conto di",
    " nome di",
)
_SYSTEM_BOX = lazy_pattern(
    r"^(?:reminders?|events?|bookings?|confirmations?|invitations?|invites?|calendar[-.]?(?:invite|notification)s?|termine?|afspraken?|afspraak|recordatorios?|citas?|rappels?|"
    r"rendez-?vous|agenda|bestaetigung|bevestiging|lembretes?|promemoria)@",
    re.IGNORECASE,
)
_ASSISTANT = lazy_pattern(r"\b(?:scheduling|interview|calendar|booking|virtual) (?:assistant|bot)$", re.IGNORECASE)
_SERVICE_BOX = lazy_pattern(r"^(?:scheduling|interviews?|jobs-noreply|jobalerts?|candidates?)@", re.IGNORECASE)
_SERVICE_TEAM = lazy_pattern(
    r"(?: |^)(?:scheduling|system|notifications?|calendar|kalender|reminders|interviews|interview desk|candidate calendar)\)?$",
    re.IGNORECASE,
)
_MAILERS = (
    ("mail",),
    ("mails",),
    ("mailer",),
    ("invites",),
    ("notifications",),
    ("notify",),
    ("updates",),
    ("bookings",),
)
"""How the domain ends from which a system sends its mail: "workfolio-mail.com"."""
_SERVICE = lazy_pattern(
    r"^ats|track$|hir(?:e|ing)|sched|cal(?:slot|book|end)|recruit|talent|jobs?|(?<!net)work(?!s)|apply|applicant|ats$|candidat|career|onboard|screen|assess|test"
)
"""What is in the names of systems through which employers write."""

_TOOL = lazy_pattern(
    r"(?i:powered by|scheduled (?:with|by|via)|sent (?:by|from|via|with)|booked (?:with|via)|made with|through|via|©[ \d]*) \w+"
)
"""How a system names itself under what it sends for others."""


@dataclass(frozen=True, slots=True)
class Named:
    """The employer and the post, where the message names them."""

    company: str | None
    role: str | None


@dataclass(frozen=True)
class _Seen:
    """A message with what is asked again and again when its employer is looked for."""

    message: Message
    identity: Identity
    role: str | None
    kind: Kind
    label: Label
    said: tuple[str, ...]

    def cleaned(self, name: str) -> str | None:
        return cleaned(name, self.role, self.identity)

    @cached_property
    def own(self) -> tuple[str, ...]:
        """The names that the sender's domain stands for."""
        return bare_names(own_names(self.message, self.label)) if self.label else ()

    @property
    def display(self) -> str:
        return self.message.sender.name.strip(" '\"") if self.message.sender else ""

    def is_own(self, name: str) -> bool:
        """Whether it is the name of the sender's domain."""
        return bool(self.label) and agrees(name, self.label.whole)


def company_and_role(message: Message, identity: Identity, kind: Kind = Kind.INTERVIEWER_REPLY) -> Named:
    """The employer and the post that the message names."""
    label, role = label_of(message), role_of(message, kind)
    role = role and without_firm(without_application(role), None, message, label)
    if kind is Kind.OUTREACH and leaves_unnamed(message.own_text[:MAX_TEXT]):
        return Named(None, role)
    names = tuple(said(message, role, identity))
    company = without_department(_company(_Seen(message, identity, role, kind, label, names)))
    return Named(company, role and without_firm(role, company, message, label))


def _company(seen: _Seen) -> str | None:
    message, role, identity = seen.message, seen.role, seen.identity
    if named := labelled(message) or tenant_of(message):
        return named
    if is_agency(message, seen.label):
        found = (*clients(message, role, identity), *seen.said, *others(message, role, identity))
        name = next((name for name in found if not (_is_sender(name, seen) or is_no_employer(name))), None)
        return next((fuller for fuller in found if fuller.startswith(f"{name} ")), name and in_full(name, message))
    speaks_of = client(message, role, identity)
    if speaks_of and not seen.is_own(speaks_of) and _is_anothers(speaks_of, message):
        return in_full(speaks_of, message)
    if named := _on_behalf(seen) or _applied_to(seen) or _prepared_for(seen):
        return named
    if is_system_name(seen.display) or is_calendar_name(seen.display):
        return _from_system(seen)
    return _of_sender(seen)


def _of_sender(seen: _Seen) -> str | None:
    """The employer whom the display name tells, for whom the sender writes, or whose box it is."""
    message, role, identity = seen.message, seen.role, seen.identity
    display = from_display(message, role, identity)
    is_person = display and (is_personal(display) or is_writer(display, message)) and not seen.is_own(display)
    display = None if is_person or is_no_employer(display) else display
    if display and _BEHALF.search(seen.display) and (is_organised(display) or not display.startswith("The ")):
        return display
    if _VIA.search(seen.display) and (display or seen.label):
        return seen.said[0] if seen.said and display not in seen.said else display
    if (bare := bare_firm(message, seen.label)) and not _is_service(bare):
        return bare
    shown = _fuller(firm_in(message, seen.label), seen)
    if shown and not seen.is_own(shown) and not _is_service(shown) and not seen.label.whole.startswith("ats"):
        return shown
    served = _served_by_sender(seen)
    return served.name if served else _own(seen, display, shown)


def _served_by_sender(seen: _Seen) -> _Served | None:
    """For whom the sender writes, where it may be a service; of a firm's own box only a name counts."""
    is_service = seen.message.automation is not Automation.PERSON or bool(_SERVICE_TEAM.search(seen.display))
    if is_service or _is_system(seen) or seen.kind is Kind.ASSESSMENT:
        return _served(seen)
    other = _served(seen) if _is_impersonal(seen) else None
    return other if other and other.name else None


def _from_system(seen: _Seen) -> str | None:
    """The employer whom a known system writes for, sometimes from the employer's own domain."""
    if own := best((name for name in seen.own if not (is_system_name(name) or is_calendar_name(name))), seen.label):
        return own
    served = _served(seen)
    found = (served.name if served else None, *seen.said)
    return next((name for name in found if name and not is_system_name(name)), None)


def _is_system(seen: _Seen) -> bool:
    """Whether a calendar writes in its own name: "Planbaar <afspraken@planbaar.com>", "Talentcrest Scheduling Assistant"."""
    sender = seen.message.sender
    is_system = sender is not None and bool(_SYSTEM_BOX.search(sender.email))
    is_firm = " " in seen.display and is_organised(seen.display)
    is_named = bool(seen.label) and plain(seen.display.split(" ")[-1]) in seen.label.whole and not is_firm
    is_nameless = is_calendar_name(seen.display) or is_system_name(seen.display)
    return (is_system and is_named) or is_nameless or bool(_ASSISTANT.search(seen.display))


def _is_impersonal(seen: _Seen) -> bool:
    """Whether a firm, and no person of it, stands as the sender."""
    sender = seen.message.sender
    is_shared = sender is not None and (is_shared_box(sender.email) or bool(_SYSTEM_BOX.search(sender.email)))
    return is_shared and bool(seen.label) and (seen.is_own(seen.display) or is_no_name(seen.display))


def _is_anothers(name: str, message: Message) -> bool:
    """Whether a firm that somebody speaks of is no slip of the tongue."""
    if " " in name:
        is_many = bool(re.search(rf"(?<!\w){re.escape(name)} (?:want|have|are|were|need)\b", message.own_text))
        is_last = re.search(rf"(?:[-–:|]{' | with | at |w/' if is_many else ''}) ?{re.escape(name)}$", message.subject)
        return is_organised(name) or bool(is_last)
    return (
        name in message.subject
        and bool(re.search(rf"\b{re.escape(name)}\b", message.own_text))
        and not is_no_name(name)
    )


def _on_behalf(seen: _Seen) -> str | None:
    """ "We carry out the screening on behalf of Castellan Rail"."""
    body = seen.message.own_text[:MAX_TEXT]
    for found in _IN_NAME_OF.finditer(body) if any(part in body for part in _IN_NAME_PARTS) else ():
        name = seen.cleaned(found["firm"])
        if not name or seen.is_own(name) or is_people(name, seen.message) or is_personal(name):
            continue
        if (is_organised(name) and " " in name) or name in seen.message.subject:
            return in_full(name, seen.message)
    return None


def _prepared_for(seen: _Seen) -> str | None:
    """An organisation at which somebody of another house wishes the candidate luck."""
    if seen.message.automation is not Automation.PERSON or not prepares(seen.message):
        return None
    found = (name for name in seen.said if not _is_sender(name, seen) and not is_no_employer(name))
    return next((name for name in found if " " in name and is_organised(name)), None)


def _applied_to(seen: _Seen) -> str | None:
    """ "Your application was sent to Kitewell", as a board of jobs writes."""
    names = map(seen.cleaned, of_application(seen.message.subject, seen.message.own_text[:MAX_TEXT]))
    return next((name for name in names if name and not seen.is_own(name) and not is_personal(name)), None)


def _is_sender(name: str, seen: _Seen) -> bool:
    """Whether it is the agency itself."""
    return seen.is_own(name) or f"{name} " in f"{seen.display} " or plain(name.split()[0]) in seen.label.parts


def _fuller(name: str | None, seen: _Seen) -> str | None:
    """The name as the text has it, where that says more: "Orvane" of "Talents Orvane" is "Orvane Banque"."""
    if name is None:
        return None
    others = (of_domain(without_form(n), seen.label) for n in (*seen.said, *seen.own) if n not in seen.display)
    return next((n for n in others if n.startswith(f"{name} ") or n.endswith(f" {name}")), name)


def _own(seen: _Seen, display: str | None, shown: str | None) -> str | None:
    """The sender's own firm, else the one that is said most often."""
    if own := _spelled(seen, shown) or shown or _answered(seen) or _spelled_small(seen) or _by_team(seen):
        return own
    names = seen.said
    if agreeing := [name for name in (display, *names) if name and seen.is_own(name)]:
        return max(agreeing, key=lambda name: letters(name) == seen.label.whole)
    if by_box := _organised_display(seen):
        return by_box
    if display and not (seen.label and names):
        return display
    under = next(signed_firms(seen.message, seen.label, seen.role, seen.identity), None)
    return under or _short(seen) or _most_said(seen, display) or _headed(seen)


def _spelled(seen: _Seen, shown: str | None) -> str | None:
    """The name that the domain stands for, as full as the text or the display name has it."""
    spelled = best(seen.own, seen.label)
    if shown and spelled and spelled in seen.display and spelled.endswith(f" {shown}"):
        return shown
    names = (name for name in (shown, *seen.said) if name)
    return spelled and next((n for n in names if n.startswith(f"{spelled} ") or n.endswith(f" {spelled}")), spelled)


def _by_team(seen: _Seen) -> str | None:
    """The firm that a team signs for."""
    by_team = next(signed(seen.message, seen.role, seen.identity), None)
    organised = (by_team and _organised_display(seen)) or ""
    return organised if by_team and organised.startswith(f"{by_team} ") else by_team


def _short(seen: _Seen) -> str | None:
    return next(short_names(seen.message, seen.label), None) if seen.label else None


def _most_said(seen: _Seen, display: str | None) -> str | None:
    candidates = [name for name in (display, *seen.said) if name]
    counted = Counter(candidates if display and not seen.is_own(display) else seen.said) or Counter(candidates)
    return in_full(max(counted, key=lambda n: (counted[n], -candidates.index(n))), seen.message) if counted else None


def _headed(seen: _Seen) -> str | None:
    """ "Dunmore Rail - any news?": an organisation at the head of the subject."""
    found = _HEAD.match(plain_subject(seen.message))
    name = seen.cleaned(found["firm"]) if found else None
    is_name = name and " " in name and is_organised(name) and not is_no_name(name) and not is_system_name(name)
    return name if is_name and not is_people(str(name), seen.message) else None


def _answered(seen: _Seen) -> str | None:
    """The name that the domain spells out in the mail that is answered."""
    return best(quoted_names(seen.message, seen.label), seen.label) if seen.label else None


def _spelled_small(seen: _Seen) -> str | None:
    """ "noor here, cto at gullwing": a name that somebody writes without its capital."""
    for found in (
        _SMALL_NAME.finditer(f"{seen.message.subject}\n{seen.message.own_text[:MAX_TEXT]}") if seen.label else ()
    ):
        if is_label(found[1], seen.label.whole):
            return found[1].capitalize()
    return None


def _organised_display(seen: _Seen) -> str | None:
    """ "Trident Hospitals NHS Trust" as the name of a box from which nobody in person writes."""
    sender = seen.message.sender
    if sender is None or (seen.message.automation is Automation.PERSON and not is_shared_box(sender.email)):
        return None
    name = without_form(_TEAM_AFTER.sub("", seen.display))
    is_name = is_organised(name) and not is_no_name(name) and not is_personal(name) and not is_system_name(name)
    return name if is_name and not _is_service(name) else None


@dataclass(frozen=True, slots=True)
class _Served:
    """For whom a service writes; None where it does not say."""

    name: str | None


def _served(seen: _Seen) -> _Served | None:
    """The employer for whom a service of tests, checks or calendars writes; no verdict where it is the employer's own."""
    if asking := _asking(seen):
        return _Served(asking)
    others = [firm for firm in seen.said if not seen.is_own(firm) and firm not in seen.display]
    is_service = _is_service(seen.label.bare) or _is_system(seen) or seen.label.parts[-1:] in _MAILERS
    is_service = is_service or (bool(_SERVICE_TEAM.search(seen.display)) and not _names_itself(seen))
    if (len(others) < len(seen.said) or _is_of_employer(seen)) and not (is_service and others):
        return None
    met = people_met(seen.message)
    others = [firm for firm in others if firm not in met or is_organised(firm)]
    if titled := _of_subject(seen):
        return _Served(titled)
    found = (*event_firms(seen.message, seen.role, seen.identity), *signed(seen.message, seen.role, seen.identity))
    found = found or tuple(_told_by_service(seen))
    others += [name for name in found if not seen.is_own(name) and not is_no_employer(name)]
    if others:
        counted = Counter(others)
        return _Served(_fuller(max(counted, key=lambda n: (counted[n], -others.index(n))), seen))
    is_nobodys = seen.is_own(seen.display) and (seen.kind in _SERVED or is_service)
    is_nobodys = is_nobodys and (_is_service(seen.label.bare) or not _names_itself(seen))
    return _Served(None) if is_nobodys and not _organised_display(seen) else None


def _told_by_service(seen: _Seen) -> Iterator[str]:
    """Whom a service names beside a person, or signs for."""
    yield from host_firms(seen.message, seen.role, seen.identity)
    yield from signed_alone(seen.message, seen.label, seen.role, seen.identity)
    yield from (name for name in others(seen.message, seen.role, seen.identity) if is_public(name))


def _names_itself(seen: _Seen) -> bool:
    """Whether the sender's own name stands under or in the text as well."""
    events = "\n".join(invite.summary for invite in seen.message.invites[:3])
    text = f"{seen.message.own_text}\n{events}\n{seen.message.subject}"
    text = _TOOL.sub("", text)
    return any(name in text for name in seen.own)


def _is_service(name: str) -> bool:
    return bool(_SERVICE.search(name.lower()))


def _asking(seen: _Seen) -> str | None:
    """ "Fable Robotics invites you": who has a service ask."""
    texts = (seen.message.subject, seen.message.own_text[:MAX_TEXT])
    for found in (match for text in texts for match in _ASKS.finditer(text)):
        firm = seen.cleaned(found["firm"])
        if not firm or (firm.startswith("The ") and not is_organised(firm)):
            continue
        if not seen.is_own(firm) and not is_people(firm, seen.message) and not is_personal(firm):
            return firm
    return None


def _is_of_employer(seen: _Seen) -> bool:
    """ "Brightwell Careers", or a box named after recruiting."""
    sender = seen.message.sender
    if is_calendar_name(seen.display):
        return False
    if any(pattern.search(seen.display) for pattern in DISPLAY) and not _SERVICE_TEAM.search(seen.display):
        return True
    return sender is not None and is_job_box(sender.email) and not _SERVICE_BOX.search(sender.email)


def _of_subject(seen: _Seen) -> str | None:
    """ "Larkin County: written examination", where the text or the display name says it again."""
    name = seen.cleaned(firm_of_title(plain_subject(seen.message)))
    again = f"{seen.message.own_text[:MAX_TEXT]}\n{seen.message.signature[:500]}\n{seen.display}"
    return name if name and name in again else None


_HEAD = lazy_pattern(rf"{FIRM}(?: [-–—|]|:) ")
_SMALL_NAME = lazy_pattern(r"\b(?:from|at|with|bei|chez|bij|joining) ([a-z]{5,20})\b(?! \d)")
_TEAM_AFTER = lazy_pattern(rf"(?: (?i:{TEAM}|office|department))+$")
