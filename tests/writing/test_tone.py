"""The tone guard: every harmful sentence is named with its reason, no decent one is blamed (rules T2, T5, T6, C3)."""

from __future__ import annotations

import pytest
from pace import within

from assistant.model import Step
from assistant.writing.tone import Reason, blocks, check, phrases_in
from assistant.writing.tone_phrases import PHRASES

BAD = [
    ("I look forward to working with you.", "presuming"),
    ("I'm really looking forward to joining your team in May.", "presuming"),
    ("I can't wait to start at Brightwell!", "presuming"),
    ("When I start, the reports will be my first concern.", "presuming"),
    ("Once I've joined, I would like to move to the Leeds office.", "presuming"),
    ("I am confident that you will choose me.", "presuming"),
    ("There is no doubt I am the best candidate for this role.", "presuming"),
    ("As your new data analyst I will tidy up the dashboards.", "presuming"),
    ("I'm looking forward to your offer.", "presuming"),
    ("Nobody else is more qualified for this than me.", "presuming"),
    ("I assume you have gone with another candidate.", "presuming"),
    ("Since I have not been selected, I would like to know the reason.", "presuming"),
    ("I know I am the right person for you.", "presuming"),
    ("See you on my first day!", "presuming"),
    ("Please, please write back.", "begging"),
    ("I beg you to think of me.", "begging"),
    ("Please give me a chance to prove myself.", "begging"),
    ("I really need this job.", "begging"),
    ("I would do anything to work for you.", "begging"),
    ("Please hire me, you will not be sorry.", "begging"),
    ("I would work for free for the first months.", "begging"),
    ("Would you reconsider your decision?", "begging"),
    ("Honestly, I am getting desperate.", "desperate"),
    ("You are my last hope.", "desperate"),
    ("My savings are gone and I am running out of money.", "desperate"),
    ("I have bills to pay and no income.", "desperate"),
    ("I can't sleep since our interview.", "desperate"),
    ("I have been unemployed for nine months.", "desperate"),
    ("I keep checking my inbox every ten minutes.", "desperate"),
    ("I would take any job at all.", "desperate"),
    ("It would mean the world to me.", "desperate"),
    ("I am anxiously waiting for your answer.", "desperate"),
    ("Please reply as soon as possible.", "pushy"),
    ("Let me know ASAP.", "pushy"),
    ("I need an answer by Friday.", "pushy"),
    ("I expect your decision this week.", "pushy"),
    ("I must insist on a clear answer.", "pushy"),
    ("Please get back to me by tomorrow.", "pushy"),
    ("This is the third time that I am writing, for the third time without a word.", "pushy"),
    ("Why haven't I heard from you?", "pushy"),
    ("I will keep calling until someone picks up.", "pushy"),
    ("I'm still waiting for your reply.", "pushy"),
    ("I have another offer, so please decide quickly.", "pushy"),
    ("What is taking so long?", "pushy"),
    ("You are the most inspiring person I have ever met.", "flattering"),
    ("Your brilliant mind left me speechless.", "flattering"),
    ("Brightwell is the best company in the world.", "flattering"),
    ("I am in awe of you.", "flattering"),
    ("It has always been my dream job.", "flattering"),
    ("You're an absolute genius.", "flattering"),
    ("I rarely meet someone so intelligent as you.", "flattering"),
    ("I was blown away by your charm.", "flattering"),
    ("You promised to call me on Monday.", "blaming"),
    ("You said you would decide last week.", "blaming"),
    ("You never answered my last mail.", "blaming"),
    ("You still haven't replied.", "blaming"),
    ("I feel ignored by your team.", "blaming"),
    ("Frankly, this is unprofessional.", "blaming"),
    ("I am disappointed by your silence.", "blaming"),
    ("You left me hanging for weeks.", "blaming"),
    ("The lack of communication surprises me.", "blaming"),
    ("A reply is the least you could do.", "blaming"),
]
GOOD = [
    "Thank you for taking the time to speak with me on Tuesday.",
    "I look forward to hearing from you.",
    "I would be glad to join a further conversation.",
    "In this role, I would begin with the monthly reports.",
    "I remain very interested in the position.",
    "Working with Snowflake is something that I have done for years.",
    "Our conversation about your new office in Leeds has stayed with me.",
    "I am confident that my experience with SQL would be of use.",
    "As you mentioned, a decision was planned for around 13 March.",
    "Thank you for giving me the chance to present my work.",
    "The role would give me a chance to work with dbt again.",
    "If you need references, please let me know.",
    "I can send the documents as soon as possible.",
    "I would be available immediately, should that matter.",
    "May I ask how the process stands?",
    "I understand that such decisions take time.",
    "I did not manage to reach you by telephone.",
    "I am sorry that it did not work out this time.",
    "While I am disappointed, I respect the decision.",
    "Any feedback that you can share would be very welcome.",
    "I enjoyed learning how your team measures data quality.",
    "Your explanation of the migration was very clear.",
    "I was impressed by the care that the team takes with testing.",
    "I hope that you have had a good week.",
    "I managed the rent collection of 300 flats.",
    "My last project was a dashboard for the sales team.",
    "I have worked with difficult deadlines before, and I like the pace.",
    "Please do not hesitate to contact me with any questions.",
    "I will call again at a time that suits you, if you prefer to talk.",
    "I need about two weeks to finish my present project.",
    "Please pass my thanks on to Ben Okafor.",
    "I am always trying to improve.",
    "My certificate in statistics may be of use as well.",
    "It was a pleasure to meet you and your colleagues.",
    "I am writing to follow up on my interview.",
    "I had noted 13 March as the likely day for a decision.",
    "Should your plans have changed, it would help me to know.",
    "I wish you and the team every success.",
    "I would still very much like to be considered.",
    "We talked about how you handle urgent incidents.",
    "I have not yet heard which references you would like.",
    "If you did not receive the attachment, I will send it again.",
]
SECOND_BAD = [
    ("I look forward to being part of the team.", "presuming"),
    ("When I join in June, I will bring my own ideas.", "presuming"),
    ("I am positive that I'm the best fit you will see.", "presuming"),
    ("I suppose you have decided against me.", "presuming"),
    ("Thanks in advance for the offer.", "presuming"),
    ("Please, I beg you, answer me.", "begging"),
    ("Couldn't you give me a chance?", "begging"),
    ("I'd even accept a lower salary.", "begging"),
    ("I need this job to pay my debts.", "begging"),
    ("I am so desperate for an answer.", "desperate"),
    ("I cannot stop thinking about this role.", "desperate"),
    ("I have run out of options.", "desperate"),
    ("This position is my last hope.", "desperate"),
    ("Please send me your decision today.", "pushy"),
    ("I have to know by Monday.", "pushy"),
    ("Answer me as soon as you can, it is urgent.", "pushy"),
    ("Why does it take so long?", "pushy"),
    ("I will call every day until you decide.", "pushy"),
    ("You are a brilliant interviewer.", "flattering"),
    ("Your company is perfect.", "flattering"),
    ("Working for you would be a dream come true.", "flattering"),
    ("You told me that you would write last week.", "blaming"),
    ("You ignored my mail.", "blaming"),
    ("I am very disappointed with your process.", "blaming"),
    ("You did not even answer.", "blaming"),
    ("I am thrilled to become part of your team soon.", "presuming"),
    ("Looking forward to our work together.", "presuming"),
    ("You won't find anyone better than me.", "presuming"),
    ("I already see myself in the office next month as your analyst.", "presuming"),
    ("I take it that the position has been filled by now.", "presuming"),
    ("I guess I didn't make it.", "presuming"),
    ("I'm on my knees here: let me have this one.", "begging"),
    ("If you would only give me an opportunity, I would prove it.", "begging"),
    ("Take me, you won't regret it.", "begging"),
    ("I am pleading with you for a second interview.", "begging"),
    ("This is my only chance to stay in the country.", "desperate"),
    ("My family depends on this.", "desperate"),
    ("Since losing my job I have applied everywhere without luck.", "desperate"),
    ("I am worried sick about your answer.", "desperate"),
    ("I think about this job day and night.", "desperate"),
    ("Kindly respond today.", "pushy"),
    ("It is urgent that I hear from you.", "pushy"),
    ("I want to know your decision now.", "pushy"),
    ("How much longer will this take?", "pushy"),
    ("You need to tell me where I stand.", "pushy"),
    ("I have written to you several times already.", "pushy"),
    ("You have such a wonderful personality.", "flattering"),
    ("Your company is simply the greatest.", "flattering"),
    ("It was a true honour to meet a legend like you.", "flattering"),
    ("Everything about your firm is perfect.", "flattering"),
    ("You did not keep your deadline.", "blaming"),
    ("Nobody bothered to answer me.", "blaming"),
    ("It is rude to leave candidates without a word.", "blaming"),
    ("I waited all week for the call that you announced.", "blaming"),
    ("Sadly, your team does not seem to care about candidates.", "blaming"),
    ("My desk is surely waiting for me already.", "presuming"),
    ("Together we will do great things next year.", "presuming"),
    ("I'm certain the choice will fall on me.", "presuming"),
    ("You have probably hired somebody else by now.", "presuming"),
    ("Do tell me which laptop I will get on my first day.", "presuming"),
    ("I would crawl to get this position.", "begging"),
    ("I implore you to give me this.", "begging"),
    ("Just this once, give me an opportunity.", "begging"),
    ("I will accept any salary.", "begging"),
    ("I do not know how I will get by otherwise.", "desperate"),
    ("I have been sending applications for a year without success.", "desperate"),
    ("This silence is killing me.", "desperate"),
    ("It is all I think about.", "desperate"),
    ("I require feedback within 24 hours.", "pushy"),
    ("Could you please respond by noon?", "pushy"),
    ("I shall ring daily from now on.", "pushy"),
    ("Hurry, I have two more offers.", "pushy"),
    ("I'd like your decision no later than Friday.", "pushy"),
    ("You are, without exaggeration, a genius.", "flattering"),
    ("What a magnificent company you run!", "flattering"),
    ("I have never met anyone as kind and wise as you.", "flattering"),
    ("You have been neglecting my messages.", "blaming"),
    ("It seems that you forgot about me.", "blaming"),
    ("I had expected more from a company like yours.", "blaming"),
    ("Your process is a mess.", "blaming"),
    ("I am looking forward to being your colleague.", "presuming"),
    ("I can't wait to meet my new team.", "presuming"),
    ("I'm sure I will be a great addition when I start in June.", "presuming"),
    ("I guess the role has been filled.", "presuming"),
    ("There is nobody more suitable than me.", "presuming"),
    ("I beg of you, consider my application again.", "begging"),
    ("Please, just give me one chance.", "begging"),
    ("I need this position so much.", "begging"),
    ("I would do whatever you ask.", "begging"),
    ("I am desperate to get out of my current job.", "desperate"),
    ("I have been out of work since January.", "desperate"),
    ("I can hardly sleep.", "desperate"),
    ("My rent is due next week.", "desperate"),
    ("I need your answer immediately.", "pushy"),
    ("Why have you not replied?", "pushy"),
    ("Please answer by Wednesday at the latest.", "pushy"),
    ("I am still waiting to hear back.", "pushy"),
    ("I insist on speaking with you today.", "pushy"),
    ("If I don't hear from you tomorrow, I will call your boss.", "pushy"),
    ("You are an amazing manager.", "flattering"),
    ("Your company is the most wonderful place on earth.", "flattering"),
    ("I have always dreamed of working for someone like you.", "flattering"),
    ("You said that you would call on Friday, but you did not.", "blaming"),
    ("You have not kept your word.", "blaming"),
    ("It is disrespectful to keep candidates waiting.", "blaming"),
]
SECOND_GOOD = [
    "I very much enjoyed hearing about the new platform.",
    "May I ask whether a decision has been made?",
    "If you have decided, I would be glad to know.",
    "I would be happy to come in for a second conversation.",
    "My experience with audits may help here.",
    "I was sorry to miss your call.",
    "I will be in Leeds next week, should you wish to meet.",
    "I have enclosed the two references.",
    "The team seems to work very closely together.",
    "I like the way you plan your releases.",
    "I understand that you had other strong candidates.",
    "Please excuse the short delay.",
    "I hope to hear from you when it suits you.",
    "I worked for five years at a small company.",
    "I had a similar challenge in my last role.",
    "We discussed how you keep promises to your customers.",
    "Thank you for your honest words about the market.",
    "I was particularly interested in your ideas for training.",
    "You asked me about my salary expectations.",
    "It is a field that I know well.",
    "Thank you again for your time and for the tour of the office.",
    "I would welcome the opportunity to speak further.",
    "Is there anything else that you need from me?",
    "I appreciated your questions about my thesis.",
    "I was glad to hear that a decision is planned for next week.",
    "The project you described sounds demanding, and that appeals to me.",
    "I could start in May.",
    "I have attached the reference that you asked for.",
    "My colleagues describe me as patient.",
    "I hope the product launch went well.",
    "It was helpful to see how the team works.",
    "I fully understand if plans have changed.",
    "Before my current role I led a team of four.",
    "I wanted to ask whether there is any news.",
    "I am grateful for the thoughtful conversation.",
    "The new office in Leeds sounds like a good place to work.",
    "I called this morning and left a message.",
    "I know that you are busy and appreciate any news.",
    "I look forward to our next conversation on Thursday.",
    "Thank you for the clear explanation of the next steps.",
    "I was pleased to meet you in person.",
    "Could you tell me when you expect to decide?",
    "My notice period is three months.",
    "I will be travelling until Monday but can be reached by mail.",
    "It would be good to hear how the others see the role.",
    "The role fits well with what I have done so far.",
    "I have another interview in Leeds on Monday and can meet you afterwards.",
    "Thank you for your patience with my many questions.",
    "I appreciate that you let me know so quickly.",
    "Please give my regards to the team.",
    "I learned how you decide what to build next.",
    "I need to leave by noon on Friday but am free before that.",
    "Your questions made me think about testing in a new way.",
    "Let me know whether Tuesday still suits you.",
    "I should have mentioned my work with dbt.",
    "Thank you for the pleasant conversation on Monday.",
    "I am happy to send further work samples.",
    "I remain interested and available for another conversation.",
    "Please let me know if the date has changed.",
    "I hope this finds you well.",
    "I was glad to learn more about the team's plans.",
    "I believe that my background in retail would help.",
    "May I ask when you expect to reach a decision?",
    "I understand that you are speaking with other candidates.",
    "Thank you for letting me know about the delay.",
    "I wish your team a good start to the project.",
    "I appreciated your openness about the challenges.",
    "I could not find the form that you mentioned; could you send it again?",
    "I would be delighted to hear from you.",
    "It was good to see the workshop.",
]
SECOND_GERMAN_BAD = [
    ("Ich freue mich auf meine neue Aufgabe bei Ihnen.", "presuming"),
    ("Sie werden niemanden finden, der besser passt.", "presuming"),
    ("Ich gehe davon aus, dass ich die Stelle bekomme.", "presuming"),
    ("Bitte nehmen Sie mich!", "begging"),
    ("Geben Sie mir nur eine einzige Chance.", "begging"),
    ("Ich bin am Verzweifeln.", "desperate"),
    ("Ohne diese Stelle weiß ich nicht weiter.", "desperate"),
    ("Antworten Sie bitte sofort.", "pushy"),
    ("Ich warte immer noch auf Ihren Anruf.", "pushy"),
    ("Sie sind die beste Chefin der Welt.", "flattering"),
    ("Ihre außergewöhnliche Ausstrahlung hat mich verzaubert.", "flattering"),
    ("Sie haben nie geantwortet.", "blaming"),
    ("Ihr Verhalten ist respektlos.", "blaming"),
    ("Sie haben Ihr Wort nicht gehalten.", "blaming"),
    ("Ich freue mich schon sehr auf die Zusammenarbeit.", "presuming"),
    ("Wann kann ich anfangen?", "presuming"),
    ("Ich bin die perfekte Besetzung für diese Stelle.", "presuming"),
    ("Vermutlich haben Sie sich schon für jemand anderen entschieden.", "presuming"),
    ("Ich bitte Sie inständig, mir eine Chance zu geben.", "begging"),
    ("Ich brauche den Job dringend.", "begging"),
    ("Sie sind meine letzte Chance.", "desperate"),
    ("Mir läuft die Zeit davon, das Geld wird knapp.", "desperate"),
    ("Ich denke Tag und Nacht daran.", "desperate"),
    ("Bitte melden Sie sich bis Freitag.", "pushy"),
    ("Ich erwarte eine zeitnahe Antwort.", "pushy"),
    ("Wie lange soll ich noch warten?", "pushy"),
    ("Sie sind einfach wunderbar.", "flattering"),
    ("So eine beeindruckende Persönlichkeit habe ich noch nie getroffen.", "flattering"),
    ("Leider haben Sie sich nicht gemeldet.", "blaming"),
    ("Sie hatten mir eine Antwort bis Montag versprochen.", "blaming"),
    ("Ihre Funkstille ist eine Frechheit.", "blaming"),
]
GERMAN_BAD = [(row.example, row.reason.value) for row in PHRASES["de"]]
GERMAN_GOOD = [
    "Vielen Dank für die Einladung zum Gespräch.",
    "Ich würde mich freuen, das Team kennenzulernen.",
    "Gern sende ich Ihnen Arbeitsproben.",
    "Ich bin bis Freitag im Urlaub.",
    "Haben Sie noch Fragen an mich?",
    "Die Einarbeitung klingt gut durchdacht.",
    "Es hat mich gefreut, von Ihren Plänen zu hören.",
    "Wann könnte ich Sie am besten erreichen?",
    "Sie haben mir die Aufgabe gut erklärt.",
    "Ich habe lange nicht so gern über Zahlen gesprochen.",
    "Gern würde ich mehr über das Team erfahren.",
    "Wenn Sie noch Unterlagen brauchen, sende ich sie Ihnen.",
    "Ich bin ab Mai verfügbar.",
    "Über eine Rückmeldung würde ich mich freuen.",
    "Ich habe Ihre Nachricht erhalten und danke Ihnen.",
    "Bis Freitag bin ich auf Reisen, danach gern erreichbar.",
    "Die Aufgaben passen gut zu meiner Erfahrung.",
    "Ich verstehe, dass sich Termine verschieben.",
    "Ihr Team hat mir gut gefallen.",
    "Ich freue mich auf das Gespräch am Donnerstag.",
    "Falls Sie sich noch nicht entschieden haben, wäre ich für eine kurze Nachricht dankbar.",
    "Das Gespräch mit Ihnen war mir eine Freude.",
    "Vielen Dank für das Gespräch am Dienstag.",
    "Ich freue mich auf Ihre Nachricht.",
    "Ich freue mich auf ein weiteres Gespräch.",
    "Darf ich fragen, wie der Stand des Verfahrens ist?",
    "Mein Interesse an der Stelle ist unverändert groß.",
    "Leider konnte ich Sie telefonisch nicht erreichen.",
    "Schade, dass es diesmal nicht geklappt hat.",
    "Für eine kurze Rückmeldung wäre ich Ihnen dankbar.",
    "Ich bin sicher, dass meine Erfahrung mit SQL von Nutzen wäre.",
    "Geben Sie meinen Dank bitte an Ben Okafor weiter.",
    "Ich könnte sofort beginnen, falls das von Bedeutung ist.",
    "Über Ihre neue Plattform habe ich gern mehr erfahren.",
]


