"""Promises in English as strangers write them, and days that promise nothing. Written on Wednesday 25 February 2026."""

# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import date, datetime

import pytest

from assistant.reading.when import promise_in

BASE = datetime.fromisoformat("2026-02-25T10:00+00:00")
TALK_ON = date(2026, 3, 4)


def promised(
    text: str,
    interview_on: date | None = None,
    *,
    is_awaited: bool = False,
    must_decide: bool = False,
    may_tell: bool = True,
    may_return: bool = False,
) -> str | None:
    """The day promised, as the tables write it."""
    found = promise_in(
        text,
        base=BASE,
        language="en",
        country="GB",
        interview_on=interview_on,
        is_awaited=is_awaited,
        must_decide=must_decide,
        may_tell=may_tell,
        may_return=may_return,
    )
    return found.by.isoformat() if found else None


PROMISED = [
    ("A final decision is expected by the end of the week of March 9.", "2026-03-13"),
    ("You'll hear from us by the end of the week commencing 9 March.", "2026-03-13"),
    ("We expect to decide by end of week beginning 16 March.", "2026-03-20"),
    ("A decision should be made early in the week of March 9.", "2026-03-10"),
    ("Results go out in the middle of the week of the 9th March.", "2026-03-11"),
    ("We'll let you know by the end of the week, Thursday 26 February.", "2026-02-26"),
    ("Expect our answer by the close of the week of 16 March.", "2026-03-20"),
    ("We'll have news by the end of w/c 9 March.", "2026-03-13"),
    ("We'll be in touch during the week ending 13 March.", "2026-03-13"),
    ("Offers go out the week of the 16th.", "2026-03-20"),
    ("Please look for a call from me the first full week of March, by Friday the 6th at the outside.", "2026-03-06"),
    ("You'll hear from us in the first full week of April.", "2026-04-10"),
    ("You'll hear from us in the first full week of May.", "2026-05-08"),
    ("A decision will be made in the first week of May.", "2026-05-08"),
    ("You should hear from us the first week in March.", "2026-03-06"),
    ("We'll decide in the second full week of March.", "2026-03-13"),
    ("We'll come back to you with a yes or a no within a week of the deadline, which is Friday 6 March.", "2026-03-13"),
    (
        "Send us a repo link by Friday 6 March, 6pm. We'll come back to you with a yes or a no within a week of the deadline.",
        "2026-03-13",
    ),
    ("Applications close on 6 March. You will hear from us within two weeks of the closing date.", "2026-03-20"),
    ("The closing date is 6 March and we contact everybody within two weeks of it.", "2026-03-20"),
    (
        "Vacancy closes at midnight on Friday 6 March. We let everyone know within ten working days of closing.",
        "2026-03-20",
    ),
    (
        "If you have not been contacted within four weeks of today's date please assume that your application has been unsuccessful.",
        "2026-03-25",
    ),
    ("If you have not heard within four weeks of the date of this email, you have not been successful.", "2026-03-25"),
    ("You'll hear within four weeks of this email.", "2026-03-25"),
    ("If you hear nothing within 3 weeks of applying, please assume you've been unsuccessful.", "2026-03-18"),
    ("We'll reply within three weeks of receipt of your application.", "2026-03-18"),
    ("We review every application within 10 days of submission and let you know.", "2026-03-07"),
    (
        "Here is your timetable for the assessment centre on Wednesday 4 March 2026.\n\nResults are released within ten working days of the assessment centre.",
        "2026-03-18",
    ),
    ("Assessment day: Wednesday 4 March 2026.\n\nYou will be told within a week of the assessment day.", "2026-03-11"),
    (
        "Your onsite is Wednesday, March 4.\n\nWe turn decisions around within a week of the onsite, that's a promise.",
        "2026-03-11",
    ),
    ("We will decide within a fortnight of the interviews, which are on 5 March.", "2026-03-19"),
    ("We will contact everyone with results, and those who pass with an interview date, by March 6.", "2026-03-06"),
    ("We will ring the successful candidate, and email everyone else, by Friday 6 March.", "2026-03-06"),
    ("You will get a call from Dana if it's a yes, or an email if it isn't, by March 6.", "2026-03-06"),
    ("Everyone will hear from us, whatever the panel decides, by the end of next week.", "2026-03-06"),
    ("We'll let you know, and give you some proper feedback, by Thursday 5 March.", "2026-03-05"),
    ("We'll be letting people know straight after the weekend.", "2026-03-02"),
    ("We'll be letting folks know on Monday.", "2026-03-02"),
    ("She'll let those interviewed know by Friday.", "2026-02-27"),
    ("I'll let each of you know by the 6th.", "2026-03-06"),
    ("We'll let our finalists know by March 6.", "2026-03-06"),
    ("We hope to let all those who came in know by March 6.", "2026-03-06"),
    ("We'll be telling candidates on Monday.", "2026-03-02"),
    ("Shortlisted candidates shall be intimated by 15th March 2026 through email/phone only.", "2026-03-15"),
    ("The list of shortlisted candidates will be published on our website by 6 March.", "2026-03-06"),
    ("The merit list will be displayed on the notice board by 6 March 2026.", "2026-03-06"),
    ("Names of selected candidates will be uploaded on 6 March.", "2026-03-06"),
    ("Selected applicants will be called for interview by 6 March.", "2026-03-06"),
    ("Only those shortlisted will get a call, latest by 6 March.", "2026-03-06"),
    (
        "Governors are meeting at 7.45 tomorrow morning and I'll call you before registration on your mobile.",
        "2026-02-26",
    ),
    ("The board sits at 10am on Thursday 5 March and I'll phone you straight after.", "2026-03-05"),
    ("The partners meet on Monday at 9 and I'll ring you when they come out.", "2026-03-02"),
    ("The committee convenes Tuesday evening and you'll get an email that night.", "2026-03-03"),
    (
        "The Board intends to act on the appointment at its March 17 meeting, and candidates will be notified that evening.",
        "2026-03-17",
    ),
    ("The Chapter meets on Monday at 6pm and you'll hear first thing the next morning.", "2026-03-03"),
    (
        "Kindly return it by 5pm on Thursday 26 February, and we will let you know whether we'd like to see you in person by Friday 6 March.",
        "2026-03-06",
    ),
    ("We will tell you whether you need to come back for a second interview by 6 March.", "2026-03-06"),
    ("By Friday 6 March we'll let you know if we want to meet you.", "2026-03-06"),
    ("We'll be in touch by 6 March if we'd like to interview you.", "2026-03-06"),
    ("You'll hear by the 6th if you should book a second interview.", "2026-03-06"),
    ("If you don't hear by Friday 6 March, drop me a line.", "2026-03-06"),
    ("Chase me if there's no word by Tuesday.", "2026-03-03"),
    ("No news by the 6th? Poke me.", "2026-03-06"),
    ("It takes us two weeks to read everything, and then we'll write.", "2026-03-11"),
    ("Reviewing applications usually takes about two weeks.", "2026-03-11"),
    ("Our review takes up to 10 working days.", "2026-03-11"),
    ("We usually respond within 2 weeks.", "2026-03-11"),
    ("Give us 48 hours and we'll have an answer for you.", "2026-02-27"),
    (
        "Nothing to report til Rick's back from the lake, he's gone all next week, and he signs every hire. So count on hearing from me early the week after. Tuesday most likely.",
        "2026-03-10",
    ),
    ("I'm away next week. You'll hear from me early the week after.", "2026-03-10"),
    ("Interviews are next week, and we'll make a decision the week after.", "2026-03-13"),
    ("We're interviewing all next week and will let you know by the end of the following week.", "2026-03-13"),
    ("I'll let you know next week. Thursday probably.", "2026-03-05"),
    ("You'll hear from us the week after next, most likely Wednesday.", "2026-03-11"),
    ("We'll decide next week, hopefully by Wednesday.", "2026-03-04"),
    ("She's off until 9 March so expect an answer later that week.", "2026-03-13"),
    ("You can expect a decision at the end of the week of the 9th.", "2026-03-13"),
    ("We will finalise things by end of week of 9 March.", "2026-03-13"),
    ("Our aim is to notify everyone the week of March 16.", "2026-03-20"),
    ("We'll have an answer late in the week of March 9.", "2026-03-13"),
    ("Hearing from us takes until the last week of March.", "2026-03-27"),
    ("Expect to hear in the last full week of March.", "2026-03-27"),
    ("We should be able to tell you by the end of the week after, so the 13th.", "2026-03-13"),
    ("Interviews finish on 5 March and you'll hear early the following week.", "2026-03-10"),
    (
        "Interviews run through March 6, and we'll reach out to everyone by the middle of the following week.",
        "2026-03-11",
    ),
    ("Shortlisting takes place week commencing 9 March and you'll hear by the end of that week.", "2026-03-13"),
    ("I'm back on Monday 9 March and will let you know that week.", "2026-03-13"),
    ("The panel reconvenes on the 9th and I'd hope to be able to ring you within a day or two of that.", "2026-03-11"),
    ("We'll be making our choice over the weekend and will ring on Monday.", "2026-03-02"),
    ("You'll have our decision first thing Monday.", "2026-03-02"),
    ("We'll come back to you one way or the other before the month is out.", "2026-02-28"),
    ("Feedback should land in your inbox sometime next week, Wednesday at the latest.", "2026-03-04"),
    ("We're hoping to wrap up by mid-March.", "2026-03-15"),
    ("Decision by 13/03/2026.", "2026-03-13"),
    ("Expected decision date: 13 March 2026", "2026-03-13"),
    ("Decisions: by Friday 13 March", "2026-03-13"),
    ("Outcome: w/c 9 March", "2026-03-13"),
    ("Next steps: you'll hear from us by 13 March.", "2026-03-13"),
    ("Timeline: first interviews this week, final round next week, offer by March 13.", "2026-03-13"),
    ("Please allow up to 10 working days for a response.", "2026-03-11"),
    ("Please give us until Friday week to decide.", "2026-03-06"),
    ("It'll be the 6th before we know.", "2026-03-06"),
    ("It could be as late as 13 March before you hear.", "2026-03-13"),
    ("You may not hear until 13 March.", "2026-03-13"),
    ("You won't hear anything until after the 13th.", "2026-03-16"),
    ("If it's a yes, Kate will call you by Friday 6 March.", "2026-03-06"),
    ("If you're through to the next round you'll get an email by Friday 6 March.", "2026-03-06"),
    ("Only successful candidates will be contacted, by 6 March.", "2026-03-06"),
    ("If we haven't called you by 6 March, please take it that you haven't got through.", "2026-03-06"),
    ("Silence by the 6th means a no, I'm afraid.", "2026-03-06"),
    ("Should you not hear from us by 6 March, you have not been shortlisted.", "2026-03-06"),
    ("If you've heard nothing from us after two weeks, it's fine to chase.", "2026-03-11"),
    ("Feel free to check in if you haven't heard by the 6th.", "2026-03-06"),
    ("Do chase me if I've not been in touch by Tuesday.", "2026-03-03"),
    ("Anything not answered by Friday 6 March should be treated as unsuccessful.", "2026-03-06"),
    ("Allow a fortnight for us to get through them all.", "2026-03-11"),
    ("We're aiming for an answer inside ten days.", "2026-03-07"),
    ("I'd expect things to be settled one way or another by then end of next week.", "2026-03-06"),
    ("We've pencilled in 6 March for making the offer.", "2026-03-06"),
    ("Offer to be made on or before 6 March.", "2026-03-06"),
    ("The appointment will be announced on 6 March.", "2026-03-06"),
    ("You'll be hearing from Marta by Thursday.", "2026-02-26"),
    ("Marta is going to give you a ring on Thursday with the outcome.", "2026-02-26"),
    ("Marta promised to email both finalists on Thursday.", "2026-02-26"),
    ("I owe you an answer by Thursday.", "2026-02-26"),
    ("I'll put you out of your misery on Thursday.", "2026-02-26"),
    ("Give me till Thursday and I'll have spoken to everyone.", "2026-02-26"),
    ("My plan is to speak to you again on Monday, once I've slept on it.", "2026-03-02"),
    ("We'll circle back no later than COB Friday.", "2026-02-27"),
    ("Should have something for you by EOD tomorrow.", "2026-02-26"),
    ("I expect to have an update in the next 48 hours.", "2026-02-27"),
    ("We anticipate making a selection within 30 days.", "2026-03-27"),
    ("HR will notify all applicants of their status no later than March 20.", "2026-03-20"),
    ("Selections are expected to be announced around March 20.", "2026-03-20"),
    ("You should receive your referral notice within 10 business days.", "2026-03-11"),
    ("She'll let those interviewed know by Friday.", "2026-02-27"),
    ("We will tell everyone we interviewed by Friday.", "2026-02-27"),
    ("Everyone who came in last week will know by Monday.", "2026-03-02"),
    ("We spoke to the last candidate yesterday and will decide by Friday.", "2026-02-27"),
    ("You'll have our answer within a week of the panel meeting on 10 March.", "2026-03-17"),
    ("You'll have our answer two days after the board meeting, so on 12 March.", "2026-03-12"),
    ("The committee meets on 10 March; we'll write to you within three days of that.", "2026-03-13"),
    ("Allow us ten working days from the closing date of 6 March.", "2026-03-20"),
    ("The deadline is noon on Monday 9 March and we'll respond by Friday of that week.", "2026-03-13"),
    ("Test closes Sunday 8 March. Results the following Friday.", "2026-03-13"),
    ("I'm on leave next week, so it'll be the week after before you hear.", "2026-03-13"),
    ("We're seeing people this week and next, and you'll hear the week after that.", "2026-03-13"),
    ("I'm out until Monday but Sam will call you tomorrow with the verdict.", "2026-02-26"),
    ("The decision is with the director who's back on 9 March, so expect to hear that week.", "2026-03-13"),
    ("Everything's on hold until the new financial year, so I'll be in touch in April.", "2026-04-30"),
    ("Sorry for the delay. We had said Friday; realistically it will be next Wednesday.", "2026-03-04"),
    ("It was going to be Friday but it's now looking like Tuesday.", "2026-03-03"),
    ("We said by 27 February, but please allow us until 6 March.", "2026-03-06"),
    ("The date has slipped from 27 February to 6 March for our decision.", "2026-03-06"),
    ("The decision date has moved to Friday 6 March.", "2026-03-06"),
    ("We've had to push our decision back by a week, to 6 March.", "2026-03-06"),
    ("Instead of this Friday you'll now hear by next Friday.", "2026-03-06"),
]

