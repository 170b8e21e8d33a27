"""Further job hunts in English: changes on the day, withdrawals, bookings, several matters at once."""

# ruff: noqa: E501  a mail is one line, so that a story can be read at a glance
# fmt: off

from __future__ import annotations

from stories.telling import PRIYA_US, Mail, Story, event, mine

GRETA, OSKAR = "Greta Nilsson <greta@palefire.example>", "Oskar Blom <oskar@palefire.example>"
TASK = "Palefire: take-home for the Frontend Developer role"
TASK_FIRST = Story(
    "a task, then a talk over it with the writer and a colleague in copy; a decline when all is long over",
    (
        Mail("03-02 10:00", GRETA, TASK, "Hi Priya,\n\nThanks for applying to Palefire. As a first step we ask candidates for the Frontend Developer role to complete a short take-home exercise. Please send it back by Monday 9 March.\n\nGreta"),
        mine("03-08 10:00", GRETA, f"Re: {TASK}", "Hi Greta,\n\nHere is my solution.\n\nPriya", 1),
        Mail("03-10 10:00", GRETA, f"Re: {TASK}", "Hi Priya,\n\nNice work! Let's walk through it together with Oskar (our lead) on Friday at 13:00. I've cc'd him.\n\nGreta", 2, cc=OSKAR),
        mine("03-10 11:00", GRETA, f"Re: {TASK}", "Sounds good, see you both on Friday at 13:00!\n\nPriya", 3, cc=OSKAR),
        Mail("04-28 10:00", GRETA, f"Re: {TASK}", "Hi Priya,\n\nWe have decided to move forward with another candidate for the Frontend Developer role. We wish you all the best.\n\nGreta", 4),
    ),
    "06-01",
    (
        "03-13 thank_you greta@palefire.example",
        "03-13 thank_you oskar@palefire.example",
        "03-27 check_in greta@palefire.example",
        "04-13 phone_call o1",
        "04-15 after_call greta@palefire.example",
        "04-28 decline_reply greta@palefire.example",
        "ends declined",
    ),
)

NEIL = "Neil Patel <neil.patel@brookvale.example>"
NURSE = "Interview for Practice Nurse, Brookvale Surgery"
MOVED_TWICE = Story(
    "moved on the day itself, and again, as somebody fell ill",
    (
        Mail("03-02 10:00", NEIL, NURSE, "Dear Priya,\n\nPlease come for an interview on Tuesday 10 March at 11am. You will meet me and Dr Susan Grey.\n\nNeil Patel\nPractice Manager"),
        Mail("03-10 09:10", NEIL, f"Re: {NURSE}", "Dear Priya,\n\nRunning behind with clinics this morning, could we do 3pm today instead of 11?\n\nNeil", 1),
        mine("03-10 09:20", NEIL, f"Re: {NURSE}", "Hello Neil,\n\nYes of course, 3pm is fine.\n\nPriya", 2),
        Mail("03-10 13:30", NEIL, f"Re: {NURSE}", "Dear Priya,\n\nSo sorry, Dr Grey has now gone home ill. Can we do Friday at 11am instead?\n\nNeil", 3),
        mine("03-10 14:00", NEIL, f"Re: {NURSE}", "Hello Neil,\n\nSorry to hear that. Friday at 11am works.\n\nPriya", 4),
        Mail("03-10 14:10", NEIL, f"Re: {NURSE}", "Thanks Priya, see you Friday.", 5),
    ),
    "04-25",
    (
        "03-10 asks was_it_held",
        "03-10 holds thank_you: it is not certain that the interview",
        "03-10 asks question_of_theirs",
        "03-10 holds check_in: they asked something that waits for your answer",
        "03-13 thank_you neil.patel@brookvale.example",
        "03-27 check_in neil.patel@brookvale.example",
        "04-13 phone_call o1",
        "04-15 after_call neil.patel@brookvale.example",
        "ends waiting",
    ),
    says=((1, "Susan Grey"),),
)

