"""Further English wordings of an end: what people write who say neither "offer" nor "unsuccessful"."""

# ruff: noqa: E501  a row is one line, so that a table reads as a table
# fmt: off

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

_NOT_SELECTED = "not selected|rejected|unsuccessful|declined|not shortlisted|not progressed|not progressing|not successful|not appointed|not proceeding|no longer under consideration|no longer in consideration|no longer considered|not moving forward|not taken forward|regretted|position filled|vacancy filled|role filled"

_ANOTHER_CHOSEN = rows(
    Kind.DECLINE,
    "en.chosen_other",
    ("landed_on", 3, "(landed on|went for|gone for|going for|plumped for|alighted on|fixed on|come down on|came down on|sided with|plumping for|settling on|settled for|came down in favour of|came down in favor of|given the nod to|gave the nod to|offered to|cast our vote for) (another|a different|the other|an internal|an external|one of the other|a more|a stronger) .. (candidate|candidates|applicant|applicants|person|finalist|finalists|contender|people)", "We've landed on another candidate for the seat."),
    ("landed_on_somebody", 3, "(landed on|plumped for|alighted on|fixed on|come down on|came down on|sided with|plumping for|settling on|settled on|given the nod to|gave the nod to) (someone|somebody)", "We've landed on someone with more of a sales background."),
    ("gone_to", 3, "(job|role|position|post|place|seat|vacancy|spot|offer|contract) .. (went|has gone|gone|is going|will go|will be going|goes|been given|been offered|been awarded|been promised|was given|was offered) to (someone|somebody|another|a different|the other|an internal|an existing|a colleague|one of our|one of the others|one of the other|a member of|a former|a local|a candidate|a person|an applicant|a more experienced)", "The place has gone to somebody with a van."),
    ("offer_taken", 3, "(made|offered|gave|given|make) (her|him|them|someone|somebody|one|it|the job|the role) .. (offer|job|role|post|position|else|others|other) ... (accepted|taken|said yes|agreed|signed|took it|accepts)", "They made her an offer on the spot, which she has taken."),
    ("asked_another", 3, "(asked|invited) (her|him|them|another candidate|the other candidate) to (take up|fill|take on|step into|take) (the|this) (post|role|position|job)", "We have asked him to take up the post."),
    ("has_said_yes", 3, "(first choice|preferred candidate|other candidate|other person|other applicant|candidate ahead of you|person we offered|candidate we offered) .. (accepted|said yes|signed|taken it|took it|agreed terms|taken the job|taken the role)", "The other person has said yes."),
    ("who_it_was", 3, "the (successful|chosen|appointed|selected|winning) (candidate|person|applicant|appointee) (brings|brought|comes with|came with|already has|already had|has accepted|accepted|showed|demonstrated|scored|had more|has more|has extensive|had extensive|has direct|had direct|has worked|had worked|has experience|had experience|has recent|had recent|has been appointed|joins us|joins from|simply had)", "The successful candidate brings ten years of it."),
    ("not_their_choice", 3, "you (were|are) not [quite|sadly|unfortunately] (the|our|their|my) .. (choice|pick|selection) $", "You were not the panel's choice."),
    ("other_way", 2, "(vote|decision|choice|verdict|it|they|committee|board|panel) .. (went|gone|go|fell|come down|came down) the other way", "In the end our vote went the other way."),
    ("not_that_person", 3, "you (were|are) not [quite|sadly|unfortunately] (that person|that candidate|the person we|the one we|the candidate we|the person chosen|the candidate chosen|the chosen|the person selected|the person they|the one they|the candidate they)", "While you were not that person, we enjoyed the talk."),
    ("not_among", 3, "(you are|you were|yours is|yours was|your name is|your name was|your application is|your application was|your proposal was) not [sadly|unfortunately|therefore|this time] (among|amongst|one of|included in|included among) (them|those|these|the|our)", "We're sorry to say you are not among them."),
    ("not_on_list", 3, "(you are|you were|you did|your name is|your application is|have) not [make|made|been put|been placed|been included] (on|onto|in) (the|our|their) (shortlist|short list|longlist|long list|final list|final shortlist)", "Your name is not on the shortlist."),
    ("scored_higher", 2, "(others|candidates|candidate|applicants|applicant|someone|somebody|another|person) .. (scored|ranked|rated|finished|placed|came out) (higher|ahead|above|better|first|top)", "Two other applicants scored higher."),
    ("edged", 2, "(edged|pipped|nosed|shaded|narrowly beaten|beaten) (out|it|you|ahead|by|to it|at the post|to the post)", "Somebody else edged it in the end."),
    ("carry_on_in_it", 2, "(acting|interim|temporary|current|already|cover) ... (carry on|continue|stay on|remain|stay|made permanent|be confirmed) .. (in the job|in the role|in the post|in post|permanently|permanent)", "Colin, who has been acting head, will stay on in the role permanently."),
)

