"""What tells English job mail from other mail, and what makes words of an outcome no news."""

# ruff: noqa: E501  a row is one line, so that a table reads as a table
# fmt: off

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Aside, Doubt, Phrase, rows

_JOB = rows(
    Aside.JOB,
    "en.job",
    ("your_application", 2, "your (application|candidacy|candidature|job application|resume|cv|applications)", "Thank you for your application."),
    ("application_for", 2, "(application|applied|applying|apply) .. (for|to) [the|our|a|this] [#] .. {role}", "your application for the role"),
    ("the_role_of", 2, "(role|position|post|job|vacancy|title) (of|as|at|with|:)", "the position of Analyst"),
    ("this_role", 1, "(the|this|our|that|a|any) .. (role|position|vacancy|job opening|opening|job)", "for this role"),
    ("interview", 2, "(interview|interviews|interviewed|interviewing|interviewer|interviewers)", "your interview"),
    ("your_interview", 1, "(your|our|an|the|final|first|second|phone|video|panel|technical|for|to) (interview|interviews)", "your interview on Monday"),
    ("candidate", 1, "(candidate|candidates|applicant|applicants|candidacy|candidature|shortlist|shortlisted)", "other candidates"),
    ("hiring", 2, "(hiring|recruiter|recruiters|recruitment|recruiting|talent acquisition|talent team|people team|human resources|hr team|hr department|headhunter|talent partner|hiring manager|resourcing|hr manager)", "our hiring manager"),
    ("hiring_one", 1, "(search committee|selection committee|hiring manager|hiring team|recruitment team|talent acquisition|recruiting team|hiring process|recruitment process|selection process|interview process|talent team)", "the hiring team"),
    ("resume", 1, "(resume|cv|curriculum vitae|cover letter|linkedin|references|referees|portfolio|notice period)", "your CV"),
    ("job_words", 1, "(career|careers|vacancy|vacancies|job|jobs|salary|onboarding|start date|employment|panel|internship|graduate scheme|screening|probation|phone screen|onsite|take home|coding)", "a career with us"),
    ("next_round", 2, "(next|second|third|final|first|last) (round|stage|interview|stages|rounds)", "the next round"),
    ("join_team", 1, "(join|joining) (us|our team|the team|our company)", "join our team"),
    ("offer_job", 2, "(job offer|offer letter|offer of employment|employment contract|employment offer|contract of employment|appointment letter)", "your offer letter"),
    ("title", 1, "(engineer|developer|analyst|data scientist|product manager|project manager|accountant|consultant|designer|architect|officer|administrator|coordinator|specialist|associate|technician|nurse|lecturer|engineering|analytics)", "Data Engineer"),
    ("thanks_subject", 1.5, "^ [re] (thank you|thanks|many thanks|availability|following up|follow up|checking in|touching base|catching up|great to meet you|nice to meet you|great meeting you|nice meeting you|good to meet you|any news|any update|status update|next steps) [for|again|so much|yesterday|today|from|on|and] .. [today|your time|meeting|speaking|{when}] $", "Thank you for Tuesday"),
    ("notice", 1, "(your notice|notice period|paperwork|onboarding|employment|the panel|the hiring|feedback from|other candidates|second stage|the team and|shortlist|right to work|dbs|payroll|new starter)", "when your notice is done"),
    ("stage_process", 1, "(assessment|onsite|on site|screening call|technical|debrief|selection|process|recruit|hire|role)", "the selection process"),
)

