"""Job hunts in English, and what a careful job seeker expects to be written, asked and left alone."""

# ruff: noqa: E501  a mail is one line, so that a story can be read at a glance
# fmt: off

from __future__ import annotations

from stories.telling import PRIYA_US, Mail, Story, event, mine

ROBOT = "Lumenworks Recruiting <no-reply@mail.hirewell.example>"
SOPHIE = "Sophie Clarke <sophie.clarke@lumenworks.example>"
JOANNA = "Joanna Price <joanna.price@lumenworks.example>"
BEN, KARL = "Ben Osei <ben.osei@lumenworks.example>", "Karl Meinhardt <karl.meinhardt@lumenworks.example>"
ANALYST = "Senior Product Analyst @ Lumenworks"
RE_ANALYST = f"Re: {ANALYST}"

SCREEN_AND_PANEL = Story(
    "a call, then a panel of two by calendar, word promised for Friday, silence",
    (
        Mail("02-23 20:14", ROBOT, "Thank you for applying to Lumenworks", "Hi Priya,\n\nThanks for applying to Lumenworks! We've received your application for the role of Senior Product Analyst.\n\nDo not reply to this email."),
        Mail("02-26 10:02", SOPHIE, ANALYST, "Hi Priya,\n\nI'd love to learn more about you. Do you have 30 minutes for a quick phone screen next week? Feel free to send me a few times that suit.\n\nSophie"),
        mine("02-26 12:30", SOPHIE, RE_ANALYST, "Hi Sophie,\n\nI could do Tuesday 3 March after 2pm or any time on Wednesday.\n\nPriya", 2),
        Mail("02-26 14:11", SOPHIE, RE_ANALYST, "Perfect, let's say Tuesday at 3pm. I'll give you a ring on the number on your CV.\n\nSophie", 3),
        Mail("03-04 09:20", SOPHIE, RE_ANALYST, "Hi Priya,\n\nIt was great speaking with you yesterday. The team would like to invite you to a video interview with Karl Meinhardt (Head of Product Analytics) and Ben Osei (Lead Analyst). Joanna, copied, will find a slot.\n\nSophie", 4, cc=JOANNA),
        Mail("03-04 15:40", JOANNA, RE_ANALYST, "Hi Priya,\n\nI've booked Tuesday 10 March, 11:00-12:00 with Karl and Ben. You'll get a calendar invite in a moment.\n\nJoanna Price\nPeople Operations Coordinator", 5, cc=SOPHIE),
        Mail("03-04 15:45", JOANNA, "Invitation: Lumenworks interview - Priya Nair", "You have been invited to the following event.", event=event("lw1", "03-10 11:00", "03-10 12:00", "Lumenworks interview - Priya Nair", JOANNA, KARL, BEN, "Priya Nair <priya.nair@example.org>")),
        Mail("03-10 16:00", SOPHIE, RE_ANALYST, "Hi Priya,\n\nThanks for making the time today. Karl and Ben are seeing the last candidates this week, and we will let you know by Friday.\n\nSophie", 6),
    ),
    "05-10",
    (
        "03-03 thank_you sophie.clarke@lumenworks.example",
        "03-04 asks question_of_theirs",
        "03-04 holds check_in: they asked something that waits for your answer",
        "03-10 thank_you ben.osei@lumenworks.example",
        "03-10 thank_you karl.meinhardt@lumenworks.example",
        "03-16 check_in sophie.clarke@lumenworks.example",
        "03-31 phone_call o1",
        "04-02 after_call sophie.clarke@lumenworks.example",
        "ends unanswered",
    ),
    says=((1, "Dear Sophie Clarke,"), (2, "Dear Ben Osei,"), (4, "13 March")),
)

