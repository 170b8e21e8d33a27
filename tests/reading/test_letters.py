# ruff: noqa: E501  one message a line
"""Letters of offices, colleges and boards, and short notes that fix, move or put off a talk."""

import pytest
from phrase_rows import is_found_in_its_own_example
from test_kind_sentences import PRIYA, mail

from assistant.model import Kind
from assistant.reading import read
from assistant.reading.phrases import unsettled
from assistant.reading.phrases.booked import PRACTICE

OFFER, DECLINE, HOLD, TALK = Kind.OFFER, Kind.DECLINE, Kind.HOLD, Kind.INTERVIEWER_REPLY
CALL, SET = Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMATION
MOVED, OFF = Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_CANCELLATION
SENDER = "Ann Hale <ann.hale@harbourline.example>"


@pytest.mark.parametrize(
    "row",
    [
        *unsettled.PUT_OFF,
        *unsettled.NO_SHOW,
        *unsettled.IN_ERROR,
        *unsettled.FOOTERS,
        *unsettled.EXTRAS,
        *unsettled.GLAD,
        *unsettled.TIDINGS,
        *unsettled.PAY,
        *unsettled.TAKING,
        *PRACTICE,
    ],
    ids=lambda row: row.id,
)
def test_each_row_is_found_in_its_own_example(row):
    assert is_found_in_its_own_example(row)


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("Headship", "Dear Miss Nair,\n\nThe governors met last evening and have appointed Mr. Edwin Shaw to the headship. I am desired to thank you for your attendance.\n\nClerk to the Governors", DECLINE),
        ("Your application", "Dear Professor Nair,\n\nThank you for applying to our search in early modern history. We could not include you among the finalists whom we shall invite to campus.\n\nChair", DECLINE),
        ("Your application", "Dear Ms Nair,\n\nThank you for your letter of application. At present your qualifications are not in line with the requirements of our open positions. We shall keep your résumé on file.\n\nPersonnel", DECLINE),
        ("Outcome", "Dear Priya,\n\nThank you for applying. The panel has met and you were not found competitive against the selection criteria on this occasion.\n\nJenna", DECLINE),
        ("Outcome of your interview", "Dear Priya,\n\nYou met the standard at interview, but other candidates scored higher and there are not enough posts. Your details have been placed in a holding pool for twelve months.\n\nResourcing", HOLD),
        ("Post of Junior Assistant", "Dear Priya,\n\nFollowing the interviews your name has been placed on the merit list for the post of Junior Assistant. Candidates will be called as vacancies arise.\n\nDeputy Registrar", HOLD),
        ("Letter", "Dear Priya,\n\nWe have pleasure in engaging you as Junior Accountant from 6 April on the following terms.\n\n1) You will be on probation for six months.\n2) The company may end your services without notice if your work is not satisfactory.\n3) You shall keep all information confidential.", OFFER),
        ("Appointment", "Madam,\n\nWith reference to your application and subsequent interview, you are hereby appointed as Assistant Professor on probation for two years with effect from the date of joining, failing which this order stands cancelled.\n\nRegistrar", OFFER),
        ("Library Assistant", "Dear Ms Nair,\n\nThe committee met yesterday and decided that the position will be kept open for another round of advertising. Your application will be considered together with those we receive.", TALK),
        ("Search update", "Dear Priya,\n\nThe dean has asked us to leave the search open for a further two weeks, as the pool was smaller than hoped. You need not reapply.\n\nBest,\nHale", TALK),
        ("Pastor search", "Dear Priya,\n\nOur search team continues to pray about the associate pastor position. We have not yet chosen a candidate and hope to do so by Easter.", TALK),
        ("Your interview today", "Hi Priya,\n\nWe were expecting you at 10 this morning for your interview and waited half an hour. Is everything all right? Let me know what happened.\n\nAnn", TALK),
        ("Missed interview", "Dear Priya,\n\nYou had an interview with us today at 11:00 and did not join the call. Please tell us whether you are still interested in the position.\n\nAnn", TALK),
        ("Correction", "Hi Priya,\n\nA rejection email went out to you by mistake last night. You are very much still in the process, please ignore it!\n\nAnn", TALK),
        ("Apology", "Dear applicant,\n\nThis morning an offer letter was sent to a number of candidates in error. Please ignore that message; interviews for the post are still going on.\n\nCareers team", TALK),
        ("Your interview", "Dear Priya,\n\nYour interview for the QA Engineer position has been postponed until further notice. Please await further information from us.\n\nHR", OFF),
        ("Ihr Gespräch", "Sehr geehrte Frau Nair,\n\nIhr Vorstellungsgespräch für die Stelle wurde auf unbestimmte Zeit verschoben. Wir melden uns wieder bei Ihnen.\n\nPersonalabteilung", OFF),
        ("Trial shift", "Hi Priya,\n\nYour trial shift is on Saturday 7 March at 6am. Wear closed shoes and bring an apron.\n\nCroft Bakery", SET),
        ("Trial shift", "Hi Priya,\n\nWe enjoyed meeting you and would like to offer you a paid trial shift. Which day next week would suit you?", CALL),
        ("Interview slot booked", "Dear Priya\n\nYou have booked the following interview slot:\n\nVacancy: Executive Officer\nDate: 24/03/2026\nTime: 15:00\n\nYou may change your slot until 20/03/2026.", SET),
        ("Your interview - Ward Clerk", "Dear Priya,\n\nWe have received your booking and can confirm your interview for Ward Clerk on Tuesday 17 March 2026 at 11:05. The portal lets you change your slot until Thursday.", SET),
        ("Interview", "Dear Priya,\n\nMr Thorne would like to interview you on Tuesday 10 March at 11.30am. The sale rooms are open from 9 until 11 that day, and he suggests that you look round beforehand.\n\nAnn", SET),
        ("Interview", "Dear Priya,\n\nOur director would like to meet you on Tuesday 10 March at 2pm. Let me know if that works for you.\n\nAnn", CALL),
        ("Your interview, Thursday", "Priya, Thursday 9.30 stands. I said 10 in my letter but have a meeting at 10.45 and want to give you the full hour. Ann", SET),
        ("Interview", "Dear Priya,\n\nHow lovely that you can still make it. I've shuffled the rest round, so Wednesday 11 March at quarter to eleven is now firm for the interview.\n\nAnn", SET),
        ("Control Room Operator", "Dear Candidate,\n\nOwing to a change in the panel, interviews for Control Room Operator will not now be held on 10 March. Your revised appointment is Thursday 19 March, 08:50.", MOVED),
        ("Interview", "Dear Priya,\n\nLara is ill, so your interview will now be on Thursday 12 March at 2pm. Same place.\n\nAnn", MOVED),
        ("Interview tomorrow", "Hi Priya, thanks for being so good about the interview on the phone. So not tomorrow at 5, it's Friday at 9 at our place.\n\nAnn", MOVED),
        ("Account Director", "Hi Priya,\n\nJust off the phone with Rookery and I'm sorry to say they've picked someone else for Account Director. Another agency briefs me next week and their interviews would be in April. Shall I call you after that?\n\nAnn", DECLINE),
        ("Conditional offer withdrawn", "Dear Ms. Nair:\n\nFollowing the result of your background check, the City hereby withdraws its conditional offer of employment.\n\nCity Clerk", DECLINE),
        ("Next step", "Dear Priya,\n\nThis is in response to your application for a vacancy with us. Your application for the post of Lecturer is scrutinised and you are advised to take up the online test below.\n\nYou will be notified after publication of the results. Thanks for your interest.\n\nHR", Kind.ASSESSMENT),
        ("Second interview", "Dear Priya,\n\nFollowing your first interview on 23 February I'm delighted to say we'd like to take you through to second stage on Tuesday 10 March at 4.15pm. It'll be with Giles, who is busy until 4.\n\nAnn", SET),
        ("Second interview", "Dear Priya,\n\nFollowing your interview last week we would like to invite you back for a second interview. When could you come in?\n\nAnn", CALL),
        ("Complaints Manager", "Hi Priya, a client in Bromley needs a Complaints Manager. They'll interview on 9 March at 10 and 11. Shall I put you forward? I need to know by tomorrow.", Kind.OUTREACH),
        ("New booking: 30 min intro interview, Grace Lind", "Your booking is confirmed.\n\n30 min intro interview\nGrace Lind, Wrenfield\n5:00pm - 5:30pm, Monday, 9 March 2026 (GMT)\n\nCancel or reschedule until 8 March.", SET),
        ("Great chat", "Great chat, Priya! I'm doing first chats all week, then I want to look at everyone together, so figure on hearing from me by the end of next week.\n\nAnn", TALK),
    ],
)  # fmt: skip
def test_a_letter_tells_what_it_is(subject, text, kind):
    assert read(mail(text, subject=subject, sender=SENDER), PRIYA).kind is kind


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("Your interview", "Dear Miss Nair,\n\nThe governors have appointed Mr. Edwin Shaw to the post of bursar, and he will chair the panel at your interview on Tuesday 10 March at 2.30 pm.", DECLINE),
        ("Headship", "Dear Miss Nair,\n\nI am pleased to tell you that the governors have elected you to the post of headmistress, your duties to begin on 1 September.", DECLINE),
        ("Outcome", "Dear Ms Nair,\n\nUnfortunately you have not been successful for the post of Clerk and you have not been placed on the reserve list.", HOLD),
        ("Search update", "Dear Priya,\n\nThe committee has decided not to make an appointment from the present pool and will advertise the position again next year.", TALK),
        ("Missed interview", "Dear Priya,\n\nAs you did not attend your interview yesterday, we will not be taking your application any further.", TALK),
        ("Correction", "Hi Priya,\n\nYesterday's invitation to interview was sent to you in error. Unfortunately we are not taking your application further on this occasion.", TALK),
        ("Your application", "Dear Priya,\n\nUnfortunately we will not be progressing your application for Data Analyst.\n\nIf you have received this email in error please delete it and notify the sender.", TALK),
        ("Will", "Dear Priya,\n\nYour aunt has appointed you as executor of her will. We have pleasure in inviting you to our office to sign the papers.", OFFER),
        ("Recruitment", "Hi Priya,\n\nAll interviews for the analyst post have been suspended while the company reviews its headcount. I expect no movement before the summer.", OFF),
        ("Interview", "Dear Priya,\n\nYour interview on Thursday has been postponed to Monday 9 March at 10am. Same place.", OFF),
        ("Interview", "Dear Priya,\n\nOur director would like to interview you on Tuesday 10 March at 2pm or Wednesday 11 March at 4pm.", SET),
        ("Interview", "Dear Priya,\n\nMr Thorne would like to interview you on Tuesday 10 March at 11.30am. Would that suit you?", SET),
        ("Your offer", "Dear Priya,\n\nWe are pleased to offer you the post of Park Ranger. We reserve the right to withdraw this offer if your references are unsatisfactory.", DECLINE),
        ("Appointment", "Dear Priya, your revised appointment is Thursday 19 March, 08:50 with Dr Patel.", MOVED),
        ("Online test", "Hi Priya,\n\nThank you for taking the online test. We have compared all results and on this basis we shall be continuing with candidates who had higher scores.", Kind.ASSESSMENT),
        ("New booking: user interview, Grace Lind", "Your booking is confirmed.\n\nUser interview\nGrace Lind, Wrenfield\n5:00pm - 5:30pm, Monday, 9 March 2026 (GMT)", SET),
        ("Mock interview", "Hi Priya,\n\nYour booking is confirmed. You have booked a mock interview with our coaches on Tuesday 10 March at 2pm.\n\nCareer Skills", SET),
        ("Interview", "Dear Priya,\n\nAnother candidate has dropped out, so could we move your interview forward to Thursday 5 March at 2pm?", SET),
    ],
)  # fmt: skip
def test_a_letter_that_only_sounds_so_is_something_else(subject, text, kind):
    assert read(mail(text, subject=subject, sender=SENDER), PRIYA).kind is not kind