# The interview is on Wednesday 4 March.
AFTER_A_TALK = [
    ("We are hoping to make up our minds within a week of seeing you.", "2026-03-11"),
    ("We'll let you know within three working days of meeting you.", "2026-03-09"),
    ("You'll have an answer within two weeks of your visit to us.", "2026-03-18"),
    ("We decide within 48 hours of speaking to you.", "2026-03-06"),
    ("We decide within five working days of the final interview.", "2026-03-11"),
    ("A decision will be made within a week of your interview and we'll email it to you.", "2026-03-11"),
    ("You will be told the outcome a week after your interview.", "2026-03-11"),
    ("You'll hear no later than seven days following interview.", "2026-03-11"),
    ("Results are released within ten working days of the assessment centre by email and phone.", "2026-03-18"),
    ("We aim to get back to everyone within 5 business days of their interview.", "2026-03-11"),
    ("The team meets the following morning and I'll call you straight after.", "2026-03-05"),
    ("We aim to make a decision the same week.", "2026-03-06"),
    ("We'll let you know the following Monday.", "2026-03-09"),
    ("You'll hear from us by the Friday.", "2026-03-06"),
    ("You'll hear by the end of that week.", "2026-03-06"),
    ("We will be in touch the week after.", "2026-03-13"),
    ("Expect an answer early the week after.", "2026-03-10"),
    ("Expect our decision within two business days.", "2026-03-06"),
    ("Decisions are made the same afternoon and we'll ring you.", "2026-03-04"),
    ("We'll tell you on the day.", "2026-03-04"),
    ("I will phone all candidates on Thursday evening.", "2026-03-05"),
    ("The successful candidate will be offered the post on the day.", "2026-03-04"),
    ("We hope to appoint on the day.", "2026-03-04"),
    ("You'll get a call from the Head by 6pm on the day.", "2026-03-04"),
    ("The governors meet on Thursday at 6 and the Head will ring everyone afterwards.", "2026-03-05"),
    (
        "We have interviews until Friday and will then decide over the weekend, so you should know on Monday.",
        "2026-03-09",
    ),
    ("Final decision: Friday 13 March.", "2026-03-13"),
    ("What happens next? We take up references and let you know by 13 March.", "2026-03-13"),
    ("Feedback will follow within 5 working days.", "2026-03-11"),
    ("We'd normally expect to make an offer within a week of interview.", "2026-03-11"),
    ("You'll hear either way within a week of meeting us.", "2026-03-11"),
    ("We reply to everybody within three days of the onsite.", "2026-03-07"),
    ("You'll hear back no more than ten days after we meet.", "2026-03-14"),
    ("Outcomes are usually shared within 5 working days of your session.", "2026-03-11"),
]