_ELSEWHERE = rows(
    Aside.ELSEWHERE,
    "en.elsewhere",
    ("loan", 6, "(loan application|personal loan|your loan|mortgage|credit card|credit application|overdraft|credit score|credit limit|credit reference|credit report|credit line|insurance claim|insurance application|insurance policy|insurance quote|your policy|claim number|account application|cardholder|offer you cover|offer you a card|offer you a loan|lending decision|line of credit|your quote)", "your loan application"),
    ("errand", 6, "(parcel|courier|your delivery|delivery slot|tracking number|your driver|shipment|kitchen|plumber|plumbing|roof|boiler|builder|our quotation|electrician|broadband|phone contract|mobile contract|your tariff|sim only|energy supplier|smart meter|your car|mot|tyres|removal|your booking|your flight|check in online|your reservation|your table|boarding pass)", "your parcel is on its way"),
    ("story", 6, "(journalist|reporter|i write for|a piece about|a story about|for a story|for the piece|on the record|off the record|quote you|your article)", "I'm a journalist"),
    ("office", 6, "(police|constable|witness|visa interview|visa application|embassy|consulate|bank appointment|personal adviser|tender|bidder|bidders|bid submission|invitation to tender|work coach|jobcentre|universal credit|court|jury|biometrics)", "a police witness interview"),
    ("admissions", 6, "(admissions|phd place|doctoral programme|doctoral program|phd programme|phd program|graduate school|place on the|msc|ucas|your offer of a place|offer of a place|studentship|tuition|application to study)", "the admissions committee"),
    ("software", 6, "(pull request|merge request|steps to reproduce|unit test|unit tests|merged|reviewers requested|closes #|fixes #|issue #|commits|changelog|ci failed|stack trace)", "the pull request"),
    ("own_search", 6, "(my interview|my job interview|i have an interview|i had an interview|got an interview|wish me luck|my new job|my application|i got the job|i applied)", "My interview is on Monday!"),
    ("money", 4, "(loan|lender|lending|underwriting|apr|borrow|insurance|credit|repayments|interest rate|premium)", "the loan"),
    ("housing", 5, "(tenancy|tenant|tenants|landlord|lease|rental|flat|apartment|letting|lettings|property|viewing|viewings|estate agent|realtor|seller|vendors|asking price|bedroom|offer price|closing costs|escrow|bedrooms|house hunting|the house)", "your rental application"),
    ("paper", 5, "(manuscript|reviewers|reviewer|camera ready|your paper|your submission|your abstract|program committee|programme committee|peer review|proceedings|paper id|journal|area chair|rebuttal|editor|conference paper|talk proposal|call for papers|your proposal|speaker proposal|cfp)", "Your paper was not accepted."),
    ("study", 5, "(admission|admissions|ucas|tuition|undergraduate|enrolment|enrollment|enrol|master s programme|msc|bachelor|degree programme|class of|offer holder|graduate admissions|admissions committee|scholarship|semester|course place|school place|kindergarten|nursery place|mba program|offer holders|place to study|freshman|dormitory)", "your admission decision"),
    ("podcast", 5, "(podcast|podcasts|episode|journalist|radio|newspaper|magazine|listeners|our article|on air|documentary|reporter|broadcast|q&a for|feature story|our readers|book tour|press interview|media interview|press office|for an article|quote you|our audience)", "an interview for our podcast"),
    ("research_interview", 5, "(user research|customer research|user interview|customer interview|research participant|participants|gift card|voucher|research study|usability|market research|respondents|incentive|focus group|dissertation|phd research|research project|user study|honorarium|product feedback|survey|your feedback as a customer|discovery call)", "a customer research interview"),
    ("medical", 5, "(clinic|doctor|dentist|dental|hospital appointment|gp|physio|physiotherapy|vaccination|prescription|checkup|check up|optician|blood test|haircut|salon|vet|hygienist|dermatology|therapist|mri|scan|x ray)", "your appointment at the clinic"),
    ("shop", 4, "(discount|coupon|% off|order number|shipping|basket|free trial|promo|special offer|special offers|voucher|subscription|checkout|in stock|refund|purchase|your order|limited time|cashback|best deals|ebook|newsletter|save up to|shop now|sale ends|bestsellers|black friday|clearance)", "20% off your order"),
    ("sales", 4, "(pricing|our product|our platform|our solution|our software|your business|our services|roi|lead generation|case studies|product demo|your company|free consultation|your team s|vendor|suppliers|supplier|procurement|rfp|contract renewal|purchase order|book a demo|a demo|partnership|help companies)", "our platform helps your business"),
    ("coaching", 5, "(ace your|interview tips|interview questions|interview prep|resume review|career coach|coaching|masterclass|bootcamp|course|our resume|land your dream|dream job|land more|mock interview|resume template|interview coach|premium|upgrade)", "How to ace your interview"),
    ("visa", 3, "(citizenship|immigration|passport office|green card|asylum|nexus|global entry|benefits claim|jobcentre|police interview|court|jury)", "your citizenship test"),
    ("grant", 5, "(grant|funding application|bursary|accelerator|your startup|pitch deck|funding round|sponsorship request|membership|adoption|licence application|planning application|visa application|citizenship|grant application|your proposal)", "your grant application"),
    ("it_words", 3, "(bug report|patch|kernel|mailing list|repository|mailing lists|changelog|segfault|compile|ticket #)", "a bug report"),
    ("family", 4, "(mum|mom|dad|uncle|aunt|grandma|grandpa|granny|lunch|dinner|birthday|wedding|the kids|school run|party|barbecue|pub|love you|xx|xoxo|nan|babysit|sunday roast|mummy|daddy|hugs|christmas)", "Lunch with mum"),
    ("school", 5, "(parents evening|school trip|teacher will|your child|pupil|your son|your daughter|class teacher|term time)", "your child's class"),
    ("deal_flow", 3, "(gas|trading|trader|counterparty|pipeline capacity|deal|deals|contracts|mw|master agreement|isda|swap|legal dept|counsel|confirms|invoice|settlement|litigation|tariff|power plant|utilities|regulatory|ferc|volume|volumes|shipment|shipments)", "the gas contract"),
)

