"""Promises taken back, days that nobody can name, and what else is due in mail that promises nothing."""

from __future__ import annotations

from datetime import datetime

import pytest

from assistant.reading.dates.promises import PromiseFound
from assistant.reading.when import days_ahead_in, promise_in

MONDAY = datetime.fromisoformat("2026-03-02T10:00+00:00")


def found_in(text: str, language: str, *, is_awaited: bool = True, must_decide: bool = False) -> PromiseFound | None:
    return promise_in(
        text, base=MONDAY, language=language, country="GB", is_awaited=is_awaited, must_decide=must_decide
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We told you that a decision would reach you by Thursday. Sadly that won't hold."),
        ("en", "I promised you an answer by 12 March. I have to withdraw that."),
        ("en", "You were told that you would hear by Friday; we cannot keep that."),
        ("en", "I said that the panel would decide by Friday, so I'm taking that back."),
        ("de", "Wir hatten Ihnen bis Donnerstag eine Entscheidung versprochen. Das können wir nicht einhalten."),
        ("de", "Ich hatte eine Antwort bis zum 12. März angekündigt; daraus wird leider nichts."),
        ("fr", "Je vous avais promis une réponse pour vendredi. Je ne pourrai pas tenir ce délai."),
        ("es", "Le había prometido una respuesta antes del viernes, pero no va a ser posible."),
        ("nl", "Ik had je voor vrijdag een besluit beloofd. Dat gaat helaas niet lukken."),
        ("pt", "Tinha-lhe dito que teria uma resposta até sexta-feira, mas já não será possível."),
        ("it", "Le avevo promesso una risposta entro venerdì. Purtroppo non sarà possibile."),
    ],
)
def test_a_promise_taken_back_is_none(language: str, text: str) -> None:
    assert found_in(text, language) is None


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        (
            "en",
            "I said that you would hear by Thursday. That won't happen, but you will have our decision by Friday.",
            6,
        ),
        ("en", "I can't give you an exact date yet, but we will let you know by 12 March.", 12),
        ("de", "Ich kann Ihnen keinen genauen Termin nennen, aber Sie hören bis zum 12. März von uns.", 12),
        ("fr", "Je ne peux pas vous donner de date exacte, mais vous aurez notre réponse avant le 13 mars.", 12),
    ],
)
def test_what_is_promised_instead_holds(language: str, text: str, day: int) -> None:
    found = found_in(text, language)
    assert found is not None and found.by.day == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The lease ends by 12 March. I'd rather not name a date for the decision."),
        ("en", "There is no date yet for the decision. The stock count has to be ready by Friday."),
        ("en", "The audit wants its papers by Friday. I really do not know how long the partners will take."),
        ("de", "Der Umbau soll bis zum 12. März fertig sein. Zeitlich möchten wir uns nicht festlegen."),
        ("fr", "Les travaux s'achèvent avant le 13 mars. Je ne peux m'engager sur aucune date."),
        ("es", "La obra termina antes del 12 de marzo. No me atrevo a darle una fecha."),
        ("nl", "De verbouwing is uiterlijk 12 maart klaar. Ik kan je geen datum noemen."),
        ("pt", "As obras acabam até 12 de março. Não consigo indicar uma data."),
        ("it", "I lavori finiscono entro il 12 marzo. Non sono cose semplici e non posso dare una data."),
    ],
)
def test_where_nobody_names_a_day_what_else_ends_is_none(language: str, text: str) -> None:
    assert found_in(text, language) is None


