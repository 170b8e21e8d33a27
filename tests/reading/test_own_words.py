"""What the user's own mail takes back, in seven languages; and what only sounds like it."""

from __future__ import annotations

import pytest

from assistant.reading.own_words import OwnWords, own_words
from assistant.reading.sentences import passage


def said(text: str) -> OwnWords:
    """What an own mail with these words says."""
    return own_words(passage(f"Dear Tom,\n\n{text}\n\nBest regards,\nPriya"))


@pytest.mark.parametrize(
    "text",
    [
        "I have accepted an offer elsewhere, so I would like to withdraw my application.",
        "Please accept this as notice that I am withdrawing from the process.",
        "I have since accepted another position.",
        "I've signed a contract with another company, so I must withdraw.",
        "I no longer wish to be considered for the role.",
        "After some thought I have decided not to proceed with my application.",
        "Please remove me from consideration.",
        "I hereby withdraw my candidacy for the post.",
        "I withdraw, please cancel Wednesday's interview.",
        "Hiermit ziehe ich meine Bewerbung zurück.",
        "Ich möchte meine Bewerbung gerne zurückziehen.",
        "Ich habe ein anderes Angebot angenommen.",
        "Ich habe mich entschieden, meine Bewerbung nicht weiterzuverfolgen.",
        "Ich stehe Ihnen für die Stelle leider nicht mehr zur Verfügung.",
        "Par la présente, je retire ma candidature.",
        "J'ai accepté une autre offre.",
        "Je ne souhaite pas donner suite à ma candidature.",
        "Retiro mi candidatura para el puesto.",
        "He aceptado otra oferta de trabajo.",
        "He decidido no continuar en el proceso.",
        "Hierbij trek ik mijn sollicitatie in.",
        "Ik heb inmiddels een andere baan geaccepteerd.",
        "Ik wil mijn sollicitatie graag intrekken.",
        "Venho por este meio retirar a minha candidatura.",
        "Entretanto aceitei outra proposta.",
        "Com a presente desisto do processo de seleção.",
        "Con la presente ritiro la mia candidatura.",
        "Ho accettato un'altra offerta.",
        "Ho deciso di non proseguire con la selezione.",
    ],
)
def test_a_withdrawal_is_heard(text: str) -> None:
    assert said(text).withdrawal


@pytest.mark.parametrize(
    "text",
    [
        "If the start date cannot be moved, I would withdraw my application.",
        "I do not withdraw my application.",
        "I have decided not to withdraw my application.",
        "Should I withdraw my application for the other role?",
        "I have received another offer, but you remain my first choice.",
        "I have not accepted another offer yet.",
        "Unless the salary is better I may have to withdraw my application.",
        "I am still very interested in the position.",
        "Thank you for considering my application.",
        "I understand that they withdrew the offer to the other candidate.",
        "I look forward to continuing with the process.",
        "I accept your offer with pleasure.",
        "I am happy to take another look at the case study.",
        "I am available for another call on Friday.",
        "Ich ziehe meine Bewerbung nicht zurück.",
        "Falls sich nichts ändert, ziehe ich meine Bewerbung zurück.",
        "Ich habe ein anderes Angebot erhalten.",
        "Je ne retire pas ma candidature.",
        "Si vous ne répondez pas, je retire ma candidature.",
        "No retiro mi candidatura.",
        "Ik trek mijn sollicitatie niet in.",
        "Não retiro a minha candidatura.",
        "Non ritiro la mia candidatura.",
        "Thank you for the interview; I would be glad to take on the role.",
        "I enjoyed our conversation and would like to continue with the process.",
        "I can no longer find the link to the call.",
    ],
)
def test_what_is_no_withdrawal_is_left_alone(text: str) -> None:
    assert not said(text).withdrawal


@pytest.mark.parametrize(
    "text",
    [
        "Please cancel Wednesday's interview.",
        "Could you please cancel our interview?",
        "I'm afraid I can't make Wednesday.",
        "Unfortunately I won't be able to attend the interview.",
        "I am ill and have to cancel our call.",
        "Leider muss ich den Termin absagen.",
        "Ich kann am Mittwoch leider nicht kommen.",
        "Je dois malheureusement annuler notre entretien.",
        "Je ne pourrai pas venir.",
        "Tengo que cancelar la entrevista.",
        "No podré asistir.",
        "Helaas moet ik het gesprek annuleren.",
        "Tenho de cancelar a entrevista.",
        "Não poderei comparecer.",
        "Devo annullare il colloquio.",
        "Purtroppo non potrò venire.",
    ],
)
def test_a_refusal_is_heard(text: str) -> None:
    assert said(text).refusal


@pytest.mark.parametrize(
    "text",
    [
        "I will be there on Wednesday.",
        "If I can't make Wednesday I will call.",
        "I do not need to cancel our interview.",
        "Do I have to cancel the interview?",
        "I cannot wait for our interview.",
        "I can't make out the link.",
        "Ich freue mich auf das Gespräch.",
        "Tengo muchas ganas de asistir.",
    ],
)
def test_what_is_no_refusal_is_left_alone(text: str) -> None:
    assert not said(text).refusal


