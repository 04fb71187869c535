"""
Numbers by which somebody finds what failed: a report, an invoice, an order, a payment, a contact.

What a number is, the word before it says; without one, its shape. The same shapes are everywhere (phones, amounts,
account codes, other people's tickets), so a number that is called something else is never taken.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from bot.extracting.known import Span
from bot.extracting.view import View, decoded

LEAST = 20.0
"""The weight from which on a number is taken for what failed."""

_MOST = 300  # numbers that are looked at

RecordKind = Literal["report", "invoice", "order", "transaction", "contact", "other"]

_REPORT = (
    r"(?:expense\s)?reports?|rpt|rept?|expense\sclaim|claim|note\sde\sfrais|rapport(?:o|en)?|bericht|informe"
    r"|relat[oó]rio|spesenabrechnung|expenses?|reportid|report_id"
)
_INVOICE = (
    r"(?:(?:supplier|sales|client|customer|membership|disbursement|purchase)\s)?inv(?:oices?)?|(?:client\s"
    r"|supplier\s)?bills?"
    r"|disbursements?|credit\snotes?|fee\snotes?|cn|rechnung|facture|factura|factuur|fattura|beleg|invoiceid"
)
_ORDER = r"(?:sales\s|purchase\s|work\s)?orders?|so|po|wo|stock\sadjustment|shipment|assembly|auftrag|commande|pedido"
_TRANSACTION = (
    r"transactions?|txn|trans|payments?|receipts?|(?:manual\s)?journals?|deposit|refund|bank\stransaction|allocation"
    r"|jnl"
    r"|zahlung|paiement|pago|transfer"
)
_OTHER = r"records?|documents?|docs?|refs?|reference|id|no|number|nr|item|line|entry|export(?:ed|ing|s)?|voucher"
_KINDS: tuple[tuple[RecordKind, str], ...] = (
    ("report", _REPORT), ("invoice", _INVOICE), ("order", _ORDER), ("transaction", _TRANSACTION), ("other", _OTHER),
)  # fmt: skip
_OTHERS = (
    r"matter|client|customer|contact|supplier|vendor|employee|staff|member(?:ship)?|account|acct|acc|code|phone|mobile"
    r"|cell|tel|call|ring|fax|ext|extension|tickets?|case|request|build|version|v|abn|acn|nzbn|vat|gst|tax|taxcode"
    r"|company|registration|ird|ending|postcode|pin|room|suite|level|card|bsb|sort|user|agent|licence|license|port"
    r"|status"
    r"|http|http/1\.1|error|err|policy|po\sbox|box|amount|total|value|balance|batch|chapter|page|step|option|rule"
    r"|section|zip|payroll|job|project|run|job|worker|process|thread|attempt|try|me|us|him|her|callback|whatsapp|lot"
    r"|(?!(?:with|under|that|this|whose|same|here|call|called|bounced|failed|report)\s)[a-z]{4,15}(?=\s(?:number|no\.?|id|nr)\b)"
)
_WORD_LINKS = r"id|no\.?|number|num\.?|nr\.?|ref(?:erence)?\.?|code|is|was|name|:|=|\#|-|\(|\"|'|n°|nº|\|"
_OWN_LINKS = rf"\.?(?:[^\S\n]{{0,3}}(?:{_WORD_LINKS}|called|with|the|for|on|of|has|and|,)){{0,5}}[^\S\n]{{0,3}}"
_BEFORE = re.compile(
    rf"(?<![A-Za-z0-9])(?:(?:{'|'.join(f'(?P<{kind}>{pattern})' for kind, pattern in _KINDS)}){_OWN_LINKS}"
    rf"|(?P<foreign>{_OTHERS})\.?(?:[^\S\n]{{0,3}}(?:{_WORD_LINKS})){{0,4}}[^\S\n]{{0,3}})\Z",
    re.IGNORECASE,
)
_IS = re.compile(
    rf"(?<![A-Za-z0-9])(?:{'|'.join(f'(?P<{kind}>{pattern})' for kind, pattern in _KINDS[:4])})\b"
    r"(?:\s(?:i|i'm|i've|we|we're|we've|you|that|which|it|this|in|on|about|with|question|trouble|have|has|mean|stuck"
    r"|failed|failing|concerned)){1,6}\s(?:is|was)\s(?:number\s|no\.?\s|\#)?\Z",
    re.IGNORECASE,
)
_UUID = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
_NUMBER = re.compile(
    r"(?<![\w.@$£€+/\\-])(?:"
    rf"(?P<uuid>{_UUID})"
    r"|(?P<report>R\d{2}[0-9A-Za-z]{5,14}(?![\w-]))"
    r"|(?P<coded>[A-Za-z]{1,8}(?:[-_][A-Za-z0-9]{1,14}){1,4}(?<=[0-9A-Za-z]))"
    r"|(?P<spaced>(?:SO|PO|WO|SA|CN|INV|BILL(?![ ])|JNL|CR|SR|TR|MEM)[ #]{0,2}\d{3,12}(?:-\d{1,6})?(?![\w-]))"
    r"|(?P<dashed>\d{2,8}(?:[-/][A-Z0-9]{1,8}){1,3}(?![\w/-]))"
    r"|(?P<hash>\#[ ]?(?:\d{3,19}|[A-Z]{1,5}-?\d{3,19})(?![\w]))"
    r"|(?P<plain>\d{1,20}(?![\w]|[.,:/]\d|-\d{1,3}\b))"
    r"|(?P<mixed>(?=[A-Za-z0-9]{0,18}\d)(?=[A-Za-z0-9]{0,18}[A-Za-z])[A-Za-z0-9]{5,19}(?!\w))"
    r")(?!'s\b)",
)
_PREFIX_KINDS: dict[str, RecordKind] = {
    **dict.fromkeys(("SO", "PO", "WO", "SA", "SR", "ASM", "SH"), "order"),
    **dict.fromkeys(("INV", "BILL", "CN", "CR", "FN", "MEM", "M", "SI", "PI"), "invoice"),
    **dict.fromkeys(("JNL", "PAY", "RCT", "TX", "TXN", "TR", "MJ"), "transaction"),
    **dict.fromkeys(("RPT", "ER", "EXP", "R"), "report"),
}
_NO_RECORD = frozenset(
    {
        *("XERO", "XC", "ERR", "ERROR", "HTTP", "UTF", "ISO", "GMT", "UTC", "OAUTH", "SHA", "RFC", "TLS", "IPV", "WIN"),
        *("V", "AS", "CC", "Q", "COVID", "CUST", "CUSTOMER", "CLIENT", "ACC", "ACCT", "SUPP", "EMP", "STAFF"),
    }
)
"""Letters before a number that is no record: codes, standards, and people's and accounts' numbers."""

_WENT_WELL = re.compile(
    r"\b(?<!never\s)(?<!not\s)(?<!n't\s)(?<!was\sstill\s)(?:fine|(?:okay|ok)(?!,|\s(?:so|then|guys|team|all)\b)"
    r"|worked|works|went\sthrough|succeeded|no\sproblems?|different|unrelated|synced\scorrectly"
    r"|all\sgood"
    r"|without\s(?:trouble|problems?|a\sproblem)|is\sgood|another\smatter|separate|not\sabout|ignore|previous(?:ly)?"
    r"|instead\sof)\b",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"\b(?:fail(?:ed|s|ing|ure)?|d(?:id|oes)\snot|d(?:id|oes)n't|won't|wont|bounced|stuck|rejected|retried|tried|exported"
    r"|refus(?:ed|es)|error|stopped)\b",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[;\n()]|[.!?](?=\s|\Z)|,?\s(?:but|however|whereas|while|though|aber|mais)\s")
_CLAUSE_OR_COMMA = re.compile(rf"{_CLAUSE_END.pattern}|,|\sand\s", re.IGNORECASE)
_NOT = re.compile(
    r"\b(?:not|nothing\sto\sdo\swith|isn't|than|except|unlike)\s(?:the\s|about\s|for\s|with\s|in\s){0,2}"
    r"(?:(?:reports?|invoices?|bills?|orders?|receipts?|payments?|number|no\.?|id)\s){0,2}\Z",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\bonly\s(?:the\s)?(?:[a-z]{2,10}\s)?\Z", re.IGNORECASE)
_ANOTHER = re.compile(
    r"\d{4,}|[A-Za-z]-\d|\b(?:others?|another|next|second|third|one|which|that|this)\b", re.IGNORECASE
)
_OTHERS_BEGIN = re.compile(
    r"(?:[,;]|\b(?:and|but|while|yet))\s(?:(?:but|and|while|yet)\s)?(?:[A-Za-z']{1,20}\s){0,3}?"
    r"(?:[A-Z]{1,8}-?\d[\w-]*|#?\d{4,}|the|my|our|its|all|both|every\w*|others?|another)\b"
    r"|\b(?:everything|everyone|(?:the|all)\s(?:rest|others?)|another)\b",
    re.IGNORECASE,
)
"""Where a sentence goes on about something else: ", INV-13 …", "and the others …"."""

_SAME = re.compile(r"\b(?:it|this|that|they)\b", re.IGNORECASE)
_PHONE = re.compile(
    r"\+\d[\d\s().-]{6,18}\d|\(\d{2,4}\)\s?\d[\d\s-]{4,10}\d|\b0\d{1,4}[\s-]\d{2,4}[\s-]\d{2,5}(?:[\s-]\d{2,4})?\b"
    r"|\b\d{3}-\d{3}-\d{4}\b|\b\d{3}-\d{4}\b|\b1[38]00[\s-]\d{3}[\s-]?\d{3}\b"
)
_CURRENCY = r"(?:USD|AUD|NZD|GBP|EUR|FJD|CAD|SGD|HKD|ZAR|JPY|INR|CHF)"
_MONEY = re.compile(
    rf"(?:[$£€¥]|\b{_CURRENCY})\s?\d[\d,]{{0,12}}(?:\.\d{{1,3}})?|\b\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?"
    rf"|\b\d[\d,]{{0,12}}(?:\.\d\d)?\s?(?:{_CURRENCY}|dollars|pounds|euros|%|percent)(?!\w)"
)
_COUNTED = re.compile(
    r"[ ](?:rows|records|invoices|reports|bills|customers|members|contacts|lines|items|times|people|users|orders"
    r"|payments|of\s(?:them|these|those|us)|x|minutes?|mins?|hours?|days?|weeks?|months?|years?|hrs|am|pm|errors"
    r"|emails)\b",
    re.IGNORECASE,
)
_URL_NUMBER = rf"{_UUID}|R\d\d[0-9A-Za-z]{{5,14}}|[A-Z]{{1,5}}-\d[\d-]{{2,14}}|\d{{3,20}}"
_PATH = re.compile(r"(?<![\w./:<-])/[A-Za-z][\w-]{0,30}(?:/[\w.-]{1,60}){1,6}")
"""An address without its host, as in the log of a server."""

_URL_KIND = re.compile(
    r"(report|export|invoice|invoicing|bill|order|payment|transaction|receipt|journal|expense|document|record)",
    re.IGNORECASE,
)
_IN_URL = re.compile(
    rf"[/=](?P<id>{_URL_NUMBER})(?=[/?&#]|\Z)"
    rf"|\"\w{{0,20}}(?i:{_URL_KIND.pattern})\w{{0,20}}\"[\s+]?:[\s+]?\"?(?P<json>{_URL_NUMBER})(?=[\",}}])"
)
_URL_KINDS: dict[str, RecordKind] = {
    "report": "report", "expense": "report", "export": "other", "invoice": "invoice", "invoicing": "invoice",
    "bill": "invoice", "order": "order",
}  # fmt: skip
_NUMBERED = re.compile(r"\bid|\bno\b|number|\bnr|\bref|#|:|=", re.IGNORECASE)
_ONE = re.compile(r"(?:invoice|bill|(?:credit|fee)\snote|receipt|journal|disbursement|payment)\s", re.IGNORECASE)
_PERSON = re.compile(r"client|customer|contact|supplier|vendor|member", re.IGNORECASE)
_TOLD_BY_SHAPE = frozenset({"coded", "report", "uuid"})

_FIRST_YEAR, _LAST_YEAR = "1990", "2035"  # of which messages speak
_CALLED = {"report": 66.0, "invoice": 54.0, "order": 54.0, "transaction": 52.0, "other": 40.0}
_FROM_URL = 45.0
_SOMEBODY = -60.0


@dataclass(frozen=True, slots=True)
class Record:
    """A number of a record in a text, what kind of record it is, and how much speaks for it being what failed."""

    kind: RecordKind
    start: int
    end: int
    value: str
    weight: float


def records(
    view: View,
    taken: Sequence[tuple[int, int]],
    error: Span | None,
    prefixes: Collection[str],
) -> list[Record]:
    """
    The records that a text names, the likeliest first.

    `taken` are stretches that are something else (times), `error` the error text; `prefixes` are letters before the
    numbers of records.
    """
    plain = view.plain
    blocked = [*taken, *(m.span() for m in _PHONE.finditer(plain)), *(m.span() for m in _MONEY.finditer(plain))]
    found: list[Record] = []
    for match in itertools.islice(_NUMBER.finditer(plain), _MOST):
        start, end = match.span()
        if view.in_url(start):
            continue
        record = _record(view, match, error, prefixes)
        if record is not None and not any(a < end and start < b for a, b in blocked):
            found.append(record)
    found.extend(_from_urls(view))
    best: dict[str, Record] = {}
    for record in found:
        if record.value not in best or best[record.value].weight < record.weight:
            best[record.value] = record
    return sorted(best.values(), key=lambda r: (-r.weight, r.start))


def is_number(text: str) -> bool:
    """Whether a text is by its shape nothing but the number of a record, as R00Ab12CdEf34, INV-2201 and a UUID."""
    match = _NUMBER.fullmatch(text)
    if match is None or match.lastgroup != "coded":
        return match is not None and match.lastgroup in {*_TOLD_BY_SHAPE, "spaced"}
    head, *rest = re.split(r"[-_]", text)
    return head.upper() in _PREFIX_KINDS and all(any(char.isdigit() for char in part) for part in rest)


def tried_last(plain: str, numbers: Sequence[Record], last: tuple[int, int]) -> list[Record]:
    """The records with those first that weigh as much as others and were tried at the time in `last`."""

    def weighed(record: Record) -> Record:
        apart = (record.end, last[0]) if record.end <= last[0] else (last[1], record.start)
        near = _CLAUSE_OR_COMMA.search(plain, *apart) is None
        return replace(record, weight=record.weight + 3) if near else record

    return sorted((weighed(record) for record in numbers), key=lambda r: (-r.weight, r.start))


@dataclass(frozen=True, slots=True)
class _Sign:
    """A number in a text: its shape, what it is called before it, and the words between the two."""

    shape: str
    value: str
    start: int
    end: int
    called: str | None
    before: str

    @property
    def numbered(self) -> bool:
        """Whether something before it says that it is a number, as "no." and "#"."""
        return _NUMBERED.search(self.before) is not None

    @property
    def digits(self) -> int:
        return sum(char.isdigit() for char in self.value)

    @property
    def own(self) -> float:
        """What the word before it is worth."""
        return _CALLED.get(self.called or "", 0.0)

    @property
    def kind(self) -> RecordKind:
        """What kind of record the word before it makes it."""
        return next((kind for kind, _ in _KINDS if kind == self.called), "other")


def _sign(plain: str, match: re.Match[str]) -> _Sign:
    shape, value, start = str(match.lastgroup), match.group(0), match.start()
    before = _BEFORE.search(plain, max(0, start - 48), start)
    before = before or _IS.search(plain, max(0, start - 80), start)
    called = before and next(
        name for name in ("foreign", *(k for k, _ in _KINDS)) if before.groupdict().get(name) is not None
    )
    if shape == "hash":
        start += len(value) - len(value.lstrip("# "))
        value = value.lstrip("# ")
    return _Sign(shape, value, start, match.end(), called, before.group(0) if before else "")


def _record(view: View, match: re.Match[str], error: Span | None, prefixes: Collection[str]) -> Record | None:
    plain = view.plain
    sign = _sign(plain, match)
    if sign.shape == "coded" and not _is_coded(sign.value):
        return None
    inside = error is not None and error.start <= sign.start and sign.end <= error.end
    if inside and sign.shape not in _TOLD_BY_SHAPE:
        return None
    value = view.shown[sign.start : sign.end]
    if sign.called == "foreign" and sign.shape != "report":
        person = _PERSON.match(sign.before) and not inside and len(value) > 2
        return Record("contact", sign.start, sign.end, value, _SOMEBODY) if person else None
    weight, kind = _weight(sign, prefixes, counted=_COUNTED.match(plain, sign.end) is not None)
    if weight <= 0:
        return None
    return Record(kind, sign.start, sign.end, value, weight + _by_clause(plain, sign) - (25 if inside else 0))


def _is_coded(value: str) -> bool:
    """Whether a word with hyphens is the number of a record, as SO-00012345 and FN-HALLORAN-2."""
    head = re.split(r"[-_]", value)[0].upper()
    digits = sum(char.isdigit() for char in value)
    known = head in _PREFIX_KINDS
    if head in _NO_RECORD or not digits or (digits < 3 and not known and not value[-1].isdigit()):
        return False
    return value[:1].isupper() or digits >= 3


def _by_clause(plain: str, sign: _Sign) -> float:
    """What the words around a number add: more where something failed, far less where all went well."""
    first, last = _clause(plain, sign.start, sign.end)
    if _went_well(plain, sign, first, last) or _NOT.search(plain, max(0, sign.start - 34), sign.start):
        return -50
    only = _ONLY.search(plain, max(0, sign.start - 34), sign.start) is not None
    return (6 if _FAILED.search(plain, first, last) else 0) + 3 * only


def _went_well(plain: str, sign: _Sign, first: int, last: int) -> bool:
    """Whether the clause from `first` to `last` says of a number that all is well with it, and of no other thing."""
    first = max(first, plain.rfind(",", first, sign.start))
    well = _WENT_WELL.search(plain, first, last)
    if well is None:
        return False
    if well.end() <= sign.start:  # "INV-13 worked and INV-12 failed"
        own = _CLAUSE_OR_COMMA.search(plain, well.end(), sign.start) is not None
        return not _failed_later(plain, sign.end if own else well.end(), last)
    failed = _FAILED.search(plain, first, well.start())
    if failed is not None:  # "INV-12 failed, INV-13 worked"
        other = _OTHERS_BEGIN.search(plain, max(failed.end(), sign.end), well.start())
        if other is not None and not _SAME.search(plain, other.end(), well.start()):
            return False
    return not _failed_later(plain, well.end(), last)


def _failed_later(plain: str, start: int, end: int) -> bool:
    """Whether what went well failed in the end: "was fine on Monday, failed today", with no other record between."""
    failed = _FAILED.search(plain, start, end)
    return failed is not None and _ANOTHER.search(plain, start, failed.start()) is None


def _weight(sign: _Sign, prefixes: Collection[str], *, counted: bool) -> tuple[float, RecordKind]:
    """How much a number's shape and the word before it speak for its being what failed, and what kind it is."""
    own, kind = sign.own, sign.kind
    if sign.shape == "report":
        return 64 + own / 20, "report"
    if sign.shape in {"coded", "spaced"}:
        head = re.split(r"[-_#\s\d]", sign.value)[0].upper()
        kind = _PREFIX_KINDS.get(head, kind) if kind == "other" else kind
        known = head in _PREFIX_KINDS or head in prefixes
        told = known or sign.digits >= 3 or own > 0
        return ((56 if known else 34) + own / 10 if told else 0.0), kind
    weights = {
        "uuid": max(48.0, own),
        "hash": max(46.0, own),
        "dashed": own if sign.digits > 4 or (own and not sign.value[-1].isdigit()) else 0.0,
        "mixed": own - 4 if own and (sign.numbered or own >= _CALLED["report"]) else 0.0,
    }
    return weights[sign.shape] if sign.shape in weights else _plain_weight(sign, counted=counted), kind