DANIEL = "Daniel Hurst <daniel@northquay.example>"
MANAGER = "Your application: Operations Manager"
MOVED_IN_WORDS = Story(
    "offered, agreed to and moved in words alone, then a decline by a person",
    (
        Mail("03-02 09:00", DANIEL, MANAGER, "Dear Priya,\n\nThank you for your application for Operations Manager at North Quay Logistics. Would Monday 9 March at 10:30 suit you? Our office is at 14 Dock Road.\n\nDaniel Hurst\nOperations Director"),
        mine("03-02 11:00", DANIEL, f"Re: {MANAGER}", "Dear Daniel,\n\nMonday 9 March at 10:30 suits me well and I look forward to meeting you.\n\nPriya", 1),
        Mail("03-06 16:45", DANIEL, f"Re: {MANAGER}", "Dear Priya,\n\nI'm so sorry but something has come up on Monday. Could we push it to Wednesday, same time?\n\nDaniel", 2),
        mine("03-06 17:30", DANIEL, f"Re: {MANAGER}", "Dear Daniel,\n\nNo problem at all, Wednesday is fine for me.\n\nPriya", 3),
        Mail("03-06 17:40", DANIEL, f"Re: {MANAGER}", "Great, see you then.\n\nDaniel", 4),
        Mail("03-18 15:00", DANIEL, f"Re: {MANAGER}", "Dear Priya,\n\nThank you again for coming in last week. After a lot of thought we have decided to go with another candidate who has more experience in cold-chain logistics.\n\nDaniel", 5),
    ),
    "05-01",
    (
        "03-11 thank_you daniel@northquay.example",
        "03-18 decline_reply daniel@northquay.example",
        "ends declined",
    ),
    says=((1, "on Wednesday"), (2, "Operations Manager")),
)

RACHEL = "Rachel Stone <rachel.stone@ferrymead.example>"
IVAN = "Ivan Petrov <ivan.petrov@ferrymead.example>"
ENGINEER = "Interview for Backend Engineer at Ferrymead"
TECHNICAL = "Technical interview (Backend Engineer)"
MOVED_BY_CALENDAR = Story(
    "moved by the calendar alone, then an offer to be talked over",
    (
        Mail("03-03 09:00", RACHEL, ENGINEER, "Hi Priya,\n\nWe'd love to talk with you about the Backend Engineer role. I'm setting up a technical interview with Ivan, one of our staff engineers. You will receive an invite shortly.\n\nRachel"),
        Mail("03-03 09:10", RACHEL, f"Invitation: {TECHNICAL}", "Monday 9 Mar 2026 14:00 - 15:00", event=event("fm1", "03-09 14:00", "03-09 15:00", TECHNICAL, RACHEL, IVAN, RACHEL)),
        Mail("03-08 18:10", RACHEL, f"Updated invitation: {TECHNICAL}", "This event has been updated\nChanged: time", event=event("fm1", "03-12 16:00", "03-12 17:00", TECHNICAL, RACHEL, IVAN, RACHEL, sequence=1)),
        Mail("03-17 11:00", RACHEL, f"Re: {ENGINEER}", "Hi Priya,\n\nI have some great news! The team loved speaking with you and we would like to make you an offer. Do you have five minutes for a call this afternoon so I can walk you through the details?\n\nRachel", 1),
        mine("03-17 12:00", RACHEL, f"Re: {ENGINEER}", "Hi Rachel,\n\nThat is wonderful news! I am free from 2pm.\n\nPriya", 4),
    ),
    "05-01",
    (
        "03-12 thank_you ivan.petrov@ferrymead.example",
        "ends offer",
    ),
    says=((1, "on Thursday"),),
)