_POST_GONE = rows(
    Kind.DECLINE,
    "en.post_gone",
    ("no_more", 3, "{role} ... (no longer exists|does not exist any more|does not exist anymore|no longer exist|will no longer be filled|not going to be filled|has fallen away|has fallen through|has disappeared|has gone away|has been deleted|has been cut|has been axed|has been pulled|has been scrapped|has been dropped|is being withdrawn|had to be withdrawn|has been made redundant)", "The vacancy no longer exists."),
    ("of_withdrawn", 3, "(vacancy|position|post|role|recruitment|requisition) (of|for|as) ... (has|is|was) .. (withdrawn|cancelled|canceled|discontinued|removed|scrapped|abandoned)", "The vacancy of Student Support Adviser has been withdrawn."),
    ("title", 3, "^ (vacancy|position|role|post|recruitment|job|requisition) [now|has been|is] (withdrawn|cancelled|canceled|filled|discontinued|scrapped)", "Vacancy withdrawn - Student Support Adviser"),
    ("title_behind", 2, "(vacancy|position|role|post|requisition) [now|has been|is] (withdrawn|cancelled|canceled|discontinued) $", "Finance Officer post withdrawn"),
    ("all_closed", 3, "(closing|closed|close|withdrawing|rejecting) (all|any|every) [the] [open|outstanding|remaining|other|current|existing|live] (applications|application|candidacies)", "We are closing all open applications."),
    ("all_closed_passive", 3, "(all|any) .. applications .. (have been|are being|will be|are now|are) [now] (closed|withdrawn|discontinued)", "All applications received have been closed."),
    ("after_all", 3, "(not|no longer) [now] [be] [going to] [be] (recruit|recruiting|hire|hiring|appoint|appointing|fill|filling) .. after all", "We are not recruiting for it after all."),
    ("no_appointment", 3, "(no appointment was made|no appointment has been made|no appointment will be made|unable to make an appointment|unable to appoint anyone|unable to appoint anybody|decided to appoint nobody|decided to appoint no one|decided to hire nobody)", "No appointment has been made."),
)