def _plain_weight(sign: _Sign, *, counted: bool) -> float:
    """The weight of a number that is nothing but digits."""
    value, length = sign.value, len(sign.value)
    if counted:
        return 0.0
    if sign.own and (length >= 3 or (length == 2 and (sign.numbered or _ONE.fullmatch(sign.before)))):
        is_year = length == 4 and _FIRST_YEAR <= value <= _LAST_YEAR and not sign.numbered
        is_short = length < 4 and sign.called == "other"
        return 0.0 if is_year or is_short else sign.own
    if length >= 8 and value[0] != "0":
        return 24.0 if length < 11 else 30.0
    return 0.0


def _clause(plain: str, start: int, end: int) -> tuple[int, int]:
    first = max((m.end() for m in _CLAUSE_END.finditer(plain, max(0, start - 200), start)), default=max(0, start - 200))
    last = _CLAUSE_END.search(plain, end, min(len(plain), end + 200))
    return first, last.start() if last else min(len(plain), end + 200)


def _from_urls(view: View) -> list[Record]:
    found = []
    paths = ((m.start(), m.end(), m.group(0)) for m in itertools.islice(_PATH.finditer(view.plain), _MOST))
    for start, end, url in (*view.urls[:_MOST], *(p for p in paths if not view.in_url(p[0]))):
        address = decoded(url)
        numbers = [match["id"] or match["json"] for match in _IN_URL.finditer(address)]
        word = _URL_KIND.search(address)
        if numbers and word is not None:
            kind = _URL_KINDS.get(word[1].lower(), "transaction")
            found.append(Record(kind, start, max(end, start + 1), numbers[-1], _FROM_URL))
    return found
