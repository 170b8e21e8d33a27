"""The rest of a job search in English: receipts, tests, papers, recruiters, alerts, answers, absence."""

# ruff: noqa: E501  a row is one line, so that a table reads as a table
# fmt: off

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

_ACK = rows(
    Kind.APPLICATION_ACK,
    "en.ack",
    ("received", 3, "(received|receiving|receipt of|got|receive|have) .. your (application|resume|cv|candidacy|job application|online application|expression of interest)", "We have received your application."),
    ("was_received", 3, "application .. (has been|was|is|been) .. (received|submitted|sent|registered|delivered|logged|recorded|complete)", "Your application was sent to Brightwell."),
    ("thanks_applying", 3, "(thank you|thanks|thank you so much|thanks so much|many thanks) .. (applying|your application|your job application|submitting your|your recent application|sending your cv|sending your resume|sending us your|submitting an application)", "Thank you for applying."),
    ("thanks_interest", 1, "(thank you|thanks) .. [your] interest in", "Thank you for your interest in Brightwell."),
    ("will_review", 2, "(review|reviewing|look at|consider|considering|assess|assessing|evaluate|go through|reviewed|looking through) .. your (application|resume|cv|qualifications|profile|background|experience|details)", "We will review your application."),
    ("applied_for", 2, "(you have applied|you applied|successfully applied|application complete|application submitted|application received|application confirmation|application acknowledgement|application acknowledgment|successfully submitted)", "You have successfully applied."),
    ("safely", 3, "(safely received|got your application|got your cv|received safely|received with thanks|landed safely|your application is in|it has reached us)", "Safely received, thank you."),
    ("proper_look", 2, "(have a proper look|have a look over|take a look at|pass it round|read through it|look through it|look at it) .. [weekend|team|week|days]", "We will have a proper look over the weekend."),
    ("viewed", 2, "(application|resume|cv|profile) (was|has been) (viewed|downloaded|opened|forwarded|passed)", "Your application was viewed by Brightwell."),
    ("if_match", 1, "if (your|there|you|we) .. (match|fit|suitable|qualifications|selected|shortlisted|interested|successful)", "If your profile is a match we'll be in touch."),
    ("closing_date", 1, "(closing date|deadline for applications|applications close|advert closes)", "The closing date is 4 May."),
    ("under_review", 2, "(application|resume|cv|profile) .. (under review|being reviewed|in review|with the hiring team|in our system|on its way|is now with)", "Your application is under review."),
    ("passed_on", 2, "(passed|forwarded|shared|submitted|sent|put|referred) your (cv|resume|profile|details|application) .. (to|on|with|forward)", "I've forwarded your CV to the hiring manager."),
)