_HIRING_SIDE = rows(
    Aside.HIRING_SIDE,
    "en.hiring",
    ("you_interview", 6, "(you are|you will be|you have been|you will|are you able to|can you|could you|would you) [be|now|able|please] [scheduled to|assigned to|asked to|added to|free to] (interviewing|interview|screen|screening|meet) [with] (the|a|our|candidate|this|him|her|them|candidates|applicants|two|three)", "You are interviewing the candidate on Monday."),
    ("scorecard", 6, "(scorecard|interview kit|interviewer kit|interview feedback form|submit your feedback|submit feedback|your interview feedback|hiring recommendation|interview panel member|debrief scheduled|candidate packet|interview pack for panel|feedback on the candidate|feedback on this candidate|feedback for the candidate|thoughts on the candidate|strong hire|no hire|interview notes|hire no hire)", "Please submit your scorecard."),
    ("the_candidate", 4, "(candidate s|the candidate|this candidate|candidate is|candidate will|candidate has|candidate was|candidate for|our candidate|a candidate|candidates for|both candidates|candidates we|of the candidates|candidate:) .. (resume|cv|arrive|join|profile|for the|interview|accepted|will|is|has|was|declined|we|i|you|strong|good|interviewed|coming|for)", "The candidate's CV is attached."),
    ("new_applicant", 6, "(new applicant|new application|new candidate|applied to your|applied for your|your job posting|your job post|your job ad|candidates for your|review applicants|your open role|your open position|your vacancy|your listing|hire faster|your hiring|post a job|applicants for your|your requisition|your candidates)", "You have a new applicant for your job posting."),
    ("our_side", 5, "(candidate|applicant|applicants|candidates) .. (replied|asked|wrote|said|can only|can not make|cannot|wants|prefers|sent|emailed|thanked|has asked|turned us down|is available|accepted)", "The candidate asked for another time."),
    ("panel_for", 5, "(interviewing|interviews|interview|meet|screen|screening) .. (candidates|applicants) (for|on|next|this|tomorrow|with|at|together|today|in)", "We are interviewing candidates for the analyst post."),
    ("person_as_candidate", 4, "(his|her|their) (resume|cv|interview|application|references|interviews|candidacy)", "I attach her CV."),
    ("hire_decision", 5, "(should we hire|shall we hire|make him an offer|make her an offer|make them an offer|extend him|extend her|offer him|offer her|offer them|hire him|hire her|hire them|offer to him|offer to her|we are hiring|headcount for|backfill|offered him|offered her|offered them|interview him|interview her|interview them)", "Should we make her an offer?"),
)

_OUTCOMES = frozenset({Kind.OFFER, Kind.DECLINE})
_FIXED = frozenset({Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_INVITATION})
_CHANGES = frozenset({Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_CANCELLATION})
_ALL = _OUTCOMES | _FIXED | _CHANGES | {Kind.HOLD}
_NEWS = _ALL - {Kind.HOLD}

