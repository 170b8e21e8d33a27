"""Ends in further everyday wordings, and what only sounds like one."""

import pytest
from phrase_rows import is_found_in_its_own_example
from test_drowned_ends import mail

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read
from assistant.reading.evidence import search
from assistant.reading.learned.overruled import goes_on_elsewhere
from assistant.reading.mime import parse
from assistant.reading.phrases.employed import EMPLOYED
from assistant.reading.phrases.pending import ACROSS, ONE_DAY, WITHDREW

KNOWN = Perspective(
    Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"), in_process=True
)
INTERVIEWED = "Thank you for coming to the interview on Tuesday."


def first(news, before=INTERVIEWED, **headers):
    return read(mail(news, before=before, **headers), KNOWN).primary


@pytest.mark.parametrize("row", [*EMPLOYED, *ACROSS, *ONE_DAY, *WITHDREW], ids=lambda row: row.id)
def test_each_row_is_found_in_its_own_example(row):
    assert is_found_in_its_own_example(row)


@pytest.mark.parametrize(
    "news",
    [
        "After a long evening we have landed on a different candidate.",
        "The job has been given to one of our own drivers.",
        "We made her an offer there and then, and she has accepted.",
        "I'm sorry to say you are not among those we are asking to come.",
        "The successful applicant brings ten years in probate.",
        "You were not the panel's choice.",
        "New status: Not selected",
        "The post no longer exists.",
        "We are closing all open applications for it.",
        "The vacancy of Finance Assistant has been withdrawn.",
        "Your score fell just short of our cut-off.",
        "You have been unsuccesful this time.",
        "I'm afraid we have to turn you down.",
        "The Trust is unable to make you an offer.",
        "We are going ahead with a couple of other people who know the trade.",
        "We've decided to end the conversation here.",
    ],
)
def test_a_no_in_everyday_words_is_firm(news):
    found = first(news)

    assert (found.kind, found.firm) == (Kind.DECLINE, True)


@pytest.mark.parametrize(
    "news",
    [
        "We wish to appoint you.",
        "If you feel about us as we do about you, the work of Steward is yours.",
        "We'd be very happy if the desk by the window were yours.",
        "So you're in, if you'd like to be.",
        "The partners would like to take you on.",
        "We've reissued the offer with the later start date.",
        "Your offer for Site Engineer is ready to view and sign.",
        "You're our pick!",
        "We'd be thrilled if you would take on the evening classes.",
        "Your interview has been succesful.",
        "Well done, you're on the team! First shift Friday at 5.",
        "You're our new receptionist!",
    ],
)
def test_a_yes_in_everyday_words_is_an_offer(news):
    assert first(news).kind is Kind.OFFER


@pytest.mark.parametrize(
    "news",
    [
        "Nothing formal yet, as it has to go to the remuneration committee.",
        "We aren't at that stage yet: the salary has to be signed off by Paris.",
        "They are thinking about an offer.",
        "If we were to offer you the job, it would be at the lower end of the range.",
        "We have made an offer to nobody yet.",
        "We haven't closed the vacancy.",
        "We can't make an offer until the references are here.",
        "The vacancy has not been closed.",
        "If you are not among those chosen, you will hear by letter.",
        "The successful candidate will start in May.",
        "I was sorry to hear that you have taken another job.",
        "You have been successful in reaching the second stage.",
        "The choice of the room is yours.",
        "You're in luck, she has time for all your questions.",
        "You're our new contact at the agency.",
    ],
)
def test_what_only_sounds_like_an_end_ends_nothing(news):
    found = first(news)

    assert found.kind is not Kind.OFFER and not found.firm


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Pay review", "Following this year's pay review your salary will go up to £31,000 from April."),
        ("Leave", "Your request for a sabbatical has been approved. Your present job will be kept open for you."),
        ("Bonus", "I'm pleased to tell you that you have been awarded a bonus of £900."),
        ("Probation", "I'm pleased to confirm that you have passed your probation period."),
    ],
)
def test_what_the_users_own_employer_grants_is_no_offer(subject, text):
    known = read(mail(text, before="I hope you're well.", sender="HR <hr@hadleigh.example>"), KNOWN).primary

    assert known.kind is not Kind.OFFER, subject


def test_an_application_that_goes_on_for_another_post_is_no_firm_end():
    no = "We won't be taking you forward for the night shift."

    assert first(no).firm
    assert not first(f"{no} We will move your application across to the day vacancy once it opens.").firm


@pytest.mark.parametrize(
    "wish",
    [
        "We'd be glad to consider you for a different position in the future.",
        "Should another team grow, we hope to consider you for another opening.",
    ],
)
def test_a_wish_for_some_day_leaves_a_no_firm(wish):
    assert first(f"We won't be taking you forward for the night shift. {wish}").firm


@pytest.mark.parametrize(
    "place",
    ["On this occasion you were ranked as an eligible candidate.", "The eligibility list will remain valid until May."],
)
def test_a_place_on_a_list_that_lasts_leaves_something_open(place):
    assert goes_on_elsewhere(_words(place))


def test_a_no_without_another_post_goes_nowhere():
    from_file = "We will keep your application on file for another six months."

    assert not goes_on_elsewhere(_words(from_file))


def test_what_is_closed_after_the_user_withdrew_is_no_answer_of_theirs():
    found = first(
        "Thank you for letting us know that you have accepted another offer. We have closed your application."
    )

    assert found.kind is not Kind.DECLINE


@pytest.mark.parametrize(
    "done",
    [
        "Your application for the post of Registrar has been withdrawn as requested.",
        "Your application for the warehouse role was withdrawn at your request.",
        "Your application for this position has been cancelled as you asked.",
    ],
)
def test_what_the_user_asked_to_take_back_is_no_end(done):
    assert first(done, before="Hello Priya.").kind is not Kind.DECLINE


@pytest.mark.parametrize(
    "text",
    [
        "I'm afraid I have to cancel tomorrow. The position was filled internally this morning.",
        "Sorry, the post has been filled. Tomorrow's interview is cancelled.",
    ],
)
def test_an_interview_that_is_off_for_good_is_an_end(text):
    found = first(text)

    assert found.kind is Kind.DECLINE
    assert found.firm


def test_an_interview_that_is_off_for_now_is_none():
    assert first("I'm afraid I have to cancel tomorrow, the panel is ill.").kind is not Kind.DECLINE


def _words(text):
    return search(parse(mail(text, before=""), KNOWN))
