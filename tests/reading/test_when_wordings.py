"""Wordings of starts and slots in English mail, by class: lists, moves, two clocks, references, doors and deadlines."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

import pytest
from worded import ASKED, MOVED, NEW_YORK, SUMMER, SURE, SYDNEY, TEN, TWO_SLOTS, times, utc

QUARTER_TO_THREE, HALF_FOUR = "03-12T14:45+00:00", "03-02T16:30+00:00"
TWO_AFTERNOON = "03-10T13:00+00:00 03-10T13:40+00:00"


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is on Tuesday 10 March at 10am (use the east entrance after 5 p.m.).",
        "Tuesday 10 March, 10am\nMain Building (doors are locked after 6pm)",
        "Your interview is on Tuesday 10 March at 10am. The front desk closes at 5pm so ring the bell if you come later.",
        "Your interview is on Tuesday 10 March at 10am. Bearing in mind we log off at about 7am your time, please reply early.",
        "Your interview is on Tuesday 10 March at 10am. I usually finish at 4, so call before then if there is a problem.",
        "Your interview is on Tuesday 10 March at 10am. Free parking after 6pm only.",
        "Your interview is on Tuesday 10 March at 10am. The side gate is open from 8am to 6pm.",
        "Your interview is on Tuesday 10 March at 10am. Questions? 0121 496 0188, 9 to 5.",
        "Your interview is on Tuesday 10 March at 10am. Questions? Call us on 0121 496 0188 between 9am and 5pm.",
        "Your interview is on Tuesday 10 March at 10am. Our office hours are 9 to 5, Monday to Friday.",
        "Your interview is on Tuesday 10 March at 10am. The car park closes at 7pm.",
        "Your interview is on Tuesday 10 March at 10am. The building opens at 8.30am.",
        "Your interview is on Tuesday 10 March at 10am. Technicians are on hand between 10 and 4 that day.",
        "Your interview is on Tuesday 10 March at 10am. Reception is staffed from 8.30am until 5.30pm.",
        "Your interview is on Tuesday 10 March at 10am. Someone will be on the switchboard from 9am that day if you are lost.",
        "Your interview is on Tuesday 10 March at 10am. The last bus back leaves at 6.15pm.",
        "Your interview is on Tuesday 10 March at 10am. The canteen serves food from 12 to 2 if you are hungry.",
        "Your interview is on Tuesday 10 March at 10am. The link shall be shared at 9:00 on the same day.",
        "Your interview is on Tuesday 10 March at 10am. You will receive the link at 8am on the day.",
        "Your interview is on Tuesday 10 March at 10am. The Zoom link will go live at 9.45am.",
        "Your interview is on Tuesday 10 March at 10am. We will post the link by 9am that morning.",
        "Your interview is on Tuesday 10 March at 10am. An access code will be texted to you at 9am on the day.",
        "11am sharp is not possible, so Tuesday 10 March at 10am with Chris. I've got another girl in at 12.30 for the same job.",
        "Your interview is on Tuesday 10 March at 10am. There is another candidate at 11.30 so do be on time.",
        "Your interview is on Tuesday 10 March at 10am. The meeting of the board starts at 7pm and is open to the public.",
        "Your interview is on Tuesday 10 March at 10am. Evensong is at 5.30 for those who care to stay.",
        "Your interview is on Tuesday 10 March at 10am. I am on a train until 4pm today, so text me.",
        "Your interview is on Tuesday 10 March at 10am. Visitors arriving before 9am should use the rear door.",
        "Your interview is on Tuesday 10 March at 10am. After 5pm please call the security desk.",
        "Your interview is on Tuesday 10 March at 10am. Lifts are out of order until 2pm.",
        "Your interview is on Tuesday 10 March at 10am. The congestion charge applies from 7am to 6pm.",
        "Your interview is on Tuesday 10 March at 10am at our Leeds shop (open 9am - 5.30pm).",
    ],
)
def test_hours_of_doors_links_and_desks_are_no_interviews(text: str) -> None:
    assert times(text, SURE) == (utc(TEN), "")


@pytest.mark.parametrize(
    "text",
    [
        "Hello,\n\nSarah would like to meet you, an hour over Meet. She has:\n\nTue 10 March 10-11\nWed 11 March 2-3\n\nThanks",
        "Hello,\n\nWe would like to interview you. Bina's open times:\n\nTue 10 March 10-11am\nWed 11 March 2-3pm\n\nThanks",
        "Hello,\n\nThe panel can see you at any of these:\n\nTuesday 10 March, 10:00 AM\nWednesday 11 March, 2:00 PM\n\nThanks",
        "Hello,\n\nWe'd love to meet you. Times that are still going:\n\n- Tuesday 10 March 10am\n- Wednesday 11 March 2pm\n\nThanks",
        "Hello,\n\nHere is what we have left:\n\n- Tuesday 10 March 10am\n- Wednesday 11 March 2pm",
        "Hello,\n\nTom is in the office on:\n\n- Tuesday 10 March 10am\n- Wednesday 11 March 2pm\n\nJust say which.",
        "Hello,\n\nReply with your favourite:\n\nA) Tuesday 10 March 10am\nB) Wednesday 11 March 2pm",
        "Hello,\n\nRemaining times:\nTuesday 10 March 10am\nWednesday 11 March 2pm",
        "Hello,\n\nYou can have any of these:\nTuesday 10 March 10am\nWednesday 11 March 2pm",
        "Hello,\n\nWe have two gaps: Tuesday 10 March 10am and Wednesday 11 March 2pm.",
        "Hello,\n\nI'm around Tuesday 10 March from 10 till half 12 or Wednesday 11 March between 2 and 4, would either be any use to you?",
        "Hello,\n\nWe are interviewing on Tuesday 10 March (10.00 left) and Wednesday 11 March (2.00 left). Can you let me know which?",
        "Hello,\n\nShe could see you Tuesday 10 March at 10 or Wednesday 11 March at 2.",
        "Hello,\n\nHis diary has space Tuesday 10 March 10am and Wednesday 11 March 2pm. Any good?",
        "Hello,\n\nMark can do:\n\nTuesday 10 March, 10am\nWednesday 11 March, 2pm\n\nLet me know.",
        "Hello,\n\nDates and times we can offer:\n\n10/03/2026 10:00\n11/03/2026 14:00",
        "Hello,\n\nFirst come, first served:\n\nTuesday 10 March, 10am\nWednesday 11 March, 2pm",
        "Hello,\n\nWould one of these do?\n\nTuesday 10 March, 10am\nWednesday 11 March, 2pm",
    ],
)
def test_lists_of_open_times_are_slots(text: str) -> None:
    assert times(text, ASKED) == ("", utc(TWO_SLOTS))


@pytest.mark.parametrize(
    "text",
    [
        "Hello,\n\nAnna's gone home sick so today is off. She has:\n\nTue 10 March 10-11\nWed 11 March 2-3\n\nThanks",
        "One of our panel has had to recuse himself from your interview this Thursday, March 5, at 9:45 AM, so we are unable to hold it as scheduled. With a new member in place the panel can see you at any of these:\n\nTuesday March 10, 10:00 AM\nWednesday March 11, 2:00 PM\n\nKindly respond.",
        "Your interview on Thursday 5 March at 3pm can't go ahead. New times on offer:\n\nTuesday 10 March, 10am\nWednesday 11 March, 2pm",
        "Sorry, we need to move Thursday's 3pm interview. The remaining openings are:\n\nTuesday 10 March, 10am\nWednesday 11 March, 2pm",
        "I have to pull out of Thursday 5 March at 3pm. Could do instead:\n\nTuesday 10 March, 10am\nWednesday 11 March, 2pm",
        "Thursday at 3 is no good any more, the room has gone. Please take your pick:\n\nTuesday 10 March, 10am\nWednesday 11 March, 2pm",
    ],
)
def test_open_times_after_a_cancelled_one_are_slots(text: str) -> None:
    assert times(text, MOVED) == ("", utc(TWO_SLOTS))


@pytest.mark.parametrize(
    "text",
    [
        "Your interview on Tuesday 10 March will be at 10.00 instead of 9.15.",
        "Your interview on Tuesday 10 March will be at 10 instead of 9.",
        "On Tuesday 10 March we will see you at 10 rather than 9.",
        "Please come at 10am, not 9am, on Tuesday 10 March.",
        "Owing to the exam on Tuesday 10 March we have had to change the running order. Your interview with the Chair will be at 10.00 instead of 8.15.",
        "I'll call you at ten instead of half nine on Tuesday 10 March.",
        "Tuesday 10 March: I'll ring you at ten o'clock instead of 9.",
        "Your interview on Tuesday 10 March starts at 10.00 in place of 11.30.",
        "Instead of 9.15 your interview on Tuesday 10 March will now start at 10.00.",
        "We'll start at 10:00 rather than 09:30 on Tuesday 10 March.",
        "The time on Tuesday 10 March is 10am (not 11am as in the letter).",
        "Your interview on Tuesday 10 March has moved from 9.15 to 10.00.",
        "New time is Tuesday 10th at 10am, same place, same people. So ignore the invite for Friday 6th 2pm please.",
        "They've had to push it. New time is Tuesday 10th at 10am. Please delete the invite for Friday 6th at 2pm.",
        "New time: Tuesday 10 March 10am. Disregard the calendar entry for Friday 6 March at 2pm.",
        "Tuesday 10 March at 10am it is now. Scrap Friday 6 March 2pm.",
        "Forget Friday at 2pm, it's Tuesday 10 March at 10am now.",
        "It's now Tuesday 10 March at 10am, and the old invite for Friday 6 March 2pm can be binned.",
    ],
)
def test_an_hour_instead_of_another_stands(text: str) -> None:
    assert times(text, MOVED) == (utc(TEN), "")


@pytest.mark.parametrize(
    "text",
    [
        "Hi, roaster alarm, long story. I'll call you at half past eleven this morning instead of 11. Sorry!",
        "Sorry, running late. I'll call you at half past eleven instead of 11.",
        "Still on for today, 11:30 instead of 11 though.",
    ],
)
def test_an_hour_of_today_instead_of_another_stands(text: str) -> None:
    assert times(text, MOVED) == (utc("03-02T11:30+00:00"), "")


@pytest.mark.parametrize(
    "text",
    [
        "Priya sorry - stuck on the M6, no way I'll be back for 10. Could you do 4.30 this afternoon instead?",
        "Could you do half four this afternoon instead?",
        "Can we say 4.30pm today instead?",
        "Any chance of 4.30 later today?",
        "Could we make it 4.30 this afternoon?",
        "Would 4:30 this afternoon work instead of 10?",
    ],
)
def test_an_hour_of_today_is_asked_for_instead(text: str) -> None:
    assert times(text, MOVED, subject="Re: Monday") == ("", utc(HALF_FOUR))


@pytest.mark.parametrize(
    "text",
    [
        "Morning Priya, so sorry, can we make it 11 instead? One of the panel has a school thing at 10.",
        "Morning Priya, could we do 11 instead? Bob has a dentist appointment at 10.",
        "Hi, would 11 be ok instead of 10? The room is taken till 11.",
    ],
)
def test_an_hour_for_the_day_of_the_subject_is_asked_for(text: str) -> None:
    assert times(text, MOVED, subject="Re: Interview tomorrow") == ("", utc("03-03T11:00+00:00"))


@pytest.mark.parametrize(
    "text",
    [
        "Confirmed, March 10, 1000 hrs, same room.",
        "Tuesday 10 March at 1000hrs.",
        "10 March 2026, 1000 hours, Room 4",
        "You are required to attend HQ on Tuesday 10 March 2026.\n3. 1000 hrs: interview (Insp. Holt).",
        "Report on 10/03/2026, 1000 hrs.",
        "Interview 1000 hrs Tuesday 10 March.",
        "Interview at 1000 Hrs on Tuesday 10 March",
    ],
)
def test_hours_of_four_figures_are_read(text: str) -> None:
    assert times(text, SURE) == (utc(TEN), "")


@pytest.mark.parametrize(
    "text",
    [
        "Please come by next Thursday, the 12th, at quarter to three.",
        "Thursday 12 March at quarter to three.",
        "Come on Thursday the 12th at a quarter to three.",
        "See you Thursday 12 March, quarter to three.",
        "Quarter to three on Thursday 12 March, please.",
        "Thursday the 12th, quarter of three.",
        "Thursday 12 March at 2:45 in the afternoon",
        "It's at quarter to 3 on Thursday 12th.",
        "Come by Thursday, the 12th, at two forty-five.",
        "Thursday 12 March at 245pm",
        "Thursday 12 March @ 2.45",
        "Thursday 12 March: 2.45",
        "Thursday 12 March about quarter to three in the afternoon.",
        "Pop in on Thursday 12 March for quarter to three.",
    ],
)
def test_a_quarter_to_three_is_read_in_many_words(text: str) -> None:
    assert times(text, SURE) == (utc(QUARTER_TO_THREE), "")


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Your interview with us is Friday 13 March at half past nine.", "03-13T09:30+00:00"),
        ("Your interview with us is half nine on Friday 13 March.", "03-13T09:30+00:00"),
        ("Your interview with us is Friday 13 March at nine thirty.", "03-13T09:30+00:00"),
        ("Your interview with us is Friday 13 March at ten past two.", "03-13T14:10+00:00"),
        ("Your interview with us is Friday 13 March at twenty to four.", "03-13T15:40+00:00"),
        ("Your interview with us is Friday 13 March at five to ten.", "03-13T09:55+00:00"),
        ("Your interview with us is Friday 13 March at nine fifteen.", "03-13T09:15+00:00"),
        ("Your interview with us is Friday 13 March at two thirty.", "03-13T14:30+00:00"),
        ("Your interview with us is Friday 13 March at one.", "03-13T13:00+00:00"),
        ("Your interview with us is Friday 13 March, one o'clock.", "03-13T13:00+00:00"),
        ("Your interview with us is Friday 13 March, twelve thirty.", "03-13T12:30+00:00"),
        ("Your interview with us is Friday 13 March at eleven sharp.", "03-13T11:00+00:00"),
        ("Your interview with us is Friday 13 March at noon.", "03-13T12:00+00:00"),
        ("Your interview with us is Friday 13 March, quarter past one.", "03-13T13:15+00:00"),
        ("Your interview with us is Friday 13 March at 12 noon.", "03-13T12:00+00:00"),
        ("Your interview with us is Friday 13 March at ten fifteen in the morning.", "03-13T10:15+00:00"),
        ("Your interview with us is Friday 13 March at four o'clock in the afternoon.", "03-13T16:00+00:00"),
        ("Your interview with us is Friday 13 March at 7 in the evening.", "03-13T19:00+00:00"),
        ("Your interview with us is Friday 13 March evening, 7 o'clock.", "03-13T19:00+00:00"),
        ("Your interview with us is Friday evening so, 7 o'clock on the video.", "03-06T19:00+00:00"),
        ("Your interview with us is Friday evening, 6.30 on Zoom.", "03-06T18:30+00:00"),
        ("Your interview with us is Friday morning, 8 o'clock.", "03-06T08:00+00:00"),
        ("Your interview with us is Friday the 13th in the evening, at 7.30.", "03-13T19:30+00:00"),
        ("Your interview with us is on the evening of Friday 13 March at 8.", "03-13T20:00+00:00"),
        ("Your interview with us is Friday night at 8.", "03-06T20:00+00:00"),
        ("Your interview with us is Friday after work, 7pm.", "03-06T19:00+00:00"),
        ("Your interview with us is 7.30 on Friday evening.", "03-06T19:30+00:00"),
        ("Your interview with us is Friday 13 March at 9.15 a.m. prompt.", "03-13T09:15+00:00"),
        ("Your interview with us is Friday 13 March at 8 in the morning.", "03-13T08:00+00:00"),
        ("Your interview with us is Friday lunchtime, 12.30.", "03-06T12:30+00:00"),
        ("Your interview with us is Friday afternoon at quarter past 2.", "03-06T14:15+00:00"),
        ("Your interview with us is Friday evening at quarter past 7.", "03-06T19:15+00:00"),
        ("Your interview with us is Friday evening at half seven.", "03-06T19:30+00:00"),
    ],
)
def test_hours_in_words_and_parts_of_the_day_are_read(text: str, starts: str) -> None:
    assert times(text, SURE) == (utc(starts), "")


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is on Tuesday 10 March:\n\nLondon 4.00pm / New York 12.00pm / Singapore 12.00am",
        "Your interview is on Tuesday 10 March: 4pm London, noon New York.",
        "Your interview is on Tuesday 10 March at 4pm London / 12pm New York.",
        "Your interview is on Tuesday 10 March at 12pm EDT / 9am PDT / 4pm GMT.",
        "Tuesday 10 March, London: 16:00, New York: 12:00",
        "Tuesday 10 March\nLondon: 16:00\nNew York: 12:00",
        "Tuesday 10 March\n4pm London\n12 noon New York\n9am San Francisco",
        "Tuesday 10 March 2026, 16:00 (London), 12:00 (New York)",
        "Tue 10 March: 16.00 GMT = 12.00 EDT = 17.00 CET",
        "4pm on Tuesday 10 March for you, noon for us.",
        "It's 4pm your time, midday mine, on Tuesday 10 March.",
        "                    London          New York\nTue 10 March     4.00-4.45pm    12.00-12.45pm    with Georgie Pratt",
        "                    London          New York\nTue 10 March     16:00    12:00",
        "Date | London | New York\n10 March | 16:00 | 12:00",
        "Tuesday 10 March, 12:00 New York time (16:00 London, 17:00 Paris).",
        "Tuesday 10 March at 4pm in London, which is noon in New York.",
        "8pm Tuesday 10 March Dubai time (4pm in London).",
        "2.30am Wednesday 11 March Adelaide time so Tuesday afternoon for you (4pm Tue 10th in London by my maths).",
    ],
)
def test_one_moment_on_two_clocks_is_one_interview(text: str) -> None:
    assert times(text, SURE) == (utc("03-10T16:00+00:00"), "")


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        (
            "Panel is set for Tuesday 10 March. PT / CT:\n\n8:30 / 10:30   Ops deep dive w/ Farah\n9:30 / 11:30   Cross-functional w/ Ben",
            "03-10T08:30-07:00 03-10T09:30-07:00",
        ),
        (
            "Panel is set for Tuesday 10 March (PT/CT):\n\n8:30/10:30 Ops deep dive w/ Farah\n9:30/11:30 Cross-functional w/ Ben",
            "03-10T08:30-07:00 03-10T09:30-07:00",
        ),
        (
            "Panel is set for Tuesday 10 March.\n\nPacific | Central\n8:30 | 10:30 | Ops deep dive w/ Farah\n9:30 | 11:30 | Cross-functional w/ Ben",
            "03-10T08:30-07:00 03-10T09:30-07:00",
        ),
        (
            "Tuesday 10 March\nET   PT\n11:30 8:30 Ops interview w/ Farah\n12:30 9:30 Cross-functional interview w/ Ben",
            "03-10T11:30-04:00 03-10T12:30-04:00",
        ),
    ],
)
def test_columns_of_two_zones_give_each_interview_once(text: str, starts: str) -> None:
    assert times(text, SURE, base=NEW_YORK) == (utc(starts), "")


@pytest.mark.parametrize(
    "text",
    [
        "Confirming your two interviews.\n\n                    London          Melbourne\nTue 10 March     9.00-9.45am    8.00-8.45pm    with Georgie Pratt\nThu 12 March     9.30-10.15am    8.30-9.15pm    with Anh Tran\n\nLinks are in the invites.",
        "Confirming your two interviews.\n\nDate | Your time (London) | Melbourne\nTue 10 March | 9.00am | 8.00pm\nThu 12 March | 9.30am | 8.30pm",
    ],
)
def test_columns_of_two_places_give_each_interview_once(text: str) -> None:
    assert times(text, SURE, base=SYDNEY) == (utc("03-10T09:00+00:00 03-12T09:30+00:00"), "")


@pytest.mark.parametrize(
    "text",
    [
        "FLEET DATA ANALYST - REF MT/445\n\nYour appointment is Tuesday 10 March 2026 at 10am.",
        "Ref: PT-2231\n\nYour interview is on Tuesday 10 March at 10am.",
        "Vacancy ET/19/26. Your interview is on Tuesday 10 March at 10am.",
        "Your interview is on Tuesday 10 March at 10am.\n\nC. T. Baker\nCT Services",
        "Your interview is on Tuesday 10 March at 10am with Pat (PT, Band 5).",
        "Your interview for the PT Instructor post is on Tuesday 10 March at 10am.",
        "Your interview is on Tuesday 10 March at 10am. The post is PT (20 hours).",
        "Your interview with IST Ltd is on Tuesday 10 March at 10am.",
        "CT/MRI Radiographer interview: Tuesday 10 March at 10am.",
        "Your interview for CT Radiographer is on Tuesday 10 March at 10am.",
        "Central Coast Trust: your interview is on Tuesday 10 March at 10am.",
        "Your interview is on Tuesday 10 March at 10am.\nMountain Warehouse HQ",
        "Your interview is on Tuesday 10 March at 10am.\nPacific Building, Cardiff",
        "Your interview is on Tuesday 10 March at 10am.\nEastern Road depot",
        "Your interview is on Tuesday 10 March at 10am at Atlantic House.",
        "Interview for Paris agreement lead: Tuesday 10 March at 10am.",
        "Your interview is on Tuesday 10 March at 10am. Job no. MT 445.",
        "Your interview is on Tuesday 10 March at 10am. Ask for PT or ET at the desk.",
        "ICT Technician: interview Tuesday 10 March at 10am.",
        "EAT Foods: interview Tuesday 10 March at 10am.",
        "WEST Recruitment: interview Tuesday 10 March at 10am.",
        "BST Consulting\nInterview Tuesday 10 March at 10am",
        "The MET: Your interview is on Tuesday 10 March at 10am.",
        "Your interview is on Tuesday 10 March at 10am. Hartford, CT 06103",
        "Your interview is on Tuesday 10 March at 10am, 12 Singapore Road.",
        "Job reference: CT0192. Interview: Tuesday 10 March at 10am",
    ],
)
def test_references_initials_and_names_are_no_zones(text: str) -> None:
    assert times(text, SURE) == (utc(TEN), "")


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        (
            "Rhys has accepted this meeting.\n\nWhen: Tuesday 9 June 2026 09:15-10:30 (UTC+00:00) Dublin, Edinburgh, Lisbon, London",
            "06-09T09:15+01:00",
        ),
        (
            "When: Tuesday 9 June 2026 09:15-10:30 (UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna.",
            "06-09T09:15+02:00",
        ),
        ("When: Tuesday, June 9, 2026 2:00 PM-3:00 PM (UTC-05:00) Eastern Time (US & Canada).", "06-09T14:00-04:00"),
        ("When: Tuesday, June 9, 2026 2:00 PM-3:00 PM. (UTC-08:00) Pacific Time (US & Canada)", "06-09T14:00-07:00"),
        ("When: 09 June 2026 14:00-15:00 (UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi.", "06-09T14:00+05:30"),
        (
            "When: 09 June 2026 14:00-15:00 (GMT+00:00) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London.",
            "06-09T14:00+01:00",
        ),
        ("Time: Jun 9, 2026 02:00 PM Eastern Time (US and Canada)", "06-09T14:00-04:00"),
        ("Time: Jun 9, 2026 02:00 PM London", "06-09T14:00+01:00"),
        ("Fri 19 Jun 2026 · 11:00 – 11:30 (BST)", "06-19T11:00+01:00"),
    ],
)
def test_zones_of_calendars_are_read(text: str, starts: str) -> None:
    assert times(text, SURE, base=SUMMER) == (utc(starts), "")


@pytest.mark.parametrize(
    "text",
    [
        "You have been selected for an interview.\n\nSchedule your interview by 06/03/2026 5:00 PM.\n\nDuration: 1 hour",
        "Please book your interview slot by Friday 6 March at 5pm.",
        "Pick a time before 5pm on Friday 6 March using the link.",
        "The booking link expires on Friday 6 March at 17:00.",
        "Booking closes Friday 6 March, 5pm.",
        "Choose a slot no later than 17:00 on Friday 6 March.",
        "Self-schedule deadline: Friday 6 March 5:00 PM",
        "We need your answer by noon on Friday 6 March.",
        "Please reply by 12 noon on Friday 6 March with your availability.",
        "Please respond (latest Friday 6 March, 5pm).",
        "Kindly confirm by Friday 6 March, close of play 5pm.",
        "You have until Friday 6 March at 5pm to choose.",
        "This invitation is valid until Friday 6 March, 5pm.",
        "Last day to book: Friday 6 March, 5:00pm",
        "Response required by: 06/03/2026 17:00",
        "RSVP: Friday 6 March 5pm",
        "Lmk by Friday (6/3) noon and I'll send the invite.",
        "Get back to me by Friday 6 March, noon latest.",
        "Complete by 23:59 on Friday 6 March.",
    ],
)
def test_a_day_to_answer_by_is_no_slot(text: str) -> None:
    assert times(text, ASKED) == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        "Your superday has moved from the morning to the afternoon of the same day, Tuesday 10 March.\n\nPREVIOUS SCHEDULE (no longer valid)\n09:00 - 09:30  Olivia Strauss\n09:40 - 10:10  Kwame Boateng\n\nNEW SCHEDULE\n13:00 - 13:30  Kwame Boateng\n13:40 - 14:10  Olivia Strauss",
        "Interviews on Tuesday 10 March have changed.\n\nOld times:\n09:00 Olivia Strauss\n09:40 Kwame Boateng\n\nNew times:\n13:00 Kwame Boateng\n13:40 Olivia Strauss",
        "Tuesday 10 March\n\nOriginal schedule\n9.00am Olivia Strauss\n9.40am Kwame Boateng\n\nRevised schedule\n1.00pm Kwame Boateng\n1.40pm Olivia Strauss",
        "Your interviews on Tuesday 10 March are now as follows.\n\nNEW SCHEDULE\n13:00 - 13:30  Kwame Boateng\n13:40 - 14:10  Olivia Strauss\n\nOLD SCHEDULE\n09:00 - 09:30  Olivia Strauss\n09:40 - 10:10  Kwame Boateng",
        "BEFORE\nTuesday 10 March, 09:00 Olivia Strauss\nTuesday 10 March, 09:40 Kwame Boateng\n\nAFTER\nTuesday 10 March, 13:00 Kwame Boateng\nTuesday 10 March, 13:40 Olivia Strauss",
        "~~ Cancelled ~~\nMonday 9 March 09:00 Olivia Strauss\nMonday 9 March 09:40 Kwame Boateng\n\nUpdated agenda\nTuesday 10 March 13:00 Kwame Boateng\nTuesday 10 March 13:40 Olivia Strauss",
    ],
)
def test_old_and_new_blocks_are_told_apart(text: str) -> None:
    assert times(text, MOVED) == (utc(TWO_AFTERNOON), "")


@pytest.mark.parametrize(
    "text",
    [
        "Previous appointment\nMonday 9 March 2026\n09:00\n\nNew appointment\nTuesday 10 March 2026\n10:00",
        "Previous date and time: Monday 9 March, 9am\nNew date and time: Tuesday 10 March, 10am",
        "OLD: Mon 9 March 9am\nNEW: Tue 10 March 10am",
        "Was: Mon 9 March 9am. Now: Tue 10 March 10am.",
        "From\nMonday 9 March 09:00\nTo\nTuesday 10 March 10:00",
        "Original\nMonday 9 March at 9am\n\nRevised\nTuesday 10 March at 10am",
        "Superseded booking\nMonday 9 March, 9:00\nCurrent booking\nTuesday 10 March, 10:00",
        "Tuesday 10 March, 10am (was Monday 9 March, 9am)",
        "Tuesday 10 March, 10am (replaces Monday 9 March, 9am)",
        "CANCELLED: Monday 9 March 9am\nREPLACED BY: Tuesday 10 March 10am",
    ],
)
def test_an_old_and_a_new_time_are_told_apart(text: str) -> None:
    assert times(text, MOVED) == (utc(TEN), "")


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Your test is taken. The interview is on Tuesday 10 March and starts at 10am that morning.", TEN),
        (
            "Keep Tuesday 10 March free. We have provisionally reserved you an interview at 10am that morning at our site.",
            TEN,
        ),
        ("We'd like you to keep Tuesday 10 March free: your interview will be at 10am that day.", TEN),
        ("Tuesday 10 March. The interview is at 10am the same morning.", TEN),
        ("Please hold Tuesday 10 March in your diary. You are down for 10am.", TEN),
        ("We are seeing people on Tuesday 10 March. You're at 10am.", TEN),
        ("Interviews are on Tuesday 10 March and yours is at 10.", TEN),
        (
            "Just a nudge that you're meeting Pat from Stellan on Tuesday 10 March at 10:00 (UK time). Don't forget that the clocks go forward on Sunday!",
            TEN,
        ),
        (
            "Tuesday is good yeah. Come for 10 for a chat with me then if it goes well stay on for a trial shift through lunch, finish about 3.",
            "03-03T10:00+00:00",
        ),
        ("Tuesday 10 March then. Come for 10.", TEN),
        ("Be here for 10 on Tuesday 10 March.", TEN),
        ("You're in for 10 on Tuesday 10 March.", TEN),
        ("Tuesday 10th is fine, get here for ten.", TEN),
    ],
)
def test_an_hour_in_another_sentence_takes_the_day(text: str, starts: str) -> None:
    assert times(text, SURE) == (utc(starts), "")


@pytest.mark.parametrize(
    "text",
    [
        "Please come to reception at 10am on Tuesday 10 March for your interview.",
        "On Tuesday 10 March please ring the bell at the side door at 10am.",
        "Ignore the link in my last mail and join us on Tuesday 10 March at 10am.",
        "Your interview is on Tuesday 10 March. Please arrive at the main entrance at 10am.",
        "Your panel interview is in Room 3a on Tuesday 10 March at 10am.",
        "Your interview is on Tuesday 10 March at 10:00 GMT. The post is PT.",
        "Tuesday 10 March, 10am (GMT)",
        "All times GMT. Tuesday 10 March, 10am.",
        "We said ten to a dozen people would come. You are on Tuesday 10 March at 10am.",
        "Version 2 of the pack is attached. Your interview is on Tuesday 10 March at 10am.",
    ],
)
def test_what_only_looks_like_those_leaves_the_interview_alone(text: str) -> None:
    assert times(text, SURE) == (utc(TEN), "")