_NOT_YOU = rows(
    Kind.DECLINE,
    "en.not_you",
    ("status_line", 3, f"^ [your|the] [new|current|application|candidate|updated|latest] [application|candidate] (status|outcome|decision|result|stage) [is|now|has|changed|of|updated] [changed|application|now|your] [to|application] ({_NOT_SELECTED}) $", "New status: Not selected"),
    ("status_changed", 3, f"(status|stage|application) .. (changed|updated|moved|set|marked) ... (to|as) ({_NOT_SELECTED}) $", "Your status was changed to Not selected."),
    ("short_of", 3, "(your|you) ... (fell|fall|falls|fallen|falling|just|came|come|narrowly|was|were|score|scored) .. (short of|below|outside) .. (line|mark|bar|threshold|cut|cutoff|benchmark|standard|score|level|requirement|requirements|grade)", "Your result fell just short of that line."),
    ("close_out", 2, "(closing|close) (things|matters|the process) (out|off|down|here)", "So we're closing things out here."),
    ("end_process", 3, "(end|ending|conclude|concluding|finish|finishing|stop|stopping|close|closing) (our|your|the) (process|conversation|conversations|journey|discussions|candidacy|interview process) (here|there|with you|at this point|at this stage)", "We've decided to end the process here."),
    ("different_letter", 2, "(wish|love|loved|like|liked|hoped|rather|prefer|preferred) .. [to] [be|have] [able to] (write|writing|send|sending|give|giving|bring|bringing|have) [you|to you] (a different|different|a happier|happier|a better|better|nicer|more positive) (letter|news|email|answer|outcome|result|message|note)", "I would love to be able to write a different letter."),
    ("not_back", 3, "(will not|are not|not be|not going to|can not|unable to) [be] (ask|asking|invite|inviting|bring|bringing) you back", "We won't be asking you back for the final round."),
    ("turn_down", 3, "(have to|had to|going to|must|decided to|sorry to|afraid to) turn (you|your application|your candidacy) down", "I'm afraid we have to turn you down."),
    ("release", 2, "(release|releasing|released|withdraw|withdrawing|withdrawn|remove|removing|removed) (you|your application|your candidacy) from (the|our|this|further) (process|consideration|search|shortlist|selection)", "We are releasing you from the process."),
    ("no_offer_made", 3, "(unable|not able|not in a position|can not|not possible|not be able|not going) [to] (make|extend) you (an|any) [job|formal] offer", "The Trust is unable to make you an offer."),
    ("with_a_few", 3, "(forward|ahead|on|proceed|proceeding|progress|progressing|continue|continuing) with (a couple of|a few|some|two|three|four|a number of|a handful of|several) [of the] [other|stronger] (people|candidates|applicants|profiles) (who|whose|that)", "We've decided to go ahead with a couple of other people who know the trade."),
    ("where_we_stop", 2, "(this is where|here is where|which is where) (we|i) [will|must|have to|should|are going to] (leave|stop|part|end|say goodbye|bow out) [it|things|here]", "So this is where we'll leave it."),
    ("call_it_a_day", 2, "(call it a day|call it quits|knock it on the head|calling it a day)", "We're going to call it a day on our side."),
    ("a_pass", 2, "(it is|this is|that is|it was) a (pass|rejection) (from|on|for)", "It's a pass from them, I'm afraid."),
    ("not_seen_as", 2, "(do|did|does|could|can) not (feel|think|see|believe|consider) [that] (you|you are|you were|you would be|you have|you had|this is|it is|it was|it would) .. (fit|match|right|enough|ready|suitable|suited|strong|strongest|person|candidate)", "We didn't feel you were quite ready for it."),
    ("no_need", 2, "(we|they|i) (do not|will not|no longer) need (you|any more people|any more staff|anyone else|anyone now|anyone any more|anyone anymore|anybody|another pair of hands|more staff|extra staff)", "We don't need anyone now."),
    ("enough_people", 2, "(we|they) (have|have got|ve got) (enough|all the|as many) (people|staff|hands|drivers|applicants|candidates|as we) .. (now|already|need|for)", "We have all the staff we need now."),
    ("all_covered", 3, "(all|every one of) [of] [our|the|my] [weekend|evening|night|day|summer|seasonal|temp|open|available|remaining] (shifts|slots|rounds|rotas|hours|jobs|posts|positions|vacancies|places|spots|placements|apprenticeships|traineeships|internships) (are|have|have been) [now|all|already|fully] [been] (covered|taken|filled|gone|staffed|full|allocated|assigned|given out|awarded)", "All the shifts are covered now."),
    ("misspelt", 3, "(unsuccesful|unsucessful|unsuccessfull|unsucesful|unsuccesfull|unsuccesfully|unsucsessful)", "You have been unsuccesful."),
    ("misspelt_regret", 2, "(unfortunatly|unfortunatley|unfortuantely|unfortunetly|unfortunatelly|unfortunely) .. not .. (successful|succesful|sucessful|selected|progress|progressing|offer|proceed|moving|going|take|taking|shortlisted|invite|inviting)", "Unfortunatly you have not been sucessful."),
)

