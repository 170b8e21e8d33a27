"""English ends as systems, public bodies and committees word them: who was chosen, what is filled or closed, who fell short."""

# ruff: noqa: E501  a row is one line, so that a table reads as a table
# fmt: off

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Doubt, Phrase, rows

_DECLINE = frozenset({Kind.DECLINE})

_NOW = "now|already|since|recently|subsequently|therefore|just|all|unfortunately|sadly|successfully|ultimately|also"
_PERSON = "candidate|applicant|person|individual|finalist|contender|nominee|employee"
_PEOPLE = f"{_PERSON}|candidates|applicants|people|individuals|finalists|employees"
_OTHER = "another|a different|an alternative|an internal|an external|the other|one other|some other|other|a stronger|a more qualified|a more experienced|a better qualified|a better suited|a more suitable|different"
_ONE = "a|a suitable|a strong|an excellent|the successful|the preferred|the final|our preferred|our final|one of our|one of the"
_CHOSEN = "selected|chosen|appointed|hired|recruited|picked|identified|nominated|recommended|employed|engaged|confirmed|offered and has accepted|offered and accepted"
_POST = "role|position|job|vacancy|post|opening|opportunity|requisition|internship|traineeship|apprenticeship|placement|seat|place|vacancies|positions|roles|posts|jobs|openings|places"
_NEXT = "interview|interviews|next|further|second|third|final|following|shortlist|shortlisting|short list|stage|round|assessment centre|assessment center|selection day"
_OVER = "concluded|completed|complete|finalized|finalised|closed|ended|over|come to an end|come to a close|at an end"
_SEARCH = "search|competition|recruitment|recruitment process|selection process|hiring process|appointment process|recruitment exercise|selection|hiring"
_ASKED = "criteria|criterion|requirements|requirement|qualifications|qualification|prerequisites|minimum|needs|need|specification|standard|standards|threshold|benchmark|bar"
_SIFT = "sift|screening|screen|stage|round|review|shortlisting|assessment|test|tests|exam|examination|questionnaire|selection|cut"