@pytest.mark.parametrize(("sentence", "reason"), BAD + SECOND_BAD)
def test_a_harmful_sentence_is_named_with_its_reason(sentence: str, reason: str) -> None:
    assert reason in {concern.reason for concern in phrases_in(sentence)}


@pytest.mark.parametrize(("sentence", "reason"), GERMAN_BAD + SECOND_GERMAN_BAD)
def test_a_harmful_german_sentence_is_named_with_its_reason(sentence: str, reason: str) -> None:
    assert reason in {concern.reason for concern in phrases_in(sentence, language="de")}


@pytest.mark.parametrize("row", PHRASES["en"], ids=lambda row: row.example)
def test_the_example_of_a_row_matches_with_its_reason(row: object) -> None:
    assert row.reason in {concern.reason for concern in phrases_in(row.example)}  # type: ignore[attr-defined]


@pytest.mark.parametrize("sentence", GOOD + SECOND_GOOD)
def test_a_decent_sentence_is_not_blamed(sentence: str) -> None:
    assert check(sentence, step=Step.CHECK_IN, recipient_names=["Anna Schmidt"]) == ()


@pytest.mark.parametrize("sentence", GERMAN_GOOD)
def test_a_decent_german_sentence_is_not_blamed(sentence: str) -> None:
    assert check(sentence, step=Step.CHECK_IN, recipient_names=["Anna Schmidt"], language="de") == ()


