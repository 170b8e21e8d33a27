"""Posts that stand where posts seldom do, with what belongs to them, and words that only look like one."""

from __future__ import annotations

# ruff: noqa: E501 - a mail stays on one line
import pytest
from employers import named_in

PERSON = "Tess Rowan <tess.rowan@harlowquay.co.uk>"
ROWS = (
    ("Monday", "We would like to see you for the Medical Coder post.", "Medical Coder"),
    ("Monday", "It is for the Volunteer Co-ordinator job.", "Volunteer Co-ordinator"),
    ("Monday", "The panel will see you for the Band 5 Dietitian post.", "Band 5 Dietitian"),
    ("Monday", "Your application for Year 2 Class Teacher has reached us.", "Year 2 Class Teacher"),
    ("Interview - 3rd Grade Math Teacher", "We would love to speak with you by Zoom.", "3rd Grade Math Teacher"),
    ("Your application for Senior Rail Planner", "The Rail Planner role is still open.", "Senior Rail Planner"),
    ("Welcome", "Your application for Contract Manager has been received.", "Contract Manager"),
    ("Harlow Quay: Application Analyst", "Please find the terms enclosed.", "Application Analyst"),
    ("Welcome", "Your application for Veg Box Scheme Manager came through fine.", "Veg Box Scheme Manager"),
    ("Welcome", "We received your application for Test Bench Engineer.", "Test Bench Engineer"),
    ("Interview Schedule for Tax Adviser", "Please see below.", "Tax Adviser"),
    ("Opening for Cloud Architect", "Please send your details.", "Cloud Architect"),
    ("Appointment of Deputy Registrar", "The panel will see you.", "Deputy Registrar"),
    ("Interview Mon 6 July, Estates Ranger", "Here is the plan for the day.", "Estates Ranger"),
    ("JR0099812 Credit Controller", "It is on hold.", "Credit Controller"),
    ("Merchandiser final stage", "Thanks again for coming in.", "Merchandiser"),
    ("Producer take-home", "Here is the scenario we talked about.", "Producer"),
    ("Re: gardener advert", "Come at half seven.", "gardener"),
    ("Re: support worker interview", "All good.", "support worker"),
    ("Freeze", "There is a freeze on all open reqs through March, including Stock Planner.", "Stock Planner"),
    ("Freeze", "All open reqs, Stock Planner included, are being looked at again.", "Stock Planner"),
    ("Freeze", "We have pressed pause on Insights Manager until the new year.", "Insights Manager"),
    ("Offer", "The offer of Policy Fellow stands as in my letter.", "Policy Fellow"),
    ("Offer", "They want you to start on the 24th as their Credit Controller, temp to perm.", "Credit Controller"),
    ("Offer", "I can confirm your offer as Audit Senior is final.", "Audit Senior"),
    ("Timing", "We can't bring on a Growth Marketer this quarter.", "Growth Marketer"),
    ("Status", "Requisition 8812 (Depot Data Analyst) is on hold.", "Depot Data Analyst"),
    ("New date", "We have to move our appointment on 3 March (Regulatory Manager).", "Regulatory Manager"),
    ("Driver recruitment", "After your application for Trainee Tram Driver you are booked in.", "Trainee Tram Driver"),
    ("Monday", "We can't go ahead with Learning Officer interviews this week.", "Learning Officer"),
    ("Monday", "If the Backend Engineer screen goes well we'll meet.", "Backend Engineer"),
    (
        "Details",
        "Both of your interviews for Cost Accountant are set.\n\n1. Controller interview - Lou Vane\n2. Peer interview - Ann Das",
        "Cost Accountant",
    ),
    ("Interview confirmed: Grants Analyst, Thursday 5 March", "You're booked in.", "Grants Analyst"),
    ("Monday", "You will meet Maud, who works with the Manager on Tuesdays.", None),
    ("Monday", "We sell at the Harlow Co-operative on Fridays.", None),
    ("The ad", "It was in the paper.", None),
)


@pytest.mark.parametrize(("subject", "text", "role"), ROWS)
def test_a_post_is_found_where_it_seldom_stands(subject: str, text: str, role: str | None) -> None:
    body = f"Hi Priya,\n\n{text}\n\nBest wishes\nTess"
    assert named_in(PERSON, subject, body, "interviewer_reply")[1] == role