_WHO = rows(
    Kind.DECLINE,
    "en.outcome",
    ("other_was_chosen", 3, f"({_OTHER}) [qualified|suitable|strong] ({_PEOPLE}) .. (has|have|was|were|is|are|had) [{_NOW}] [been] ({_CHOSEN})", "Another candidate has been selected for the position."),
    ("someone_was_chosen", 3, f"(someone else|somebody else|one of the others|an existing employee|an existing member of staff|a colleague) .. (has|have|was|were|had) [{_NOW}] [been] ({_CHOSEN}|offered|given)", "Someone else has been hired for this position."),
    ("one_was_chosen", 2, f"({_ONE}) ({_PERSON}) .. (has|have|was|were|had) [{_NOW}] [been] ({_CHOSEN}) [for|to|as|and] [the|this|fill|and] ({_POST}|has|have)", "A candidate has been selected for this position."),
    ("one_was_chosen_end", 2, f"({_ONE}) ({_PERSON}) (has|have|was|were) [{_NOW}] [been] (selected|chosen|appointed|hired|recruited|identified) $", "The competition is complete and a candidate has been appointed."),
    ("recommended_other", 3, f"(recommended|identified|recruited|secured|engaged|nominated|employed|approved|confirmed|shortlisted) ({_OTHER}) [qualified|suitable|strong] ({_PEOPLE})", "The panel has recommended another applicant for the position."),
    ("identified_one", 2, f"(identified|found|secured|recruited|hired|selected|recommended) (a|our|the) [suitable|successful|preferred|final|strong|new] ({_PERSON}) [for|to] [fill|take] [this|the|our] ({_POST})", "We have identified a candidate for this position."),
    ("ended_up", 2, "(ended up|finished up|wound up) (hiring|choosing|appointing|selecting|employing|going with|taking on|picking|offering it to|giving it to) [with] (a|an|another|someone|somebody|the|our)", "We ended up hiring someone with a forklift licence."),
    ("got_someone", 2, "(have|have got|got|they have|he has|she has) (someone|somebody) (now|already|for the job|for the role|for the position|for the post|for it|lined up|in place|starting|else now)", "We've got someone now, thanks."),
    ("side_of", 3, "(come down|came down|coming down|fell|landed) on the side of (someone|somebody|a|an|another|the other)", "We came down on the side of someone with capital appeals behind her."),
    ("made_for_post", 2, f"(appointment|selection|hire|hiring decision|offer of employment|job offer) (has|have) [{_NOW}] been made .. (to|for) .. ({_POST})", "An appointment has now been made to the above post."),
    ("we_made_for_post", 2, f"made (an appointment|our appointment|the appointment|a hire|our hire|the hire|our selection|a selection|our final selection|our choice) .. (to|for) .. ({_POST})", "We have made an appointment to this post."),
    ("made_hire", 2, f"({_SEARCH}|decision) ... (made|make) (a hire|our hire|an appointment|the hire)", "We have concluded our search and made a hire."),
    ("no_selection", 3, "no (selection|selections|appointment|appointments|hire|hires) (was|were|will be|has been|have been|is being|could be) made", "No selection was made from this announcement."),
    ("not_make_one", 3, "(not|unable to) [be] [able to] [been able to] (make|making|made) (an|any) (appointment|selection|hire) [at|on|from|to|for|this|$]", "We will not be making an appointment on this occasion."),
    ("recruited_to", 3, f"(have|has|had) [{_NOW}] (recruited|appointed|hired) (to|into|for all|for both|for this|for the|for that|for these) [all|both|the|this|that|these|our|its|their|every] [of] [our|the|these] [available|open|night|day|current|remaining|above|advertised|part time|full time] ({_POST})", "We have now recruited to all vacancies at this site."),
    ("fill_internally", 3, "(decided|chosen|opted|elected|going|decision|agreed|able|asked) to (fill|recruit|appoint|hire|resource|cover|promote) ... (internally|from within|in house|with existing staff|an internal)", "We have decided to fill the position internally."),
    ("filled_within", 3, "(filled|fill|filling|covered|staffed) .. (from within|in house|with an internal|with existing staff|with one of our own)", "Head office has filled both lines from within."),
    ("filled_it", 3, "(we|they|he|she|have|has|had|just|already) [already|just|since|actually] filled (it|this one|that one|this spot|that spot|the spot|the seat|that seat) (last|on|yesterday|already|internally|a|two|back|earlier|today|with|from|now|before|over)", "We filled this one last week."),
    ("filled_it_curt", 3, "^ filled (it|this|that|this one|that one|the spot) (last|on|yesterday|already|internally|a|two|this|back|earlier|today|with|from|now|before|over)", "Filled it last week."),
    ("without_you", 3, "without (selecting|choosing|shortlisting|advancing|progressing|hiring) (you|your)", "The employer moved to the next step in their hiring process without selecting you."),
    ("by_employer", 3, "(not selected|rejected|declined|not shortlisted|not progressed|passed over) by (the|this|our) (employer|client|hiring manager|hiring team|company|recruiter|panel)", "Your application was not selected by the employer."),
    ("not_preferred", 3, "you (were|are|have) not [been] [the|our|their|chosen|selected|ranked] [as] [the|our|their] (preferred|successful|selected|chosen|winning|recommended|appointed|first ranked|highest ranked|top ranked) (candidate|applicant|person|one|finalist)", "You were not the preferred candidate."),
    ("passed_on_you", 2, f"(client|they|team|employer|manager|company|panel|firm|partners) [have|has|had] [{_NOW}] [decided to|chosen to|opted to] (pass|passed|pass) on (you|your|this one)", "The client passed on your profile."),
)