_ASSESSMENT = rows(
    Kind.ASSESSMENT,
    "en.assessment",
    ("complete_test", 3, "(complete|take|completing|finish|invited to|invite you to|undertake|sit|do|start|attempt|submit|taking|solve|prepare|send you|sending you|attached|link to|attempting) .. {testkind} .. {test}", "Please complete the online assessment."),
    ("test_invite", 3, "{testkind} .. {test} .. (link|invitation|invite|deadline|expires|due|attached|within|by|below|here|days|hours|minutes|next step|as part of|via|on)", "Coding challenge invitation"),
    ("test_bare", 2, "{testkind} {test}", "Technical assessment"),
    ("complete_bare", 2, "(complete|completing|take|invited to complete|submit|undertake|attempt|start|finish|begin) .. (assessment|assessments|test|tests|challenge|assignment|exercise|questionnaire|quiz|exam|take home|simulation)", "You need to complete the assessment within five days."),
    ("one_way", 3, "(one way|on demand|recorded|pre recorded|prerecorded|asynchronous|self recorded|automated|hirevue|digital|async) [video] (interview|video|screening|questions|assessment)", "We invite you to a one-way video interview."),
    ("record", 3, "(record|recording|film) .. (answers|responses|video|yourself|reply)", "Record your answers to five questions."),
    ("platform", 3, "(hackerrank|codility|codesignal|testgorilla|hirevue|coderbyte|shl|pymetrics|mettl|coderpad|devskiller|vervoe|plum|predictive index|criteria corp|thomas international|arctic shores|sova|cappfinity|harver|testdome|karat|willo|spark hire|hireflix|amcat|cocubes|byteboard|codeinterview|qualified.io|woven|imocha|doselect|hackerearth) .. (test|assessment|challenge|link|invitation|invite|interview|account|complete|has|exam|sent|game|games|hiring)", "You will receive a Codility link."),
    ("sjt", 3, "(situational judgement test|situational judgment test|aptitude test|psychometric|personality questionnaire|numerical reasoning|verbal reasoning|work sample|skills test|coding test|take home|takehome|home assignment|typing test)", "The next part is a situational judgement test."),
    ("homework", 3, "(here is|here s|your|the|little|short|small) .. (homework|take home|exercise|challenge|assignment) .. [:|pick|is|below|attached|for you]", "So here's the homework."),
    ("have_a_go", 3, "(have a go at|try your hand at|try our|attempt our|work through) .. (challenge|exercise|task|test|problem|case)", "Please have a go at our dashboard challenge."),
    ("written_exam", 3, "(written|online|proctored) (examination|exam)", "You are scheduled for the written examination."),
    ("case", 2, "(case study|presentation|task|brief|exercise) .. (prepare|complete|send back|submit|return|attached|solution|hours)", "Attached is a short case study to prepare."),
    ("deadline_test", 1, "(test|assessment|link|challenge) .. (expires|valid|deadline|remain open|closes|due|active)", "The link expires in 7 days."),
    ("reminder_test", 2, "(reminder|not yet completed|have not completed|expiring|still need to|incomplete|pending) .. {test}", "You have not completed your assessment yet."),
)