HOLLY = "Holly Grant <holly.grant@oxbowmedia.example>"
PETRA = "Petra Lindqvist <petra.lindqvist@oxbowmedia.example>"
EXECUTIVE = "Interview - Marketing Executive"
CANCELLED_AND_NEW = Story(
    "called off by calendar and words, a new event in its place, a decline by a system nobody saw before",
    (
        Mail("03-03 09:00", HOLLY, "Oxbow Media | Marketing Executive", "Hi Priya,\n\nThanks for applying to the Marketing Executive position at Oxbow Media. We'd like to invite you to an interview with our Marketing Manager, Petra Lindqvist, on Tuesday 10 March at 10am via Teams.\n\nHolly Grant\nHR Assistant"),
        Mail("03-03 09:05", HOLLY, EXECUTIVE, event=event("ox1", "03-10 10:00", "03-10 10:45", EXECUTIVE, HOLLY, PETRA, zone="GMT Standard Time")),
        Mail("03-09 15:00", HOLLY, f"Canceled: {EXECUTIVE}", event=event("ox1", "03-10 10:00", "03-10 10:45", f"Canceled: {EXECUTIVE}", HOLLY, PETRA, zone="GMT Standard Time", method="CANCEL", sequence=1)),
        Mail("03-09 15:20", HOLLY, "RE: Oxbow Media | Marketing Executive", "Hi Priya,\n\nApologies, Petra has been called away tomorrow so I have had to cancel. I'll send a new invitation for later in the week.\n\nHolly", 1),
        Mail("03-09 16:30", HOLLY, EXECUTIVE, event=event("ox2", "03-13 14:00", "03-13 14:45", EXECUTIVE, HOLLY, PETRA, zone="GMT Standard Time")),
        Mail("03-24 08:00", "Oxbow Media <notifications@recruits.example>", "Your application at Oxbow Media", "Hi Priya,\n\nThank you for your interest in Oxbow Media and for taking the time to speak with us about the Marketing Executive role. Unfortunately, we have decided not to proceed with your application.\n\nHolly Grant"),
    ),
    "05-01",
    (
        "03-13 thank_you petra.lindqvist@oxbowmedia.example",
        "03-24 asks suspicious_sender",
        "03-27 holds check_in: you have to look first",
        "ends waiting",
    ),
)

OWEN = "Owen Bailey <owen.bailey@stonecroft.example>"
FILLED_BEFORE = Story(
    "called off the day before, as the post is filled: a gracious answer, and no thanks for a talk that never was",
    (
        Mail("03-03 09:00", OWEN, "Interview: Site Engineer", "Priya,\n\nConfirming our interview on Thursday 12 March at 9.30am at our Leeds office, with me and Carol Finch, our contracts manager.\n\nOwen Bailey\nStonecroft Civil"),
        Mail("03-11 14:00", OWEN, "Re: Interview: Site Engineer", "Priya,\n\nI'm afraid I have to cancel tomorrow. The position was filled internally this morning.\n\nOwen", 1),
    ),
    "04-20",
    (
        "03-11 decline_reply owen.bailey@stonecroft.example",
        "03-12 holds thank_you: the matter has ended",
        "ends declined",
    ),
    never=("the interview on",),
)