_GONE = rows(
    Kind.DECLINE,
    "en.outcome",
    ("search_over_for", 2, f"({_SEARCH}) .. (for|to) .. ({_POST}) .. (has|have|is) [{_NOW}] [been] ({_OVER})", "The search for this position has been completed."),
    ("search_over_chosen", 3, f"({_SEARCH}) ... (has|have|is) [{_NOW}] [been] ({_OVER}) [and|with|as|now] (the|a|our|another|appointment of another|appointment of a|appointment of the) [successful|selected|chosen|preferred|appointed|different|other|internal] ({_PERSON}) (has|have|was|will|is|who|accepted|selected|chosen|in place|identified)", "The search has been concluded, and the successful candidate will begin in May."),
    ("search_over_another", 3, f"({_SEARCH}) ... ({_OVER}) ... (another|a different|an internal|someone else) [other] [{_PERSON}]", "The search has concluded with the appointment of another candidate."),
    ("all_filled", 3, f"(all|both|every) .. (positions|vacancies|roles|posts|jobs|openings|position|vacancy|role|apprenticeships|internships) ... (have|has|are|is|were) [{_NOW}] [been] (filled|taken|gone|recruited to|appointed to)", "All the roles at this store have now been filled."),
    ("places_filled", 2, f"(all|both|every) .. (places|spaces|spots) ... (have|has) [{_NOW}] been filled", "All our places for this year have been filled."),
    ("many_filled", 2, "(vacancies|roles|posts|positions) .. [you applied for] .. (have been|have now been|have since been|have all been|have already been|are now|are all|are already) [now|all|since] (filled|closed|withdrawn|cancelled|canceled)", "The vacancies you applied for have now been filled."),
    ("none_left", 2, f"no (remaining|more|further|longer any|available) ({_POST})", "There are no remaining vacancies at this location."),
    ("called_off", 3, f"({_SEARCH}|campaign|recruitment campaign|announcement|job announcement|vacancy announcement|posting|job posting|advertisement|advert) .. (has|have|was|is) [{_NOW}] (been|being|cancelled|canceled) [{_NOW}] (cancelled|canceled|withdrawn|abandoned|discontinued|terminated|called off|scrapped|annulled|voided|by|and|due|without|because|$)", "The recruitment has been cancelled."),
    ("not_filled", 3, f"({_POST}) .. (will|is|are|shall|would) not [{_NOW}] [going to] [be] (filled|being filled|recruited to|appointed to|be recruited)", "The position will not be filled."),
    ("not_needed", 3, f"no longer (need|needs|require|requires|have a need for|has a need for|have the budget for|has the budget for) (this|the|a|an|that) .. ({_POST}|hire)", "The business no longer needs this role."),
    ("gone", 2, f"(job|position|role|post|vacancy|place|spot|seat) (is|has|s) [{_NOW}] (gone|taken|been taken|been snapped up|been given away|been given to|been promised)", "I'm afraid the job's gone."),
    ("pulled", 2, "(pulling|pulled|pull|cancel|cancelled|canceled|cancelling|canceling|closing|closed|close|withdrawing|withdrawn|kill|killed|axed|scrapping|scrapped|lost) (the|this|that|our) .. (opening|req|requisition|headcount|hire|recruitment|vacancy)", "They've had to cancel the req entirely."),
    ("nobody_taken_on", 2, "(will|are|is|am|can|going) not .. [be] [to] (taking|take|hiring|hire|recruiting|recruit|bringing|bring|employing|employ) (anyone|anybody|any staff|any more people|any people|any apprentices|any trainees|new staff|new people) [on] [at all|this|for the|after all]", "We won't be taking anybody on for the summer."),
    ("no_more_job", 2, "(there is|there s|there will be|there is now|is) (no|no longer a|no longer any) (job|vacancy|position|post|role|opening) [here|there|now|any more|anymore|for you|to fill|to offer|after all|$]", "So there's no job after all."),
)