def test_a_day_that_only_ends_something_is_known_as_such() -> None:
    lone, said = found_in("The rota has to be closed by Friday.", "en"), found_in("You will hear by Friday.", "en")
    assert lone is not None and lone.is_lone
    assert said is not None and not said.is_lone


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You wrote that you must answer the other school by Friday."),
        ("en", "Please don't chase before Friday."),
        ("en", "I'll let you know who is on the panel by Friday."),
        ("en", "My assistant will send you some times by Friday."),
        ("en", "Security will be in touch with you by Friday about your parking space."),
        ("en", "A feedback report will be sent to you within three working days."),
        ("en", "If selected, the work permit takes up to three weeks."),
        ("en", "Your CV is kept for a year and then deleted within 30 days."),
        ("en", "You will be told tomorrow when exactly the kitchen wants you."),
        ("de", "Sie können bis zum 12. März Einspruch einlegen."),
        ("fr", "Vos données sont supprimées sur demande sous 30 jours."),
        ("fr", "Pensez à rendre votre badge avant vendredi."),
        ("es", "La lista provisional se publica en la web y habrá cinco días hábiles para presentar alegaciones."),
        ("es", "Hasta el jueves no piso la oficina."),
        ("nl", "Bel gerust ergens in maart."),
        ("it", "Le prove scritte si terranno tra il 10 e il 12 marzo; l'elenco sarà pubblicato sul sito."),
        ("it", "L'ufficio è chiuso fino a giovedì."),
        ("pt", "A secretaria está fechada até quinta-feira."),
    ],
)
def test_what_else_is_due_is_no_promise(language: str, text: str) -> None:
    assert found_in(text, language) is None


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "Whether you are on the list you will learn by 12 March.", 12),
        ("en", "I'll have phoned all four by Friday.", 6),
        ("en", "We'll confirm by Thursday 12 March if we are going ahead.", 12),
        ("en", "You will be told by 12 March if you have a place at the centre (19 March, Leeds).", 12),
        ("en", "You'll be told by e-mail whether you have a place by Thursday 12 March.", 12),
        ("en", "She's making the call on Thursday, and I'll be able to let you know Friday.", 6),
        ("en", "I'll tell you by Thursday whether that has happened.", 5),
        ("de", "Die Kommission wird ihre Entscheidung bis zum 12. März treffen.", 12),
        ("de", "Bis Donnerstag sage ich Ihnen, wie es ausgegangen ist.", 5),
        ("fr", "Tu sauras jeudi 12 si on te voit pour la suite.", 12),
        ("nl", "Donderdag 12 maart laat ik je weten hoe het is afgelopen.", 12),
        ("it", "In ogni caso Le scrivo due righe entro giovedì 12 per dirLe com'è finita.", 12),
    ],
)
def test_a_decision_in_other_words_is_read(language: str, text: str, day: int) -> None:
    found = found_in(text, language, must_decide=True)
    assert found is not None and found.by.day == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("You may count on a letter from me by the 12th.", 12),
        ("You should have it by Friday or, given the bank holiday, on Tuesday 10th at the latest.", 10),
        ("The boss signs off Thursday mornings so you'll have a yes or no Thursday lunchtime.", 5),
    ],
)
def test_a_letter_is_owed_and_no_aside_closes_its_day(text: str, day: int) -> None:
    found = found_in(text, "en")
    assert found is not None and found.by.day == day


