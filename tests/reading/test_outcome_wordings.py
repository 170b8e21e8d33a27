"""Ends as systems, public bodies and committees word them, and what stands beside such words and ends nothing."""

from email.message import EmailMessage

import pytest
from test_drowned_ends import mail

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read

STRANGER = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
RECEIPT = "Thank you for your application for the position of Ledger Clerk at Harwell Mutual."


def first(news, before=RECEIPT, **headers):
    return read(mail(news, before=before, **headers), STRANGER).primary


@pytest.mark.parametrize(
    "news",
    [
        "Another applicant has been chosen for the post.",
        "A stronger candidate was appointed to the role.",
        "Someone else has been recruited for this position.",
        "The board has recommended a different candidate.",
        "An appointment has since been made to this position.",
        "The competition has been completed, and the selected candidate has accepted.",
        "No appointment was made from this announcement.",
        "We have recruited to all our night vacancies.",
        "All the roles at this depot have now been filled.",
        "The recruitment campaign has been cancelled.",
        "The post will be left vacant.",
        "We have decided to fill the post from within.",
        "You were rated ineligible for this position.",
        "You do not meet the essential requirements for this post.",
        "You were not referred to the selecting official.",
        "Yours has not been taken forward on this occasion.",
        "You will not be called for interview.",
        "You have not passed the initial sift.",
        "Your application has been removed from further consideration.",
        "Your application will be given no further consideration.",
        "The employer moved on to interviews without selecting you.",
        "Your marks were below the minimum required.",
        "Other applicants more fully met the criteria.",
        "Your application is no longer active.",
        "You have not been awarded a place on the programme.",
        "The decision has been taken not to shortlist you.",
        "We have decided to close the search without filling the position.",
        "You are not eligible for this intake.",
    ],
)
def test_an_end_in_the_words_of_a_system_is_firm(news):
    found = first(news)

    assert (found.kind, found.firm) == (Kind.DECLINE, True)


@pytest.mark.parametrize(
    "news",
    [
        "You will hear from us when the position has been filled.",
        "As soon as a candidate has been selected, everybody is told.",
        "Late applications will not be considered.",
        "Incomplete forms will not be considered.",
        "Your form will not be considered unless you sign it.",
        "We cannot take your application further until the checks are complete.",
        "We cannot proceed with your application without a copy of your licence.",
        "Positions are filled on a rolling basis.",
        "The successful candidate will begin in March.",
        "If you do not meet the minimum requirements you will hear by email.",
        "By the way, the Payroll position you asked about has been filled.",
        "The other applicants have been told that they were not selected.",
        "As you requested, your application has been withdrawn.",
        "You have withdrawn your application.",
        "Your application has been passed to our York branch, since the Leeds post has been filled.",
        "We've made an offer to the other candidate, who has until Monday to decide.",
        "The search is now complete and we are delighted to offer you the job.",
    ],
)
def test_what_only_sounds_like_such_an_end_is_not_firm(news):
    assert not first(news).firm


def test_a_place_that_is_offered_to_another_first_is_second_choice():
    offered = "We have made an offer to one other candidate, who has until the 9th to answer."

    assert first(f"{offered} Otherwise you'd be my next call.").kind is Kind.HOLD


@pytest.mark.parametrize(
    "news",
    ["We filled that one last Thursday.", "Filled it internally, sorry.", "Head office filled both posts from within."],
)
def test_a_post_that_was_filled_ends_it_in_few_words(news):
    found = first(news, before="Thanks for asking about the dispatcher position.")

    assert (found.kind, found.firm) == (Kind.DECLINE, True)


def test_no_vacancy_beside_a_date_to_meet_ends_nothing():
    news = "We have no official vacancy, but do come by. Would Thursday 12 or Friday 13 March at 12:30 suit you?"

    assert first(news, before="Nice portfolio, and a nice mail.").kind is not Kind.DECLINE


def noticed(subject, text, sender="Desk <desk@silverpine.example>"):
    """What a mail of its own, no answer, is read as."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, "Priya Nair <priya@example.org>", subject
    message["Date"] = "Mon, 02 Mar 2026 09:00:00 +0000"
    message.set_content(text)
    return read(message.as_bytes(), STRANGER).primary


def test_an_appointment_that_is_cancelled_is_not_confirmed_by_its_time():
    details = "Subject: second interview\nDate: Friday, 12 June 2026\nTime: 11:00 - 11:45\nHost: Ms Greene"

    found = noticed("Appointment cancelled", f"The appointment below has been cancelled by the host:\n\n{details}")

    assert found.kind is Kind.INTERVIEW_CANCELLATION


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Decision on your claim",
            "We have decided on your application for Child Care Benefit. Please send two payslips.",
        ),
        ("12 Elm Court", "Another applicant has been selected for this property. You stay on the housing register."),
    ],
)
def test_what_is_applied_for_at_an_office_is_no_job(subject, text):
    found = noticed(subject, f"Dear Priya Nair,\n\n{text}\n\nThe Office", sender="Office <no-reply@office.example>")

    assert (found.kind, found.firm) == (Kind.OTHER, False)