DOUBTS: tuple[Doubt, ...] = (
    Doubt("en.if_you", _NEWS | {Kind.ASSESSMENT}, "(if|should|unless|in case|in the event|were) .. (you|your|we|there|the|it|they|any|a|he|she|this|that|selected|successful|shortlisted|not|this|something|for any reason|needed|necessary|required) .. [are|is|be|were]", "If you are selected we will make an offer."),
    Doubt("en.whether", _OUTCOMES | _FIXED, "(whether|regardless)", "We will tell you whether we can offer you the role."),
    Doubt("en.may_be", _ALL, "(may|might|could|can|would) (also|then|still|either|instead|sometimes|be|get|end up|even) .. [be|placed|put|kept|added|offered|asked|invited]", "You may be placed on a reserve list."),
    Doubt("en.further_to", frozenset({Kind.OFFER}), "(further to|following|since|after|accepted|accepting|as part of|prior to|before|subject to|in line with|condition of|conditions of|regarding your signed|until) .. [your|our|the|this] .. (conditional offer|offer|offer letter|job offer|start date|acceptance|appointment)", "Further to your conditional offer we need references."),
    Doubt("en.waiting_for_them", frozenset({Kind.DECLINE}), "(waiting|wait|awaiting|not read this as|does not mean|not a no|should they|if they|pending|until they)", "We made an offer to another candidate and are waiting for their answer.", after=True),
    Doubt("en.will_contact", _FIXED, "(will|may|shall|can) .. (contact you|be in touch|get in touch|reach out|contact|follow up|give you a call|call you|email you|send you|hear from|write to you) .. (to|with|and|about|if|for)", "Tom will be in touch to schedule an interview."),
    Doubt("en.need_question", _CHANGES, "^ (need|want|wish|would you like|do you need|do you want|have|something came up|can you not|cannot|can not|plans changed|conflict) .. [to] (reschedule|cancel|change|move|make it|rearrange)", "Need to reschedule?", after=True),
    Doubt("en.once", _OUTCOMES | {Kind.INTERVIEW_INVITATION}, "(once|before|prior to|until|after which|when we) .. (we|you|the|your|making|an|extending|any)", "Before making an offer we check references."),
    Doubt("en.those_who", _NEWS, "(those|candidates|applicants|people|anyone|individuals|all candidates|shortlisted candidates|successful candidates|only|unsuccessful candidates|successful applicants|selected candidates|each candidate|all applicants|everyone) .. (who|selected|shortlisted|that|will|are|successful|unsuccessful|not|may|can|whose)", "Candidates who are not selected will hear from us."),
    Doubt("en.process", _NEWS | {Kind.ASSESSMENT}, "(our process|the process|process consists|process includes|process is|process usually|process typically|interview process|hiring process|recruitment process|selection process|stages|steps are|typically|usually|normally|our stages|generally|how it works|what to expect|in general)", "Our process consists of a phone screen, an onsite and an offer."),
    Doubt("en.may", _OUTCOMES | _FIXED, "(we|you|they|it|that|and) (may|might|could|would then|would normally) .. (be|offer|invite|contact|ask|make|extend)", "We may invite you to an interview."),
    Doubt("en.hope_offer", frozenset({Kind.OFFER}), "(hope|hoping|in a position|aim|aiming|plan|planning|expect|expecting|decide|deciding|decision|ready|able|goal|intend|considering) .. to (make|extend|offer|move to|be|go)", "We hope to make an offer by Friday."),
    Doubt("en.offer_chance", frozenset({Kind.OFFER}), "(offer|offering|offered) you .. (opportunity to|chance to|interview|call|chat|slot|time|times|tour|discount|refund|% off|credit|loan|free|trial|upgrade|rate|voucher|help|support|advice|feedback|conversation|meeting|possibility|assessment|alternative|choice|session|a different|earlier|later|coaching|insight|better price|deal|deals|consultation|next round|appointment|phone|screening|following|place on|scholarship)", "We would like to offer you the opportunity to interview.", after=True),
    Doubt("en.offer_not", _OUTCOMES & {Kind.OFFER}, "(not|unable|no|never|without|cannot|rather than|regret|decided against|instead of|withdraw|rescind|revoke|withdrawn|rescinded|declined|rejected|turned down|unfortunately) .. (offer|offering|offered|extend|extending|make|making|hire|hiring|appoint|selected|successful|you|have|been|join|be|recommend|able)", "We are not able to offer you the job."),
    Doubt("en.offer_other", frozenset({Kind.OFFER}), "(another|other|different|someone else|somebody else|preferred|first|selected|chosen|successful) .. (candidate|candidates|person|applicant|applicants|someone else)", "Another candidate declined our offer."),
    Doubt("en.offers_general", frozenset({Kind.OFFER}), "(we offer|offers you|what we offer|company offers|we can offer|offer you a competitive|has to offer|on offer|offering a|position offers|role offers|special offer|offer ends|offers ends|limited offer|get an offer|received an offer|other offers|other offer|any offers|competing offer|another offer|job offer from|offer from another|offer elsewhere|offer scam|land a job offer)", "We offer you a competitive salary.", after=True),
    Doubt("en.not_you_decline", frozenset({Kind.DECLINE}), "(not a reflection|no longer interested|if you no longer|you decide not|you decided not|you have decided|you choose not|you have chosen|your decision not|you would rather|you are not able|you are unable|you can not|you do not|if you are not|do not want)", "You have decided not to proceed."),
    Doubt("en.not_yet", _OUTCOMES | _FIXED, "(not yet|have yet|yet to|no decision) .. (been|decided|made|confirmed|scheduled|decision|set|fixed|offer|any|able|to)", "Your interview has not yet been confirmed."),
    Doubt("en.still_others", frozenset({Kind.DECLINE}), "(still|also|currently|continue|continuing to|need to|finish|finishing|yet|remaining) .. (interviewing|interview|meet|meeting|speaking|reviewing|talking|seeing|speak|considering|process) .. (other|candidates|applicants|remaining)", "We are still interviewing other candidates."),
    Doubt("en.need_to_change", _CHANGES, "(if|should|need to|needs to|wish to|want to|like to|wanting to|needing to|to|able to|ability to|option to|how to|can) .. [make] (reschedule|cancel|change|rearrange|rebook|postpone|move|re arrange|cancelling|rescheduling) .. (click|please|contact|let|call|use|visit|reply|here|email|link|follow|below|at least|within|notify|phone|via|using|by|go to|this event|your appointment|log|tell|we need|get in touch|no later|as soon)", "If you need to reschedule, please click here.", after=True),
    Doubt("en.change_if", _CHANGES, "(if you|should you|in case you|if there|if for any|if anything|if this|if that|if the|if it|if something|unless|in the event|feel free to|happy to|you can|you may|please let us know if|let me know if|could you let|do let|would you like|did you)", "If you can no longer make it, tell us.", after=False),
    Doubt("en.to_confirm", frozenset({Kind.INTERVIEW_CONFIRMATION}), "(please confirm|to be confirmed|tbc|tbd|once confirmed|to confirm your|will be confirmed|will confirm|confirm whether|confirm if|confirm your availability|confirm which|confirm a time|be scheduled|get scheduled|be booked|need to be|has to be|can be|will be scheduled|will be arranged|once you have|once we|will be sent|will then|will follow|after you|subject to)", "Once confirmed we will send details."),
    Doubt("en.past_test", frozenset({Kind.ASSESSMENT}), "(after|following|passed|completing|completed|having|results of|result of|thank you for|thanks for|based on|review of|reviewed|performance|scored|cleared|received your|did well|done well|your recent|enjoyed|liked)", "Following your technical test we want to meet you."),
    Doubt("en.past_interview", _FIXED, "(after|following|since|during|attending|attended|thank you for|thanks for|your recent|last week s|yesterday s|at your|in your|enjoyed|feedback from|feedback on|outcome of|result of|results of|from your|from our|about your|how was|how did|went|nice|great|was|were) .. (interview|interviews|conversation|call|chat|meeting|interviewing|discussion|screening|visit|meeting)", "Thank you for attending the interview."),
    Doubt("en.apply_again", _OUTCOMES & {Kind.DECLINE}, "(not be discouraged|no longer wish|not hesitate|do not reply|not reply to|not responded|have not heard|not hear|not received|do not respond)", "If you do not hear from us you were unsuccessful."),
    Doubt("en.fair_invite", frozenset({Kind.INTERVIEW_INVITATION}), "(not|unable|unfortunately|no longer|regret|decline|declined|without) ... (invite|inviting|invited|shortlisted|selected|offer|schedule|move|progress|proceed|proceeding|bring|moving|forward|able|chosen|advance|taking|take|meet|further|going|continue)", "We are unable to invite you to interview."),
    Doubt("en.fair_confirm", frozenset({Kind.INTERVIEW_CONFIRMATION}), "(not|no longer|unfortunately|unable|can not|cancel|cancelled|canceled|reschedule|instead of|originally|was due)", "Your interview on Monday can no longer take place."),
    Doubt("en.ack_not", frozenset({Kind.APPLICATION_ACK}), "(not received|have not|not yet|incomplete|awaiting)", "We have not received your application."),
)

PHRASES: tuple[Phrase, ...] = (*_JOB, *_ELSEWHERE, *_HIRING_SIDE)