_INFO = rows(
    Kind.INFO_REQUEST,
    "en.info",
    ("references", 3, "(names|contact|details|provide|list|send|need|two|three|request|give|supply|share|email|phone|collect|contacts|nominate|ask for|require|enter) .. (references|referees|referee|reference contacts)", "Please send the names of two referees."),
    ("documents", 3, "(send|provide|upload|share|forward|submit|bring|email|supply|attach|need|require|complete|fill in|fill out|return|scan|get|confirm) .. (passport|right to work|proof of|driving licence|visa|certificates|certificate|transcripts|transcript|payslips|pay slips|documents|documentation|national insurance|identification|photo id|id|pan card|aadhaar|marksheets|relieving letter|bank details|portfolio|work samples|cover letter|writing sample|work permit|diploma|degree)", "Please upload proof of right to work."),
    ("background", 1.5, "(background check|background screening|background verification|dbs check|dbs|reference check|reference checks|pre employment checks|pre employment|security clearance|screening form|bgv|occupational health|employment verification|criminal record)", "We need your consent for a background check."),
    ("ctc", 3, "(current ctc|expected ctc|notice period|current location|salary expectation|salary expectations|expected salary|current salary|compensation expectations|desired salary|salary requirements|earliest start|day rate|rate expectations|pay expectations|salary range)", "Kindly share your current CTC and notice period."),
    ("work_auth", 2, "(work authorization|work authorisation|right to work|visa status|require sponsorship|need sponsorship|visa sponsorship|authorized to work|authorised to work|eligible to work|eligibility to work|work permit)", "Do you require sponsorship?"),
    ("updated_cv", 2, "(send|share|forward|attach|email|resend|upload|need|provide) .. [your|an|a|me|us] (updated|latest|current|recent|most recent|newest|up to date|copy of your|word version|signed) (cv|resume|profile)", "Could you send your latest CV?"),
    ("form", 2, "(complete|fill in|fill out|fill|return|sign|submit) .. (form|application form|questionnaire|forms|declaration|template|details|sheet|equal opportunities)", "Please fill in the attached form."),
    ("incomplete", 2, "(application|profile) .. (incomplete|not complete|missing|unfinished|finish|finalise|finalize|still need)", "Your application is incomplete."),
    ("missing", 2, "(missing|still need|still require|outstanding|could not open|unable to open|not attached|did not receive|yet to receive|awaiting) .. (cv|resume|cover letter|document|documents|attachment|transcript|information|form|references|referee|certificate|portfolio)", "We are still missing your cover letter."),
    ("gap", 3, "(gap|gaps|break) in your (employment|work|cv|application|resume|career)", "There's a gap in your employment history."),
    ("consent", 2, "(provide|give|sign|confirm|need) your (consent|signature|addresses|full name|bank details|permission|agreement|national insurance number)", "Please provide your consent."),
    ("bank_details", 2, "(bank details|emergency contact|emergency contacts|ni number|national insurance|payroll|social security number|tax code|new starter form)", "bank details for payroll"),
    ("adjustments", 2, "(any|need|require) .. (adjustments|dietary requirements|accommodations|dates you can not|days you could not)", "Do you need any adjustments?"),
    ("need_from_you", 3, "(need|require|missing|want|chase you for|request|ask you for|ask for|waiting on|awaiting) .. (from you|your) .. [:|the|your|a|is] .. (references|referees|passport|id|documents|certificate|certificates|transcript|transcripts|proof|visa|form|consent|cv|resume|p45|dbs|portfolio|bank|photo|number|address|details)", "We still need from you: your passport."),
    ("could_you_send", 2, "(could|can|would|please|kindly|may) [you|i|we] [please|kindly|also] (send|forward|provide|share|upload|email|supply|submit|confirm|bring|have|tell|give) .. (your|copy|copies|scan|proof|details|cv|resume|documents|certificates|references|transcript|transcripts|passport|portfolio|samples|salary|notice|visa|permit|address|dates)", "Could you send a copy of your certificates?"),
    ("few_details", 2, "(provide|share|send|confirm|clarify|need|answer|give|require|reply with) .. (following details|following information|additional information|further information|more information|few details|below details|few questions|following questions|information below|details below|some additional|additional details)", "Please provide the following details."),
    ("accommodation", 1, "(reasonable adjustments|accommodations|adjustments|dietary)", "Tell us about any reasonable adjustments."),
    ("full_name", 1, "(full name|date of birth|contact number|total experience|relevant experience|years of experience|current company|home address)", "Total experience:"),
)

