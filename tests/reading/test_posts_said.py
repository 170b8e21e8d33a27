"""Posts of whatever words, where a sentence that is not in English says that they are posts."""

import pytest

from assistant.reading.role_said import post_said
from assistant.reading.role_words import has_noun

SAID = [
    ("de", "vielen Dank für Ihre Bewerbung als MFA in unserer Praxis.", "MFA"),
    ("de", "Ihr Gespräch als technischer Zeichner findet statt.", "technischer Zeichner"),
    ("de", "die Stelle als Schulbegleiterin im Team ist frei", "Schulbegleiterin"),
    ("fr", "le poste de frigoriste est toujours ouvert", "frigoriste"),
    ("fr", "Nous proposons de rejoindre en qualité de préparatrice de commandes.", "préparatrice de commandes"),
    ("fr", "le poste d'ATSEM a retenu notre attention", "ATSEM"),
    ("fr", "au poste de technicienne en radiologie, nous", "technicienne en radiologie"),
    ("fr", "pour le poste de chargé de clientèle avant le 3 mai", "chargé de clientèle"),
    ("es", "el puesto de charcutera sigue libre", "charcutera"),
    ("es", "tu entrevista del martes 9 a las 11:30 para encargada de turno.", "encargada de turno"),
    ("es", "La búsqueda de Analista Funcional Sr. sigue abierta.", "Analista Funcional Sr"),
    ("es", "tu candidatura para recepcionista y coordinadora comercial.", "recepcionista y coordinadora comercial"),
    ("pt", "a vaga de costureira continua aberta", "costureira"),
    ("pt", "o processo seletivo da Mar Alto para Consultor Financeiro.", "Consultor Financeiro"),
    ("pt", "na vaga de Pesquisadora em Agronomia no campus", "Pesquisadora em Agronomia"),
    ("it", "la candidatura per Gestore Clienti Aziendali.", "Gestore Clienti Aziendali"),
    ("it", "il posto di capo reparto è ancora libero", "capo reparto"),
    ("it", "il posto di liquidatrice sinistri e vorremmo conoscerla", "liquidatrice sinistri"),
    ("it", "la selezione del/della responsabile progetti europei:", "responsabile progetti europei"),
    ("nl", "voor de functie van rioolwerker hebben we", "rioolwerker"),
    ("nl", "de job van meewerkend voorman, maar", "meewerkend voorman"),
    ("nl", "de procedure voor medewerker communicatie ligt stil", "medewerker communicatie"),
    ("nl", "in het kader van de vacature docent Duits:", "docent Duits"),
]
NOT_SAID = [
    ("de", "Ihre Bewerbung vom 4. Mai ist da."),
    ("de", "Das Gespräch als solches dauert eine Stunde."),
    ("fr", "un poste de travail à la fenêtre"),
    ("fr", "votre entretien de lundi est maintenu"),
    ("fr", "votre candidature pour notre agence"),
    ("es", "el puesto de trabajo queda junto a la ventana"),
    ("es", "tu entrevista para este jueves"),
    ("es", "el proceso de selección ha terminado"),
    ("pt", "o posto de trabalho fica no centro"),
    ("pt", "a entrevista para a próxima semana"),
    ("pt", "a entrevista da engenheira Sandra Melo"),
    ("it", "il posto di lavoro è in centro"),
    ("it", "il colloquio per giovedì"),
    ("nl", "de procedure voor deze week"),
    ("nl", "een gesprek op dinsdag"),
    ("en", "the post of caretaker is still open"),
]


@pytest.mark.parametrize(("language", "text", "post"), SAID)
def test_a_sentence_says_which_post_it_is(language: str, text: str, post: str) -> None:
    assert post_said((text,), language, has_noun) == post


@pytest.mark.parametrize(("language", "text"), NOT_SAID)
def test_no_post_is_made_of_other_words(language: str, text: str) -> None:
    assert post_said((text,), language, has_noun) is None
