"""How English mail makes an offer of a job."""

# ruff: noqa: E501  a row is one line, so that a table reads as a table
# fmt: off

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

PHRASES: tuple[Phrase, ...] = rows(
    Kind.OFFER,
    "en.offer",
    ("offer_you_role", 3, "(offer|offering|offered) you .. {role}", "We would like to offer you the role of Analyst."),
    ("offer_you_job", 3, "(offer|offering|offered) you .. (employment|appointment|contract of employment|internship|full time|part time|permanent)", "We are delighted to offer you employment with us."),
    ("pleased_offer", 2, "{pleased} to .. (offer|be offering) you", "We are pleased to offer you a place on our team as Data Engineer."),
    ("like_to_offer", 2, "(would|do|we|i) {pleased} to (offer|be offering) you [the|a|this]", "We'd love to offer you the Support Engineer seat."),
    ("extend", 3, "(extend|extending|extended|make|making|present|presenting) .. you .. [formal|an|a|the|our] (offer|offers)", "We'd like to make you an offer."),
    ("extend_to_you", 3, "(extend|extending|make|making|present|presenting|issue|issuing) .. (offer|offer of employment|job offer) .. to you", "We are extending an offer to you."),
    ("offer_of_employment", 3, "(pleased|delighted|happy|attached|enclosed|find|formal|conditional|confirm|excited|below|sending|verbal|unconditional|written|here|accept|accepting|accepted|sign|signed|review|congratulations|your) .. {offjob}", "Please find attached your offer of employment."),
    ("offjob_bare", 2, "{offjob}", "Offer letter - Data Analyst"),
    ("formal_offer", 2, "(formal|written|verbal|conditional|unconditional|official|provisional) (offer|job offer|offer letter)", "You will receive the formal offer tomorrow."),
    ("your_offer", 2, "(your|our|this|the) (offer|job offer) (from|with|at|is attached|is enclosed|letter|for the|details|package|of employment|includes|includes|is contingent|is conditional|is subject|expires|documents)", "Your offer from Brightwell is attached."),
    ("move_to_offer", 3, "(move|moving|proceed|proceeding|go|going|progress) .. to [the|an] (offer|offer stage|offer with you|an offer)", "The team wants to move to offer."),
    ("prepare_offer", 2, "(putting|put|preparing|prepare|drafting|draft|drawing up|writing up|sending|send|working on) .. [together] (an|your|the|a) (offer|contract|offer letter|employment contract|job offer)", "We're putting together an offer for you."),
    ("hire_you", 3, "(like|love|want|decided|happy|pleased|delighted) to (hire|employ|appoint|take on|bring on|bring you on board|recruit|onboard) you", "We want to hire you."),
    ("want_you_join", 2, "(like|love|want|wants|like for|love for|thrilled to have|delighted to have|excited to have|happy to have|excited for|glad to have|would be great to have) you .. (join|on the team|on board|onboard|come work|come and work|working with us|to start|as our)", "We would love you to join us."),
    ("welcome_aboard", 2, "welcome [you] (aboard|on board|onboard|to the team|to the family|to our team)", "Welcome aboard!"),
    ("got_job", 3, "(got|yours if you want|secured|landed|have) the (job|role|position|gig|post) [is yours]", "You got the job!"),
    ("job_is_yours", 3, "(job|role|position) is yours", "The job is yours if you want it."),
    ("congrats", 1, "congratulations", "Congratulations, Priya!"),
    ("selected_for_role", 3, "(have been|were|are|been) .. (selected|chosen|successful|appointed|approved) (for|as|to|in) [the|a|our|your] [#|application for the|role of|position of] .. (position|role|post|job|vacancy|join)", "You have been selected for the position of Accountant."),
    ("your_application_successful", 3, "[your] (application|interview|candidacy) .. (has been|was|were|is) successful", "Your application has been successful."),
    ("successful_interview", 2, "(have been|were|are|been) successful [at|in|following|after|on]", "You were successful at interview."),
    ("selected_congrats", 2, "(selected|chosen) .. (join|work with|work for) (us|our|the)", "You have been selected to join our graduate scheme."),
    ("appoint_you", 3, "(appoint|appointing|recommend|recommended) you .. (to|as|for) .. (post|role|position|appointment|job|hire)", "The panel would like to appoint you to the post."),
    ("first_choice", 2, "(first choice|preferred candidate|top choice|number one choice|candidate of choice|unanimous)", "You are our preferred candidate."),
    ("want_you", 2, "(we|they|i) (want|would love) you (on the team|to join|on board|here|$)", "We want you!"),
    ("contract_coming", 2, "(contract|offer letter|paperwork|offer) .. (will|is|should|to|coming|on its way) .. (land|follow|arrive|be with you|come|over to you|way|sent|send)", "The contract will follow on Monday."),
    ("youre_hired", 3, "you are hired", "You're hired!"),
    ("yes_from_us", 2, "(it is|its|that is|is|a) .. (a yes|yes from us|thumbs up|a unanimous yes)", "It's a yes from all of us."),
    ("have_you_on_team", 2, "(have you|having you) .. (on the team|on our team|as part of|on board|with us|aboard|join the team|as our|in the team)", "We can't wait to have you on the team."),
    ("sign_contract", 1, "(sign|signing|signed|countersign|countersigned) .. (contract|offer|agreement|letter|paperwork|documents)", "Please sign the contract and send it back."),
    ("start_on", 1, "(start|starting|join|joining|begin) .. (us|work|with us|on|with the team) .. (monday|#|january|february|march|april|may|june|july|august|september|october|november|december)", "You would start with us on 1 March."),
    ("terms", 1, "# .. (options|equity|bonus|pension|benefits|holiday|base|basic)", "52k + options"),
    ("say_yes", 1, "(say yes|hope you accept|hope you will accept|let me know if you accept|do you accept)", "Say yes!"),
    ("salary", 1.5, "(starting|annual|base|gross|monthly|yearly) (salary|compensation|pay|ctc) .. (of|is|will be|at|#)", "The starting salary is 52,000."),
    ("package", 1, "(salary|compensation|package|benefits|bonus|equity|ctc|stipend|pension)", "The package is as discussed."),
    ("start_date", 1, "(start date|starting date|joining date|date of joining|first day|first working day|commencement)", "Your start date is 1 June."),
    ("contract_attached", 3, "(employment|your|work|working|job) (contract|agreement) .. (attached|enclosed|sign|signature|signed|ready|review)", "Your contract is attached for signature."),
    ("contract_find", 3, "(attached|enclosed|find|sign|review|returning|return|countersigned) .. (your|employment|signed|the) (contract|employment contract|employment agreement|contract of employment|offer|offer letter|offer documents)", "Please sign and return your contract."),
    ("appointment_letter", 3, "(appointment|joining) (letter|order)", "PFA your appointment letter."),
    ("letter_of_intent", 2, "letter of (intent|appointment|offer)", "Please find the letter of intent."),
    ("docusign", 3, "(docusign|docu sign|hellosign|adobe sign|sign|signature|signature requested|dropbox sign) .. (offer|offer letter|employment agreement|employment contract|contract of employment)", "Please DocuSign: Offer Letter for Priya Nair"),
    ("accept_offer", 2, "(accept|accepting|accepted|acceptance|consider|considering|respond|response|decision|decide|questions|discuss|signed|sign|review|reviewing|thoughts|about|regarding|deadline) .. (the|our|this|your|of the|of our|of) (offer|job offer|offer letter)", "Please let us know by Friday whether you accept our offer."),
    ("offer_extended_past", 2, "(offer|offers) (we|i|that we) (made|sent|extended|emailed|presented)", "Have you had time to think about the offer we made?"),
    ("onboarding", 1, "(onboarding|on boarding|new starter|new hire|joining formalities|pre boarding) .. (documents|paperwork|process|forms|portal|pack|begin|form)", "We will send the onboarding documents."),
    ("start_work", 1, "(when|what date|which date|how soon|earliest) .. (start|join|begin|starting)", "How soon can you start?"),
    ("like_you_start", 3, "(like|love|want|hoping|hope) you to (start|join) .. (on|from|as|us|in|monday|#)", "We'd like you to start on 1 May."),
    ("delighted_confirm", 2, "{pleased} to confirm .. (offer|appointment|employment|success|successful|salary|start)", "We are delighted to confirm your appointment."),
    ("good_news_offer", 3, "(good|great|fantastic|wonderful|exciting) news ... (offer|the job|hire|got it|successful|yours)", "I have great news: they want to make an offer."),
    ("counter_offer", 2, "(revised|improved|updated|amended|increased|final|new|higher) (offer|offer letter|job offer)", "Attached is the revised offer."),
    ("they_offer", 3, "(they|client|team|company|manager|panel|everyone|brightwell) .. (like|love|want|wants|decided|happy|keen|going) to (offer|make an offer|make you an offer|extend an offer|offer you)", "The client would like to make an offer."),
)