_OUTREACH = rows(
    Kind.OUTREACH,
    "en.outreach",
    ("came_across", 3, "(came across|come across|found|saw|seen|noticed|looking at|reviewed|reviewing|stumbled upon|stumbled across|discovered|spotted|reading|looked at|viewing|impressed by|impressed with) .. your .. (profile|linkedin|resume|cv|background|github|experience|portfolio|details|work)", "I came across your profile on LinkedIn."),
    ("your_profile_fits", 2, "your .. (profile|background|experience|skills|skillset|cv|resume|skill set) .. (caught|stood|stands|looks|look|matches|match|seems|would|could|fits|fit|impressive|impressed|aligns|align|suits|make you|great|strong)", "Your background looks like a strong match."),
    ("open_to", 3, "(are|were|be|might|would|if) you .. (open to|interested in|considering|looking for|exploring|in the market for|on the market|curious) .. (new|opportunities|opportunity|roles|role|exploring|hearing|change|move|challenge|job|position|contract|discussing|learning|conversation|chat|talking)", "Are you open to new opportunities?"),
    ("consider", 2, "(something|anything|role|opportunity) .. you (would|might) (consider|like|be interested|be open|be keen)", "Is this something you'd consider?"),
    ("tell_more", 2, "(keen|happy|love|like|glad) to (tell you more|share more|share details|share the details|send more|run you through|walk you through the role)", "I'd be keen to tell you more."),
    ("represent", 3, "(represent you|on our books|register you|registration interview|put you forward|our database of|join our talent)", "We'd love to represent you."),
    ("floating", 2, "(floating this|bumping this|bump this|circling back|following up on my|my previous message|my last message|did you see my|in case you missed)", "Just floating this to the top of your inbox!"),
    ("your_name", 2, "(your name|you) .. (came up|was passed|was given|was mentioned|were recommended|was recommended|were mentioned|were suggested|popped up)", "Your name came up in a talk."),
    ("role_i_think", 2, "(role|position|opportunity|job|opening|vacancy|project|contract) .. (i think|we think|that might|that could|that may|which might|which could|you might|might be|could be|would be) .. (suit|interest|fit|you|right up|up your street|like|love|perfect|good|great|ideal)", "I have a role that might suit you."),
    ("worth_chat", 2, "(worth|open to|up for|keen for|free for|time for) .. (a chat|a quick chat|a call|a quick call|an intro|a conversation|15 minutes|10 minutes|a brief|an informal)", "Worth a chat?"),
    ("im_hiring", 2, "(i am|we are|i m|my team is|our team is|they are) (hiring|recruiting|building|growing|expanding|looking to hire|looking to add|on the hunt)", "We're hiring a data lead."),
    ("saw_your", 2, "(saw|loved|enjoyed|read|watched|heard|liked|noticed|impressed) .. your (talk|blog|post|article|work|open source|project|repo|paper|presentation|background|contributions|library)", "I loved your talk at DataConf."),
    ("thinking_of_move", 2, "(thinking of|thinking about|considering|contemplating|tempted by|ready for|time for) .. (a move|moving on|your next move|a change|next step|new role|next role)", "Would you be thinking about your next move?"),
    ("any_interest", 3, "(any interest|would you have interest|interest you|if you are interested|if interested|keen) .. (in hearing|in learning|in discussing|hearing more|to hear more|to learn more|knowing more|in a chat|let me know|drop me|in exploring)", "Any interest in hearing more?"),
    ("helping_build", 2, "(helping|supporting|assisting) .. (build|grow|hire|expand|find|scale|recruit|fill|staff)", "I'm helping Fernwave build out their team."),
    ("would_interest", 2, "(would|might|may|could|if) .. (be of interest|interest you|be interested|be interesting|be something|appeal)", "Would this be of interest?"),
    ("out_of_blue", 3, "(out of the blue|forgive the approach|cold message|cold email|urgent need for|highly recommended|came recommended|send you the details|send your cv over|portfolio companies)", "Forgive the approach out of the blue."),
    ("am_recruiter", 2, "(i am|i work|my name is|we are|i represent) .. (recruiter|recruiting|recruitment consultant|talent partner|headhunter|sourcer|talent sourcer|recruitment agency|executive search|staffing|talent acquisition|recruitment partner|recruitment specialist|search firm|delivery consultant|technical recruiter)", "I'm a recruiter at Northgate."),
    ("working_with", 3, "(i am working with|currently working with|partnered with|partnering with|recruiting for|hiring for|representing|on behalf of|supporting|retained by|engaged by|recruiting on behalf of|sourcing for|searching for) .. (client|clients|startup|start up|company|leading|growing|team|scale up|scaleup|fintech|bank|consultancy|organisation|firm|charity|unicorn|customer)", "I'm working with a client in Leeds."),
    ("have_opening", 2, "(have|got|is|currently|having|there is) .. (an|a|urgent|immediate|exciting|great|fantastic|new|brilliant|excellent|multiple|few|several|some|amazing|perfect) .. (opportunity|role|opening|requirement|position|vacancy|contract|openings|opportunities|roles|positions|job) .. (for|with|in|at|as|that|which|you|where|based|paying|on|to)", "We have an exciting opportunity for a Java developer."),
    ("not_sure_looking", 3, "(not sure|know|unsure|wondering|realise|realize|understand|appreciate|even if) .. (if|whether|that|you) .. (looking|open to|in the market|considering|available|happy where|happy in|actively)", "I'm not sure if you're actively looking."),
    ("we_look_for", 1, "(looking for|hiring|seeking|in search of|searching for|recruiting|need) .. (engineer|developer|manager|analyst|designer|nurse|consultant|scientist|accountant|specialist|lead|architect|director|administrator|teacher|officer|executive|technician|assistant)", "We are looking for a senior engineer."),
    ("exciting_opportunity", 2, "(exciting|new|great|fantastic|confidential|urgent|immediate|amazing|interesting|unique|perfect) (opportunity|role|opening|requirement|position|career opportunity|job opportunity|vacancy|contract)", "Exciting opportunity in Bristol"),
    ("reach_out", 2, "(reaching out|reached out|getting in touch|contacting you|writing to you|dropping you|message you|messaging you|connecting) .. (about|because|regarding|as|to see|with|for|to discuss|in regard) .. (role|opportunity|position|opening|vacancy|job|opportunities|background|profile|experience|requirement|team|interested)", "I'm reaching out about a role."),
    ("referred", 2, "(recommended|referred|suggested|mentioned|gave me|passed me|passed on) .. (you|your) .. (name|details|contact|to me|for|as)", "A colleague gave me your name."),
    ("job_description", 1, "(job description|jd|attached spec|job spec|role overview|day rate|contract length|inside ir35|outside ir35|w2|c2c|corp to corp)", "The job description is attached."),
    ("know_anyone", 2, "(know anyone|anyone in your network|know someone|anybody you know|referral fee|feel free to forward|pass this on)", "Do you know anyone who might be interested?"),
    ("quick_chat", 1, "(quick chat|quick call|informal chat|15 minute|brief call|chat about|have a chat|confidential chat|short call)", "Would you be up for a quick chat?"),
)

