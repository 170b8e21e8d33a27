"""What Drafts, Sent and Trash are called where a server does not say (RFC 6154).

Data only. A name is compared case-folded with the last segment of a folder's
path; the first of a row is the most usual. `tests/mailbox` holds examples.
"""

from __future__ import annotations

from assistant.model import Role

SPECIAL_USE = {Role.DRAFTS: r"\drafts", Role.SENT: r"\sent", Role.TRASH: r"\trash"}
"""In lower case: Cyrus announces them so."""

NAMES: dict[Role, tuple[str, ...]] = {
    Role.DRAFTS: (
        *("drafts", "draft", "draft messages"),
        *("entwürfe", "entwurf", "brouillons", "brouillon", "borradores", "borrador", "bozze", "bozza"),
        *("rascunhos", "rascunho", "concepten", "concept", "utkast", "kladder", "kladde", "luonnokset"),
        *("kopie robocze", "robocze", "szkice", "koncepty", "rozepsané", "rozpísané", "piszkozatok", "taslaklar"),
        *("ciorne", "esborranys", "zirriborroak", "drög", "juodraščiai", "melnraksti", "mustandid", "osnutki"),
        *("nacrti", "skice", "чернетки", "черновики", "чернови", "нацрти", "πρόχειρα", "טיוטות", "مسودات", "المسودات"),
        *(
            "下書き",
            "草稿",
            "草稿箱",
            "草稿匣",
            "草稿夾",
            "임시보관함",
            "임시 보관함",
            "bản nháp",
            "thư nháp",
            "draf",
            "konsep",
            "ฉบับร่าง",
        ),
    ),
    Role.SENT: (
        *("sent", "sent items", "sent messages", "sent mail", "sent-mail", "sentmail", "sent objects"),
        *("gesendet", "gesendete", "gesendete elemente", "gesendete objekte", "gesendete nachrichten", "postausgang"),
        *("envoyés", "envoyé", "messages envoyés", "éléments envoyés", "objets envoyés", "courrier envoyé"),
        *("enviados", "enviadas", "elementos enviados", "mensajes enviados", "itens enviados", "e-mails enviados"),
        *("inviati", "inviata", "posta inviata", "elementi inviati", "messaggi inviati"),
        *("verzonden", "verzonden items", "verzonden berichten", "verstuurd"),
        *("skickat", "skickade", "skickade objekt", "sendt", "sendte", "sendte elementer", "sendt post"),
        *(
            "lähetetyt",
            "wysłane",
            "elementy wysłane",
            "odeslané",
            "odeslaná pošta",
            "odoslané",
            "elküldött",
            "elküldött elemek",
        ),
        *("gönderilmiş", "gönderilmiş öğeler", "gönderilenler", "gönderilen", "trimise", "elements enviats", "enviats"),
        *("išsiųsta", "nosūtītie", "saadetud", "poslano", "poslane stavke", "изпратени", "послато"),
        *(
            "отправленные",
            "отправленные элементы",
            "надіслані",
            "απεσταλμένα",
            "נשלח",
            "פריטים שנשלחו",
            "المرسلة",
            "البريد المرسل",
        ),
        *("送信済み", "送信済みアイテム", "送信済みメール", "已发送", "已发送邮件", "已發送", "寄件備份", "寄件備份匣"),
        *("보낸편지함", "보낸 편지함", "보낸메일함", "thư đã gửi", "terkirim", "item terkirim", "จดหมายที่ส่ง"),
    ),
    Role.TRASH: (
        *("trash", "deleted items", "deleted messages", "deleted", "bin", "rubbish", "deleted objects"),
        *("papierkorb", "gelöscht", "gelöschte elemente", "gelöschte objekte", "corbeille", "éléments supprimés"),
        *("messages supprimés", "papelera", "elementos eliminados", "eliminados", "cestino", "posta eliminata"),
        *(
            "elementi eliminati",
            "lixeira",
            "lixo",
            "itens excluídos",
            "itens eliminados",
            "prullenbak",
            "verwijderde items",
        ),
        *(
            "papperskorg",
            "papperskorgen",
            "borttaget",
            "borttagna objekt",
            "papirkurv",
            "papirkurven",
            "slettet",
            "slettede elementer",
        ),
        *("roskakori", "poistetut", "kosz", "elementy usunięte", "koš", "odstraněná pošta", "kôš", "kuka", "lomtár"),
        *("törölt elemek", "çöp", "çöp kutusu", "silinmiş öğeler", "coș de gunoi", "gunoi", "paperera", "šiukšlinė"),
        *(
            "miskaste",
            "prügikast",
            "koš za smeće",
            "kanta",
            "smeti",
            "кошче",
            "смеће",
            "корзина",
            "удаленные",
            "кошик",
            "видалені",
        ),
        *(
            "κάδος",
            "διαγραμμένα",
            "אשפה",
            "פריטים שנמחקו",
            "سلة المهملات",
            "المحذوفة",
            "ごみ箱",
            "ゴミ箱",
            "削除済みアイテム",
        ),
        *(
            "已删除",
            "已删除邮件",
            "垃圾桶",
            "废纸篓",
            "刪除的郵件",
            "휴지통",
            "지운편지함",
            "thùng rác",
            "sampah",
            "ถังขยะ",
        ),
    ),
    Role.APPROVED: ("approved", "freigegeben", "approuvés", "aprobados", "approvati", "aprovados", "goedgekeurd"),
}