LIAM = "Liam Doyle <liam.doyle@hartleysearch.example>"
PARTNER = "Finance Business Partner - Manchester"
AGENT = Story(
    "an agency between: it arranges, asks, passes a date and a decline on",
    (
        Mail("03-02 10:00", LIAM, PARTNER, "Hi Priya,\n\nI'm a consultant at Hartley Search and I'm recruiting a Finance Business Partner for a client of mine, Corvus Foods. Would you be open to hearing more?\n\nLiam Doyle\nSenior Consultant, Hartley Search"),
        mine("03-02 12:00", LIAM, f"Re: {PARTNER}", "Hi Liam,\n\nYes, it sounds interesting. Please find my CV attached.\n\nPriya", 1),
        Mail("03-05 17:00", LIAM, f"Re: {PARTNER}", "Hi Priya,\n\nFantastic news, Corvus would like to interview you! It will be on Wednesday 11 March at 4pm on Teams with Fiona Marsh (FD) and Greg Tully (Group FC).\n\nLiam", 2),
        Mail("03-12 10:00", LIAM, f"Re: {PARTNER}", "Hi Priya,\n\nHow did you feel it went yesterday? I haven't had feedback from Fiona yet but she told me she'd come back to me early next week.\n\nLiam", 3),
        mine("03-12 11:00", LIAM, f"Re: {PARTNER}", "Hi Liam,\n\nI thought it went well, they were both friendly.\n\nPriya", 4),
        Mail("03-19 10:00", LIAM, f"Re: {PARTNER}", "Hi Priya,\n\nJust heard back from Corvus. Unfortunately they won't be taking you forward on this one. I'll keep you in mind for other roles.\n\nLiam", 5),
    ),
    "05-01",
    (
        "03-11 thank_you liam.doyle@hartleysearch.example",
        "03-12 asks question_of_theirs",
        "03-12 holds check_in: they asked something that waits for your answer",
        "03-18 check_in liam.doyle@hartleysearch.example",
        "03-19 decline_reply liam.doyle@hartleysearch.example",
        "ends declined",
    ),
    says=((1, "Fiona Marsh and Greg Tully"),),
    never=("your decision", "Our conversation", "what we discussed"),
)

HANNAH = "Hannah Moss <hannah.moss@tidewater.example>"
THEO = "Theo Banks <theo.banks@tidewater.example>"
TIDEWATER = "Tidewater Careers <no-reply@mail.hirewell.example>"
UX = "Tidewater - UX Researcher interview"
TWO_ROLES = Story(
    "two posts at one employer: no for the one, and an invitation for the other in the same mail",
    (
        Mail("03-02 10:00", TIDEWATER, "Your application to Tidewater", "Hi Priya,\n\nThank you for applying for the position of UX Researcher at Tidewater. We will review your application."),
        Mail("03-02 10:30", TIDEWATER, "Your application to Tidewater", "Hi Priya,\n\nThank you for applying for the position of Service Designer at Tidewater. We will review your application."),
        Mail("03-06 09:00", HANNAH, UX, "Hi Priya,\n\nThanks for applying for the UX Researcher role. Can we meet on Tuesday 10 March at 1pm on Google Meet? I'd be joined by Theo Banks, our research lead (copied).\n\nHannah", cc=THEO),
        mine("03-06 10:00", HANNAH, f"Re: {UX}", "Hi Hannah,\n\nTuesday 10 March at 1pm works, thank you.\n\nPriya", 3, cc=THEO),
        Mail("03-16 09:00", HANNAH, f"Re: {UX}", "Hi Priya,\n\nThanks for meeting Theo and me last week. We won't be moving forward with you for the UX Researcher role, as we need somebody with more quantitative experience. However, we'd love to talk to you about the Service Designer role that you also applied for. Could you come in on Thursday 19 March at 11am? You would meet Amelia Hart, our Head of Design.\n\nHannah", 4),
        mine("03-16 10:00", HANNAH, f"Re: {UX}", "Hi Hannah,\n\nThank you for letting me know. I would love to. Thursday 19 March at 11am is perfect.\n\nPriya", 5),
        Mail("03-16 10:30", HANNAH, f"Re: {UX}", "Wonderful, see you on Thursday!\n\nHannah", 6),
    ),
    "05-01",
    (
        "03-10 thank_you hannah.moss@tidewater.example",
        "03-10 thank_you theo.banks@tidewater.example",
        "03-16 asks question_of_theirs",
        "03-16 holds check_in: they asked something that waits for your answer",
        "03-19 thank_you hannah.moss@tidewater.example",
        "04-02 check_in hannah.moss@tidewater.example",
        "04-17 phone_call o1",
        "04-21 after_call hannah.moss@tidewater.example",
        "ends waiting",
        "ends applied",
    ),
)