TO_SOMEBODY_WAITING = [
    ("Anything else before Tuesday just sing out.", None),
    ("Any questions before Friday, give me a shout.", None),
    ("Shout if you need anything before Monday.", None),
    ("I'm in all day Thursday if you want to talk it through by phone before Friday.", None),
    ("Give us a nudge if you've heard nothing by Friday 6 March.", "2026-03-06"),
    ("Please bear with us until 6 March.", "2026-03-06"),
    ("Hold tight until Thursday.", "2026-02-26"),
    ("I'm off from tomorrow until 9 March.", None),
    ("It's half term next week.", None),
    ("Hope you have a great weekend.", None),
    ("The office closes at 4 on Friday.", None),
    ("We've moved offices and will be at the new address from 2 March.", None),
    ("Probation is six months and reviews are every April.", None),
    ("Payday is the 25th.", None),
    ("You'd have 25 days' leave plus the week between Christmas and New Year.", None),
    ("We met five people last week and see two more on Monday.", None),
    ("Bring your passport on Thursday so we can copy it.", None),
]

AFTER_A_CANCELLATION = [
    (
        "Your recruiter, Paige Holloway, will let you know by Tuesday, March 3 whether and when it'll be rescheduled.",
        "2026-03-03",
    ),
    ("We do not have a new date yet and will write to you again by Friday 6 March.", "2026-03-06"),
    ("I'll be back in touch by the end of next week.", "2026-03-06"),
    ("Dave will ring you by Monday with what happens next.", "2026-03-02"),
    ("If you've already bought a ticket, please send the receipt by Friday 6 March.", None),
    ("Refunds are paid within ten working days.", None),
    ("The office is closed until Monday.", None),
]