_YOURS = rows(
    Kind.DECLINE,
    "en.outcome",
    ("you_do_not_meet", 3, f"you (do|did) not [currently|presently|unfortunately|fully|appear to|seem to] (meet|match|satisfy|fulfil|fulfill|possess) [all|any|all of] [of] [the|our|these|this|their] .. ({_ASKED}) ... (this|the|that|our) [advertised|above] (role|position|job|vacancy|post|opening|requisition|internship|apprenticeship)", "You do not meet the requirements for this position."),
    ("you_do_not_meet_basic", 3, f"you (do|did) not [currently|presently|unfortunately|fully|appear to|seem to] (meet|match|satisfy|fulfil|fulfill|possess) [all|any|all of] [of] [the|our|these|this|their] (minimum|basic|essential|mandatory|shortlisting|specialized|specialised|education|experience|selection) .. ({_ASKED})", "You do not meet the minimum qualifications."),
    ("yours_does_not_meet", 2, "(qualifications|skills|skillset|skill set|experience|background|profile|availability|expectations|education|certifications|cv|resume) .. (do|does|did) not [currently|quite|fully|closely|sufficiently] (meet|match|align|fit|correspond|suit|line up|satisfy|fulfil|fulfill) .. (needs|need|looking for|looking|role|position|post|vacancy|requirements|opening|criteria|brief|seeking|require)", "We have determined that your qualifications do not meet our current needs."),
    ("found_unfit", 3, f"(rated|found|determined|deemed|judged|considered|assessed|marked|declared) [to be|you|as] (ineligible|not eligible|not qualified|unqualified|not minimally qualified|disqualified|not appointable|unappointable|not suitable|unsuitable) .. (for|because|as|based|due|to) ... ({_POST}|appointment|requirements|requirement|qualification|qualifications|experience|consideration|interview)", "You were found ineligible for this position."),
    ("are_unfit", 2, f"you (are|were|have been) [{_NOW}] [been] [found|rated|deemed|considered|determined|assessed] [to be|as] (ineligible|not eligible|not qualified|disqualified|not appointable) .. (for|to) .. ({_POST}|appointment|interview|consideration|round|intake|cohort|cycle|admission|admissions)", "You have been rated ineligible for the position."),
    ("not_referred", 3, "not [been] [be] (referred|forwarded|certified|passed on|put forward|submitted) (to|for) (the|a|our|further) .. (hiring|selecting|selection|appointing|manager|official|authority|department|panel|committee|consideration|client|interview)", "You were not referred to the hiring official."),
    ("but_not_referred", 3, "(eligible|qualified|considered|reviewed|referred|interviewed) but (not|were not|was not|have not been) [been] (referred|selected|among|hired|appointed|chosen)", "Eligible but not referred."),
    ("out_of_running", 3, "(removed|released|withdrawn|eliminated|excluded|dropped|disqualified|screened out|removing|releasing|eliminating|ruled out) [you|your application|your candidacy|your name|your profile] [from|of] [any|further|any further|active|our|the|this|all] (consideration|contention|running|candidate pool|applicant pool|eligible list|eligibility list|candidate list|process|selection process)", "We have removed you from consideration."),
    ("screened_out", 3, "(you|application|candidacy|profile) (were|was|have been|has been) [automatically|unfortunately] (screened out|sifted out|weeded out|filtered out|deselected)", "Your application was screened out."),
    ("no_further_consideration", 3, "(not|no|unable) ... [further|additional] further consideration", "Your application will receive no further consideration."),
    ("inactive", 2, f"(application|candidacy|candidature) .. (is|was|has been|is now|has now been|has since been) [{_NOW}] (no longer active|inactive|closed|archived|inactivated|not active|no longer live|deactivated)", "Your application is no longer active."),
    ("closing_yours", 2, "(have|has) [now|therefore|also] (closed|archived|inactivated|withdrawn) (your|the|this) (application|candidacy|candidature|application file|file) [as|because|for|and|from|in|on|at|at this|without|$]", "We have closed your application."),
    ("yours_not_taken", 3, "(application|candidacy|candidature|profile|resume|cv|submission|yours) .. (has|have|was|is|will|did|does|can|could) not [unfortunately|therefore|now|sadly] [be|been|being|to be] (taken forward|taken any|moving to|moving on|move to|moved forward|moved on|make it|made it|passed to the next|pass the|pass our|pass this|pass initial|passed the|score|scored|go forward|going forward|go any further|going any further|go through|going through|be put forward|put forward|put through|advanced|advancing|carried forward|pursued|pursuing|given further|followed up|continue in|continuing in)", "On this occasion yours has not been taken forward."),
    ("scored_below", 3, "(score|scores|result|results|mark|marks|grade|application|ranking) .. (was|were|is|did|has|have) not [been] [score|rank|place|reach] [quite|sufficiently] (high enough|highly enough|sufficient|good enough|strong enough|competitive enough|enough)", "Your score was not high enough to progress to interview."),
    ("you_will_not_be_called", 3, f"you (are|will|have|would|were|shall) [therefore|unfortunately|sadly|regrettably] not [therefore|unfortunately] [be|been|being] (invited|called|asked|progressing|progressed|moving|moved|advancing|advanced|proceeding|continuing|put|taken|going|coming|joining us) .. (to|for|forward|through|into|on|in) [our|the|this|a] .. ({_NEXT}|process|recruitment|selection|programme|program)", "You will therefore not be called for interview."),
    ("not_passed", 3, f"not [been able to] (pass|passed|get past|got past|get through|got through|make it past|made it past|make it through|made it through|progress past|progressed past|clear|cleared|survive) [the|our|this|their|your] [initial|first|final|second|online|paper|cv|longlist|pre|application|technical|written] ({_SIFT})", "You have not passed the sift."),
    ("not_given_place", 3, f"you (have|were|are|will) not [unfortunately|sadly|therefore] [be|been|being] (offered|awarded|given|granted|allocated|assigned) (a|the|an|this|one of) .. ({_POST}|contract|spot|job|shift)", "You have not been offered a place on the programme."),
    ("not_next_with_you", 3, "not [be] (moving|move|going|go|proceeding|proceed|progressing|progress|advancing|advance|continuing|continue) [on|forward|ahead] (to|onto|into|with) [the|our|a] (next|second|final|third|interview|following|further) [interview|step|stage|round|phase|steps] with (you|your)", "We won't be moving to the next step with you."),
    ("not_the_fit", 2, "(do|did|does|can) not (believe|think|feel|see|consider) .. (role|position|job|opportunity|it|this|you|that|fit|vacancy) .. (right|good|best|strong|suitable|ideal|correct|appropriate|natural|great) (fit|match|candidate|role|person|opportunity|one) [for|at|with|$]", "We do not believe this role is the right fit for you."),
    ("not_a_fit", 2, "not (going to be|be|quite|really|the|quite the) [a|the|an] [right|good|best|strong|close|ideal] (fit|match) (this time|for you|for us|on this occasion|at this time|for this|for the|right now|$)", "It's not going to be a fit this time."),
    ("not_what_we_seek", 2, "(role|position|opportunity|vacancy|profile|background|experience|cv|skills|qualifications|skillset|resume|application) (is|are|was|were) not [quite|currently|really] [exactly|quite] (a match|a fit|what we|what the|what they|aligned|suited|suitable|the right|a good|a close|close enough|sufficiently|right for|strong enough)", "Your background isn't what we're looking for right now."),
    ("others_better", 3, "(other|another|others|several|some|stronger|certain) [of the] [candidates|candidate|applicants|applicant|applications] .. (better|more closely|more fully|more strongly|more clearly|more directly|most closely|more completely) (met|meet|meets|matched|match|matches|fit|fits|fitted|suited|suit|suits|satisfied|demonstrated|evidenced|aligned|reflected|corresponded|addressed)", "Other candidates better met the criteria."),
    ("theirs_stronger", 2, "(candidates|applicants|people) (whose|who had|with) (applications|experience|skills|qualifications|answers|background|cvs|profiles|interviews|evidence) (were|was|is|are) (stronger|better|more relevant|more suitable|closer|more closely|more directly|a better|a closer)", "There were candidates whose applications were stronger."),
    ("regret_after", 2, "regret (after|at|following|post|prior to) [the|your] (interview|shortlisting|sift|application|assessment|short listing|longlisting)", "Outcome: Regret after interview"),
    ("notice_of_it", 3, "(notice|notification|letter) of (non selection|nonselection|non referral|nonreferral|rejection|disqualification|ineligibility|unsuccessful|regret)", "Notice of Non-Selection"),
    ("not_this_time_sorry", 2, "^ [unfortunately|sadly|sorry|afraid] (not|no) (this time|on this occasion|this round) (sorry|i am|unfortunately|sadly|though|then)", "Not this time, sorry."),
    ("not_worked_out", 2, "(this time|on this occasion|sadly|unfortunately|afraid|sorry) [it|that|things|this] (has|have|did) not (worked|work) out", "This time it hasn't worked out."),
    ("not_going_to_happen", 2, "(it|this|that) (is|was) not going to (happen|work) [out] (this time|for you|for us|with us|on this occasion|i am afraid|sadly)", "It's not going to happen this time."),
)