@pytest.mark.parametrize(
    ("text", "by"),
    [
        # the first day on which, not the last
        ("Not before Thursday, I should think.", None),
        ("No earlier than the 20th, sorry.", None),
        ("No sooner than next Tuesday.", None),
        ("We decide before April.", "2026-03-31"),
        ("They hope to appoint before June.", "2026-05-31"),
        ("We decide by April.", "2026-04-30"),
        # the day by which another firm wants its answer
        ("Thank you for telling us that Norwood needs an answer by the 24th. We shall see what can be done.", None),
        ("I know the other company has given you until Friday.", None),
        ("Head office needs a decision by Friday.", "2026-03-06"),
        # a yes or a no, written short; words of coming back
        ("You can expect a yes/no by Monday 9 March.", "2026-03-09"),
        ("I hope to come back to you by Friday.", "2026-03-06"),
        ("I hope to come and see your workshop by Friday.", None),
        # a call about what is to come
        ("I'll ring you on Thursday to talk you through the format.", None),
        ("I'll give you a bell on Thursday to walk you through who is who.", None),
        ("I'll ring you on Thursday to talk you through our decision.", "2026-03-05"),
        ("We close applications on Thursday and will be in touch after.", None),
        # short days beside each other
        ("You will hear Thurs or Fri.", "2026-03-06"),
        ("Decision Wed/Fri.", "2026-03-06"),
        ("We sat and thought.", None),
        # what is only looked at
        ("If you could get it to me by Sunday I'll listen to them all on Monday.", None),
        ("I'll read everything on Thursday.", None),
        ("I'll read everything on Thursday and let you know.", "2026-03-05"),
        ("We'll go over it on Thursday, so you'll have our answer by Friday.", "2026-03-06"),
    ],
)  # fmt: skip
def test_what_a_day_is_for(text: str, by: str | None) -> None:
    found = found_in(text, "en")

    assert (found.by.isoformat() if found else None) == by


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Interview on Friday 13 March at 9.15. The job begins on 4 May. We ring you on the Tuesday.", "2026-03-17"),
        ("Interview on Friday 13 March at 9.15. Slides before 25 March. We ring you on the Tuesday.", "2026-03-17"),
        ("Interview on Friday 13 March at 9.15. The board sits on 19 March. We ring you on the Tuesday.", "2026-03-24"),
    ],
)  # fmt: skip
def test_the_weekday_follows_an_event_and_no_deadline(text: str, by: str) -> None:
    friday = datetime.fromisoformat("2026-03-13").date()

    found = promise_in(text, base=MONDAY, language="en", country="GB", interview_on=friday)

    assert found is not None
    assert found.by.isoformat() == by


OTHER_DAYS = [
    ("en", "I'll give you a ring on Thursday to brief you.", 0),
    ("en", "I'll ring you on Thursday to walk you through our decision.", 1),
    ("en", "We shall read it on Thursday.", 0),
    ("en", "We shall read it on Thursday and get back to you.", 1),
    ("de", "Ich rufe Sie am Donnerstag an, um Sie vorzubereiten.", 0),
    ("de", "Ich rufe Sie am Donnerstag an, um Ihnen unsere Entscheidung mitzuteilen.", 1),
    ("de", "Am Donnerstag sehe ich mir alles in Ruhe an.", 0),
    ("fr", "Je vous appelle jeudi pour vous préparer.", 0),
    ("fr", "Je le regarderai jeudi.", 0),
    ("es", "Le llamo el jueves para prepararle.", 0),
    ("es", "Lo miro el jueves con calma.", 0),
    ("it", "La chiamo giovedì per prepararla.", 0),
    ("it", "Lo guardo giovedì con calma.", 0),
    ("nl", "Ik bel je donderdag om je goed voor te bereiden.", 0),
    ("nl", "Donderdag bekijk ik het rustig.", 0),
    ("pt", "Ligo-lhe na quinta-feira para o preparar.", 0),
    ("pt", "Vejo-o na quinta-feira com calma.", 0),
]


@pytest.mark.parametrize(("language", "text", "count"), OTHER_DAYS, ids=[row[1][:50] for row in OTHER_DAYS])
def test_a_day_on_which_they_only_prepare_or_look_can_be_no_promise(language: str, text: str, count: int) -> None:
    days = days_ahead_in(text, base=MONDAY, language=language)

    assert sum(not day.is_other for day in days) == count


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Sie hören Do/Fr von uns."),
        ("de", "Wir melden uns Do oder Fr."),
        ("fr", "On vous rappelle jeu. ou ven."),
        ("es", "Le diremos algo jue/vie."),
        ("it", "Le facciamo sapere gio/ven."),
        ("nl", "Je hoort do of vr van ons."),
        ("pt", "Damos resposta qui/sex."),
    ],
)
def test_of_two_short_days_the_later_counts(language: str, text: str) -> None:
    found = found_in(text, language)

    assert found is not None
    assert found.by.isoformat() == "2026-03-06"