_ALERT = rows(
    Kind.JOB_ALERT,
    "en.alert",
    ("new_jobs", 3, "(new|latest|more|recommended|top|similar|# new|#|other|fresh|matching|these) .. (jobs|job openings|vacancies|job matches|job postings|roles|job recommendations|openings|opportunities|positions) .. (for you|matching|match|in|near|based|similar|this week|today|you may|from|at|that match|your)", "12 new jobs for you in Leeds"),
    ("job_alert", 3, "(job alert|job alerts|jobs alert|your job alert|vacancy alert|job digest|jobs digest|saved search|search agent|job agent|job mail|job matches|jobs by email|career alert)", "Your job alert for data analyst"),
    ("may_like", 3, "(jobs|roles|vacancies|positions|openings|opportunities) [that|which] .. (you may|you might|we think|might be|could be|may be) .. (like|interested|love|suit|interest|fit|interesting|good)", "Jobs you may be interested in"),
    ("for_you", 3, "(jobs|vacancies|posts|roles|openings|job matches) .. (for you|this week|picked for you|near you)", "This week's vacancies for you"),
    ("saved_job", 3, "(your saved job|saved jobs|job you saved|jobs you saved|job closing soon|# new posts|# new vacancies|# new jobs|# new roles|# jobs|weekly vacancies|vacancy bulletin)", "Your saved job is closing soon"),
    ("one_click", 2, "(apply in one click|one click apply|# match|turn off recommendations|apply before it closes|you would be perfect for|you would be a great fit|perfect for you|complete your application now)", "Apply in one click before it closes."),
    ("is_hiring", 2, "(is|are) (hiring|recruiting|now hiring|looking for|actively hiring)", "Brightwell is hiring a Data Analyst."),
    ("apply_now", 2, "(apply now|apply today|view job|view all jobs|see all jobs|view jobs|easily apply|easy apply|be an early applicant|early applicant|see more jobs|apply with|search jobs|browse jobs|view job details|quick apply)", "Apply now"),
    ("matching_criteria", 2, "(match|matching|matches|based on) your (search|criteria|profile|preferences|alert|saved search|job search|skills|recent searches)", "Based on your profile"),
    ("apply_soon", 1, "(posted|days ago|actively recruiting|promoted|per hour|per annum|a year|full time|hybrid|salary estimate)", "Posted 3 days ago"),
    ("unsubscribe_alert", 2, "(unsubscribe from|manage|edit|pause|delete|receiving|turn off|change) .. (alert|alerts|job emails|job recommendations|saved search)", "Manage your job alerts"),
)

