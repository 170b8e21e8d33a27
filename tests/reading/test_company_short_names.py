"""Employers by a short name, a team's display name, a subject or a quoted mail; agencies that only say "the client"."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

import pytest
from employers import named_in

ROWS = (
    (
        "Ana Pike <ana@tarnfieldrobotics.com>",
        "Tarnfield: next step",
        "Hi Priya, can you do Thursday at 3?\n\nAna",
        "Tarnfield",
    ),
    (
        "Ana Pike <ana@tarnfieldrobotics.com>",
        "Next step",
        "Hi Priya, can you do Thursday at 3?\n\nAna, Tarnfield",
        "Tarnfield",
    ),
    (
        "Ana Tarnfield <ana@tarnfieldrobotics.com>",
        "Next step",
        "Hi Priya, can you do Thursday at 3?\n\nAna\nTarnfield",
        None,
    ),
    (
        "Jo Hale <jo@leedscitycouncil.gov.uk>",
        "Interview in Leeds",
        "Can you come to Leeds on Thursday at 3?\n\nJo",
        None,
    ),
    (
        "Kestrel Home Supplies <careers@kestrelhome.com>",
        "Your application",
        "Thank you for applying. We will reply within two weeks.",
        "Kestrel Home Supplies",
    ),
    (
        "Service Recrutement Clinique Aubrac <rh@clinique-aubrac.fr>",
        "Votre candidature",
        "Nous avons bien reçu votre candidature.",
        "Clinique Aubrac",
    ),
    (
        "Karriereportal Lomberg <noreply@karriere-lomberg.de>",
        "Ihre Bewerbung",
        "Ihre Bewerbung ist eingegangen.\n\nIhr Recruiting-Team der Lomberg SE",
        "Lomberg",
    ),
    (
        "no-reply@orrinbio.com",
        "Your application",
        "Thank you for applying. We have chosen not to move forward.\n\nOrrin Bio People & Culture",
        "Orrin Bio",
    ),
    (
        "Orrin Health System Scheduling <scheduling@orrinhealthsystem.org>",
        "Interview on 9 March",
        "You are booked at 10:00.\n\nOrrin Health System Scheduling Office",
        "Orrin Health System",
    ),
    (
        "Mill Street Foods <no-reply@book.hiredock.com>",
        "Interview Confirmation - Mill Street Foods - Buyer",
        "Your interview is booked for Thursday 5 March, 10:00.",
        "Mill Street Foods",
    ),
    (
        "Slotwise <notifications@slotwise.com>",
        "Rescheduled: Ann Lee / Priya Nair - Corvell prep + interview",
        "Your event has moved to Thursday 5 March, 10:00.\n\nEvent: Corvell interview (2 hrs)",
        "Corvell",
    ),
    (
        "TalentGrid <system@talentgrid-mail.com>",
        "[Larch Water] Interview details changed",
        "The room has changed. The time is Thursday 5 March, 10:00.",
        "Larch Water",
    ),
    (
        "Gita Rao <grao@elmgateconsulting.ca>",
        "Larkin Rail - any news?",
        "Hi Priya, I need another week for this one.\n\nGita",
        "Larkin Rail",
    ),
    (
        "Dan Orme <dan@ormeyates.co.uk>",
        "Re: Weds",
        "Priya sorry, could you do 4.30 instead?\n\nDan\n\n> On 22 Jun 2026, at 12:30, Priya Nair <priya@example.org> wrote:\n>\n> Great, see you Wednesday at 10 at Orme Yates.",
        "Orme Yates",
    ),
    (
        "Guy Sen <guy@peakbridgeconsult.in>",
        "On hold",
        "Hi Priya, the client has put the Business Analyst requirement on hold.\n\nGuy Sen\nPeakBridge Consulting",
        None,
    ),
    (
        "Cal Reid <creid@northrecruit.co.uk>",
        "MOVED - Hallow Steelworks interview",
        "Hi Priya, Hallow have come back, it is now Tuesday at 2pm.\n\nCal",
        "Hallow Steelworks",
    ),
    (
        "Rui Dias <rui@lince-recrutamento.pt>",
        "Entrevista",
        "Olá Priya.\n\nA Serrania confirmou a entrevista para Comprador: segunda-feira às 9h.\n\nRui Dias\nLince Recrutamento",
        "Serrania",
    ),
    (
        "Microsoft Outlook on behalf of Rhys Colder <rhys.colder@vellmoor.co.uk>",
        "Accepted: 2nd stage",
        "Rhys Colder has accepted this meeting.\nWhen: Friday 9 October 2026 09:15\nWhere: Boardroom, Vell Moor, 8 Exchange Court",
        "Vell Moor",
    ),
    (
        "Marit Vos <m.vos@dijkzand-advies.nl>",
        "Uitnodiging gesprek",
        "Graag ontvangen wij u op woensdag 18 maart om 10 uur.\n\nMarit Vos\nHR-adviseur Dijkzand Advies",
        "Dijkzand Advies",
    ),
)


@pytest.mark.parametrize(("sender", "subject", "text", "company"), ROWS)
def test_the_employer_is_named_by_its_own_name(sender: str, subject: str, text: str, company: str | None) -> None:
    assert named_in(sender, subject, text, "interview_confirmation")[0] == company