_CHOSEN = rows(
    Kind.OFFER,
    "en.chosen",
    ("appoint", 3, "(wish|wishes|wished|like|intend|intends|intending|propose|proposes|agreed|voted|resolved|decided|hope|pleased|keen|happy|delighted|want|wants|wanted|glad|proud|recommending|unanimous|unanimously) to (appoint|employ|hire|engage|recruit) you", "We wish to appoint you."),
    ("take_you_on", 3, "(wish|like|love|want|wants|going|decided|happy|delighted|keen|agreed|voted|glad|able) to (take you on|have you start|bring you on|sign you up|sign you|get you started|give you the job|give you the role|give you the post|give you the position|give you the work|give you a job|make you an offer|offer you the)", "They'd like to take you on."),
    ("is_yours", 3, "(job|role|position|post|seat|desk|place|work|spot|vacancy|gig|shift|shifts) .. (is|are) yours [if|to|should|whenever|when|from]", "The post of clerk is yours."),
    ("yours_if", 3, "if (you feel|you want|you would like|you still want|you are happy|that suits|that sounds|this suits|this appeals|it appeals|you will have us|you can bear|you like the) ... .. (job|role|position|post|work|place|desk) ... (is|are) yours", "If you feel as we do, then the work of steward is yours."),
    ("were_yours", 3, "(happy|delighted|glad|pleased|like|love|thrilled|hope) .. (it|this|that|the) ... (were|to be|was|will be) yours", "We'd be very happy if it were yours."),
    ("in_if", 3, "you are in if you (want|would|are|fancy|like|still)", "You're in, if you'd like to be."),
    ("answer_yes", 3, "[the|our|my|their] answer is [a] (yes|definite yes|resounding yes|very happy yes|big yes)", "The answer is yes."),
    ("voted_you", 3, "voted .. (to have you|for you|to offer|you in|to take you|to bring you)", "The members voted to have you."),
    ("decision_to", 3, "(decision|vote|resolution|recommendation|wish|intention|agreement) to (appoint|hire|employ|engage|recruit|take on) you", "It was the governors' decision to appoint you."),
    ("would_take", 3, "(whether|if|hope|hoping|glad|delighted|pleased|happy|love) .. you (would|will|might|could|can) [still|like to|want to|be willing to|be able to|consider] (take|accept|have|take up|fill) the (post|role|position|job|place|work)", "May I ask whether you would take the post after all?"),
    ("if_you_took", 3, "(delighted|thrilled|so pleased|over the moon|honoured|overjoyed) if you (would|could|were to|will|took|take) [be able to] (take on|take|accept|join|do it|do this|come and)", "We'd be delighted if you would take on the class."),
    ("our_pick", 3, "you are (our|the|their) [first|number one|clear|unanimous|top] (pick|winner|new hire)", "You're our pick!"),
    ("say_you_will", 2, "(please|do|hope) .. say [that] you will (come|join|do|take|accept|be)", "Please say you'll come and do this with us."),
    ("find_ours", 2, "(attached|enclosed|find) .. our [formal|written|revised] (offer|contract)", "Please find our offer in the attached PDF."),
    ("told_appointed", 3, "{pleased} to (say|tell|inform|confirm|let|advise|report|announce) ... (got the job|got the role|got the post|have the job|the successful candidate|the successful applicant|our preferred candidate|our chosen candidate|been appointed|being appointed|appoint you|our choice|our first choice)", "I'm pleased to say you have got the job."),
    ("the_successful", 2, "you (are|were|have been) .. (the successful|our successful|the chosen|the winning) (candidate|applicant|person|one)", "You are the successful applicant."),
    ("fancy_it", 2, "(would|do|will) you (like|fancy|want|take|accept) (the job|the role|the post|the position|to come and work|to come and join|to work with us|to work for us)", "Would you like the job?"),
    ("come_work", 2, "(please|do|hope you will|hoping you will|want you to|like you to|love you to) (come and|come to|come) (work|join|and join) (with|for|us)", "Please come and work with us."),
    ("first_shift", 2, "your first (shift|day|week|working day|day of work) .. (is|will be|starts) .. ({weekday}|# {months})", "Your first shift is Saturday 14 November."),
    ("first_shift_bare", 2, "^ first (shift|working day|day of work|day at work|day on the job) [is|will be|on|this|next] ({weekday}|# {months})", "First shift Saturday at 9."),
    ("you_are_in", 2, "you are [now] (in|on board|one of us|on the team|part of the team|taken on) $", "Well done, you're in!"),
    ("well_done_in", 3, "(well done|congratulations|congrats|good news|great news|great stuff|fantastic|brilliant|welcome) .. you are [now] (in|on board|one of us|on the team|part of the team|taken on|hired) $", "Great stuff Priya, you're in!"),
    ("our_new", 3, "you are [now] (our|the) new (colleague|team member|recruit|starter|hire|apprentice|trainee|assistant|manager|barista|chef|cook|waiter|waitress|server|driver|cleaner|receptionist|teacher|tutor|nurse|carer|cashier|clerk|analyst|developer|engineer|designer|accountant|coordinator|supervisor|technician|secretary|bookkeeper|gardener|porter|bartender|mechanic|electrician|plumber|operative|administrator|adviser|editor|intern)", "You're our new barista!"),
    ("misspelt", 3, "(you|application|interview) .. (have|has|were|was|are) .. (been succesful|been sucessful|been successfull|been succesfull|been sucesful)", "Your application has been succesful."),
)

