"""In which language a message is, as far as it matters: English, or one in which people can be told that it is not."""

from __future__ import annotations

import re
from collections.abc import Mapping

_LEAST = 2  # different words of a language that say that a message is in it
_READ = 20_000  # characters, which tell the language of any message
_SHARE = 0.25  # of all words

_SCRIPTS: Mapping[str, re.Pattern[str]] = {  # in this order: Japanese is written with Chinese signs as well
    "ja": re.compile(r"[\u3041-\u30ff]"),
    "ko": re.compile(r"[\uac00-\ud7a3\u1100-\u11ff]"),
    "zh": re.compile(r"[\u4e00-\u9fff]"),
    "other": re.compile(r"[\u0370-\u03ff\u0400-\u052f\u0590-\u06ff\u0900-\u0e7f]"),
}
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)

_ENGLISH = frozenset(
    {"the", "is", "are", "was", "were", "not", "a", "an", "to", "of", "and", "it", "its", "in", "we", "i", "you", "my",
     "our", "your", "this", "that", "when", "from", "on", "at", "for", "with", "have", "has", "had", "can", "cannot",
     "could", "would", "will", "be", "been", "but", "or", "if", "do", "does", "did", "what", "why", "how", "any",
     "anyone", "please", "help", "error", "after", "since", "no", "them", "they", "he", "she", "there", "here", "which",
     "so", "as", "by", "all", "again"}
)  # fmt: skip
_WORDS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "de": """
            der die das den dem und ist nicht ich wir ein eine einen kann können mit auf für von zu zum zur bei wie was
            bitte danke hallo mein meine unser unsere habe haben hat wird werden sind fehler funktioniert geht nach
            keine kein seit wenn aber auch noch schon hilfe helfen sie es mir dir uns jetzt warum soll tun du beim im
            schlägt fehl meldung verbindung rechnung rechnungen konto abgelaufen gesperrt ungültig
        """,
        "fr": """
            le la les des est une un et pas je nous vous ne que qui pour dans avec sur bonjour merci comment erreur mon
            ma mes notre nos au aux du ce cette il elle plus depuis peux pouvez marche faire quoi aide aidez svp être
            connexion facture factures expiré échoue impossible à été
        """,
        "es": """
            el la los las una un es y que de del para con por hola gracias cómo como mi mis nuestro nuestra se ha está
            ayuda necesito puedo favor dice desde cuando qué lo al pero más conexión factura facturas caducado falla
            tengo problema
        """,
        "it": """
            il lo la gli le una un è e che di del della per con non ciao grazie come mio mia nostro nostra si ha sono
            aiuto posso favore dice quando cosa più ma errore connessione fattura fatture scaduta buongiorno
        """,
        "pt": """
            o a os as uma um é e que de do da para com por não olá obrigado obrigada como meu minha nosso nossa se está
            ajuda preciso posso favor diz quando mas mais erro conexão fatura faturas expirou falha
        """,
        "nl": """
            de het een en is niet ik wij we kan met op voor van naar bij hoe wat alstublieft bedankt hallo mijn onze
            heb heeft wordt zijn fout werkt geen sinds als maar ook nog hulp verbinding factuur facturen verlopen
        """,
    }.items()
}


def foreign_language(text: str) -> str | None:
    """
    The language of a message that is not in English, None if it is, or may be.

    One of `de es fr it ja ko nl pt zh`, or `other` for a script that is none of theirs. Error texts are English
    wherever they come from, so that a message which quotes one counts as English if most of it is.
    """
    text = text[:_READ]
    if script := _script(text):
        return script
    words = set(re.findall(r"\w+", re.sub(r"['\u2019]", " ", text.casefold())))
    english = sum(word in _ENGLISH for word in words)
    counts = {language: sum(word in known for word in words) for language, known in _WORDS.items()}
    language = max(counts, key=lambda one: counts[one])
    enough = counts[language] >= max(_LEAST, _SHARE * len(words)) and counts[language] > english
    return language if enough else None


def is_in_other_script(text: str) -> bool:
    """Whether a message is written in another script, so that none of its words are read."""
    return _script(text[:_READ]) is not None


def _script(text: str) -> str | None:
    """The language of the first script that a text is in, which is not the Latin one."""
    letters = len(_LATIN.findall(text))
    return next((name for name, script in _SCRIPTS.items() if len(script.findall(text)) * 2 > letters), None)