ELLA = "Ella Rowe <ella.rowe@quillandco.example>"
EDITOR = "Editor - interview confirmation"
WITHDRAWN_AFTER = Story(
    "the user withdraws after the talk: the program falls silent and asks",
    (
        Mail("03-02 10:00", ELLA, EDITOR, "Dear Priya,\n\nYour interview for the Editor role at Quill & Co is confirmed for Wednesday 11 March at 2.30pm with Jonathan Fry and me.\n\nElla Rowe"),
        mine("03-16 10:00", ELLA, f"Re: {EDITOR}", "Dear Ella,\n\nThank you for meeting me last week. I have since accepted an offer elsewhere, so I would like to withdraw my application.\n\nPriya", 1),
        Mail("03-16 11:00", ELLA, f"Re: {EDITOR}", "Dear Priya,\n\nWe are sorry to hear that but congratulations on the new job!\n\nElla", 2),
    ),
    "05-01",
    (
        "03-11 thank_you ella.rowe@quillandco.example",
        "03-16 asks maybe_withdrawn",
        "03-16 holds check_in: you seem to have withdrawn",
        "ends hold",
    ),
    says=((1, "Jonathan Fry"),),
)
WITHDRAWN_BEFORE = Story(
    "the user withdraws before the talk: no thanks for it",
    (
        WITHDRAWN_AFTER.mails[0],
        mine("03-09 10:00", ELLA, f"Re: {EDITOR}", "Dear Ella,\n\nThank you for the invitation, but I have decided to withdraw my application, so please cancel Wednesday's interview.\n\nPriya", 1),
    ),
    "04-05",
    (
        "03-09 asks maybe_withdrawn",
        "03-11 holds thank_you: you have to look first",
        "03-11 holds check_in: you seem to have withdrawn",
        "ends hold",
    ),
)

RAJ = "Raj Malhotra <raj@silverbirch.example>"
CARE = "Interview: Care Coordinator"
CARE_FIXED = Mail("03-02 10:00", RAJ, CARE, "Hi Priya,\n\nYour interview for Care Coordinator is on Monday 9 March at 10am at Silver Birch House.\n\nRaj Malhotra\nRegistered Manager")
MOVED_BY_USER = Story(
    "the user falls ill and asks to move it, they offer a day, the user says yes",
    (
        CARE_FIXED,
        mine("03-08 19:00", RAJ, f"Re: {CARE}", "Hi Raj,\n\nI'm so sorry, I've come down with flu. Would it be possible to move our interview to later in the week?\n\nPriya", 1),
        Mail("03-09 08:00", RAJ, f"Re: {CARE}", "Hi Priya,\n\nOf course, get well soon. How about Friday 13th at 10am?\n\nRaj", 2),
        mine("03-09 09:00", RAJ, f"Re: {CARE}", "Hi Raj,\n\nPerfect, thank you for understanding!\n\nPriya", 3),
    ),
    "04-25",
    (
        "03-13 thank_you raj@silverbirch.example",
        "03-27 check_in raj@silverbirch.example",
        "04-13 phone_call o1",
        "04-15 after_call raj@silverbirch.example",
        "ends waiting",
    ),
    says=((1, "on Friday"),),
)

ASKED_TO_MOVE = Story(
    "the user asks for another time and names it, they say yes to it",
    (
        CARE_FIXED,
        mine("03-06 19:00", RAJ, f"Re: {CARE}", "Hi Raj,\n\nwould it be possible to move our interview to Friday 13 March at 10am? I have come down with flu.\n\nPriya", 1),
        Mail("03-06 20:00", RAJ, f"Re: {CARE}", "Hi Priya,\n\nNo problem, that works for us. Get well soon!\n\nRaj", 2),
    ),
    "04-10",
    ("03-13 thank_you raj@silverbirch.example", "03-27 check_in raj@silverbirch.example", "ends waiting"),
    says=((1, "on Friday"),),
)
WISH_UNANSWERED = Story(
    "the user asks for another time, and nobody answers: whether it took place only they know",
    (
        CARE_FIXED,
        mine("03-08 19:00", RAJ, f"Re: {CARE}", "Hi Raj,\n\nI'm so sorry, I've come down with flu. Could we reschedule tomorrow's interview?\n\nPriya", 1),
    ),
    "04-25",
    (
        "03-09 asks was_it_held",
        "03-09 holds thank_you: it is not certain that the interview",
        "03-11 holds thank_you: too late",
        "03-23 holds check_in: it is not certain that the interview",
        "ends waiting",
    ),
)
WISH_REFUSED = Story(
    "the user asks for another time, they cannot: it stays as it was",
    (
        CARE_FIXED,
        mine("03-06 19:00", RAJ, f"Re: {CARE}", "Hi Raj,\n\nwould you mind if we moved the interview to later in the week?\n\nPriya", 1),
        Mail("03-06 20:00", RAJ, f"Re: {CARE}", "Hi Priya,\n\nI'm afraid that is the only day we have, so see you on Monday 9 March at 10am as planned.\n\nRaj", 2),
    ),
    "04-01",
    ("03-09 thank_you raj@silverbirch.example", "03-23 check_in raj@silverbirch.example", "ends waiting"),
)

