"""
The words and shapes of which times are made, for `moments`. All are matched in lower case unless it says otherwise.

Every pattern begins with something definite and has bounded repeats, so that no text makes one slow.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

DAY = 86_400

FIRST_HOUR = 7
"""Before this hour nobody is at work: "4:50" is ten to five in the afternoon."""

# ---------------------------------------------------------------------------------------- who writes the month first

MONTH_FIRST_REGIONS = frozenset({"US", "PH", "CA"})
MONTH_FIRST_FOLDERS = ("US/", "Canada/", "America/Indiana/", "America/Kentucky/", "America/North_Dakota/")
MONTH_FIRST_ZONES = frozenset(
    {
        *(f"America/{c}" for c in ("New_York", "Chicago", "Denver", "Los_Angeles", "Phoenix", "Anchorage", "Detroit")),
        *(f"America/{c}" for c in ("Boise", "Juneau", "Sitka", "Nome", "Adak", "Menominee", "Puerto_Rico")),
        *(f"America/{c}" for c in ("Toronto", "Vancouver", "Edmonton", "Winnipeg", "Halifax", "Regina", "St_Johns")),
        *("Pacific/Honolulu", "Pacific/Guam", "Asia/Manila", "EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT"),
    }
)


def is_month_first(zone: str) -> bool:
    """Whether people in a time zone, such as `America/New_York`, write the month before the day."""
    return zone in MONTH_FIRST_ZONES or zone.startswith(MONTH_FIRST_FOLDERS)


# ------------------------------------------------------------------------------------------------------------- numbers

_HOURS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_TEENS = "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty"
_NUMBERS = {
    **{name: n for n, name in enumerate(_HOURS.split("|"), 1)},
    **{name: n for n, name in enumerate(_TEENS.split("|"), 13)},
    **{name: 10 * n for n, name in enumerate(_TENS.split("|"), 2)},
    **{
        f"{ten}{link}{one}": 10 * n + m
        for n, ten in enumerate(_TENS.split("|"), 2)
        for m, one in enumerate(_HOURS.split("|")[:9], 1)
        for link in "- "
    },
}
_AMOUNTS: dict[str, float] = {
    "a": 1, "an": 1, "the": 1, "ein": 1, "einer": 1, "einem": 1, "une": 1, "un": 1, "una": 1, "uno": 1, "uma": 1,
    "um": 1, "een": 1, "half an": 0.5, "half a": 0.5, "a half": 0.5, "half": 0.5, "a quarter of an": 0.25,
    "quarter of an": 0.25, "three quarters of an": 0.75, "a couple of": 2, "couple of": 2, "a couple": 2, "couple": 2,
    "a few": 3, "few": 3, "some": 3, "zwei": 2, "drei": 3, "deux": 2, "trois": 3, "dos": 2, "tres": 3, "twee": 2,
    "einer halben": 0.5, "une demi-": 0.5, "media": 0.5, "half uur": 0.5,
}  # fmt: skip
_WORD = "|".join(sorted((re.escape(w) for w in (*_AMOUNTS, *_NUMBERS)), key=len, reverse=True))

_UNITS = (
    (1, r"seconds?|secs?|s"),
    (60, r"minutes?|mins?|minuten?|minutos?|minuti|minuto|min|m"),
    (3600, r"hours?|hrs?|h|stunden?|heures?|horas?|ore|ora|uur|uren"),
    (DAY, r"days?|d|tage?n?|jours?|d[ií]as?|dias?|giorni|giorno|dagen|dag"),
    (7 * DAY, r"weeks?|wks?|wochen?|semaines?|semanas?|settimane|settimana|weken|week"),
    (14 * DAY, r"fortnights?"),
)
_UNIT = "|".join(pattern for _, pattern in _UNITS)


def number(word: str) -> int | None:
    """The number that a word or figures say."""
    return int(word) if word.isdigit() else _NUMBERS.get(word)


def amount(word: str) -> float | None:
    """How many, as people say it before "minutes ago"."""
    word = re.sub(r"\s+", " ", word.strip())
    if word[:1].isdigit():
        return float(word.replace(",", "."))
    return _AMOUNTS.get(word, _NUMBERS.get(word))


def unit(word: str) -> int | None:
    """The seconds of a unit."""
    return next((seconds for seconds, pattern in _UNITS if re.fullmatch(pattern, word)), None)


_ABOUT = r"(?:(?:about|around|approx\.?|approximately|roughly|maybe|like|ca\.?|circa|~|etwa|environ|unos)\s{0,2})?"
_FIGURES = r"\d{1,4}(?:[.,]\d)?"
_N = rf"(?:{_FIGURES}|{_WORD})"
AGO = re.compile(
    rf"(?<![\w.,$-]){_ABOUT}(?:(?P<n>{_FIGURES})(?:\s{{0,2}}|-)|(?P<word>{_WORD})(?:\s{{1,2}}|-|(?<=-)))"
    rf"(?:or\s(?:two|so)\s)?(?P<unit>{_UNIT})"
    rf"(?:\s(?:and\s)?(?P<more>\d{{1,2}}|{_WORD})\s?(?:minutes|mins?|m))?(?:\sor\s(?:two|so))?"
    rf"(?P<half>\sand\sa\shalf)?\s{{1,2}}(?:ago|back|geleden|fa|atr[aá]s)\b(?:\s(?:today|tonight))?"
    rf"|\b(?:vor|il\sy\sa|hace|h[aá])\s{{1,2}}{_ABOUT}(?P<n2>{_N})\s{{0,2}}(?P<unit2>{_UNIT})\b"
)
JUST_NOW = re.compile(
    r"\b(?:just\snow|(?:(?<=happening\s)|(?<=failing\s)|(?<=trying\s)|(?<=one\s))right\snow"
    r"|just\sthis\s(?:minute|second|moment)|(?:a\s|just\s)?(?:few\s)?(?:moments?|seconds?)\sago|only\snow"
    r"|(?:a|one|1)\sminute\sago|just\s(?=(?:tried|retried|attempted|failed|happened|bounced|exported|posted|pressed"
    r"|clicked|synced|came\sback|came\sup|popped\sup|appeared|occurred)\b(?!\s(?:it\s)?(?:again\s)?"
    r"(?:at|on|yesterday|this|today|about|around|before|after|\d)))"
    r"|just\s(?=(?:got|had)\s(?:an?|this|the|these|another|xero|\"|\0))"
    r"|gerade\seben|soeben|(?:à\s|a\s)l'instant|ahora\smismo|poco\sfa|zojuist)(?:\b|(?<=\s))"
)

# ---------------------------------------------------------------------------------------------------------------- days

MORNING, AFTERNOON, EVENING, NIGHT = "morning", "afternoon", "evening", "night"
LAST_NIGHT = "last night"
LATE = frozenset({AFTERNOON, EVENING, NIGHT})

NAMED_DAYS: dict[str, tuple[int, str | None]] = {
    "today": (0, None), "2day": (0, None), "earlier today": (0, None), "heute": (0, None), "aujourd'hui": (0, None),
    "hoy": (0, None), "oggi": (0, None), "hoje": (0, None), "vandaag": (0, None),
    "yesterday": (-1, None), "yday": (-1, None), "y'day": (-1, None), "yest": (-1, None), "gestern": (-1, None),
    "hier": (-1, None), "ayer": (-1, None), "ieri": (-1, None), "ontem": (-1, None), "gisteren": (-1, None),
    "the day before yesterday": (-2, None), "day before yesterday": (-2, None), "vorgestern": (-2, None),
    "avant-hier": (-2, None), "anteayer": (-2, None), "eergisteren": (-2, None), "a day ago": (-1, None),
    "a week ago today": (-7, None), "this day last week": (-7, None), "a week ago yesterday": (-8, None),
    "a week yesterday": (-8, None), "tomorrow": (1, None), "morgen früh": (1, MORNING), "demain": (1, None),
    "this morning": (0, MORNING), "this morn": (0, MORNING), "this afternoon": (0, AFTERNOON),
    "this arvo": (0, AFTERNOON), "this evening": (0, EVENING), "tonight": (0, NIGHT), "tonite": (0, NIGHT),
    "last night": (-1, LAST_NIGHT), "last evening": (-1, EVENING), "heute morgen": (0, MORNING),
    "heute früh": (0, MORNING), "heute nachmittag": (0, AFTERNOON), "gestern abend": (-1, EVENING),
    "ce matin": (0, MORNING), "cet après-midi": (0, AFTERNOON), "ce soir": (0, EVENING), "hier soir": (-1, EVENING),
    "esta mañana": (0, MORNING), "esta tarde": (0, AFTERNOON), "anoche": (-1, LAST_NIGHT),
    "stamattina": (0, MORNING), "questa mattina": (0, MORNING), "esta manhã": (0, MORNING),
    "vanmorgen": (0, MORNING), "vanmiddag": (0, AFTERNOON),
}  # fmt: skip


def _any(names: Iterable[str]) -> str:
    return "|".join(re.escape(w).replace(r"\ ", r"\s{1,2}") for w in sorted(names, key=len, reverse=True))


NAMED_DAY = re.compile(rf"(?<![\w'])(?:{_any(NAMED_DAYS)})(?!\w)")

_WEEKDAY_NAMES = (
    "monday mon lundi montag lunes lunedì maandag segunda-feira",
    "tuesday tues tue mardi dienstag martes martedì dinsdag terça-feira",
    "wednesday weds wed mercredi mittwoch miércoles mercoledì woensdag quarta-feira",
    "thursday thurs thur thu jeudi donnerstag jueves giovedì donderdag quinta-feira",
    "friday fri vendredi freitag viernes venerdì vrijdag sexta-feira",
    "saturday sat samedi samstag sonnabend sábado sabato zaterdag",
    "sunday sun dimanche sonntag domingo domenica zondag",
)
WEEKDAYS = {name: n for n, names in enumerate(_WEEKDAY_NAMES) for name in names.split()}
ORDINARY_WORDS = frozenset({"sat", "sun", "mon", "wed", "fri", "mar", "sexta-feira"})
TIME_BEHIND = re.compile(
    r"\W*(?:\Z|\n|\d|[,:/|]|(?:at|around|about|just|the|morning|arvo|afternoon|night|evening|noon)\b)"
)
"""What stands behind a day of the week that begins a sentence, and not behind a verb such as "Sat"."""

NEXT = frozenset({"next", "coming", "by", "before", "until", "till"})
WEEKDAY = re.compile(
    r"(?<![\w'])(?:(?P<before>last\sweek(?:'s|\son)?)\s{1,2})?"
    r"(?:(?P<on>on|am|le|el|op)\s{1,2})?(?:(?P<which>last|this|past|next|coming|by|until|till|before)\s{1,2})?"
    rf"(?P<name>{_any(WEEKDAYS)})(?:'s|s(?=\s))?(?!\w)(?:(?<!day)\.)?(?P<week>,?\s{{1,2}}(?:of\s)?last\sweek)?"
)

_MONTH_NAMES = (
    "january jan januar janvier enero gennaio janeiro januari jänner",
    "february feb februar février fevrier febrero febbraio fevereiro februari",
    "march mar märz maerz mars marzo março maart",
    "april apr avril abril aprile",
    "may mai mayo maggio maio mei",
    "june jun juni juin junio giugno junho",
    "july jul juli juillet julio luglio julho",
    "august aug août aout agosto augustus",
    "september sept sep septembre septiembre settembre setembro",
    "october oct oktober okt octobre octubre ottobre outubro",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre decembre diciembre dicembre dezembro",
)
MONTHS = {name: n for n, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_MONTH = rf"(?P<name>{_any(MONTHS)})(?![^\W\d_])(?:(?<!\bmay)(?:(?<=\b[a-z]{{3}})|(?<=\bsept))\.)?"
_TH = r"(?:st|nd|rd|th|\.|º|er)?"
_DAY = rf"(?P<day>0?[1-9]|[12]\d|3[01]){_TH}"
_YEAR = r"(?:(?:,?\s{1,2}|,?\sde\s|-|/)(?P<year>20\d\d)(?!\d|[ ]?(?:hrs?|hours?|h)\b|:))?"
_SHORT_YEAR = r"(?:(?:,?\s{1,2}|,?\sde\s|[-/' ]'?)(?P<year>20\d\d|(?<=[-/'])\d\d)(?!\d|[ ]?(?:hrs?|hours?|h)\b|:))?"
DAY_MONTH = re.compile(rf"(?<![\w/:#$£€-]){_DAY}(?:\s{{1,2}}(?:of\s|de\s)?|-|/)?{_MONTH}{_SHORT_YEAR}(?![-/]?\w)")
MONTH_DAY = re.compile(rf"(?<![\w-]){_MONTH}(?:\s{{1,2}}(?:the\s)?|-){_DAY}(?![\w:/-]|\.\d){_YEAR}")
ORDINAL = re.compile(
    r"(?:\b(?:on|from|since)?\s?the\s|(?<=day\s)|(?<=day,\s)|(?<=\b(?:mon|tue|wed|thu|fri|sat|sun)\s))"
    r"(?P<day>[1-9]|[12]\d|3[01]|3[2-9](?=(?:st|nd|rd|th)(?:\W*\Z|[.,:;)]|\s(?:at|around|about)\b)))(?:st|nd|rd|th)\b"
    r"(?!\s(?:of|time|attempt|try|line|row|report|invoice|one|order|item|each|every))"
)
ISO_DATE = re.compile(r"(?<![\w/.-])(?P<year>20\d\d)(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?![\w/-])")
NUMERIC_DATE = re.compile(
    r"(?<![\w/.:$£€#-])(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})"
    r"(?:(?P=sep)(?P<year>20\d\d|\d\d)(?!\d)|(?P<dot>\.)(?=\s))?(?![\w/%:]|-\d|[.,]\d)"
)

CLOCK_BEHIND = re.compile(r"\s\d{1,2}[:.]\d\d")
DATE_AHEAD = re.compile(r"(?:\b(?:am|vom|den|der|on|le|dated?|seit)|day,?|tag,?)\s\Z")
"""What stands before a date such as `14.11.`, which could be a number otherwise."""

# -------------------------------------------------------------------------------------------------------------- clocks

_BEHIND = (  # words behind which "10.15" and "0915" are times and no amounts
    r"at", r"around", r"about", r"approx", r"approx\.", r"ca", r"ca\.", r"circa", r"um", r"gegen", r"à", r"vers",
    r"a\slas", r"alle", r"às", r"om", r"tried", r"time", r"time:", r"today", r"yesterday", r"gestern", r"heute",
    r"posted", r"exported", r"until", r"from", r"day", r"again", r"retried", r"attempted", r"failed", r"refused",
    r"rejected", r"bounced", r"happened", r"synced", r"crashed", r"stopped", r"morning", r"arvo", r"afternoon",
    r"evening", r"night", r"tonight", r"say", r"call\sit",
    r"go", r"try", r"attempt", r"go\swas", r"try\swas", r"attempt\swas", r"time\swas", r"latest",
    r"mon", r"tue", r"tues", r"wed", r"thu", r"thurs", r"fri", r"sat", r"sun",
)  # fmt: skip
_CUE = (
    "(?:"
    + "|".join(rf"(?<=\b{word}\s)" for word in _BEHIND)
    + r"|(?<=@\s)|(?<=@)|(?<=~)|(?<=\d\d\s)|(?<=\d,\s)|(?<=noon,\s)|(?<=ing,\s)|(?<=day,\s))"
)
_AFTER_DATE = (
    "(?:"
    + "|".join(rf"(?<=\b{name}\s)" for name in MONTHS)
    + r"|(?<=\d/\d\d\s)|(?<=\d/\d\s)"
    + "".join(rf"|(?<=\b{name},\s)" for name in MONTHS)
    + r"|(?<=\d/\d\d,\s)|(?<=[/\s-]20\d\d\s)|(?<=[/\s-]20\d\d,\s))"
)
_FREE = r"(?<![\w.,:$£€#/+-])"
_AP = r"(?P<ap>[ap]\.\s?m\b\.?|[ap]\s?m\b|[ap]\b)"
_SECONDS = r"(?::(?P<s>[0-5]\d)(?:[.,]\d{1,9})?)?"

HALF_DAY = re.compile(rf"{_FREE}(?P<h>1[0-2]|0?\d)(?:[:.](?P<m>[0-5]\d){_SECONDS})?\s{{0,2}}{_AP}(?!\w)")
"""`4:12 PM`, `9.15am`, `5p`."""

WHOLE_DAY = re.compile(
    rf"(?=\d){_FREE}(?:(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?!:?\d){_SECONDS}(?!\w)"
    r"|(?P<h2>[01]?\d|2[0-3])[:.](?P<m2>[0-5]\d):(?P<s2>[0-5]\d)(?:[.,]\d{1,9})?(?!\w)"
    r"|(?P<h3>[01]\d|2[0-3]):?(?P<m3>[0-5]\d)\s?(?:hrs|hours|hr|h)(?!\w)"
    r"|(?P<h4>[01]?\d|2[0-3])(?:\s?h|[:.](?P<m4>[0-5]\d)\s?(?:h|uhr)|\s?uhr)\s?(?P<m5>[0-5]\d)?(?!\w)"
    rf"|{_CUE}(?P<h6>[01]?\d|2[0-3])\.(?P<m6>[0-5]\d)(?![\d%]|\.\d|\.\s\d{{1,2}}[:.]\d\d)(?!\w)"
    rf"|{_AFTER_DATE}(?!20[0-5]\d)(?P<h10>[01]\d|2[0-3])(?P<m10>[0-5]\d)(?![\w/-]|[.,]\d)"
    r"|(?P<h9>1[0-2]|[1-9])\.(?P<m9>[0-5]\d)(?=\s(?:in\sthe\s|this\s|yesterday|today|tonight|last\snight)"
    r"|\s?(?:(?:ae|ac|aw|nz|ce|ee|b|e|c|m|p)[sd]t|gmt|utc|sgt)\b)"
    r"|(?<!\d\s)(?P<h11>[01]\d|2[0-3])(?P<m11>[0-5]\d)(?=\s(?:yesterday|today|tonight|this\s(?:morning|afternoon|evening)"
    r"|last\snight)\b)"
    rf"|(?<=\bat\s)(?P<h7>[01]\d|2[0-3])(?P<m7>[0-5]\d)(?!\w)|(?<=tried\s)(?P<h8>[01]\d|2[0-3])(?P<m8>[0-5]\d)(?!\w))"
)
"""`14:04`, `16:20:33`, `0905hrs`, `17h30`, `15 Uhr`, and behind certain words `10.15` and `0915`."""

BARE_HOUR = re.compile(
    rf"(?:(?<=\bat\s)|(?<=@\s)|(?<=@)|(?<=around\s)|(?<=about\s)|(?<=roughly\s)|(?<=nearly\s)"
    r"|(?<=just\safter\s)|(?<=just\sbefore\s)|(?<=shortly\safter\s)|(?<=say\s))"
    rf"(?P<h>1[0-2]|[1-9]|{_HOURS})(?:ish)?(?![\w/%]|[.,:-]\d)"
    rf"|(?<![\w.,:/$£€#-])(?P<ish>1[0-2]|[1-9]|{_HOURS})"
    r"(?:-?ish(?!\w)|(?=\s(?:in\sthe\s(?:morning|afternoon|arvo|evening)|at\snight)\b))"
    rf"|(?<=[,;(-]\s)(?P<word>{_HOURS})(?=\s(?:this\s(?:morning|afternoon|arvo|evening)|yesterday|last\snight)\b)"
)
"""`at 3` and `9ish`, which are a time of day only beside a day or behind a verb."""

VERB_BEHIND = re.compile(
    r"\s(?:sharp|on\sthe\sdot|when)\b|,?\s(?:i|we|he|she|they)\s(?:(?:just|first|then|again)\s)?(?:[a-z]+ed|got|ran|sent|hit|saw|had)\b"
)
VERB_BEFORE = re.compile(
    r"\b(?:[a-z]+ed|came|got|ran|sent|did)\s(?:it\s|in\s|again\s|them\s|[a-z]{3,12}\s){0,2}(?:at|around|about)\s\Z"
)

NAMED_CLOCKS = {
    "noon": 12, "midday": 12, "mid-day": 12, "midnight": 0, "mittags": 12, "mitternacht": 0,
    "midi": 12, "minuit": 0, "mediodía": 12, "medianoche": 0, "mezzogiorno": 12, "mezzanotte": 0,
}  # fmt: skip
NAMED_CLOCK = re.compile(rf"(?<!\w)(?:{_any(NAMED_CLOCKS)})(?!\w)")

_HOUR = rf"(?:{_HOURS}|1[0-2]|[1-9])"
_MINUTES = rf"(?:twenty[-\s](?:{_HOURS})|{_TEENS}|{_HOURS}|twenty|\d{{1,2}})"
SPOKEN_CLOCK = re.compile(
    rf"\b(?:(?:(?P<half>half)(?:\spast)?|(?:a\s)?(?P<quarter>quarter)\s(?:past|after|(?P<to1>to|before))"
    rf"|(?P<minutes>{_MINUTES})(?:\smin(?:ute)?s?)?\s(?:past|after|(?P<to2>to|before)))\s(?P<hour>{_HOUR})"
    rf"|(?P<told>{_HOURS})\s(?P<past>ten|{_TEENS}|(?:{_TENS})(?:[-\s]five)?)"
    r"(?=\s(?:this|in\sthe|yesterday|today|last\snight|[ap]m|on)\b|\s?[,.;:)-]|\Z)"
    rf"|(?P<sharp>{_HOUR})\so'?clock)(?!\w|[:.]\d|\s(?:hours?|min|days?))(?:\s?{_AP})?"
)
"""`half past two`, `quarter to 5`, `ten past nine`, `3 o'clock`."""

PARTS = {
    **dict.fromkeys(("in the morning", "morning", "morn", "du matin", "de la mañana", "vormittag", "früh"), MORNING),
    **dict.fromkeys(
        ("in the afternoon", "afternoon", "arvo", "nachmittag", "de l'après-midi", "de la tarde"), AFTERNOON
    ),
    **dict.fromkeys(("in the evening", "evening", "abend", "du soir"), EVENING),
    **dict.fromkeys(("at night", "night", "de la noche"), NIGHT),
}
PART = re.compile(rf"(?<!\w)(?P<part>{_any(PARTS)})(?!\w)")

OTHER_DAY = re.compile(r"\b(?:as|like|since|because|after|before|when|until|did|was|were|is|last|next|due)\b")
"""Words between a time of day and a day that is not its own: "at 4.40pm as it did on Monday"."""

OF_DOCUMENT = re.compile(
    r"\b(?:(?:dated|due|issued|raised|created|entered|ordered|purchased|bought|received|delivered|paid|approved"
    r"|submitted|date\sof)(?:\s(?:on|by|date))?|(?:lock|invoice|document|bill|due|order|posting)"
    r"\sdate|set\s(?:at|to)"
    r"|(?:invoices?|bills?|orders?|receipts?|reports?|transactions?|payments?|journals?|expenses?|statements?|notes?)"
    r"(?:\s[#\w-]*\d[\w-]*)?\s(?:of|from))[\s:=(]{1,3}(?:(?:is|was|the)\s){0,2}\Z",
    re.IGNORECASE,
)
"""What stands before the date of a document, on which nobody tried anything: "the invoice of 14 October"."""

SAME_TIME = re.compile(
    r"[\s,(-]{1,4}(?:(?:say|i\.e\.|ie|so|call it|make it|that is|that's|about|around|at|roughly|maybe|or|exactly)"
    r"[\s,]{1,2}){0,3}"
)
"""What stands between a time that is counted back and the same time by the clock: "an hour ago, say 10:50"."""

LONGEST_LINK = 40
LINK = re.compile(
    r"[\s,()\[\]|~@-]*(?:(?:at|around|about|approx\.?|approximately|circa|ca\.?|on|roughly|gegen|um|à|vers|a las|alle"
    r"|ore|om|às|the|say|just before|just after|shortly after|right at|exactly at|early|late|i think|in the|sometime"
    r"|\n?\W{0,4}(?:time|uhrzeit|heure|hora)\s{0,2}[:=|-])[\s,()~@:]{1,4}){0,3}"
)

# ------------------------------------------------------------------------------------------------------------- stamps

_OFFSET = r"(?P<offset>z(?![a-z])|[+-](?:0\d|1[0-4]):?(?:00|15|30|45)|[+-](?:0\d|1[0-4])(?!\d))?"
STAMP = re.compile(
    r"(?<![\w/.-])(?:(?P<year>20\d\d)[-/](?P<month>0\d|1[0-2])[-/](?P<day>[0-3]\d)(?:t|\s{1,2}|_)"
    r"|(?P<day2>[0-3]?\d)/(?:(?P<month2>0\d|1[0-2])|(?P<name>[a-z]{3}))/(?P<year2>20\d\d):)"
    r"(?P<h>[01]\d|2[0-3]):(?P<m>[0-5]\d)(?::(?P<s>[0-5]\d)(?:[.,]\d{1,9})?)?"
    rf"(?:\s?{_OFFSET})(?:\s?(?P<zone>utc|gmt|[a-z]{{2,4}}t)\b)?(?![:\d])(?!\s{{0,2}}(?:am|pm|a\.m|p\.m)\b)",
    re.IGNORECASE,
)

# -------------------------------------------------------------------------------------------------------------- zones

ZONES = {
    **dict.fromkeys(("UTC", "GMT", "Z"), "Etc/UTC"),
    **dict.fromkeys(("PT", "PST", "PDT"), "America/Los_Angeles"),
    **dict.fromkeys(("MT", "MST", "MDT"), "America/Denver"),
    **dict.fromkeys(("CT", "CST", "CDT"), "America/Chicago"),
    **dict.fromkeys(("ET", "EST", "EDT"), "America/New_York"),
    **dict.fromkeys(("AKST", "AKDT"), "America/Anchorage"),
    "HST": "Pacific/Honolulu",
    **dict.fromkeys(("AEST", "AEDT", "AET"), "Australia/Sydney"),
    **dict.fromkeys(("ACST", "ACDT", "ACT"), "Australia/Adelaide"),
    **dict.fromkeys(("AWST", "AWT"), "Australia/Perth"),
    **dict.fromkeys(("NZST", "NZDT", "NZT"), "Pacific/Auckland"),
    **dict.fromkeys(("CET", "CEST", "MEZ", "MESZ"), "Europe/Berlin"),
    **dict.fromkeys(("EET", "EEST"), "Europe/Athens"),
    **dict.fromkeys(("WET", "WEST"), "Europe/Lisbon"),
    "BST": "Europe/London", "IST": "Asia/Kolkata", "SGT": "Asia/Singapore", "HKT": "Asia/Hong_Kong",
    "JST": "Asia/Tokyo", "KST": "Asia/Seoul", "PHT": "Asia/Manila", "SAST": "Africa/Johannesburg",
    "MSK": "Europe/Moscow", "BRT": "America/Sao_Paulo", "WIB": "Asia/Jakarta", "FJT": "Pacific/Fiji",
}  # fmt: skip
"""What an abbreviation means to somebody whose own zone is never called so."""

AUSTRALIAN = {
    "EST": "Australia/Sydney", "EDT": "Australia/Sydney", "CST": "Australia/Adelaide", "CDT": "Australia/Adelaide",
    "WST": "Australia/Perth",
}  # fmt: skip

CITIES = {
    "sydney": "Australia/Sydney", "melbourne": "Australia/Melbourne", "brisbane": "Australia/Brisbane",
    "perth": "Australia/Perth", "adelaide": "Australia/Adelaide", "hobart": "Australia/Hobart",
    "darwin": "Australia/Darwin", "auckland": "Pacific/Auckland", "wellington": "Pacific/Auckland",
    "nz": "Pacific/Auckland", "new zealand": "Pacific/Auckland", "london": "Europe/London", "uk": "Europe/London",
    "dublin": "Europe/Dublin", "new york": "America/New_York", "eastern": "America/New_York",
    "central": "America/Chicago", "mountain": "America/Denver", "pacific": "America/Los_Angeles",
    "singapore": "Asia/Singapore",
}  # fmt: skip
ZONE_BEHIND = re.compile(
    r"\s?\(?(?:(?:utc|gmt)?(?P<offset>[+-](?:0?\d|1[0-4])(?::?(?:00|15|30|45))?)(?![\d:.-]|\s?(?:min|hour|day))"
    rf"|(?P<name>{'|'.join(sorted((*ZONES, *AUSTRALIAN), key=len, reverse=True))})(?![\w-])"
    rf"|(?P<city>{_any(CITIES)})\stime\b)\)?",
    re.IGNORECASE,
)
_OFFSET_PARTS = re.compile(r"([+-])(\d{1,2}):?(\d\d)?$")


def offset(written: str | None) -> dt.tzinfo | None:
    """The zone that `Z`, `+11:00` or `-8` is; None when there is none."""
    if not written:
        return None
    match = _OFFSET_PARTS.search(written)
    if match is None:
        return dt.UTC
    delta = dt.timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return dt.timezone(-delta if match[1] == "-" else delta)
