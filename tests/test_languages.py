"""Which messages are in another language than English."""

from __future__ import annotations

import json

import pytest

from bot.answering.languages import foreign_language
from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Export nach Xero schlägt fehl, was soll ich tun?", "de"),
        ("Hallo, kannst du mir helfen?", "de"),
        ("Xero dice que la conexión ha caducado, ayuda por favor", "es"),
        ("La connexion à Xero a expiré, que faire ?", "fr"),
        ("A conexão com o Xero expirou, o que faço?", "pt"),
        ("La connessione a Xero è scaduta, cosa posso fare?", "it"),
        ("De verbinding met Xero is verlopen, wat nu?", "nl"),
        ("Xeroへのエクスポートが失敗しました", "ja"),
        ("无法连接到 Xero", "zh"),
        ("Xero 연결이 만료되었습니다", "ko"),
        ("Δεν λειτουργεί το Xero", "other"),
    ],
)
def test_a_language_is_told(text: str, language: str) -> None:
    assert foreign_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "XERO11",
        "the token expired in Xero, what do I do?",
        "Error: no access",
        "Der Code ist ungültig: Account Code 4110 is not a valid Code for this document",
        "Contact “Épicerie du Marché” must be unique",
        "la la land pty ltd cannot sync",
    ],
)
def test_what_is_english_or_may_be_is_no_other_language(text: str) -> None:
    assert foreign_language(text) is None


def test_of_thousands_of_english_messages_hardly_any_is_taken_for_another_language() -> None:
    texts = [json.loads(line)["text"] for line in _lines()]
    assert len(texts) > 1000
    assert sum(foreign_language(text) is not None for text in texts) < len(texts) / 50


def _lines() -> list[str]:
    files = sorted((ROOT / "tests" / "cases").glob("*.jsonl"))
    return [line for file in files for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