_FURTHER = rows(
    Kind.DECLINE,
    "en.outcome_also",
    ("narrowly", 2, "(narrowly|only just|just) (beaten|pipped|edged out|outscored|missed out)", "You were narrowly beaten."),
    ("accepted_by_other", 3, "(offered to|given to|awarded to|accepted by) [and] [accepted by] (someone else|somebody else|another|a different|other|others|the other|an internal) [young|strong|suitable] [person|people|student|students|candidate|candidates|applicant|applicants|graduate|graduates|school leaver|$]", "The post has been offered to and accepted by someone else."),
    ("was_ended", 3, "(application|candidacy|candidature|submission) ... (has been|have been|was|were|is|are) [now|automatically|unfortunately] (disqualified|regretted|knocked back|refused)", "Your application has been regretted."),
    ("not_to_appoint", 3, "(decision|decided|determined|resolved|agreed|chosen) ... not to (appoint|hire|employ|shortlist|interview|progress|advance|recommend|engage|recruit) (you|your)", "The decision has been taken not to appoint you."),
    ("you_did_not_advance", 2, "you (will|are|did|have|were) not [therefore|unfortunately] [be|been] (advancing|advance|advanced|progressing|progress|progressed|proceeding|longlisted|long listed|sifted in|reach|reached|ranked high enough) [$|to|in|past|through|for|on|beyond]", "It has been determined that you will not be advancing."),
    ("not_on_register", 3, "not [been] [be] (placed|included|entered|put) on the (eligible|eligibility|merit|candidate|appointment|promotion|civil service|interview) (list|register|roster|schedule)", "You have not been placed on the eligible list."),
    ("failed_to_meet", 2, "failed to (meet|reach|achieve|attain|obtain|satisfy) .. (minimum|required|pass|passing|requirements|criteria|standard|score|mark|cutoff|threshold|benchmark)", "You failed to meet the minimum score."),
    ("below_minimum", 3, "(score|scores|mark|marks|result|grade) .. (is|was|are|were|fell|falls) [just|slightly] (below|under|beneath|lower than) .. (minimum|required|cut|cutoff|threshold|pass|passing|benchmark|standard)", "Your test score is below the minimum required."),
    ("you_lack", 3, "you (lack|lacked|do not have|did not have|do not possess|do not hold|are missing) (the|any|a|an) (required|necessary|minimum|essential|relevant|requisite|mandatory|specified) .. (experience|qualification|qualifications|licence|license|years|certification|certificate|right to work|degree|skills|clearance|registration)", "You do not have the required qualification for this post."),
    ("yours_was_not", 3, "yours (was|is|has|were) not [been] (shortlisted|selected|chosen|among|successful|one of|accepted|picked|included)", "We had many applications and yours wasn't shortlisted."),
    ("file_closed", 2, "(your|the) (file|candidate file|application file) (has been|is|was|has now been|is now) closed", "Your file has been closed."),
    ("regard_as", 3, "(consider|regard|treat) (your|the) (application|candidacy|candidature) [as] [being] [now] (closed|unsuccessful|withdrawn|rejected|declined|concluded|ended)", "Please regard your application as unsuccessful."),
    ("class_filled", 2, "(class|cohort|intake|programme|program|team|rota|roster|crew|scheme) .. (has been|is now|is) [now] (filled|full|complete|fully staffed) [now|$]", "Our summer intake has been filled."),
    ("fully_staffed", 2, "(we are|they are|store is|site is|kitchen is|depot is|home is) [now|currently|already] (fully staffed|fully crewed|full for this)", "We're fully staffed now."),
    ("all_we_need", 2, "(we|they) [now|already|currently] (have|have got|got) [now|already] (all the|enough|as many) .. (we need|they need|we can use|we can take)", "We now have all the drivers we need."),
    ("left_vacant", 3, f"({_POST}) .. (left|leave|remain|held|kept) [it] (vacant|unfilled|empty)", "The post will be left vacant."),
    ("leave_vacant", 3, f"(leave|leaving|hold|holding|keep|keeping) (the|this|that) ({_POST}) (vacant|unfilled|empty)", "We have decided to leave the post vacant."),
    ("rescinded", 2, "(rescinded|rescinding|retired|deleted) (the|this|that|our) .. (opening|req|requisition|headcount|vacancy|posting)", "We rescinded the requisition."),
    ("offer_is_withdrawn", 3, "offer ... (is|has been|was|has now been|are) [hereby|now|therefore] (withdrawn|rescinded|revoked|retracted)", "The offer we made to you is withdrawn."),
    ("others_shortlisted", 2, "(other|different) (candidates|applicants) (have been|were|are being|has been) [now] (shortlisted|short listed|invited|called|progressed|put forward|taken forward)", "Other candidates have been shortlisted."),
    ("invited_others", 2, "(invited|inviting|called|shortlisted) (other|different) (candidates|applicants|people) (to|for|instead|on|at|$)", "We've invited other candidates to interview."),
    ("could_not_offer", 3, "(we|they|i|he|she|panel|team|company|trust) could not .. (offer|offering) you .. (role|position|job|post|interview|employment|place|opportunity|contract|vacancy|internship)", "We couldn't offer you an interview."),
    ("check_not_passed", 3, "not (pass|passed|clear|cleared) [the|our|your] (background|drug|medical|vetting|reference|security|pre employment|criminal record|credit) (check|checks|screen|screening|test|clearance|vetting)", "You did not pass the background check."),
)