KELLER, KOVACS = "Anna Keller <anna.keller@pinebank.example>", "Anna Kovacs <anna@driftly.example>"
RISK, CHAT = "Pinebank: interview for Risk Analyst", "Driftly - chat about the Data Scientist role"
TWO_ANNAS = Story(
    "two Annas at two firms on one day: the no of one leaves the other alone",
    (
        Mail("03-03 10:00", KELLER, RISK, "Dear Priya,\n\nThis is to confirm your interview for the Risk Analyst position at Pinebank on Tuesday 10 March at 10:00 with me.\n\nAnna Keller\nHead of Risk"),
        Mail("03-03 11:00", KOVACS, CHAT, "Hey Priya,\n\nSo excited to chat! You're confirmed for Tuesday 10 March at 3:30pm.\n\nAnna\nCo-founder, Driftly"),
        Mail("03-12 10:00", KOVACS, f"Re: {CHAT}", "Hey Priya,\n\nThanks so much for your time on Tuesday. We've decided not to move forward, as we need someone who's done more ML in production. Best of luck!\n\nAnna", 2),
        Mail("03-12 16:00", KELLER, f"Re: {RISK}", "Dear Priya,\n\nThank you for your kind note. We hope to come to a decision by the end of next week.\n\nAnna Keller", 1),
    ),
    "05-01",
    (
        "03-10 thank_you anna.keller@pinebank.example",
        "03-10 thank_you anna@driftly.example",
        "03-12 decline_reply anna@driftly.example",
        "03-23 check_in anna.keller@pinebank.example",
        "04-07 phone_call o1",
        "04-09 after_call anna.keller@pinebank.example",
        "ends unanswered",
        "ends declined",
    ),
)

MARCO = "Marco Bellini <marco@bellini.example>"
CHEF = "Junior Chef de Partie - Trattoria Bellini"
AWAY = Story(
    "an absence note after the thanks: nobody is asked before they are back",
    (
        Mail("03-03 10:00", MARCO, CHEF, "Hello Priya,\n\nthank you for your application for the chef de partie job. Can you come to the restaurant on Friday 6 March at 3 pm for an interview?\n\nMarco Bellini"),
        mine("03-03 10:20", MARCO, f"Re: {CHEF}", "Hello Marco,\n\nyes, Friday at 3 pm is good. See you then!\n\nPriya", 1),
        Mail("03-06 21:00", MARCO, f"Automatic reply: {CHEF}", "I am away until Monday 23 March and will answer when I am back.\n\nMarco", headers=(("Auto-Submitted", "auto-replied"),)),
    ),
    "05-01",
    (
        "03-06 thank_you marco@bellini.example",
        "03-24 check_in marco@bellini.example",
        "04-08 phone_call o1",
        "04-10 after_call marco@bellini.example",
        "ends waiting",
    ),
)

NOBODY_TO_WRITE_TO = Story(
    "a system alone writes, and names an interviewer without an address: the user is asked, nothing is written",
    (
        Mail("03-03 10:00", "Halden Group <no-reply@hirewell.example>", "Interview scheduled: Procurement Specialist", "Dear Priya Nair,\n\nYour interview for Procurement Specialist at Halden Group has been scheduled.\n\nDate: Thursday, 12 March 2026\nTime: 2:00 PM - 2:45 PM GMT\nInterviewer: Margaret Liu, Procurement Director\n\nThis is an automated message. Please do not reply."),
        Mail("03-25 10:00", "Halden Group <no-reply@hirewell.example>", "Update on your application - Procurement Specialist", "Dear Priya Nair,\n\nThank you for your interest in Halden Group. After careful consideration, we have decided to move forward with other candidates for the Procurement Specialist position."),
    ),
    "05-01",
    (
        "03-12 asks nobody_to_thank",
        "ends declined",
    ),
)