_REPLY = rows(
    Kind.INTERVIEWER_REPLY,
    "en.reply",
    ("thanks_time", 2, "(thank you|thanks|many thanks) .. (your time|meeting|meeting with|coming in|speaking|talking|chatting|taking the time|your note|your email|your message|following up|the follow up|interviewing|reaching out|checking in|your kind|getting back|the update|your patience|your reply|joining us|sending|letting|your thank|your call)", "Thank you for your time yesterday."),
    ("enjoyed", 2, "(enjoyed|great|lovely|nice|good|pleasure|wonderful|fun|pleased|interesting) .. (meeting|speaking|talking|our conversation|chatting|speaking with|to meet|to speak|to talk|our chat|to chat|our discussion|getting to know) .. [you|with|to]", "It was great to meet you."),
    ("still_process", 2, "(still|are|currently|be|finishing|am|almost) .. (interviewing|reviewing|finalising|finalizing|waiting|deciding|discussing|meeting|going through|wrapping up|working through|in the process|in discussions|considering|collecting|gathering|speaking|debriefing) .. (candidates|applicants|feedback|candidate|decision|interviews|process|team|others|other|last|final|hiring|panel|with)", "We are still interviewing other candidates."),
    ("decision_by", 2, "(decision|update|answer|news|feedback|outcome|result|results|word) .. (by|within|before|early|later|in|next|end|on|this|shortly|soon|after|until|tomorrow|for you)", "We expect a decision by Friday."),
    ("get_back", 2, "(get back to you|come back to you|be in touch|be in contact|contact you|update you|hear from us|hear from me|hearing from us|let you know|follow up with you|reach out to you|circle back|keep you posted|keep you updated|revert to you|get in touch with you|respond to you|notify you|inform you|reply to you|you posted|you updated|back to you|you an update|you an answer)", "We will get back to you next week."),
    ("delay", 2, "(sorry|apologies|apologise|apologize|excuse|forgive) .. (delay|delayed|late|slow|silence|taking so long|wait|not getting back|radio silence|longer)", "Sorry for the delay in getting back."),
    ("feedback", 1, "(feedback|debrief|positive|impressed|strong impression|liked)", "The feedback was very positive."),
    ("need_more_time", 2, "(need|take|takes|taking|require|give us|another|bear with|few more|bit more|little more) .. (more time|another week|few more days|longer|patience|a few days|with us|week or two|bit of time|couple of weeks|days)", "We need another week."),
    ("questions_welcome", 1, "(any questions|any further questions|anything you need|do not hesitate|let me know if)", "Let me know if you have any questions."),
    ("discuss_team", 2, "(discuss|speak|talk|check|share|sync|catch up|confer|consult) .. (with|internally|it with) .. (team|manager|panel|hiring|colleagues|director|partners|client|committee)", "I'll discuss this with the team."),
    ("you_will_hear", 2, "(you will|you shall|you should|you ll) (hear|have|get|know|receive) .. (from|our|an answer|a decision|the outcome|an update|word|news|something|more|either way|by|before|soon|shortly|next)", "You'll have our answer soon."),
    ("we_will_decide", 2, "(we|they|i|panel|committee|team|board) .. (decide|decides|deciding|make a decision|make our decision|make the decision|make up our minds|meet|meets|meeting|sits|discuss|confer|review|choose|conclude) .. (by|on|in|before|next|this|at|until|within|tomorrow|shortly|soon|{when})", "The committee meets on Tuesday."),
    ("still_waiting", 2, "(still|have not|not yet|no) .. (waiting|heard|decided|news|update|got|finished|done|seen everyone|everyone|word|decision|sign off|back from)", "I'm still waiting to hear from Finance."),
    ("leave_with_me", 1.5, "(leave it with me|will find out|will ask|will check|will chase|let me check|let me ask|let me find out|will look into|will see what|chasing|give me until|give us until|give me a few|give us a few|bear with)", "Leave it with me, I'll chase them."),
    ("re_your_question", 2, "(to answer|in answer to|answer is|regarding your question|good question|as for your|re your question|you asked)", "To answer your question, yes."),
    ("promise_tell", 2, "(tell|inform|update|decide|deciding|conclude|revert|let everyone know|let you know|sit down|compare notes|regroup|regrouping|made up our minds|reach a decision|wrap up|close the loop|finalise|finalize|hear) .. (by|before|in|on|within|until|at) [the] ({when}|end|easter|christmas|week|cw|month|beginning|start|middle|few)", "The plan is to tell everyone before Easter."),
    ("still_in_frame", 2, "(still|very much) .. (in the frame|in the running|in the mix|under consideration|being considered|a strong contender|in play)", "You are still very much in the frame."),
    ("good_news", 2, "(good|great|positive|exciting|happy|some) (news|update) .. (for you|share|give|tell|to|call|you)", "I have some good news to share."),
    ("waiting_pain", 1, "(the waiting|being so understanding|your patience|bear with|hang in there|keep you hanging|keep you waiting|hanging)", "Sorry to keep you hanging."),
    ("question_for", 1, "(quick question|one question|one more question|a question|could you clarify|can you clarify|wanted to ask|we were wondering|curious about|remind me)", "Quick question about your CV."),
    ("passed_note", 2, "(passed|pass|forwarded|forward|shared|share|relay) .. (your note|it on|your thanks|your message|your email|them on|this on|it to)", "I've passed your note on to the panel."),
)