WITH_A_NEW_TIME = [
    ("We'll let you know mid next week.", "2026-03-04"),
    ("You will hear from us by 6 March.", "2026-03-06"),
    ("If the building's still shut I'll switch us to Teams and let you know by 10am.", None),
    ("I'll let you know the room by tomorrow.", None),
    ("We will confirm a time within 24 hours.", None),
    (
        "We'd like to make the appointment before we break up for Easter so you'd know by Friday 6th at the latest.",
        "2026-03-06",
    ),
    ("The directors see three people on the 4th and you'd know by the Friday.", "2026-03-06"),
    (
        "If I could have them by Wednesday, I can get it all done before the board meets on Thursday 5th, and you'd know the day after.",
        "2026-03-06",
    ),
    ("We'll send the joining link by Monday.", None),
]

NOTHING = [
    "Results are released within ten working days of the assessment centre.",
    "We aim to get back to everyone within 5 business days of their interview.",
    "Candidates are told within a week of interview.",
    "Candidates hear from us within three days of each conversation.",
    "We'll let you know within five working days of the last interview.",
    "We'll give you an answer within a week of receiving your test.",
    "You will hear within ten days of submitting your exercise.",
    "We get back to people within 2 working days of you sending it in.",
    "Please let reception know by Monday if you need parking.",
    "Get it back to us by Monday 9am and we'll look at it that day.",
    "Just have it over to me by Monday.",
    "Ping it across by Friday.",
    "Drop me a line by Friday if you fancy it.",
    "If I could have your references by Wednesday that would be great.",
    "We'll need your references by Wednesday.",
    "The form has to reach us by Friday.",
    "Could we have your decision by noon on Friday?",
    "Let's have your thoughts by Monday.",
    "Our process, start to finish, usually takes about 3 weeks.",
    "The whole hiring process normally takes 4 to 6 weeks.",
    "Vetting for this role can take up to 12 weeks.",
    "Security clearance takes around six weeks.",
    "References usually take a week.",
    "The interview stages are spread over three weeks.",
    "From application to offer is typically about a month.",
    "Note: Europe ended daylight saving time on Sunday, we don't until March 8, so for London this is 4:00 PM.\nNeed to move it? Give us 24 hours if you can.",
    "The clocks change here on March 8 so we will call you an hour earlier.",
    "We go back an hour on 8 March so expect the call at 4.",
    "Please give us 48 hours if you need to rearrange.",
    "We'd appreciate a day's warning if you can't come.",
    "We ask for two working days' notice of changes.",
    "Bear with us until the week after half term.",
    "No decision will be made before 9 March.",
    "We don't expect to decide this side of Easter.",
    "We'd hope to get the paperwork to you by Friday if it's a yes.",
    "Interviews will be held in the week of 9 March.",
    "The start date is 1 April and induction takes two weeks.",
    "Your account will be deleted within 30 days.",
    "Complete the assessment within five days of receiving this email.",
    "The link works until 6 March.",
    "We'll send you the questions by Friday.",
    "You'll receive a calendar invitation within 24 hours.",
    "You'll get an email with the link on Friday.",
    "A member of the team will be in touch on 5 March to run through the technical set-up.",
    "Someone from IT will call you by Friday to test the line.",
    "We'll confirm the room by Monday.",
    "Expenses are paid within 30 days of the claim.",
    "We keep your details for six months.",
    "My last day is Friday, so from then on Joanna looks after you.",
    "The role is for 12 months from April.",
    "Applications close on 6 March.",
    "Could you let us know by Friday whether you can make it?",
    "We need to hear from you by Friday.",
    "The offer stands until Friday.",
    "Have a think over the weekend and let me know.",
    "We're open until 6 on Thursdays.",
    "I promised you news by Friday.",
    "You will be told the result before you leave.",
    "We'll write to you within a week of the test being marked.",
    "Once we have your references it takes about a week to decide.",
    "We'll come back to you within two days of hearing from the client.",
]


@pytest.mark.parametrize(("text", "expected"), PROMISED)
def test_a_promise_is_read_in_many_hands(text: str, expected: str) -> None:
    assert promised(text) == expected


@pytest.mark.parametrize(("text", "expected"), AFTER_A_TALK)
def test_a_promise_counts_from_the_talk(text: str, expected: str) -> None:
    assert promised(text, TALK_ON) == expected


@pytest.mark.parametrize(("text", "expected"), TO_SOMEBODY_WAITING)
def test_somebody_who_waits_is_told_little(text: str, expected: str | None) -> None:
    assert promised(text, is_awaited=True) == expected


@pytest.mark.parametrize(("text", "expected"), AFTER_A_CANCELLATION)
def test_coming_back_is_owed_after_a_cancellation(text: str, expected: str | None) -> None:
    assert promised(text, must_decide=True, may_tell=False, may_return=True) == expected


@pytest.mark.parametrize(("text", "expected"), WITH_A_NEW_TIME)
def test_coming_back_is_owed_where_a_time_is_moved(text: str, expected: str | None) -> None:
    assert promised(text, must_decide=True, may_return=True) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_a_day_beside_is_no_promise(text: str) -> None:
    assert promised(text) is None