DAN, KIRSTY = "Dan Webb <dwebb@meridianlabs.example>", "Kirsty Vaughan <kvaughan@meridianlabs.example>"
ONSITE = "Onsite interview schedule for Priya Nair"
TIMETABLE = Story(
    "a day of four in a timetable by a coordinator, a date, and a new one",
    (
        Mail("03-02 10:00", KIRSTY, "Meridian Labs - Bioinformatics Scientist", "Hi Priya,\n\nI'm a recruiter at Meridian Labs. Thanks for applying for the Bioinformatics Scientist role. Can we chat on Wednesday at 10:00? I'll call you.\n\nKirsty"),
        mine("03-02 11:00", KIRSTY, "Re: Meridian Labs - Bioinformatics Scientist", "Hi Kirsty,\n\nYes, Wednesday at 10:00 works for me.\n\nPriya", 1),
        Mail("03-05 10:00", DAN, ONSITE, "Hi Priya,\n\nKirsty has asked me to arrange your onsite. We're looking forward to welcoming you on Thursday 12 March. Here is the schedule:\n\n10:00 - 10:45  Dr Helen Okafor, Head of Computational Biology\n10:45 - 11:30  Rafael Ortiz, Senior Scientist\n11:30 - 12:15  Mei Chen, Data Engineering Manager\n12:15 - 13:00  Lunch with Tom Hale\n\nPlease ask for me at reception.\n\nBest,\nDan Webb\nRecruiting Coordinator", 2, cc=KIRSTY),
        Mail("03-13 17:00", KIRSTY, f"Re: {ONSITE}", "Hi Priya,\n\nThanks for coming in yesterday! We have two more candidates next week, so expect to hear from me around the 25th.\n\nKirsty", 3),
        Mail("03-26 17:00", KIRSTY, f"Re: {ONSITE}", "Hi Priya,\n\nSorry for the delay. We need another week to get everybody's feedback together.\n\nKirsty", 4),
    ),
    "05-20",
    (
        "03-04 thank_you kvaughan@meridianlabs.example",
        "03-12 thank_you dwebb@meridianlabs.example",
        "04-07 check_in kvaughan@meridianlabs.example",
        "04-22 phone_call o1",
        "04-24 after_call kvaughan@meridianlabs.example",
        "ends unanswered",
    ),
    says=((2, "Helen Okafor, Rafael Ortiz, Mei Chen and Tom Hale"),),
    never=("conversation with Dan Webb",),
)

BRENDA = '"Holt, Brenda" <brenda.holt@wyre-council.example>'
PAUSED_TILL_MAY = Story(
    "a panel in a table of names, one of them of HR; then a pause until May",
    (
        Mail("03-05 10:00", BRENDA, "Interview - Payroll Officer", html="<html><body><p>Dear Priya,</p><p>I am pleased to confirm your interview for the post of <b>Payroll Officer</b> at Wyre Council:</p><table><tr><td>Date</td><td>Monday 16<sup>th</sup> March 2026</td></tr><tr><td>Time</td><td>1.15&nbsp;p.m.</td></tr><tr><td>Panel</td><td>Mrs Judith Cole (Payroll Manager), Mr Alan Reid (HR Business Partner)</td></tr></table><p>Kind regards<br>Brenda Holt<br>HR Officer</p></body></html>"),
        Mail("03-19 10:00", BRENDA, "RE: Interview - Payroll Officer", "Dear Priya,\n\nI am writing to let you know that recruitment to this post has been put on hold pending a review. We will be in touch once we know more, which is likely to be in May.\n\nBrenda", 1),
    ),
    "06-10",
    (
        "03-16 thank_you brenda.holt@wyre-council.example",
        "03-19 holds check_in: they paused the matter",
        "06-01 check_in brenda.holt@wyre-council.example",
        "ends waiting",
    ),
    says=((1, "Judith Cole and Alan Reid"),),
)