_WAITING = rows(
    Kind.HOLD,
    "en.outcome_open",
    ("offered_until", 3, "(offer|offered) .. (another|other|first|someone|somebody|one of|preferred) ... (has|have|had) until ... (answer|decide|reply|accept|respond|let us know|say|think|confirm|make up)", "We've made an offer to the other candidate, who has until Monday to answer."),
    ("should_they_say_no", 3, "(until|unless|if|once|in case|should) (she|he|they|the other candidate|the other person|our first choice|the first candidate|the preferred candidate|that candidate) (signs|sign|accepts|accept|declines|decline|turns it down|turned it down|turn it down|says no|say no|say yes|says yes|drops out|drop out|pulls out|pull out|falls through|decides|decide|answers|answer|changes|change|does not accept|do not accept|does not take|do not take|withdraws|withdraw)", "Could we keep you in the frame until she signs?"),
    ("next_call", 3, "(you are|you would be|you will be|you would still be) [very much|still] (my next call|our next call|next in line|next on the list|the next person|first in line|our next choice|the first person we|the first person i|our second choice|my second choice|first reserve|our reserve)", "If she says no you'd be my next call."),
    ("if_not_accepted", 2, "if (it|this|that|the offer|our offer|she|he|they) (is|does|do|are|were) not (accepted|accept|taken|take|work out|work|take it|accept it) .. (you|we|i)", "If it isn't accepted we would come to you."),
)