@pytest.mark.parametrize(
    ("greeting", "reasons"),
    [
        ("Dear Anna Schmidt,", set()),
        ("Dear Ms Schmidt,", set()),
        ("Hello Anna,", set()),
        ("Sehr geehrte Frau Schmidt,", set()),
        ("Dear Anna Schmitt,", {"spelling_of_name"}),
        ("Dear Ana Schmidt,", {"spelling_of_name"}),
        ("Dear Ms Shcmidt,", {"spelling_of_name"}),
        ("Dear Tom Reyes,", {"wrong_name"}),
        ("Dear hiring team,", {"missing_name"}),
        ("Hello,", {"missing_name"}),
        ("Thank you for your time.", {"missing_name"}),
    ],
)
def test_the_greeting_must_have_the_right_name(greeting: str, reasons: set[str]) -> None:
    body = f"{greeting}\n\nThank you for the interview.\n\nKind regards,\nPriya Nair"

    found = check(body, step=Step.THANK_YOU, recipient_names=["Anna Schmidt"])

    assert {concern.reason for concern in found} == reasons


@pytest.mark.parametrize(
    ("sentence", "is_wrong"),
    [
        ("It was good to talk with Schmitt and the others.", True),
        ("Please tell Anna that the notes are attached.", False),
        ("I have used Ansible and Anaconda at work.", False),
        ("We spoke about Schmidt's plans.", False),
    ],
)
def test_a_misspelt_name_inside_a_sentence_is_seen(sentence: str, *, is_wrong: bool) -> None:
    found = check(sentence, step=Step.CHECK_IN, recipient_names=["Anna Schmidt"])

    assert any(concern.reason == Reason.SPELLING_OF_NAME for concern in found) == is_wrong