_AWAY = rows(
    Kind.AUTO_REPLY,
    "en.away",
    ("out_of_office", 3, "(out of office|out of the office|ooo|away from the office|away from my desk|away from my email) [until|from|on|and|reply|autoreply|:|with|through|today|this]", "I am out of the office until 4 May."),
    ("automatic", 3, "^ (automatic reply|auto reply|autoreply|auto response|autoresponse|automatic response|out of office|out of the office|ooo|away)", "Automatic reply: Interview"),
    ("on_leave", 2, "(am|be|currently) .. (on annual leave|on leave|on vacation|on holiday|on parental leave|on maternity leave|on paternity leave|travelling|traveling|on pto|off sick|out today|on a business trip) .. (until|and|with|from|till|through|back|returning|this|to|$)", "I'm on annual leave until Monday."),
    ("limited_access", 2, "(limited|no|intermittent|sporadic|without) .. access to .. (email|emails|mail|e mail|my inbox|internet)", "I will have limited access to email."),
    ("no_longer_works", 2, "(i am|is|am) no longer (work|works|working|with|employed)", "I'm no longer with Brightwell."),
    ("return_on", 1, "(return|returning|back in the office|back at work|back on) .. (on|to the office|{when})", "I return on Monday."),
    ("this_automatic", 2, "(this is an automatic|this is an automated|this mailbox is not monitored|i will respond when i return|reply upon my return|reply when i am back|respond on my return)", "This is an automated reply."),
    ("urgent_contact", 1, "(urgent|urgently|immediate assistance|emergency|emergencies|urgent matters) .. (contact|please|call|email|reach|speak)", "If urgent, please contact my colleague."),
    ("undelivered", 3, "(delivery status notification|undeliverable|undelivered mail|delivery failure|mail delivery failed|could not be delivered|returned to sender|delivery has failed|message not delivered|delivery incomplete|address not found)", "Undeliverable: Your interview"),
)

PHRASES: tuple[Phrase, ...] = (*_ACK, *_ASSESSMENT, *_INFO, *_OUTREACH, *_ALERT, *_REPLY, *_AWAY)