_OFFER_MADE = rows(
    Kind.OFFER,
    "en.offer_made",
    ("stands", 2, "(our|the|my|your|job) offer .. (stands|still stands|remains open|is still open|is open until|remains valid|is valid until|is valid for|will lapse|lapses|is good until|stays open|stay open|will remain open|still on the table|is on the table|remains on the table)", "The offer of Policy Fellow stands."),
    ("sent", 3, "(sent|issued|reissued|resent|amended|posted|uploaded|raised|released|generated|emailed|re issued|re sent) (you|our|your|the|an|my|a) [our|an|the|a] [new|revised|formal|written|updated|amended] (offer|job offer|offer letter|contract of employment|employment contract) (for|of|to you|with|as|on|today|yesterday|this)", "I've reissued the offer with a later start date."),
    ("sent_to_you", 3, "(sent|issued|posted|emailed|reissued|uploaded|made) (you|our|your) [our|an|the|a|with] [formal|written|revised|updated] (offer|job offer|offer letter) (for|of) ... {role}", "We sent our offer for the coordinator post on 4 December."),
    ("ready", 3, "your (offer|job offer|offer letter|offer of employment|formal offer|written offer|offer pack|offer package|employment contract|contract of employment) ... (is|are) [now|all] (ready|available to|waiting|attached|enclosed|live|in your portal|in the portal|on its way)", "Your offer for Site Reliability Engineer is ready."),
    ("signed_copy", 1, "(signed|countersigned) (copy|version|offer|contract|acceptance) .. (back|returned|received|from you|by)", "We haven't yet had a signed copy back."),
    ("hold_for_you", 2, "(hold|keep|holding|keeping) (it|the offer|the post|the job|the role|the place|the position|our offer) [open] for you (until|till|up|to|through|while)", "I can hold it for you up to the 24th."),
)

PHRASES: tuple[Phrase, ...] = (*_ANOTHER_CHOSEN, *_POST_GONE, *_NOT_YOU, *_CHOSEN, *_OFFER_MADE)
