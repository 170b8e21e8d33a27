"""Posts that a mail names in passing or under its text, and the titles of people that are none."""

from __future__ import annotations

# ruff: noqa: E501 - a mail stays on one line
import pytest
from employers import named_in

PERSON = "Tess Rowan <tess.rowan@harlowquay.co.uk>"
PASSING = (
    ("I've asked the board to close the Payroll Analyst slot this week.", "Payroll Analyst"),
    ("They have frozen the Depot Manager backfill until May.", "Depot Manager"),
    ("Nothing new about the Survey Engineer headcount.", "Survey Engineer"),
    ("We meet about the tooling engineer seat on Thursday.", "tooling engineer"),
    ("A decision on Brand Director will be with you by Friday.", "Brand Director"),
    ("Just a quick update on Grants Officer.", "Grants Officer"),
    ("The trustees vote on the Estate Manager before Easter.", "Estate Manager"),
    ("Die Entscheidung zur Projektleiterin fällt am Freitag.", "Projektleiterin"),
    ("We'd love to have you as Concept Artist.", "Concept Artist"),
    ("Your application for Reading Coach has been received.", "Reading Coach"),
    ("Your talk for the position of SDE II with us is booked.", "SDE II"),
    ("It is between you and one other for the iOS Developer role.", "iOS Developer"),
    ("Thank you for applying for B2B Account Manager.", "B2B Account Manager"),
    ("Thank you for applying for KS1 Class Teacher.", "KS1 Class Teacher"),
    ("Thank you for applying for Lecturer in Philosophy.", "Lecturer in Philosophy"),
    ("We would like to see you for Reserve Warden.", "Reserve Warden"),
    ("The Town Clerk's position will be filled in May.", "Town Clerk"),
    ("We cannot wait to meet our next Head of Finance!", "Head of Finance"),
    ("You will be driven in the driver seat of the new lorry.", None),
    ("You are confirmed for Friday with Max (Payments Lead), who is in Rome.", None),
    ("You are confirmed for Friday with Lorna Baker at ten.", None),
    ("Please see the manager interview guide.", None),
)
UNDER = (
    ("Tess Rowan\nHarlow Quay – Stock Planner", "Stock Planner"),
    ("Tess Rowan\nHarlow Quay, Stock Planner", "Stock Planner"),
    ("Tess Rowan\nHarlow Quay, Account Executive search", "Account Executive"),
    ("Tess Rowan\nStock Planner search, Harlow Quay", "Stock Planner"),
    ("Tess Rowan\nTalent @ Harlow Quay, Stock Planner search", "Stock Planner"),
    ("Tess Rowan\nRecruitment, Harlow Quay – Stock Planner", "Stock Planner"),
    ("Tess Rowan\nTalent, Harlow Quay\nStock Planner", "Stock Planner"),
    ("Tess Rowan\nHarlow Quay re: Head Receptionist", "Head Receptionist"),
    ("Tess Rowan\nHarlow Quay\nRe: Medical Secretary", "Medical Secretary"),
    ("Tess, Harlow Quay\nStock Planner", "Stock Planner"),
    ("Tess / Harlow Quay / Stock Planner", "Stock Planner"),
    ("Tess\nHarlow Quay\nstock planner", "stock planner"),
    ("Tess Rowan\nHarlow Quay (Post-Room Coordinator)", "Post-Room Coordinator"),
    ("Tess Rowan\nHarlow Quay – recrutement Juriste", "Juriste"),
    ("Tess Rowan\nHarlow Quay, vacature Hydroloog", "Hydroloog"),
    ("Tess Rowan\nHarlow Quay – selezione Responsabile Acquisti", "Responsabile Acquisti"),
    ("Tess Rowan\nHarlow Quay, puesto de Contable", "Contable"),
    ("Tess Rowan\nHarlow Quay | vaga Gestora de Frota", "Gestora de Frota"),
    ("Tess Rowan\nHarlow Quay\nStellenangebot: Bauleiterin (m/w/d)", "Bauleiterin"),
    ("Tess Rowan\nHarlow Quay, Engineering Manager", None),
    ("Tess Rowan\nHarlow Quay\nRecruitment Officer", None),
    ("Tess Rowan\nRecruiting Operations Manager, Harlow Quay", None),
    ("Tess Rowan\nPeople Lead, Harlow Quay\nChartered Accountant", None),
    ("Tess Rowan\nHarlow Quay Executive Search", None),
)
SUBJECTS = (
    ("Acknowledgement - Ref 8812 Roads Surveyor", "Roads Surveyor"),
    ("Status of Grants Officer recruitment", "Grants Officer"),
    ("FW: Interviews Hygiene Manager", "Hygiene Manager"),
    ("Interview for night carer", "night carer"),
    ("practice manager - thursday", "practice manager"),
)


@pytest.mark.parametrize(("text", "role"), PASSING)
def test_a_post_named_in_passing_is_read(text: str, role: str | None) -> None:
    assert named_in(PERSON, "Hello", f"Hi Priya,\n\n{text}\n\nTess", "interviewer_reply")[1] == role


@pytest.mark.parametrize(("signature", "role"), UNDER)
def test_a_post_under_the_text_is_no_title_of_its_writer(signature: str, role: str | None) -> None:
    text = f"Hi Priya,\n\nWe talk on Friday at 3pm.\n\n{signature}"
    assert named_in(PERSON, "Friday", text, "interview_confirmation")[1] == role


@pytest.mark.parametrize(("subject", "role"), SUBJECTS)
def test_a_subject_names_its_post(subject: str, role: str) -> None:
    assert named_in(PERSON, subject, "Hi Priya,\n\nWe talk on Friday at 3pm.", "interview_confirmation")[1] == role


def test_a_quoted_subject_names_the_post_that_the_answer_does_not() -> None:
    text = "Yes, Friday is fine.\n\n-----Original Message-----\nFrom: Tess Rowan\nSent: 2 March 2026 09:14\nTo: priya@example.org\nSubject: Interview Stock Planner\n\nCome on Friday?"
    assert named_in(PERSON, "Re: Friday", text, "interviewer_reply")[1] == "Stock Planner"