TESSA, POOL = "Tessa Wood <tessa.wood@obsidianhealth.example>", "Recruiting Calendar <recruiting@obsidianhealth.example>"
CAMILLE, IAN = "Camille Roux <camille.roux@obsidianhealth.example>", "Ian McKay <ian.mckay@obsidianhealth.example>"
ROOM = "Room Fleming <c_188@resource.calendar.google.com.example>"
CLINICAL = "Obsidian Health: your interviews for Clinical Data Manager"
ONE_AFTER_THE_OTHER = Story(
    "two talks one after the other, each with its own event; the coordinator sits on both, and promises word",
    (
        Mail("03-03 10:00", TESSA, CLINICAL, "Hi Priya,\n\nYou'll meet two of the team on Wednesday 11 March. I'll send the two invitations now.\n\nTessa Wood\nRecruitment Coordinator"),
        Mail("03-03 10:05", TESSA, "Invitation: Interview 1/2: Priya Nair and Camille Roux", event=event("ob1", "03-11 09:00", "03-11 09:45", "Interview 1/2: Priya Nair and Camille Roux", POOL, CAMILLE, TESSA)),
        Mail("03-03 10:06", TESSA, "Invitation: Interview 2/2: Priya Nair and Ian McKay", event=event("ob2", "03-11 10:00", "03-11 10:45", "Interview 2/2: Priya Nair and Ian McKay", POOL, IAN, TESSA)),
        Mail("03-12 10:00", TESSA, f"Re: {CLINICAL}", "Hi Priya,\n\nI hope yesterday went well! The panel meets on Tuesday and I will let you know the outcome afterwards.\n\nTessa", 1),
    ),
    "05-01",
    (
        "03-11 thank_you camille.roux@obsidianhealth.example",
        "03-11 thank_you ian.mckay@obsidianhealth.example",
        "03-18 check_in tessa.wood@obsidianhealth.example",
        "04-02 phone_call o1",
        "04-08 after_call tessa.wood@obsidianhealth.example",
        "ends unanswered",
    ),
    never=("alongside your colleagues", "joining the conversation", "you and your colleagues set"),
)

LAURA, KATE = "Laura Beck <laura.beck@harborline.example>", "Kate Munro <kate.munro@harborline.example>"
CLAIMS = "Harborline - interview for Claims Handler"
HANDED_OVER = Story(
    "a recruiter leaves, and the one who takes over is asked for news",
    (
        Mail("03-02 10:00", LAURA, CLAIMS, "Hi Priya,\n\nThis is to confirm your video interview for Claims Handler at Harborline on Tuesday 10 March at 9:30am. You'll be speaking with me.\n\nLaura Beck"),
        Mail("03-17 10:00", LAURA, f"Re: {CLAIMS}", "Hi Priya,\n\nJust to let you know that Friday is my last day at Harborline. My colleague Kate Munro (copied) will look after your application from now on.\n\nLaura", 1, cc=KATE),
        Mail("03-20 10:00", KATE, f"Re: {CLAIMS}", "Hi Priya,\n\nI'm getting up to speed and will come back to you next week with an update.\n\nKate", 2),
    ),
    "05-01",
    (
        "03-10 thank_you laura.beck@harborline.example",
        "03-30 check_in kate.munro@harborline.example",
        "04-14 phone_call o1",
        "04-16 after_call kate.munro@harborline.example",
        "ends waiting",
    ),
)