PHRASES: tuple[Phrase, ...] = (*_WHO, *_GONE, *_YOURS, *_FURTHER, *_WAITING)

DOUBTS: tuple[Doubt, ...] = (
    Doubt("en.outcome_when", _DECLINE, f"(when|whenever|as soon as|once|until|till|by the time|expect|hope|hoping) [that] (a|an|another|the|this|that|your|all|our|someone|somebody|any|each|every|both) .. [suitable|successful|other|above] ({_POST}|candidate|applicant|search|recruitment|selection|status|appointment|someone else) .. [you applied for] .. (has|have|is|are|becomes|become|will be|to be)", "You will receive an email when the position has been filled.", within=True),
    Doubt("en.outcome_imperfect", _DECLINE, "(incomplete|late|unsigned|speculative|duplicate|unsolicited|anonymous|generic|multiple) [or] [late|incomplete|emailed] (applications|cvs|resumes|submissions|forms)", "Incomplete applications will not be considered.", within=True),
    Doubt("en.outcome_received", _DECLINE, "(applications|cvs|resumes|submissions) [that are|which are|that were|which were] (received after|received late|received without|received by|received outside|submitted after|submitted late|submitted without|submitted by|sent after|sent by|sent without|arriving|that are not|that do not|that arrive|which are not|which do not|which arrive|without|lacking)", "Applications received after noon will not be considered.", within=True),
    Doubt("en.outcome_others_told", _DECLINE, "(other|unsuccessful|remaining|rejected) (candidates|applicants|finalists) .. (told|informed|notified|know|aware|heard|thanked)", "The other candidates have been told that they were not selected.", within=True),
    Doubt("en.outcome_by_the_way", _DECLINE, "(by the way|incidentally|the other role|the other position|the other post|the other job|the other vacancy|the second role|the second position)", "By the way, the Payroll position you asked about has been filled.", within=True),
    Doubt("en.outcome_at_present", _DECLINE, "(no|not any|without) [current|suitable] (job|vacancy|vacancies|position|positions|post|role|opening|openings) .. (at present|at the moment|at this moment|currently|just now|right now|presently)", "There's no vacancy at present."),
    Doubt("en.outcome_glad", _DECLINE, f"(pleased|delighted|happy|thrilled|glad|excited|pleasure) .. [to] [be able to] (offer you|appoint you to) [the|a|this|our] .. ({_POST}|contract)", "The search is now complete and we are delighted to offer you the job.", after=True, within=True),
    Doubt("en.outcome_no_post", _DECLINE, "(selected|chosen|approved|accepted|successful|preferred|taken) (for|to rent|to buy|as tenant) [of] [this|the|that|our|your] .. (property|flat|apartment|house|tenancy|room|plot|pitch|lease|loan|exhibition|squad|regatta|cruise|puppy|kitten|dog|cat)", "Another applicant has been selected for this property.", after=True, within=True),
    Doubt("en.outcome_unless", _DECLINE, "(unless|provided that|providing that) (you|your|we|the|it|they|a|an|all|this|he|she|these)", "Your application will not be considered unless you complete the questionnaire.", after=True, within=True),
    Doubt("en.outcome_until", _DECLINE, "(until|till|before) (the|your|all|these|this|a|an|it|they|both|any|that|everything|those) ... (complete|completed|received|returned|done|signed|verified|in|cleared|through|uploaded|submitted|over|finished|met|sent|approved|confirmed|provided|open|closed)", "We can't take your application further until the form is complete.", after=True, within=True),
    Doubt("en.outcome_without", _DECLINE, "without (a|your|the|proof|sight|seeing|evidence|receipt|confirmation|first|completing|completion|these|this|it|two|at least) ... (copy|copies|passport|id|form|forms|documents|document|licence|license|references|reference|certificate|proof|sight|evidence|confirmation|receipt|cv|transcript|transcripts|cover letter|signature|details|test|assessment|checks|check|right to work|permit|visa|questionnaire)", "We cannot proceed without a copy of your passport.", after=True, within=True),
    Doubt("en.outcome_has_until", _DECLINE, "(has|have|had|has got|given) [her|him|them] until ... (answer|decide|reply|accept|respond|let us know|say|think|confirm|make up)", "We've made an offer to the other candidate, who has until Monday to answer.", after=True, within=True),
)
