"""Own words apart from quoted words, in the shapes that mail programs give them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pace import within

from assistant.reading import html, text

OWN = "We would like to invite you to an interview on Tuesday."
OLD = "Unfortunately the position has been filled."


def own_of(source: str, *, is_forward: bool = False) -> str:
    return text.split(text.clean(source), is_forward=is_forward).own


ATTRIBUTIONS = [
    "On Tue, Mar 3, 2026 at 10:00 AM Tom Reyes <tom@brightwell.example> wrote:",
    "On 3 Mar 2026, at 10:00, Tom Reyes <tom@brightwell.example> wrote:",
    "On Tue, Mar 3, 2026 at 10:00 AM Tom Reyes <tom.reyes@a-very-long-domain.example>\nwrote:",
    "On Tuesday, 3 March 2026 at 10:00:12 GMT, Tom Reyes\n<tom@brightwell.example>\nwrote:",
    "Am 03.03.2026 um 10:00 schrieb Tom Reyes:",
    "Am Di., 3. März 2026 um 10:00 Uhr schrieb Tom Reyes <tom@brightwell.example>:",
    "Le mar. 3 mars 2026 à 10:00, Tom Reyes <tom@brightwell.example> a écrit :",
    "El mar, 3 mar 2026 a las 10:00, Tom Reyes (<tom@brightwell.example>) escribió:",
    "Op di 3 mrt 2026 om 10:00 schreef Tom Reyes <tom@brightwell.example>:",
    "Em ter., 3 de mar. de 2026 às 10:00, Tom Reyes <tom@brightwell.example> escreveu:",
    "Il giorno mar 3 mar 2026 alle ore 10:00 Tom Reyes <tom@brightwell.example> ha scritto:",
    "Den tis 3 mars 2026 kl 10:00 skrev Tom Reyes <tom@brightwell.example>:",
    "2026-03-03 10:00 GMT+01:00 Tom Reyes <tom@brightwell.example> wrote:",
    "Tom Reyes <tom@brightwell.example> schrieb am Di., 3. März 2026, 10:00:",
]

PRIYA = ("Priya Nair", "priya@example.org")
OUTLOOK_BLOCKS = [
    "From: Tom Reyes <tom@b.example>\nSent: Tuesday, March 3, 2026 10:00 AM\nTo: Priya Nair\nSubject: Interview\n",
    "*From:* Tom Reyes <tom@b.example>\n*Sent:* Tuesday, March 3, 2026\n*To:* Priya Nair\n*Subject:* Interview\n",
    "Von: Tom Reyes\nGesendet: Dienstag, 3. März 2026 10:00\nAn: Priya Nair\nBetreff: Gespräch\n",
    "De : Tom Reyes\nEnvoyé : mardi 3 mars 2026 10:00\nÀ : Priya Nair\nObjet : Entretien\n",
    "De: Tom Reyes\nEnviado el: martes, 3 de marzo de 2026\nPara: Priya Nair\nAsunto: Entrevista\n",
    "De: Tom Reyes\nEnviada: terça-feira, 3 de março\nPara: Priya Nair\nAssunto: Entrevista\n",
    "Van: Tom Reyes\nVerzonden: dinsdag 3 maart 2026\nAan: Priya Nair\nOnderwerp: Gesprek\n",
    "Da: Tom Reyes\nInviato: martedì 3 marzo 2026\nA: Priya Nair\nOggetto: Colloquio\n",
    "-----Original Message-----\nFrom: Tom Reyes\nSent: Tuesday\nTo: Priya\nSubject: x\n",
    "-----Ursprüngliche Nachricht-----\nVon: Tom Reyes\n",
    "-------- Message d'origine --------\nDe : Tom Reyes\n",
    "________________________________\nFrom: Tom Reyes <tom@b.example>\nSent: Tuesday\nTo: Priya\nSubject: x\n",
    "________________________________\n\nVon: Tom Reyes\nGesendet: Dienstag\nAn: Priya\nBetreff: x\n",
]


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_marked_quotation_below_is_not_own(attribution: str) -> None:
    parts = text.split(f"{OWN}\n\n{attribution}\n\n> {OLD}\n>\n> Tom\n")

    assert parts.own == OWN
    assert OLD in parts.quoted


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_unmarked_quotation_after_attribution_is_not_own(attribution: str) -> None:
    assert own_of(f"{OWN}\n\n{attribution}\n\n{OLD}\n\nTom\n") == OWN


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_bottom_posting_is_own(attribution: str) -> None:
    assert own_of(f"{attribution}\n> {OLD}\n> Tom\n\n{OWN}\n") == OWN


@pytest.mark.parametrize("block", OUTLOOK_BLOCKS)
def test_outlook_header_block_opens_the_quotation(block: str) -> None:
    parts = text.split(f"{OWN}\n\n{block}\n{OLD}\n")

    assert parts.own == OWN
    assert OLD in parts.quoted


HEADERS = [
    "From: HR Team\nTo: Priya Nair\nDate: 2 March 2026\nSubject: Outcome",
    "From: HR Team\nDate: 2 March 2026\nSubject: Outcome of your application",
    "*Von:* Personal <hr@b.example>\n*Gesendet:* 2. März 2026 10:00\n*Betreff:* Ihre Bewerbung",
    "De : RH\nDate : 2 mars 2026\nÀ : Priya Nair\nObjet : Votre candidature",
]


@pytest.mark.parametrize("block", HEADERS)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_headers_above_all_else_are_no_quotation(block: str, gap: str) -> None:
    parts = text.split(f"\n{block}{gap}{OWN}\n\nOn 3 Mar 2026, Tom <t@b.example> wrote:\n> {OLD}\n", reader=PRIYA)

    assert (parts.own, parts.quoted.endswith(OLD)) == (OWN, True)


@pytest.mark.parametrize("block", OUTLOOK_BLOCKS)
def test_a_mail_of_the_readers_with_nothing_above_is_quoted(block: str) -> None:
    theirs = block.replace("Tom Reyes", "Priya Nair")

    assert text.split(f"{theirs}\n{OLD}\n", reader=PRIYA).own == ""
    assert text.split(f"{theirs}\n{OLD}\n").own == ""


def test_a_forwarded_mail_with_nothing_above_stays_forwarded() -> None:
    parts = text.split(f"{HEADERS[0]}\n\n{OWN}\n", is_forward=True, reader=PRIYA)

    assert (parts.own, OWN in parts.forwarded) == ("", True)


def test_inline_answers_stay_own() -> None:
    source = "> When can you start?\nIn May.\n\n> And the salary?\nAs discussed.\n"

    assert own_of(source) == "In May.\n\nAs discussed."


BELOW = "From: Priya Nair\nSent: 2 March 2026 10:31\nTo: Tom Reyes\nSubject: Two questions\n\n"
ASKED = "1. Is it on site?\n\n{0} Mostly, yes\n\n2. When will you decide?\n\n{0} By Wednesday\n\nThanks\nPriya\n"


@pytest.mark.parametrize(
    ("said", "mark"),
    [
        ("My answers are below.", ">>"),
        ("Replies inline.", ">"),
        ("See my comments in blue.", "=>"),
        ("Antworten stehen unten im Text.", ">>"),
        ("Mes réponses ci-dessous.", ">>"),
        ("Te respondo abajo.", "-->"),
        ("Antwoorden tussen de regels.", ">>"),
        ("Respondo abaixo.", ">"),
        ("Le rispondo sotto.", ">>"),
    ],
)
def test_marked_answers_in_a_mail_without_marks_are_own(said: str, mark: str) -> None:
    parts = text.split(f"{said}\n\n{BELOW}{ASKED.format(mark)}")

    assert parts.own.split("\n") == [said, "", "Mostly, yes", "By Wednesday"]
    assert "When will you decide?" in parts.quoted


@pytest.mark.parametrize(
    "source",
    [
        f"All good.\n\n{BELOW}{ASKED.format('>>')}",
        f"My answers are below.\n\n{BELOW}Thanks!\n\nOn Monday Tom wrote:\n> Hello Priya,\n> we decide soon.\n",
    ],
)
def test_marked_lines_are_quoted_where_nobody_answers_between_them(source: str) -> None:
    assert text.split(source).own == source.partition("\n")[0]


@pytest.mark.parametrize(
    "source",
    [
        "On 3 March Tom wrote to me that the team met.\nTuesday at 10 works.",
        "From: London\nTo: Paris\nDate: 3 March\nYour trip is booked.",
        "From: 14:00\nTo: 15:00\nWith: Tom Reyes",
        "On Tuesday at 3pm we will meet.\nOn Wednesday we decide:\n- yes\n- no",
        "Please note the following:\n\nOffer\n-----\nYou start in May.",
        "Thanks, Priya!\n\nTuesday works for us.",
        "Thanks,\nTuesday works",
        "Thanks!",
        "Many thanks!\n\nTom",
        "Thank you.\n\nInterview confirmed for Tuesday 3 March 14:00.",
        "Best of luck with the exam.\nTom",
        "This message is for Priya: the interview is moved to Friday.",
        "This offer is confidential. Please keep it to yourself until Monday.",
        "The interview\n--\n" + "\n".join(f"Point {n} is something that we talk about." for n in range(30)),
        ">From now on I work in Leeds.",
    ],
)
def test_in_doubt_a_line_is_own(source: str) -> None:
    assert own_of(source) == source


@pytest.mark.parametrize(
    ("source", "own", "signature"),
    [
        (f"{OWN}\n\n-- \nTom Reyes\nHead of Data", OWN, "Tom Reyes"),
        (f"{OWN}\n\nKind regards,\nTom Reyes\nHead of Data | Brightwell\n+44 20 7946 0000", OWN, "Head of Data"),
        (f"{OWN}\n\nBest, Tom", OWN, "Best, Tom"),
        (f"{OWN}\n\nThanks!\n\nTom", OWN, "Tom"),
        (f"{OWN}\n\ncheers\ntom", OWN, "tom"),
        (f"{OWN}\n\nMit freundlichen Grüßen\n\nJana Vogt\nPersonalreferentin", OWN, "Jana Vogt"),
        (f"{OWN}\n\nViele Grüße aus Berlin\nJana", OWN, "Jana"),
        (f"{OWN}\n\nBien cordialement,\nClaire Dubois", OWN, "Claire Dubois"),
        (f"{OWN}\n\nUn saludo,\nMarta Ruiz", OWN, "Marta Ruiz"),
        (f"{OWN}\n\nMet vriendelijke groet,\n\nSanne de Vries", OWN, "Sanne de Vries"),
        (f"{OWN}\n\nAtenciosamente,\nJoão Silva", OWN, "João Silva"),
        (f"{OWN}\n\nCordiali saluti,\nLuca Bianchi", OWN, "Luca Bianchi"),
        (f"{OWN}\n\nSent from my iPhone", OWN, "iPhone"),
        (f"{OWN}\n\nVon meinem iPhone gesendet", OWN, "iPhone"),
        (f"{OWN}\n\nEnvoyé de mon iPhone", OWN, "iPhone"),
        (f"{OWN}\n\nGet Outlook for iOS<https://aka.ms/x>", OWN, "Outlook"),
        (f"{OWN}\n\nEnviado desde mi iPhone", OWN, "iPhone"),
        (f"{OWN}\n\nInviato da iPhone", OWN, "iPhone"),
        (f"{OWN}\n\nVerzonden vanaf mijn iPhone", OWN, "iPhone"),
        (f"{OWN}\n\nRegards,\nTom\n\nOn 3 Mar 2026 Priya <p@x.example> wrote:\n> {OLD}", OWN, "Tom"),
    ],
)
def test_signature_is_not_own(source: str, own: str, signature: str) -> None:
    parts = text.split(source)

    assert parts.own == own
    assert signature in parts.signature


@pytest.mark.parametrize(
    "after",
    [
        "PS: could you do 10:00 on Friday?",
        "PS. Bring your passport.",
        "Could you do Friday instead?",
        "If you cannot make Tuesday then please tell me before Monday so that we can move it.",
    ],
)
def test_words_after_a_sign_off_are_kept(after: str) -> None:
    assert after in own_of(f"{OWN}\n\nBest,\nTom\n\n{after}")


def test_slogan_below_the_signature_leaves_the_name_in_it() -> None:
    parts = text.split(f"{OWN}\n\nKind regards\nJane Doe (she/her)\nTalent Partner\n\nWe are an equal employer.")

    assert parts.signature == "Kind regards\nJane Doe (she/her)\nTalent Partner"
    assert parts.own.startswith(OWN)


@pytest.mark.parametrize(
    "disclaimer",
    [
        "This e-mail and any attachments are confidential and intended solely for the addressee. If you have received "
        "this message in error please delete it.",
        "CONFIDENTIALITY NOTICE: the contents are privileged and intended for the named recipient only; unauthorised "
        "use is forbidden.",
        "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind oder sie "
        "irrtümlich erhalten haben, bitten wir um Nachricht.",
        "Ce message est confidentiel. Si vous n'êtes pas le destinataire, merci de le détruire.",
        "Este mensaje es confidencial. Si no es el destinatario y lo recibe por error, elimínelo.",
        "Dit bericht is vertrouwelijk en alleen bestemd voor de geadresseerde; ten onrechte gekregen: meld het.",
        "Questo messaggio è riservato ai destinatari; se ricevuto per errore va cancellato.",
    ],
)
def test_disclaimer_is_cut(disclaimer: str) -> None:
    parts = text.split(f"{OWN}\n\n{disclaimer}")

    assert parts.own == OWN
    assert disclaimer[:20] not in parts.signature


@pytest.mark.parametrize(
    "marker",
    [
        "---------- Forwarded message ---------",
        "---------- Forwarded message ----------",
        "Begin forwarded message:",
        "---------- Weitergeleitete Nachricht ---------",
        "Anfang der weitergeleiteten Nachricht:",
        "---------- Message transféré ---------",
        "---------- Mensaje reenviado ---------",
        "---------- Doorgestuurd bericht ---------",
        "---------- Mensagem encaminhada ---------",
        "---------- Messaggio inoltrato ---------",
        "-------- Forwarded Message --------",
    ],
)
def test_forwarded_mail_is_told_apart(marker: str) -> None:
    parts = text.split(f"FYI\n\n{marker}\nFrom: Tom <tom@b.example>\nSubject: x\n\n{OLD}")

    assert parts.own == "FYI"
    assert OLD in parts.forwarded
    assert parts.quoted == ""


def test_outlook_forward_is_told_by_its_subject() -> None:
    source = f"{OUTLOOK_BLOCKS[0]}\n{OLD}"

    assert OLD in text.split(source, is_forward=True).forwarded
    assert OLD in text.split(source).quoted


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<p>Unfor&shy;tunately</p>", "Unfortunately"),
        ("<p>Unfor<b>tun</b>ately</p>", "Unfortunately"),
        ("one<br>two", "one\ntwo"),
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("<div style='display:none'>secret <div>x</div> y</div>seen", "seen"),
        ("<div style='DISPLAY : None'>secret</div>seen", "seen"),
        ("<span style='font-size:0'>secret</span>seen", "seen"),
        ("<span style='visibility: hidden'>secret</span>seen", "seen"),
        ("<span style='opacity:0'>secret</span>seen", "seen"),
        ("<span style='opacity:0.9'>seen</span>", "seen"),
        ("<div style='max-height:0;overflow:hidden'>secret</div>seen", "seen"),
        ("<div hidden>secret</div>seen", "seen"),
        ("<div class='preheader'>secret</div>seen", "seen"),
        ("<span style='color:#ffffff'>secret</span>seen", "seen"),
        ("<td bgcolor='#003366'><span style='color:#fff'>button</span></td>", "button"),
        ("<td style='font-size:0px'><div style='font-size:16px'>seen</div>gone</td>", "seen"),
        ("<div style='display:none'><p style='font-size:16px'>secret</p></div>seen", "seen"),
        ("<div style='display:none'>never closed", "never closed"),
        ("<a style='mso-hide:all'>seen</a>", "seen"),
        ("<!-- secret -->seen", "seen"),
        ("<!--[if mso]>secret<![endif]-->seen<!--[if !mso]><!--> too<!--<![endif]-->", "seen too"),
        ("<style>p{color:red}</style><title>t</title><script>x</script>seen", "seen"),
        ("<pre>one\ntwo</pre>", "one\ntwo"),
        ("a < b and 1 > 0", "a < b and 1 > 0"),
        ("<blockquote type='cite'>old<br>older</blockquote>new", "> old\n> older\n\nnew"),
        ("<blockquote style='margin:0 40px'>mine</blockquote>", "mine"),
        ("Tom wrote:<blockquote>old</blockquote>", "Tom wrote:\n\n> old"),
        ("&lt;tom@x.example&gt; &amp;amp;", "<tom@x.example> &amp;"),
    ],
)
def test_html_shows_what_a_person_sees(markup: str, shown: str) -> None:
    assert text.clean(html.to_text(markup)) == shown


HTML_REPLIES = [
    '<div>{own}</div><br><div class="gmail_quote"><div class="gmail_attr">On Tue, Mar 3, 2026 at 10:00 AM Tom &lt;<a '
    'href="mailto:t@b.example">t@b.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote">{old}'
    "</blockquote></div>",
    '<div class="WordSection1"><p class="MsoNormal">{own}</p><div style="border:none;border-top:solid #E1E1E1 1.0pt">'
    '<p class="MsoNormal"><b>From:</b> Tom &lt;t@b.example&gt;<br><b>Sent:</b> Tuesday<br><b>To:</b> Priya<br>'
    "<b>Subject:</b> x</p></div><p>{old}</p></div>",
    '<div>{own}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Lähettäjä:</b> Tom</div>'
    "<div>{old}</div>",
    '<body>{own}<br><div><br><blockquote type="cite"><div>On 3 Mar 2026, at 10:00, Tom wrote:</div><div>{old}</div>'
    "</blockquote></div></body>",
    '<p>{own}</p><div class="moz-cite-prefix">On 03/03/2026 10:00, Tom wrote:<br></div><blockquote type="cite" '
    'cite="mid:x">{old}</blockquote>',
    '<div>{own}</div><div class="yahoo_quoted"><div>On Tuesday Tom wrote:</div><div>{old}</div></div>',
    '<div>{own}</div><div class="protonmail_quote">-------- Original Message --------<br>On 3/3/26 Tom wrote:<br>'
    '<blockquote class="protonmail_quote" type="cite">{old}</blockquote></div>',
]


@pytest.mark.parametrize("page", HTML_REPLIES)
def test_html_reply_keeps_only_its_own_words(page: str) -> None:
    parts = text.split(text.clean(html.to_text(page.format(own=OWN, old=OLD))))

    assert parts.own == OWN
    assert OLD in parts.quoted


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Unfor\u00adtunately\u200b we", "Unfortunately we"),
        ("a\u00a0b\u2009c", "a b c"),
        ("\u202egnp.exe\u202c", "gnp.exe"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("\x1dx\x07y", "xy"),
    ],
)
def test_clean_keeps_only_what_is_seen(source: str, expected: str) -> None:
    assert text.clean(source) == expected


def test_plain_folds_quotes_breaks_and_case() -> None:
    assert text.plain("We\u2019d  like\nto \u201cmeet\u201d \u2013 Tuesday") == 'we\'d like to "meet" - tuesday'


def test_unwrap_joins_broken_lines_and_keeps_lists() -> None:
    long = "We are sorry to tell you that after careful thought we will not be"

    assert text.unwrap(f"{long}\nmoving forward.\n\n- one\n- two") == f"{long} moving forward.\n\n- one\n- two"


@pytest.mark.parametrize(
    ("source", "delete", "expected"),
    [
        ("one \ntwo\nthree", False, "one two\nthree"),
        ("one \ntwo", True, "onetwo"),
        ("text\n-- \nTom", False, "text\n-- \nTom"),
        ("a \n> b", False, "a \n> b"),
    ],
)
def test_flowed_lines_are_joined(source: str, delete: bool, expected: str) -> None:
    assert text.unflow(source, delete_space=delete) == expected


SIZE = 512 * 1024
HOSTILE = {
    "quotes": ">" * SIZE,
    "quote lines": "> x\n" * (SIZE // 4),
    "on lines": "On \n" * (SIZE // 4),
    "on long": "On 3 March 2026 at 10:00 Tom <t@x> \n" * (SIZE // 36),
    "from lines": "From: x\n" * (SIZE // 8),
    "dashes": "--\n" * (SIZE // 3),
    "rules": "_____\n" * (SIZE // 6),
    "sign-offs": "Best,\n" * (SIZE // 6),
    "interleaved": "Best,\n> x\n" * (SIZE // 10),
    "disclaimers": "This message is confidential\n" * (SIZE // 29),
    "one line": "this e-mail " * (SIZE // 12),
    "wrote": "wrote " * (SIZE // 6) + ":",
    "spaces": " " * SIZE,
    "breaks": "\n" * SIZE,
    "space lines": " \n" * (SIZE // 2),
    "colons": "a:\n" * (SIZE // 3),
    "soft hyphens": "\u00ad" * (SIZE // 2),
    "names": "Best " + "Ab " * (SIZE // 3),
    "wrapped": ("word " * 12 + "\n") * (SIZE // 61),
}
HOSTILE_HTML = {
    "comments": "<!--" * (SIZE // 4),
    "nesting": "<div>" * (SIZE // 5),
    "quotes": "<blockquote type=cite>a" * (SIZE // 23),
    "angles": "<" * SIZE,
    "open tags": "<a " * (SIZE // 3),
    "declarations": "<!" * (SIZE // 2),
    "hidden": "<div style='display:none'>" * (SIZE // 26),
    "sizes": "<p style='font-size:0'><p style='font-size:9'>" * (SIZE // 46),
    "entities": "&#" * (SIZE // 2),
    "attribute": '<div class="' + "a " * (SIZE // 2) + '">',
    "opacity": "<div style='" + "opacity:0 " * (SIZE // 10) + "'>",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_takes_less_than_a_second(name: str) -> None:
    with within(2):  # under 0.5 s alone on the machine
        text.split(text.clean(HOSTILE[name]))
        text.unwrap(HOSTILE[name])
        text.plain(HOSTILE[name])


@pytest.mark.parametrize("name", HOSTILE_HTML)
def test_hostile_html_takes_less_than_a_second(name: str) -> None:
    with within(2):  # under 0.5 s alone on the machine
        text.split(text.clean(html.to_text(HOSTILE_HTML[name])))


@settings(max_examples=200, derandomize=True, deadline=None)
@given(st.text())
def test_any_text_is_split(source: str) -> None:
    text.split(text.clean(html.to_text(source)))
    text.split(source)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(
    st.lists(
        st.sampled_from(["> old", "Best,", "Tom", OWN, "", "--", "On 3 Mar Tom <t@x> wrote:", "From: x"]), max_size=12
    )
)
def test_no_own_sentence_is_lost_before_a_quotation(lines: list[str]) -> None:
    source = "\n".join([OWN, *lines])

    assert text.split(source).own.startswith(OWN)