def test_a_mark_is_the_only_thing_that_blocks() -> None:
    marked = check("Dear Anna,\n\n[[ the point ]]\n", step=Step.THANK_YOU, recipient_names=["Anna"])
    bad = check("I beg you to hire me, you promised.", step=Step.THANK_YOU, recipient_names=[])

    assert blocks(marked)
    assert bad
    assert not blocks(bad)


def test_a_letter_over_its_limit_is_too_long() -> None:
    body = "Dear Anna,\n\n" + "word " * 110

    assert [c.reason for c in check(body, step=Step.CHECK_IN, recipient_names=["Anna"])] == [Reason.TOO_LONG]
    assert not check(body, step=Step.THANK_YOU, recipient_names=["Anna"])


def test_a_claim_made_to_two_people_is_named() -> None:
    mine = "Dear Anna,\n\nI have run the reporting of a retailer with 200 shops.\n\nKind regards,\nPriya"
    theirs = "Dear Ben,\n\nAs I said, I have run the reporting of a retailer with 200 shops.\n\nKind regards,\nPriya"

    found = check(mine, step=Step.THANK_YOU, recipient_names=["Anna"], other_bodies=[theirs])

    assert [concern.reason for concern in found] == [Reason.REPEATED_CLAIM]


def test_courtesy_may_stand_in_two_letters() -> None:
    mine = "Dear Anna Schmidt,\n\nThank you for your time.\n\nWith many thanks and kind regards,\nPriya Nair"
    theirs = mine.replace("Anna Schmidt", "Ben Okafor")

    assert not check(mine, step=Step.THANK_YOU, recipient_names=["Anna Schmidt"], other_bodies=[theirs])


def test_a_gloomy_letter_sounds_negative() -> None:
    body = (
        "Dear Anna,\n\nThe interview was terrible, the room was awful, and the whole day was a horrible failure. "
        "It was the worst journey that I have had in years, in bad weather, and the poor sound made it worse."
    )

    assert [c.reason for c in check(body, step=Step.CHECK_IN, recipient_names=["Anna"])] == [Reason.NEGATIVE]


@pytest.mark.parametrize(
    "unit", ["you ", "i ", "please ", "a", "your team is the ", "i have waited for ", "\n", "we talked, ", "[[ "]
)
def test_the_guard_is_quick_whatever_it_reads(unit: str) -> None:
    with within(4):
        for language in PHRASES:
            check(
                unit * 100_000,
                step=Step.CHECK_IN,
                recipient_names=["Anna Schmidt"],
                other_bodies=[unit * 9_000],
                language=language,
            )
