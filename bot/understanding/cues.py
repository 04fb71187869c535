"""
What the words around a phrase or a name make of it.

`fixed` may say that a problem is over, or be wished for, doubted or denied; `help` may be asked for or thanked for; and
the name of a system may be of the one that speaks, or of a bank, a supplier or a customer that an error is about.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Sequence
from itertools import pairwise

from bot.understanding.normalize import Token

HOW = re.compile(r"\bhow (?:(?:do|can|could|should|would|must) (?:i|we|you|one)|to)\b", re.IGNORECASE)
"""How it begins when somebody asks how to do something."""

NOT = frozenset({"not", "isnt", "arent", "wasnt", "dont", "doesnt", "never", "havent", "hasnt", "cannot", "cant"})
DENYING = NOT | {
    "no", "nor", "neither", "none", "nothing", "nobody", "noone", "nowhere", "without", "lack", "lacks", "lacking",
    "didnt", "werent", "hadnt", "wont", "couldnt", "wouldnt",
}  # fmt: skip
"""Words that deny what stands behind them."""
DOUBTFUL = NOT | {
    "didnt", "wont", "couldnt", "wouldnt", "only", "half", "nothing", "none", "nobody", "if", "when", "until", "till",
    "should", "would", "could", "get", "want", "need", "needs", "please", "every", "each", "be", "how", "will",
}  # fmt: skip
"""Words of a clause in which an end is denied, wished or promised, or happens again and again."""
_USED_IN = frozenset({"on", "using", "use", "uses", "have", "has", "yet"})  # between a negation and a product
_BECOME = frozenset(  # between a negation and `fixed`
    {"be", "been", "being", "become", "get", "got", "gotten", "yet", "really", "fully", "either", "it", "to"}
)
_TO_GET = frozenset({"want", "wants", "wanted", "need", "needs", "needed", "get", "gets", "getting"})
_WISHING = _TO_GET | {"until", "till", "once", "when", "if", "how", "to", "unless", "whether"}
"""What stands before `fixed` as a wish, or as what has not happened."""
_WISHED = 3  # words between the two, but for the names of errors
_STATING = frozenset({"is", "are", "was", "were", "its", "thats", "has", "have", "been", "and", "but", "all", "now"})
_AS_SOON_AS = ("as", "soon", "as")
# A question has the verb before what it is about: `will it be fixed`, `is the second one solved`
_BEING = frozenset({"is", "are", "was", "were", "will", "would", "should", "could", "can"})
_HAVING = frozenset({"has", "have", "had", "did", "does", "do"})
_SOMEBODY = frozenset({"i", "we", "you", "he", "she", "they", "anyone", "anybody", "someone", "somebody"})
_SOMETHING = frozenset({"it", "this", "that", "these", "those", "everything"})
_ONLY = frozenset({"only", "just", "merely"})
_IS = frozenset({"is", "are", "was", "were", "been", "got", "has", "have"})
_YES = frozenset({"yes", "yep", "yeah", "yup"})
_OPENING = frozenset({"and", "but", "so", "or", "then", "also", "when", "how", "long", "why"})
_SINCE = frozenset({"after", "once", "since", "now", "again", "when", "as"})  # what went well, went so for a reason
_LITTLE = 3  # words behind what went well that tell of nothing else
_TAKING = frozenset(
    {"get", "gets", "getting", "got", "see", "sees", "seeing", "saw", "seen", "have", "has", "having", "had",
     "receive", "receiving", "say", "says", "saying", "show", "shows", "showing", "more", "of"}
)  # fmt: skip
_AND_ALSO = frozenset({"and", "or", "nor"})
_BEFORE_ALONE = frozenset({"more", "of"})  # `no more`, `got rid of`
_CEASED_SINCE = frozenset({"after", "since", "thanks", "thank", "any", "everything", "all"})
_DO = frozenset({"do", "dont", "does", "doesnt"})  # of now, and not of what was
_DOES = frozenset({"does", "doesnt"})
_ANY_MORE = frozenset({"any", "anymore"})
_THIS_TIME = ("this", "time")
_INSTEAD = frozenset(
    {"but", "now", "instead", "only", "although", "though", "however", "yet", "still", "back", "again", "until", "till",
     "before", "just"}
)  # fmt: skip
_EARLIER = frozenset({"before", "earlier", "previously", "originally", "initially"})
_THE_REST = frozenset({"rest", "others", "other", "else", "elses", "remaining", "remainder"})
_REST_WITHIN = 5  # words, as in `the rest of the batch went fine`
# Before what should be over: `would be fixed overnight`
_PROMISING = frozenset({"would", "should", "could", "might", "can", "supposedly", "allegedly", "apparently"})
_PROMISED_WITHIN = 3  # words
_PEOPLE = frozenset({"me", "us", "him", "her", "them", "you"})
_CLAIMING = frozenset({"says", "claims", "marked", "shows", "thought"})  # before what somebody else holds to be over
_CLAIMED_WITHIN = 4  # words
_WATCHING = frozenset({"page", "dashboard", "monitoring", "statuspage"})  # where all may look good, as these words say
_LOOKS = frozenset({"all", "everything", "nothing"})
_WATCHED_WITHIN = 6  # words
_NEITHER = frozenset({"neither", "nor", "none"})
_NEITHER_WITHIN = 6  # words
_LOST = frozenset({"connection", "link", "integration", "xero", "access", "button", "tab", "option", "mapping"})
_REFERRING = frozenset(  # to what another sentence may have told of
    {"it", "its", "that", "this", "these", "those", "them", "they", "everything", "all", "both", "same", "lot", "whole"}
)  # fmt: skip
_BESIDES = frozenset({"ps", "pps", "btw", "also", "separately", "unrelated"})  # before what is told of besides
_DETERMINERS = frozenset({"the", "a", "an", "my", "our", "your", "his", "her", "their"})
_NAMED_WITHIN = 2  # words behind one of these
# Before what may be so: `Sorry if this is the wrong channel`
_SUPPOSING = frozenset({"if", "whether", "unless", "hope", "hopefully", "maybe", "perhaps", "might"})
_SUPPOSED_WITHIN = 4  # words
_LOST_WITHIN = 3  # words
_TO_DO = frozenset({"with", "in", "on", "about", "but"})  # `nothing to do with it` is no end
_HEADING = 2  # words of a heading
_UNTRUE = NOT | {"no", "false", "null", "nothing", "none"}
_ARTICLES = frozenset({"the", "that", "this", "those", "these", "any", "a", "an", "single", "one"})
_FAULTS = frozenset({"error", "errors", "message", "messages", "warning", "warnings", "code", "codes"})
ABSENT = _FAULTS | {
    "failed", "failure", "failures", "problem", "problems", "issue", "issues", "fehler", "erreur", "erreurs", "errore",
    "errori", "erro", "erros", "fout", "fouten", "problema", "problemas", "probleme", "probleem",
}  # fmt: skip
_NONE_WITHIN = 4  # words
_AROUND = 5  # words
_DISCLAIMED = frozenset({"virus", "viruses", "malware", "omission", "omissions", "excepted"})
_CEASING = frozenset({"stop", "stops", "stopped", "stopping", "quit", "quits", "ceased", "ceases"})  # working again
_RECEIVED = frozenset({"received", "receive", "got", "reached"})
_RECEIVED_WITHIN = 8  # words
_IF_YOU = {"if", "you"}
_NEWS = 4  # words
_NOT_BACK = _DETERMINERS | {"from", "to", "with", "by", "us", "me"}  # behind what has come back and is no error
_NONE = frozenset(
    {"no", "zero", "without", "0", "kein", "keine", "keinen", "aucun", "aucune", "ningun", "ninguna", "sin", "nessun",
     "nessuna", "geen", "sem", "nenhum", "nenhuma", "brak", "ingen"}
)  # fmt: skip
_THANKS = frozenset({"thanks", "thank", "cheers", "thx"})
_THANKED = 5  # words before `help` in which thanks are said

_GREETING = frozenset(  # before a question that opens a message
    {"hi", "hello", "hey", "hiya", "hullo", "hallo", "gday", "good", "morning", "afternoon", "evening", "day", "all",
     "everyone", "everybody", "folks", "team", "guys", "there", "quick", "silly", "dumb", "question", "one", "sorry",
     "so", "and", "ok", "okay", "um", "please", "pls", "just"}
)  # fmt: skip
_NEAR = 60  # characters before and behind a name
_THING = r"(?:receipt|bill|invoice|payment|order|account|customer|supplier|store|card|statement|contact)"
_NO_THING = rf"(?: (?!{_THING})[\w-]{{2,15}})"
_SPEAKS = re.compile(
    rf"(?:'s)?{_NO_THING}{{0,2}} ?(?::\s|->|\u2192)"
    rf"|{_NO_THING}? to xero\b"
    r"|(?:'s)? (?:integration|connection|connector|feed|plugin)s? (?:is |has |was )?(?:expired|disconnected|broken)\b"
    rf"|(?:'s)?{_NO_THING}? (?:says?|said|tells|told|shows?|showing|displays|reports|answers|gives|gave|returns"
    r"|returned|throws|threw|keeps?|kept|rejects|rejected|refuses|refused|fails|failed|errors?|won'?t|can'?t|cannot"
    r"|doesn'?t|api|portal|console|webhook)\b",
    re.IGNORECASE,
)
_SAID_BY = re.compile(r"\b(?:error|message|warning|response|notice)s? (?:from|in|by) (?:our |the )?$", re.IGNORECASE)
_ABOUT = re.compile(rf"\b(?:{_THING}s?|client|vendor|member|for|from|to|our|by|via|with)\s(?:the\s)?$", re.IGNORECASE)
_COMPARING = frozenset(  # beside a name: `Zapier works`, `unlike MYOB`, `we moved from QuickBooks`
    {"works", "worked", "fine", "ok", "okay", "perfectly", "flawlessly", "unlike", "better", "moved", "switched",
     "migrated"}
)  # fmt: skip
_FORMERLY = frozenset({"was", "were", "worked", "unlike", "moved", "switched", "migrated"})
_COMPARED = frozenset(
    {("never", "did"), ("never", "had"), ("never", "gave"), ("never", "this"), ("never", "so"), ("came", "from"),
     ("coming", "from")}
)  # fmt: skip
_MOVING = frozenset(  # with `from` before a name: `we moved from MYOB last month`
    {"moved", "moving", "migrated", "migrating", "switched", "switching", "changed", "converted", "transitioned"}
)
_LEFT_WITHIN = 5  # words before the name,
_FROM_WITHIN = 3  # words, as in `from our old MYOB`
_BY_THEN = frozenset({"before", "until", "till", "by"})
_DUE = frozenset({"is", "on", "day", "due", "tomorrow", "today", "this", "next", "runs", "starts"})
_DAYS = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "today", "tonight",
     "due", "week", "month", "soon"}
)  # fmt: skip
_DUE_WITHIN = 3  # words behind what is due
PAUSE = re.compile(r"[,;:] | - ")  # what stands in brackets belongs to the words around it
CLAUSE = re.compile(r"[,;:()] | - ")
QUOTES = frozenset("\"'`")
SAME = frozenset({"it", "its", "that", "this", "same", "again", "back"})
"""Words for the problem which was told of before."""

_RETURNED = frozenset({"returned", "reappeared", "reappears", "resurfaced", "recurred"})
_ANEW = _RETURNED | {"still", "again", "returns"}
_SAID_BEFORE = frozenset({"it", "its", "thats"})  # and not `this`, as in `not a valid code for this document again`
_BACK = frozenset(
    {("is", "back"), ("are", "back"), ("its", "back"), ("thats", "back"), ("now", "back"), ("came", "back"),
     ("come", "back"), ("comes", "back"), ("coming", "back"), ("once", "more"), ("then", "returned"),
     ("same", "thing"), ("same", "one"), ("same", "error"), ("same", "problem")}
)  # fmt: skip
_THE_SAME = ("the", "same")
_WAS = frozenset({"was", "were", "did", "do"})
_BEFORE_BACK = frozenset({"the", "this", "that", "and", "but", "now", "today"})  # and not the name of a person
_BACK_TO = frozenset({"with", "to", "from", "up", "online", "working", "running"})  # `is back to normal`
_FEARED = NOT | {"if", "case", "may", "might", "could", "would", "should", "wont", "didnt", "hope", "until", "till"}
WELL = frozenset(
    {"works", "work", "working", "worked", "sync", "syncs", "syncing", "synced", "export", "exports", "exporting",
     "exported", "post", "posts", "posting", "posted", "runs", "run", "running", "flowing", "going", "goes", "went",
     "connected", "fine", "ok", "okay", "up", "online"}
)  # fmt: skip
"""What is so again when something is well again."""

_LONG_AGO = frozenset({"yesterday", "ago"})  # wherever in a clause: an error text may say what was done `previously`
_LAST = frozenset(
    {"week", "month", "year", "quarter", "time", "night", "monday", "tuesday", "wednesday", "thursday", "friday",
     "saturday", "sunday", "spring", "summer", "autumn", "winter"}
)  # fmt: skip
_ON_OR_IN = frozenset(
    {("on", day) for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")}
    | {("in", month) for month in ("january", "february", "march", "april", "may", "june", "july", "august")}
    | {("in", month) for month in ("september", "october", "november", "december", "spring", "summer", "autumn")}
)
_SPANS = frozenset({"hour", "hours", "day", "days", "week", "weeks", "month", "months"})
_FOR_WITHIN = 4  # words, as in `for a few days`


def is_dated(words: Sequence[str]) -> bool:
    """Whether words say when something was, or for how long: `last week`, `two days ago`, `on Friday`, `for a day`."""
    pairs = set(pairwise(words))
    last = any(before == "last" and word in _LAST for before, word in pairs)
    some_time = any(
        word == "for" and not _SPANS.isdisjoint(words[at + 1 : at + _FOR_WITHIN]) for at, word in enumerate(words)
    )
    then = words[-1] == "before" or ("before", "that") in pairs
    return last or some_time or then or not (_LONG_AGO.isdisjoint(words) and _ON_OR_IN.isdisjoint(pairs))


def is_back(tokens: Sequence[Token]) -> bool:
    """
    Whether a clause says of an error that it is there again, or still, and is not only afraid that it may be.

    What something `came back with` is not, nor is what `works again`.
    """
    words = [token.word for token in tokens]
    if not _FEARED.isdisjoint(words):
        return False
    if tuple(words[-2:]) == _THE_SAME and _WAS.isdisjoint(words):  # `another customer has the same`
        return True
    told = not _SAID_BEFORE.isdisjoint(words) or any(map(is_fault, tokens))
    anew = not _ANEW.isdisjoint(words) and WELL.isdisjoint(words)
    return (anew and told) or any(
        pair in _BACK and (told or not at or not _BEFORE_BACK.isdisjoint(words[:at]))
        for at, (pair, behind) in enumerate(zip(pairwise(words), [*words[2:], ""], strict=False))
        if behind not in _BACK_TO
    )


def clauses(text: str, tokens: Sequence[Token], pause: re.Pattern[str] = CLAUSE) -> list[tuple[int, int]]:
    """
    The clauses of a message between its sentence ends and commas, as (first word, word behind the last).

    `pause` finds what parts them within a sentence.
    """
    ends = [
        at
        for at in range(1, len(tokens))
        if tokens[at].segment != tokens[at - 1].segment or pause.search(text[tokens[at - 1].end : tokens[at].start])
    ]
    return list(pairwise([0, *ends, len(tokens)]))


def meant(cue: str, text: str, tokens: Sequence[Token], at: int, behind: int) -> tuple[str, int]:
    """
    What a phrase of the vocabulary says that begins at the word `at`, and which word says it.

    It says nothing when it does not mean what it seems to. `behind` is the position of the word behind it. What went
    `partly` well is `settled` unless more is told, or it is the rest that did; then it is an `aside`. What has `ceased`
    is `settled` if it is an error or a code and nothing else is told, and stays `ceased` beside another error.
    """
    if cue == "ceased":
        return _ceased(text, tokens, at, behind)
    if cue == "partly":
        told_more = len(tokens) - behind > _LITTLE and tokens[behind].word not in _SINCE
        cue = "aside" if told_more or _is_of_the_rest(tokens, at) else "settled"
    if cue == "settled":
        return _ending(text, tokens, at, behind)
    absent = tokens[at].word in ABSENT and is_absent(tokens, at)
    if cue == "trouble" and (absent or _is_thanked_for(tokens, at) or _is_other_news(tokens, at)):
        return "", at
    if cue == "beyond" and _is_deadline(tokens, at, behind):
        return "", at
    if cue == "disclaimed" and _follows(tokens, at, _SUPPOSING, _SUPPOSED_WITHIN):
        return "", at
    return cue, at


def _ending(text: str, tokens: Sequence[Token], at: int, behind: int) -> tuple[str, int]:
    """What a phrase says that seems to say that a problem is over: that it is not, if it is denied."""
    if _is_heading(text, tokens, behind):
        return "settled", len(tokens) - 1
    ceased = at > 0 and tokens[at - 1].word in _CEASING and tokens[at - 1].segment == tokens[at].segment
    if (
        ceased
        or _is_denied(tokens, at, _BECOME)
        or _is_answered_no(text, tokens, behind)
        or _is_anything_but(tokens, at)
    ):
        return ("" if _is_by_somebody(tokens, behind) else "trouble"), at
    if _is_no_end(text, tokens, at, behind):
        return "", at
    return "aside" if _is_of_before(tokens, at) else "settled", at


def is_elsewhere(text: str, tokens: Sequence[Token], cue: range, is_ours: Callable[[str], bool]) -> bool:
    """
    Whether the sentence around the words `cue`, of several, is about another thing: `Thanks for fixing the printer!`.

    It names a thing by a word that is not ours, or begins with `PS`, and refers to nothing that another sentence may
    have told of.
    """
    if tokens[0].segment == tokens[-1].segment:  # there is no other sentence
        return False
    sentence = [n for n, token in enumerate(tokens) if token.segment == tokens[cue.start].segment]
    others = {tokens[n].word for n in sentence if n not in cue or not tokens[n].word.startswith("xero")}
    if any(word in _REFERRING or word.startswith("xero") for word in others):
        return False
    if tokens[sentence[0]].word in _BESIDES:
        return True
    behind = [n for n in sentence if n >= cue.stop]
    if len(behind) > 1 and tokens[behind[0]].word in _DETERMINERS and is_ours(tokens[behind[1]].word):
        return False  # whoever fixed it
    named = (n + 1 for n in sentence[:-1] if tokens[n].word in _DETERMINERS)
    things = (place for n in named for place in range(n, min(n + _NAMED_WITHIN, sentence[-1] + 1)))
    written = (text[tokens[n].start : tokens[n].end] for n in things)
    return any(word[0].islower() and not is_ours(word) for word in written)  # a capital may begin a person's name


def opens(tokens: Sequence[Token], at: int) -> bool:
    """Whether the word `at` is the first of a message, but for a greeting."""
    return all(token.word in _GREETING for token in tokens[:at])


def is_unused(tokens: Sequence[Token], at: int) -> bool:
    """Whether the product named at the word `at` is one that somebody does not use: `they aren't on Expensify`."""
    return _is_denied(tokens, at, _USED_IN, least=1)


def is_speaking(text: str, start: int, length: int) -> bool:
    """Whether the name at `start` says or does something, and is not what something is about, as a supplier is."""
    before, behind = text[max(0, start - _NEAR) : start], text[start + length : start + length + _NEAR]
    return bool(_SAID_BY.search(before)) or (bool(_SPEAKS.match(behind)) and not _ABOUT.search(before))


def is_compared(tokens: Sequence[Token], clause: tuple[int, int], ours: Sequence[int]) -> bool:
    """
    Whether a system named in `clause` is one that something is compared with: `QuickBooks never did this`.

    Then the clause says so, is not all of the message, and holds nothing of ours. Where nothing of ours is named
    anywhere, it must be told of what was: `Dext works, on the web it says …` is about Dext. `ours` are the words that
    name something of ours, in their order.
    """
    start, end = clause
    words = [token.word for token in tokens[start:end]]
    well = not _COMPARING.isdisjoint(words) and NOT.isdisjoint(words) and (ours or not _FORMERLY.isdisjoint(words))
    compared = well or not _COMPARED.isdisjoint(pairwise(words))
    return compared and end - start < len(tokens) and bisect_left(ours, start) == bisect_left(ours, end)


def is_left(tokens: Sequence[Token], at: int) -> bool:
    """Whether the system named at the word `at` is one that somebody came from: `we moved from MYOB last month`."""
    before = [token.word for token in tokens[max(0, at - _LEFT_WITHIN) : at] if token.segment == tokens[at].segment]
    return "from" in before[-_FROM_WITHIN:] and not _MOVING.isdisjoint(before)


def _is_deadline(tokens: Sequence[Token], at: int, behind: int) -> bool:
    """Whether something only says by when help is needed: `before payroll`, `payroll is on Friday`."""
    if at > 0 and tokens[at - 1].word in _BY_THEN:
        return True
    following = [token.word for token in tokens[behind : behind + _DUE_WITHIN]]
    return bool(following) and following[0] in _DUE and not _DAYS.isdisjoint(following)


def _follows(tokens: Sequence[Token], at: int, words: Collection[str], within: int) -> bool:
    """Whether one of `words` stands in the same sentence before the word `at`, `within` so many words."""
    before = tokens[max(0, at - within) : at]
    return any(token.word in words and token.segment == tokens[at].segment for token in before)


def _is_heading(text: str, tokens: Sequence[Token], behind: int) -> bool:
    """Whether what opens a message stands over all of it: `[RESOLVED] …`, or `Solved: …`, and not `resolved: no`."""
    first, last = tokens[0], tokens[behind - 1]
    over = behind <= _HEADING and not text[: first.start].strip(" [*(") and text[last.end : last.end + 1] in {":", "]"}
    return over and not (behind < len(tokens) and tokens[behind].word in _UNTRUE)


def _is_anything_but(tokens: Sequence[Token], at: int) -> bool:
    return [token.word for token in tokens[max(0, at - 2) : at]] == ["anything", "but"]


def _is_by_somebody(tokens: Sequence[Token], behind: int) -> bool:
    """Whether only who did something is denied: `wasn't fixed by me`."""
    words = [token.word for token in tokens[behind : behind + 2]]
    return len(words) > 1 and words[0] == "by" and words[1] in _PEOPLE


def _is_answered_no(text: str, tokens: Sequence[Token], behind: int) -> bool:
    """Whether what is behind a label says that it is not so: `resolved: no`."""
    labelled = behind < len(tokens) and text[tokens[behind - 1].end :].lstrip().startswith(":")
    return labelled and tokens[behind].word in _UNTRUE


def _is_of_before(tokens: Sequence[Token], at: int) -> bool:
    """Whether a sentence behind another one tells of what was earlier: `Before that it was the token, gone now`."""
    first = next(token for token in tokens if token.segment == tokens[at].segment)
    return first.segment > tokens[0].segment and first.word in _EARLIER


def _is_of_the_rest(tokens: Sequence[Token], at: int) -> bool:
    """Whether what went well is something else than what was told of before: `…, the rest went fine`."""
    for token in reversed(tokens[max(0, at - _REST_WITHIN) : at]):
        if token.segment != tokens[at].segment or token.word in SAME:
            return False
        if token.word in _THE_REST:
            return True
    return False


def _is_no_end(text: str, tokens: Sequence[Token], at: int, behind: int) -> bool:
    """Whether a phrase that could say that a problem is over does not say so here."""
    return (
        "," in text[tokens[at].start : tokens[behind - 1].end]  # `gone, now` is not `gone now`
        or _is_wished(text, tokens, at)
        or _is_asked(text, tokens, at)
        or _is_of_some(text, tokens, at)
        or _is_doubted(text, tokens, at)
        or _is_lost(tokens, at, behind)
        or _is_hearsay(tokens, at, behind)
        or _follows(tokens, at, _PROMISING, _PROMISED_WITHIN)
        or _follows(tokens, at, _NEITHER, _NEITHER_WITHIN)
        or (tokens[behind - 1].word == "do" and any(token.word in _TO_DO for token in tokens[behind : behind + 1]))
    )


def _is_hearsay(tokens: Sequence[Token], at: int, behind: int) -> bool:
    """
    Whether somebody or something else says that it is over, or that nothing is wrong.

    As in `The ticket says resolved`, `resolved according to support` and `I checked Xero's status page, all good`.
    """
    according = any(token.word == "according" for token in tokens[behind : behind + 1])
    watched = tokens[at].word in _LOOKS and _follows(tokens, at, _WATCHING, _WATCHED_WITHIN)
    return according or watched or _follows(tokens, at, _CLAIMING, _CLAIMED_WITHIN)


def _is_lost(tokens: Sequence[Token], at: int, behind: int) -> bool:
    """Whether what is gone is missed: `the connection to Xero is gone`."""
    before = tokens[max(0, at - _LOST_WITHIN) : at]
    return tokens[behind - 1].word == "gone" and any(token.word in _LOST for token in before)


def _is_wished(text: str, tokens: Sequence[Token], at: int) -> bool:
    """
    Whether what is said to be over is only wished for; a comma ends a wish, and so does the quotation it stands in.

    What is wished to be over may stand between: `please get the sync error on our account fixed`.
    """
    told, is_stated = 0, False
    for place in range(at - 1, -1, -1):
        before, behind = tokens[place], tokens[place + 1]
        told += not (before.word in _DETERMINERS | _ARTICLES or is_fault(before))
        most = _WISHED if is_stated or before.word not in _TO_GET else _WISHED + _WISHED
        if before.segment != behind.segment or "," in text[before.end : behind.start] or told > _WISHED + _WISHED:
            return False
        is_wish = told <= most and text.count('"', before.end, tokens[at].start) % 2 == 0
        if is_wish and tuple(token.word for token in tokens[max(0, place - 2) : place + 1]) == _AS_SOON_AS:
            return True
        if is_wish and before.word in _WISHING:
            return before.word != "to" or all(token.word in _BECOME for token in tokens[place + 1 : at])
        is_stated = is_stated or before.word in _STATING
    return False


def _is_asked(text: str, tokens: Sequence[Token], at: int) -> bool:
    """
    Whether it is asked if or when something is over: `will it be fixed today`, `is that solved?`.

    `Is that solved? Yes` tells, and so does `have it solved, thanks`, where somebody left out themselves.
    """
    start, end = next(span for span in clauses(text, tokens, PAUSE) if span[0] <= at < span[1])
    if text[tokens[end - 1].end :].startswith("?"):
        return not any(token.word in _YES for token in tokens[end : end + 1])
    words = [token.word for token in tokens[start:at]]
    first = next((place for place, word in enumerate(words) if word not in _OPENING), 0)
    for place, (verb, about) in enumerate(pairwise(words)):
        named = place == first and (about in _DETERMINERS or is_fault(tokens[start + place + 1]))
        if verb in _BEING and (about in _SOMEBODY | _SOMETHING or named):
            return True
        if place == first and verb in _HAVING and (about in _SOMEBODY or "been" in words):
            return True
    return False


def _is_of_some(text: str, tokens: Sequence[Token], at: int) -> bool:
    """
    Whether of what another clause tells only a part is over: `XERO11 and XERO01, only the first is fixed`.

    What is named there, as in `only XERO11 is fixed`, is over all the same.
    """
    start, end = next(span for span in clauses(text, tokens, PAUSE) if span[0] <= at < span[1])
    first = next((place for place in range(start, at) if tokens[place].word not in _AND_ALSO), at)
    clause, others = tokens[first:end], (*tokens[:first], *tokens[end:])
    said = tokens[first].word in _ONLY and not _IS.isdisjoint(token.word for token in tokens[at - 1 : at + 1])
    named = any(is_fault(token) or token.word in _SOMEBODY | _SOMETHING for token in clause)
    return said and not named and any(map(is_fault, others))


def _is_denied(tokens: Sequence[Token], at: int, between: Collection[str], least: int = 0) -> bool:
    """Whether a negation governs a word: nothing stands between them but `least` or more words of `between`."""
    place = at
    while place > 0 and tokens[place].start - tokens[place - 1].end == 1:
        place -= 1
        if tokens[place].word not in between:
            return tokens[place].word in NOT and at - 1 - place >= least
    return False


def _is_doubted(text: str, tokens: Sequence[Token], at: int) -> bool:
    """Whether a word stands in quotation marks alone and the message goes on, as in: he "fixed" it, now it fails."""
    token = tokens[at]
    before, behind = text[token.start - 1 : token.start], text[token.end : token.end + 1]
    return at + 1 < len(tokens) and before == behind and before in {'"', "'"}


def _ceased(text: str, tokens: Sequence[Token], at: int, behind: int) -> tuple[str, int]:
    """What a phrase says that seems to say that something has ceased, or never came."""
    end = _behind_ceased(text, tokens, at, behind)
    if tuple(token.word for token in tokens[end : end + 2]) == _THIS_TIME:
        end += 2
    now = any(token.word in _DO for token in tokens[at:behind])
    lasting = not now or any(token.word in _ANY_MORE for token in tokens[at : end + 1])
    never = tokens[at].word == "never" and len(tokens) - end > _LITTLE
    if end and not never:
        if lasting and not _is_gone_on(tokens, end):
            return "settled", end - 1
        if (lasting or _is_but(tokens, end)) and _is_another(tokens, end):
            return "ceased", end - 1
    return ("trouble" if tokens[at].word in _DOES else ""), at


def _is_but(tokens: Sequence[Token], at: int) -> bool:
    return any(token.word == "but" for token in tokens[at : at + 1])


def _is_another(tokens: Sequence[Token], behind: int) -> bool:
    """Whether another error is told of behind one that has ceased: `no more XERO11, but XERO01`."""
    joined = any(token.word in _AND_ALSO for token in tokens[behind : behind + 1])
    return not joined and any(_is_code(token) for token in tokens[behind:])


def _behind_ceased(text: str, tokens: Sequence[Token], at: int, behind: int) -> int:
    """
    The position behind what is said to have ceased, if that is an error or a code; 0 otherwise.

    It follows words such as `no longer get`, and stands before words such as `no longer appears`: that an invoice no
    longer appears is a problem of its own.
    """
    last = tokens[behind - 1].word if tokens[behind - 2].word != "any" else ""
    if last not in _BEFORE_ALONE and at and is_fault(tokens[at - 1]) and is_next(text, tokens, at):
        return behind
    if last not in _TAKING:
        return 0
    if quoted := _behind_quoted(text, tokens, behind):
        return quoted
    place = behind
    while place < len(tokens) and is_next(text, tokens, place) and tokens[place].word in _ARTICLES:
        place += 1
    first = place
    while place < len(tokens) and is_next(text, tokens, place) and is_fault(tokens[place]):
        place += 1
    return place if place > first else _behind_quoted(text, tokens, place)


def _behind_quoted(text: str, tokens: Sequence[Token], place: int) -> int:
    """The position behind what stands in quotation marks from the word at `place` on; 0 when nothing does."""
    mark = text[tokens[place].start - 1] if 0 < place < len(tokens) else ""
    end = text.find(mark, tokens[place].start) if mark in {'"', "'"} and mark else -1
    return next((n for n in range(place, len(tokens)) if tokens[n].start > end), len(tokens)) if end >= 0 else 0


def _is_gone_on(tokens: Sequence[Token], behind: int) -> bool:
    """Whether a message tells of more behind an error that has ceased, and not only since when."""
    rest = tokens[behind:]
    if any(token.word in _FAULTS or _is_code(token) for token in rest[_LITTLE:]):
        return True
    long = len(rest) > _LITTLE and _CEASED_SINCE.isdisjoint(token.word for token in rest[: _LITTLE + 1])
    return long or any(token.word in _INSTEAD or is_fault(token) for token in rest[:_LITTLE])


def is_next(text: str, tokens: Sequence[Token], place: int) -> bool:
    """Whether a word follows the one before it with nothing between them but a space and quotation marks."""
    return not text[tokens[place - 1].end : tokens[place].start].strip(" \"'`")


def _is_code(token: Token) -> bool:
    return token.word.isalnum() and not (token.word.isalpha() or token.word.isdigit())


def is_fault(token: Token) -> bool:
    """Whether a word is what an error is called, or a code, as `XERO11` and `401`."""
    return token.word in _FAULTS or any(c.isdigit() for c in token.word)


def is_button(tokens: Sequence[Token], at: int, does: str) -> bool:
    """Whether the word `at` is all that its line says, and what a button does: `Disconnect` below `Connected`."""
    segment = tokens[at].segment
    around = (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2])
    return tokens[at].word == does and all(token.segment != segment for token in around)


def is_absent(tokens: Sequence[Token], at: int) -> bool:
    """Whether there is none of what the word `at` says, or what stands under a mail says it of the mail."""
    return _is_none(tokens, at) or _is_of_a_mail(tokens, at)


def _is_none(tokens: Sequence[Token], at: int) -> bool:
    """As in `no failed reports`, `not a single failed report` and `nothing has failed`."""
    before = [token.word for token in tokens[max(0, at - _NONE_WITHIN) : at]]
    single = before[-1:] == ["single"] and not NOT.isdisjoint(before)
    nothing = before[-2:-1] == ["nothing"] and before[-1] in {"has", "have", "had"}
    return single or nothing or not _NONE.isdisjoint(before[-1:])


def _is_of_a_mail(tokens: Sequence[Token], at: int) -> bool:
    """Whether an error is what the end of a mail speaks of: `if you received this in error`, `errors or viruses`."""
    before = {token.word for token in tokens[max(0, at - _RECEIVED_WITHIN) : at]}
    if at and tokens[at - 1].word == "in" and before >= _IF_YOU and not _RECEIVED.isdisjoint(before):
        return True
    listed = tokens[at].word != "error" or any(token.word in {"or", "and", "free"} for token in tokens[at + 1 : at + 2])
    around = (token.word for token in tokens[max(0, at - _AROUND) : at + _AROUND])
    return listed and not _DISCLAIMED.isdisjoint(around)


def _is_other_news(tokens: Sequence[Token], at: int) -> bool:
    """Whether somebody or something else came back, as `Dana has come back from leave`, or it is all that is none."""
    words = [token.word for token in tokens[at : at + _NEWS]]
    if words[:3] == ["not", "a", "single"]:
        return any(is_fault(token) or token.word in ABSENT for token in tokens[at + 3 : at + 4])
    come = 3 if words[1:3] == ["come", "back"] else 2 if words[1:2] == ["returned"] else 0
    return bool(come) and any(word in _NOT_BACK for word in words[come : come + 1])


def _is_thanked_for(tokens: Sequence[Token], at: int) -> bool:
    """Whether `help` is not asked for but what somebody says thanks for."""
    if not tokens[at].word.startswith("help"):
        return False
    return any(token.word in _THANKS for token in tokens[max(0, at - _THANKED) : at])