JESS, DOMINIC = "Jess Tran <jess.tran@kitewing.example>", "Dominic Shaw <dominic.shaw@kitewing.example>"
BOOKER = "Slotwise <notifications@slotwise.example>"
BOOKED = Story(
    "two talks booked over a scheduling system, a decline by the first of the two",
    (
        Mail("03-03 10:00", BOOKER, "Confirmed: Intro call with Jess Tran on Tuesday, March 10, 2026", "Hi Priya Nair,\n\nYour Intro call with Jess Tran at 2:00pm - 2:30pm (Greenwich Mean Time) on Tuesday, March 10, 2026 is scheduled.\n\nEvent type: Intro call - Customer Success Manager, Kitewing", event=event("cal1", "03-10 14:00", "03-10 14:30", "Intro call: Priya Nair and Jess Tran", JESS, zone="UTC"), headers=(("Reply-To", "jess.tran@kitewing.example"),)),
        Mail("03-11 10:00", JESS, "Next steps - Kitewing", "Hi Priya,\n\nThanks for the chat yesterday! Next up is a conversation with our VP of Customer Success, Dominic Shaw. Please use this link to book: https://slotwise.example/dominic\n\nJess"),
        Mail("03-11 12:00", BOOKER, "Confirmed: Interview with Dominic Shaw on Friday, March 13, 2026", "Hi Priya Nair,\n\nYour Interview with Dominic Shaw at 11:00am - 11:45am (Greenwich Mean Time) on Friday, March 13, 2026 is scheduled.", event=event("cal2", "03-13 11:00", "03-13 11:45", "Interview: Priya Nair and Dominic Shaw", DOMINIC, zone="UTC")),
        Mail("03-20 10:00", JESS, "Re: Next steps - Kitewing", "Hi Priya,\n\nThanks again for speaking with Dominic and me. Unfortunately we've decided to move ahead with someone else for this one.\n\nJess", 2),
    ),
    "05-01",
    (
        "03-10 thank_you jess.tran@kitewing.example",
        "03-11 asks question_of_theirs",
        "03-11 holds check_in: they asked something that waits for your answer",
        "03-13 thank_you dominic.shaw@kitewing.example",
        "03-20 decline_reply jess.tran@kitewing.example",
        "ends declined",
    ),
    never=("Manager, Kitewing",),
)

CHLOE = "Chloe Adams <chloe@brightside.example>"
VERBAL_OFFER = Story(
    "an offer in plain words under another subject; the talk about pay is no interview to thank for",
    (
        Mail("03-02 10:00", CHLOE, "Chat about the Growth Manager role", "Hi Priya,\n\nConfirmed for Thursday 5 March at 4pm, looking forward to it.\n\nChloe Adams\nCOO, Brightside"),
        Mail("03-09 10:00", CHLOE, "You + Brightside", "Hi Priya,\n\nWe all loved meeting you and want you to join us. I'm putting together the paperwork; salary would be £52k. Shout if you have questions!\n\nChloe"),
        mine("03-09 12:00", CHLOE, "Re: You + Brightside", "Hi Chloe,\n\nThat's wonderful, thank you. Could we discuss the salary?\n\nPriya", 2),
        Mail("03-09 14:00", CHLOE, "Re: You + Brightside", "Sure, I'll call you tomorrow at 10.\n\nChloe", 3),
    ),
    "04-05",
    (
        "03-05 thank_you chloe@brightside.example",
        "03-10 holds thank_you: the matter has ended",
        "ends offer",
    ),
)