@pytest.mark.parametrize(
    "text",
    [
        "Yes, Friday at 3 pm is good.",
        "Thank you very much. Monday 9 March at 10:30 suits me well and I look forward to meeting you.",
        "Perfect, thank you!",
        "That's fine.",
        "No problem at all, Wednesday is fine for me.",
        "Great, I'll be there.",
        "Ja, das passt sehr gut.",
        "Sehr gerne!",
        "Oui, cela me convient.",
        "Sí, perfecto.",
        "Ja, dat komt goed uit.",
        "Sim, confirmo.",
        "Certo, va benissimo!",
    ],
)
def test_a_yes_is_heard(text: str) -> None:
    assert said(text).is_yes


@pytest.mark.parametrize(
    "text",
    [
        "Yes, but could we do 4 pm?",
        "Thank you for your message.",
        "Unfortunately that does not work for me.",
        "Great, though I would prefer Thursday.",
        "Sure, let me check and get back to you.",
        "Of course. I will come back to you tomorrow.",
        "Perfect, thank you! I will be in Spain on Tuesday though.",
        "Yes, 3pm works too.",
        "Ja prima, ik laat het weten.",
        "Ja, aber lieber am Donnerstag.",
        "Oui, mais plutôt jeudi.",
        "Sí, pero mejor el jueves.",
    ],
)
def test_what_is_no_plain_yes_is_left_alone(text: str) -> None:
    assert not said(text).is_yes


@pytest.mark.parametrize(
    "text",
    [
        "Sorry, that time does not suit me.",
        "I am away that week.",
        "Let's stick to Tuesday.",
        "Leider passt das nicht.",
    ],
)
def test_a_reservation_is_heard(text: str) -> None:
    language = "de" if text.startswith("Leider") else "en"

    assert own_words(passage(f"Hello,\n\n{text}\n"), language).is_reserved


def test_plain_delight_is_no_reservation() -> None:
    assert not said("I would be delighted. Is it on Zoom?").is_reserved


@pytest.mark.parametrize(
    "text",
    [
        "I'm happy to accept the offer.",
        "Please find attached the signed contract.",
        "Ich nehme Ihr Angebot sehr gerne an.",
        "J'accepte votre offre avec plaisir.",
        "Acepto la oferta con mucho gusto.",
        "Ik accepteer het aanbod graag.",
        "Aceito a vossa proposta.",
        "Accetto la vostra offerta con piacere.",
    ],
)
def test_an_acceptance_is_heard(text: str) -> None:
    assert said(text).acceptance


@pytest.mark.parametrize(
    "text",
    [
        "I gladly accept your offer of an interview.",
        "I accept the invitation.",
        "I would accept the offer if the salary were higher.",
        "I have not accepted the offer yet.",
        "Could I ask two things before accepting your offer?",
        "Ich nehme Ihr Angebot zu einem Gespräch gerne an.",
        "I have accepted an offer elsewhere.",
    ],
)
def test_what_accepts_no_offer_of_theirs_is_no_acceptance(text: str) -> None:
    assert not said(text).acceptance


@pytest.mark.parametrize(
    "text",
    [
        "Would it be possible to move our interview to later in the week?",
        "Could we reschedule?",
        "I'm afraid something came up on Tuesday; could we push our call to the afternoon?",
        "Would you mind if we moved Thursday's interview to Friday?",
        "Is there any chance we could do it another day instead?",
        "I have to ask to postpone the interview as my son is ill.",
        "Any chance of a different slot? My train is cancelled.",
        "Wäre es möglich, das Gespräch zu verschieben?",
        "Könnten wir den Termin auf nächste Woche verlegen?",
        "Serait-il possible de reporter notre entretien ?",
        "Je suis obligée de repousser notre entretien de lundi.",
        "¿Podríamos aplazar la entrevista?",
        "Kunnen we de afspraak verplaatsen naar donderdag?",
        "Preciso de adiar a nossa conversa de segunda.",
        "Sarebbe possibile spostare il colloquio?",
    ],
)
def test_a_wish_for_another_time_is_heard(text: str) -> None:
    assert said(text).asks_to_move


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for moving the interview to Friday.",
        "I'm happy to move the interview if you need.",
        "No need to reschedule, I can make it.",
        "I know you had to change the time, no problem.",
        "I would like to work on moving data pipelines to the cloud.",
        "In my last job I had to change the team's schedule every Monday.",
        "Could you tell me who will be in the interview?",
        "Danke, dass Sie den Termin verschoben haben.",
        "Merci d'avoir déplacé l'entretien.",
    ],
)
def test_what_is_no_wish_for_another_time_is_left_alone(text: str) -> None:
    assert not said(text).asks_to_move