SIMON = "Simon Firth <simon@cobaltgames.example>"
LEVEL = "Level Designer interview"
PAUSED_AND_RESUMED = Story(
    "paused, thanked for, and taken up again with a second talk",
    (
        Mail("03-03 10:00", SIMON, LEVEL, "Hi Priya,\n\nConfirmed: Monday 9 March, 2pm, on Discord with me and our art director Noor Haddad.\n\nSimon"),
        Mail("03-13 10:00", SIMON, f"Re: {LEVEL}", "Hi Priya,\n\nWe've paused hiring for the Level Designer role until our next milestone is signed off. I'll come back to you as soon as I can.\n\nSimon", 1),
        mine("03-13 11:00", SIMON, f"Re: {LEVEL}", "Hi Simon,\n\nThanks for letting me know, I'd still be very interested.\n\nPriya", 2),
        Mail("04-20 10:00", SIMON, f"Re: {LEVEL}", "Hi Priya,\n\nGood news, we're hiring again! Would you be free for a second chat with Noor and our CEO Pauline Weiss on Thursday at 4pm?\n\nSimon", 3),
        mine("04-20 12:00", SIMON, f"Re: {LEVEL}", "Hi Simon,\n\nThat's great news. Thursday at 4pm works for me.\n\nPriya", 4),
        Mail("04-20 12:30", SIMON, f"Re: {LEVEL}", "Brilliant, talk then!", 5),
    ),
    "06-20",
    (
        "03-09 thank_you simon@cobaltgames.example",
        "03-13 holds check_in: they paused the matter",
        "04-20 asks question_of_theirs",
        "04-20 holds check_in: they asked something that waits for your answer",
        "04-23 thank_you simon@cobaltgames.example",
        "05-07 check_in simon@cobaltgames.example",
        "05-22 phone_call o1",
        "05-27 after_call simon@cobaltgames.example",
        "ends unanswered",
    ),
    says=((2, "Noor Haddad and Pauline Weiss"),),
)

GRACE = "Grace Holloway <grace@fathomdata.example>"
STAFF = "Fathom Data | Staff Engineer interview"
ACROSS_ZONES = Story(
    "Pacific times in New York, references asked for and sent, good news by telephone, an offer",
    (
        Mail("03-03 13:00", GRACE, STAFF, "Hi Priya,\n\nThe team would like to move you to the next round for the Staff Engineer position. I have you down for Thursday, March 12 from 10:00am - 11:00am PT with Wei Zhang, VP Engineering. Let me know if that doesn't work.\n\nGrace"),
        mine("03-03 14:00", GRACE, f"Re: {STAFF}", "Hi Grace, that works for me. Thanks!\n\nPriya", 1),
        Mail("03-13 13:00", GRACE, f"Re: {STAFF}", "Hi Priya,\n\nWei really enjoyed the conversation. Could you send over three professional references by Monday?\n\nGrace", 2),
        mine("03-15 13:00", GRACE, f"Re: {STAFF}", "Hi Grace,\n\nPlease find my references attached.\n\nPriya", 3),
        Mail("03-16 13:00", GRACE, f"Re: {STAFF}", "Thanks Priya, got them. We're hoping to make a decision by the end of the month.\n\nGrace", 4),
        Mail("03-27 13:00", GRACE, f"Re: {STAFF}", "Hi Priya,\n\nI just tried calling you - do give me a ring when you can, I have good news!\n\nGrace", 5),
        Mail("03-30 13:00", "Fathom Data HR <hr@fathomdata.example>", "Your offer from Fathom Data", "Dear Priya,\n\nCongratulations! We are delighted to offer you the position of Staff Engineer at Fathom Data. Please sign by April 6.\n\nFathom Data People Operations", 6),
    ),
    "05-20",
    (
        "03-12 thank_you grace@fathomdata.example",
        "03-13 asks question_of_theirs",
        "03-13 holds check_in: they asked something that waits for your answer",
        "ends offer",
    ),
    seeker=PRIYA_US,
    says=((1, "Wei Zhang"),),
)
