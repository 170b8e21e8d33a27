"""Which language a text is written in, by its small words.

Seven languages are told apart; anything else counts as "en", the default.
"""

from __future__ import annotations

from assistant.reading.lazy import lazy_pattern

_LOOKED_AT = 1500
"""Letters that are looked at: more only cost time."""
_LEAST = 2
"""Small words that a verdict needs."""

_WORDS: dict[str, str] = {
    "en": "the and of to you your we our for is are with this that have will be on in it i at as from would not "
    "thank thanks please hi dear has been can my me if was so do best regards interview",
    "de": "der die das und ich sie ihr ihre ihnen wir uns für ist sind mit dass haben wird werden auf im nicht ein "
    "eine einen einem zu zum zur von vom bei den dem des es am hallo danke gerne freundlichen grüße grüßen leider "
    "sehr auch noch ihrer bitte als unser unsere wie kann können möchten habe hat du dir dich",
    "fr": "le la les et je vous votre vos nous notre pour est sont avec ce cette que avons sera dans sur ne pas un une "
    "des du au aux à en bonjour merci cordialement avez être été par qui plus bien nos se si mais ou d'un d'une",
    "es": "el la los las y yo usted su sus nosotros nuestro nuestra para es son con este esta que hemos será en no un "
    "una de del al hola gracias saludos por lo le te tu más como ha se si pero ser está cordial me nos ya muy "
    "mi tus te les hasta desde cuando porque donde hoy mañana también tienes puedes quieren quieres días tardes "
    "buenas buenos van",
    "nl": "de het een en ik u uw je jouw wij we ons onze voor is zijn met dit dat hebben zal worden op in niet van te "
    "aan bij om er naar hallo bedankt groet groeten vriendelijke graag ook nog kunnen wordt heeft jij beste als maar",
    "pt": "o a os as e eu você sua seu nós nosso nossa para é são com este esta que temos será em não um uma de do da "
    "dos das no na ao olá obrigado obrigada atenciosamente por mais como foi se mas ser está muito nos pelo pela "
    "ou até das lhe seus suas boa bom hoje amanhã também pode estou dia tarde",
    "it": "il lo la i gli le e io lei sua noi nostro nostra per è sono con questo questa che abbiamo sarà in non un "
    "una di del della dei al alla buongiorno ciao grazie cordiali saluti da più come ha si ma essere sta nel ci vi",
}
_OTHERS = (
    "och att det som är för inte jag vi på av til og ikke jeg på er med det nie się jest na że dla nie w z oraz "
    "pan pani va să este și pentru cu și nem hogy egy és az ja on ei että ve bir bu için ile"
)
_TOKEN = lazy_pattern(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def _weights() -> dict[str, tuple[tuple[str, float], ...]]:
    """Word -> the languages that it speaks for; a word of several counts less for each."""
    table: dict[str, list[str]] = {}
    for language, words in [*_WORDS.items(), ("xx", _OTHERS)]:
        for word in set(words.split()):
            table.setdefault(word, []).append(language)
    return {word: tuple((one, 1 / len(languages)) for one in languages) for word, languages in table.items()}


_TABLE = _weights()


def language_of(text: str) -> str:
    """Two letters of ISO 639-1; "en" where the text gives no sign or speaks a language that we do not read."""
    scores: dict[str, float] = {}
    for token in _TOKEN.findall(text[:_LOOKED_AT].lower()):
        for language, weight in _TABLE.get(token, ()):
            scores[language] = scores.get(language, 0.0) + weight
    if not scores:
        return "en"
    best = max(scores, key=lambda one: (scores[one], one == "en"))
    return "en" if best == "xx" or scores[best] < _LEAST else best