TOM, FISHER = "Tom Reyes <tom@brightwell.example>", "Tom Fisher <tom.fisher@oakline.example>"
BI = "Interview - BI Developer, Oakline"
TWO_TOMS = Story(
    "two Toms on one day, one of the talks moved, and a second round with somebody else",
    (
        Mail("03-02 10:00", TOM, "Interview - Data Analyst, Brightwell", "Hi Priya,\n\nYour interview for Data Analyst at Brightwell is confirmed for Tuesday 10 March at 9am.\n\nTom Reyes"),
        Mail("03-02 11:00", FISHER, BI, "Hi Priya,\n\nYour interview for BI Developer at Oakline is confirmed for Tuesday 10 March at 2pm.\n\nTom Fisher"),
        Mail("03-09 11:00", FISHER, f"Re: {BI}", "Hi Priya,\n\nWe have to move tomorrow's interview to Thursday 12 March at 2pm, I hope that's OK.\n\nTom", 2),
        mine("03-09 12:00", FISHER, f"Re: {BI}", "Hi Tom,\n\nThat's fine.\n\nPriya", 3),
        Mail("03-13 12:00", FISHER, f"Re: {BI}", "Hi Priya,\n\nGood to meet you yesterday. We'd like you to come back and meet our director, Gwen Pugh, on Tuesday 17 March at 11am.\n\nTom", 4),
        mine("03-13 13:00", FISHER, f"Re: {BI}", "Hi Tom,\n\nGreat, I'll be there.\n\nPriya", 5),
    ),
    "03-30",
    (
        "03-10 thank_you tom@brightwell.example",
        "03-12 thank_you tom.fisher@oakline.example",
        "03-17 thank_you tom.fisher@oakline.example",
        "03-24 check_in tom@brightwell.example",
        "ends waiting",
        "ends waiting",
    ),
    says=((3, "Gwen Pugh"),),
)

MAYA = "Maya Ruiz <maya.ruiz@larkspurhealth.example>"
MID_APRIL = Story(
    "a mail of HTML alone in New York; \"we expect to wrap up by mid-April\" is kept to",
    (
        Mail("03-05 10:00", MAYA, "Operations Analyst - phone interview", html='<div dir="ltr">Hi Priya,<div><br></div><div>Confirming our call for <b>Tuesday, March 10 at 11:30 AM ET</b>. You&#39;ll be chatting with me and <b>Devon Clarke</b>, our Director of Ops.</div><div><br></div>-- <br><div class="gmail_signature"><b>Maya Ruiz</b><br>Senior Recruiter | Larkspur Health</div></div>'),
        Mail("03-17 10:00", MAYA, "Re: Operations Analyst - phone interview", "Hi Priya,\n\nThanks for checking in! We're still interviewing and expect to wrap up by mid-April.\n\nMaya", 1),
    ),
    "04-25",
    (
        "03-10 thank_you maya.ruiz@larkspurhealth.example",
        "04-16 check_in maya.ruiz@larkspurhealth.example",
        "ends waiting",
    ),
    seeker=PRIYA_US,
    says=((1, "Devon Clarke"), (2, "April 15")),
)

CLOVER, ZOE = "Cloverfield <no-reply@mail.hirewell.example>", "Zoe Hart <zoe@cloverfield.example>"
CONTENT = "Content Designer at Cloverfield"
DECLINED_BY_SYSTEM = Story(
    "agreed to in a line; a decline by the system that took the application in is believed, and not answered",
    (
        Mail("03-02 10:00", CLOVER, "Thanks for applying to Cloverfield!", "Hi Priya,\n\nThanks for applying to the Content Designer role at Cloverfield.\n\nThe Cloverfield Team"),
        Mail("03-04 10:00", ZOE, CONTENT, "Hi Priya,\n\nWe liked your portfolio! Are you free on Monday 9 March at 3pm for a chat with me?\n\nZoe"),
        mine("03-04 11:00", ZOE, f"Re: {CONTENT}", "Hi Zoe,\n\nYes, I am, see you on Monday at 3!\n\nPriya", 2),
        Mail("03-16 10:00", CLOVER, "Your application to Cloverfield", "Hi Priya,\n\nThank you for your interest in the Content Designer role. Unfortunately, we've decided to move forward with other candidates.\n\nThe Cloverfield Team"),
    ),
    "04-10",
    (
        "03-09 thank_you zoe@cloverfield.example",
        "ends declined",
    ),
)
