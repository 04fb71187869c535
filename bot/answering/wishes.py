"""
What a short message wants that tells of no error.

A human or a ticket, news of its ticket, to say hello or thanks, or that an answer did not help.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import Literal

from bot.models import Product, Remark, Vocabulary
from bot.tickets import PREFIX
from bot.understanding.cues import NOT
from bot.understanding.lexicon import Query
from bot.understanding.normalize import Token

_SHORT = 25  # words of a message that asks for something; what is longer is mostly something pasted
_QUESTION = re.compile(r"[^.!?\n]*\?")
_ASKS_FOR_MORE = frozenset(  # `what now?` asks for another way, while `the same thing?` asks something else
    {"what", "next", "else", "anything", "jetzt", "nun", "maintenant", "ahora", "adesso", "ora", "nu", "agora"}
)
_FOLLOW_UP_LENGTH = 600  # characters of it
_OF_PEOPLE = re.compile(r"<@[^<>]*>")
_QUOTING = '"`\u201c\n'
_FOLLOW_UP = 20  # words of a message that says no more than that an answer did not help

AROUND_A_PRODUCT = frozenset(
    {"it", "its", "is", "in", "the", "that", "this", "was", "we", "i", "use", "are", "using", "on", "from", "by",
     "with", "product", "app", "error", "shows", "says", "think", "sorry", "oh", "ah", "ok", "hi", "no", "and",
     "btw", "way", "actually", "forgot", "mention", "should", "have", "said", "mentioned", "meant", "mean", "not", "an",
     "es", "ist", "das", "wir", "nutzen", "mit", "cest", "nous", "utilisons", "usamos", "è", "usiamo", "het", "é"}
)  # fmt: skip
"""Words around the name of a product with which a message says no more than which one it is."""

_BETWEEN = frozenset(  # the words of a wish
    {"a", "an", "the", "any", "some", "my", "our", "your", "us", "me", "to", "with", "for", "by", "real", "actual",
     "live", "please", "pls", "just", "directly", "this", "it", "another"}
)  # fmt: skip
_AROUND_A_WISH = _BETWEEN | {
    "i", "we", "you", "can", "could", "may", "would", "should", "is", "there", "at", "into", "on", "need", "want",
    "like", "hi", "hello", "hey", "ok", "okay", "then", "so", "thanks", "now", "here", "possible",
}  # fmt: skip
_AGREEING = frozenset({"yes", "yeah", "yep", "yup", "sure", "please", "pls", "do", "ahead", "open", "create", "raise"})
_AROUND_AGREEING = _AGREEING | {
    "ok", "okay", "go", "that", "it", "one", "so", "would", "be", "great", "good", "nice", "perfect", "thanks", "thank",
    "you", "i", "want", "id", "like", "lets", "then", "oh",
}  # fmt: skip
_BEFORE_A_WISH = frozenset(
    {"a", "an", "the", "to", "need", "needs", "needed", "want", "wants", "wanted", "wish", "wishes", "have", "has",
     "had", "like", "going", "you", "ever", "already", "asked", "asks", "tried", "would"}
)  # fmt: skip
_NO_WISH = frozenset(
    {"not", "no", "dont", "doesnt", "never", "without", "neednt", "shouldnt", "did", "didnt", "he", "she", "they",
     "customer", "customers", "client", "clients", "user", "users", "colleague"}
)  # fmt: skip
_CHANGES_TICKETS = frozenset(
    {"add", "change", "edit", "correct", "update", "updates", "status", "close", "cancel", "delete", "reopen", "forgot",
     "news", "progress"}
)  # fmt: skip
_TICKET = re.compile(rf"\b{PREFIX}(\d{{1,9}})\b", re.IGNORECASE)
_GREETINGS = frozenset(
    {"hello", "hi", "hey", "hiya", "morning", "afternoon", "evening", "howdy", "greetings", "hallo", "hola", "bonjour",
     "ciao", "ola", "olá", "moin", "servus", "salut", "buongiorno"}
)  # fmt: skip
_THANKS = frozenset({"thanks", "thank", "thx", "ty", "cheers", "ta", "danke", "merci", "gracias", "great", "perfect",
                     "awesome", "bye", "goodbye", "ok", "okay", "super", "brilliant", "lovely", "cool"})  # fmt: skip
_NODS = frozenset({"ok", "okay", "okey", "k", "kk", "got", "noted", "understood", "alright", "right", "righto", "sure",
                   "fine", "cool", "great", "perfect", "nice", "lovely", "super", "neat", "gotcha"})  # fmt: skip
_BUSY = re.compile(  # "brb", "one sec", "doing it now", "I'm looking", "will report back"
    r"(?:brb|bbl|bbs|afk|hang on|hold on|hold the line|wait|bear with me|let me|lemme|on it|on my way"
    r"|(?:one|just a|a|1|gimme a|give me a) (?:sec|second|moment|mo|min|minute|tick)"
    r"|(?:(?:i |we )?will|ill|well|(?:im |were )?(?:going to|gonna|about to)) \w+"
    r"|(?:(?:i am|im|we are|were) )?(?:just |now |still )?(?:on it|doing|trying|looking|checking|testing|reading"
    r"|working|asking|waiting|calling|going))\b"
)
_AROUND_THANKS = _THANKS | {
    "you", "so", "much", "very", "a", "lot", "million", "for", "the", "your", "help", "it", "this", "that", "works",
    "worked", "working", "now", "again", "is", "its", "all", "good", "done", "got", "did", "sorted", "fixed", "solved",
    "we", "i", "everyone", "team", "mate", "nice", "job", "see", "later", "will", "do", "try", "and", "then",
}  # fmt: skip
THANKING = frozenset(
    {"thanks", "thank", "thx", "ty", "tysm", "cheers", "ta", "danke", "merci", "gracias", "grazie", "bedankt", "dank",
     "obrigado", "obrigada", "valeu", "tak", "tack", "dzięki", "ありがとうございます", "ありがとう", "谢谢"}
)  # fmt: skip
_NOT_OVER = re.compile(  # what stands in no message that only says thanks
    r"\b(?:but|still|not|nothing|nope|never(?! mind)|none|cannot|cant|couldnt|isnt|arent|doesnt|didnt|wasnt|except"
    r"|however|only|useless|wrong|worse|stuck|denied|locked|fail\w*|broken?|crash\w*"
    r"|no(?! (?:problem|worries|need|rush|more|longer|stress)\b)"
    r"|(?:another|different|new|next|other|same) (?:\w+ )?(?:one|error|issue|message|problem|thing)|same again"
    r"|aber|nichts?|mais|pas|pero|ma|non|niet|maar)\b"
)
_NOTE = 10  # words of a message beside a sign that refuses
_THANKS_AT_MOST = 16  # and of one that says thanks
_THANKING_SIGNS = (
    "👍", "🙏", "✅", "🎉", "❤", ":+1:", ":thumbsup:", ":pray:", ":tada:", ":heart:", ":white_check_mark:",
)  # fmt: skip
_NEWS = re.compile(
    r"\b(?:any|some) (?:\w+ )?(?:updates?|news|progress|word)\b|\bhows? it going\b|\bhow far (?:is|are|did)\b"
    r"|\b(?:is|has|did|does) (?:any|some)(?:one|body) (?:\w+ ){0,2}(?:work\w*|look\w*|seen?|tak\w+|picked|got|on)\b"
    r"|\bwhen (?:will|can|do|does) (?:\w+ ){1,3}(?:fixed|solved|sorted|resolved|hear|answer|reply|look\w*)\b"
)
_THEIRS = r"(?:error|one|problem|issue|message|case)"
_DENIED = re.compile(  # "no, that's not my error", "mine is a different one", "the answer is wrong"
    r"(?:(?:no|nope|nah|sorry|hm+|um+|oh|ah|actually|but|and|well|ok|hi|hey|thanks|bot) )*"
    rf"(?:(?:(?:this|that|it|the|your|my|our)(?: (?:{_THEIRS}|answer|fix))?|thats|its|mine|ours|i|we)"
    r"(?: (?:is|was|have|has|got|get|see))? )?(?:"
    r"(?:not|isnt|wasnt)(?: (?:really|actually|quite|at all))? "
    r"(?:it|that|this|mine|ours|right|correct|the (?:right|same)"
    rf"|(?:my|our|the|this|that)(?: (?:right|same|actual))? {_THEIRS})"
    rf"|(?:an? |another )?(?:totally |completely |entirely )?different(?: {_THEIRS})?"
    rf"|(?:the |an? )?(?:totally |completely |just )?wrong(?: (?:{_THEIRS}|answer|fix))?"
    r")(?: (?:that |which )?(?:i|we|were|im) (?:have|had|see|get|got|having|seeing|getting))?"
    r"(?: (?:sorry|here|at all|though|thanks|bot))*"
)
_ALIKE = r"(?:exactly )?(?:the )?(?:exact |very )?same"
_SAME = re.compile(  # "me too", "same here", "I have the same on report R00B", "we get this as well"
    r"(?:(?:hi|hey|hello|yes|yep|ok|oh|and|so|well|also|actually|bot|all|sorry) )*(?:"
    rf"(?:me|us) (?:too|as well)|{_ALIKE} (?:here|(?:for|with) (?:me|us)|{_THEIRS}(?: here)?)|likewise"
    r"|(?:i|we|im|ive|weve) (?:(?:also|too|just|now) )*(?:have|get|got|see|had|(?:am |are )?(?:getting|having|seeing)) "
    rf"(?:{_ALIKE}|(?:this|that|it)(?=(?: {_THEIRS})? (?:too|also|as well)\b))(?: {_THEIRS})?"
    r"(?: (?:too|also|here|as well))*"
    r"|(?:it |this |that )?happen(?:s|ed) (?:to|for|with) (?:me|us)(?: (?:too|also|as well))+"
    r")(?: (?:on|in|with|for|since|at|as) (?:\S+ ?){1,10})?"
)
_FILE = re.compile(  # "see attached", "screenshot attached", "here is the screenshot"
    r"(?:(?:hi|hey|ok|yes|please|pls|sorry|and|oh|just) )*"
    r"(?:(?:see|look at|here is|heres|i|ive|have|find|its|is|the|a|my|our|file|files|log|picture|error|message|full|in"
    r"|screenshots?) )*(?:attached|attachment|enclosed|screenshots?)(?: (?:above|below|here|file|picture|screenshot))*"
)
_BOT_ITSELF = r"(?:you|u|this bot|the bot)"
_ABOUT_BOT = re.compile(  # "what can you do?", "who are you?", "am I talking to a human?"
    r"(?:(?:hi|hey|hello|ok|so|and|but|well|sorry|wait|thanks|please|bot|concierge) )*(?:"
    rf"what (?:else )?(?:can|could|do|does) {_BOT_ITSELF} (?:do|know|offer|help (?:me |us )?with)"
    r"|what (?:kinds? of |sorts? of )?(?:errors|problems|products|apps|things) (?:do|can) you (?:know|do|help with)"
    rf"|(?:who|what|whats|what is) (?:(?:are|r|is) )?{_BOT_ITSELF}(?: for)?|what can (?:i|we) ask(?: you)?|whos this"
    rf"|how (?:do|does|can|could|should) (?:(?:i|we) use {_BOT_ITSELF}|{_BOT_ITSELF} work)"
    r"|(?:are|r) (?:you|u) (?:there|real|human|(?:an? )?(?:real |actual )?(?:bot|robot|human|person|ai|machine))"
    r"|(?:is (?:this|that|it)|am i (?:talking|speaking|writing|chatting) (?:to|with)) "
    r"(?:an? )?(?:real |actual )?(?:bot|robot|human|person|ai|machine)"
    r")(?: (?:exactly|actually|here|now|please|then|for me|for us|or a (?:human|person|bot|robot)|or what))*"
)
_XERO = r"(?:the )?xeros?(?: (?:itself|apis?|servers?|services?|website|site|side|end|system))*"
_OUTAGE = (
    r"(?:an? |any |some |known |current |ongoing |major |general )*(?:outages?|downtime|incidents?|disruptions?|{0})"
)
_ASKS_IF_DOWN = re.compile(  # "is Xero down or is it just us?", "any outage at Xero?", "what's Xero's status"
    r"(?:(?:hi|hey|hello|so|and|ok|oh|but|btw|quick|question|sorry|all|team|guys|folks|does|do|can|could|you|u|anyone"
    r"|anybody|someone|please|know|check|see|say|tell|me|us|if|whether|wondering|bot|it|is|just|only|or) )*(?:"
    rf"(?:(?:is|are|isnt|has|does) )?{_XERO}(?: is)?"
    r"(?: (?:down|offline|unavailable|unreachable|out|up|online|working|operational|ok|okay|currently|really|actually"
    r"|not|still|completely|totally|again|running|having|have|got|slow|experiencing"
    rf"|{_OUTAGE.format('issues?|problems?|trouble|hiccups?')}))+"
    rf"|(?:(?:is|are) there |theres )?{_OUTAGE.format('maintenance')} (?:at|with|on|of|for|by|from|in) {_XERO}"
    rf"|(?:is|are) there {_OUTAGE.format('issues?|problems?')} (?:at|with|on) {_XERO}"
    rf"|(?:(?:is|are) there |theres )?(?:an? |any )?{_XERO} {_OUTAGE.format('maintenance')}"
    r"|(?:(?:what is|whats|how is|hows|what does|show) )?(?:the )?(?:xeros? (?:api )?status(?: page)?"
    r"|status(?: page)? of xero)(?: (?:say|saying|doing|now|today))*"
    r")(?: (?:today|now|right|again|currently|atm|at|the|moment|or|is|it|its|just|only|us|me|for|everyone|everybody"
    r"|anyone|anybody|else|all|you|guys|too|here|this|morning|afternoon|somehow|please|not|as|well|in|our|side|end|are"
    r"|we|alone|globally|worldwide|does|know|\w+ know))*"
)
_SLIPS = frozenset({"sorry", "oops", "ops", "whoops", "meant", "mean", "wait", "typo", "actually", "correction"})
_AROUND_A_SLIP = _SLIPS | {"i", "no", "not", "its", "it", "is", "was", "ah", "oh", "my", "bad", "the", "code", "error",
                           "that", "this", "to", "say", "hm", "and", "should", "be", "of", "instead"}  # fmt: skip
_ELSEWHERE = re.compile(
    r"(?:\w+ ){0,4}wrong (?:channel|chat|thread|window|place|room|group|tab|person)"
    r"(?: (?:sorry|my bad|guys|all|everyone))*"
)
_ORDER = re.compile(
    r"(?:(?:please|pls|ok|okay|and|now|so|then|hi|hey|hello|bot|can|could|would|you) )*"
    r"(?:(?:show|list|display|search|look up|pull up) (?!is |was |are |says |looks )"
    r"|tell (?:me|us) |(?:find|open) (?:me|the|all|any|my|our) "
    r"|let (?:me|us) (?:see (?:the|all|any|my|our|which) |know (?:when|once|if|whether|about|as soon)))"
)
_AROUND_A_REMARK = frozenset(
    {"ok", "okay", "yes", "yep", "and", "so", "but", "well", "then", "now", "just", "really", "sorry", "um", "hm",
     "hmm", "bot", "concierge", "please", "i", "ive", "we", "weve", "have", "has", "im", "were", "again", "ah", "oh",
     "hi", "hey", "hello", "about", "here", "too", "though", "with", "to", "xero", "wait"}
)  # fmt: skip
_ASKING = frozenset({"doubts", "calls"})
_SIGN = re.compile(r":[\w+-]+:")  # an emoji, as Slack writes it
_BOT = re.compile(r"(?:^|[.,!?]\s*)(?:(?:hey|hi|ok|dear|and|so)\s+)?bot\s*(?:[,:?!]|$)", re.IGNORECASE)
_PRAISE = re.compile(
    r"\byou(?:re| are)? (?:are )?(?:a |an |the )?(?:star|legend|hero|genius|gem|lifesaver|angel|best|rock)\b"
    r"|^(?:(?:an? )?(?:legend|genius|lifesaver|brilliant)|spot on|bingo|bravo|hooray|yay|success)$"
)
_REFUSING_SIGNS = ("👎", ":-1:", ":thumbsdown:")
_TROUBLE = frozenset(
    {"issue", "issues", "problem", "problems", "trouble", "help", "message", "urgent", "urgently", "asap", "broken",
     "down", "wrong"}
)  # fmt: skip
_TELLING_NOTHING = AROUND_A_PRODUCT | _AROUND_A_WISH | _TROUBLE | {
    "xero", "xeros", "integration", "errors", "question", "anyone", "anybody", "someone", "somebody", "has",
    "having", "got", "get", "getting", "am", "be", "about", "of", "assist", "team", "everyone", "all", "folks",
    "good", "morning", "very", "immediately", "important", "afternoon", "again", "new", "other", "different",
    "next", "one", "messages", "perfect", "great", "still", "ugh", "those", "these", "her", "his", "him", "them",
    "they", "he", "she", "what", "whats", "why", "how", "when", "which", "who", "does", "do", "did", "were", "fix",
    "fixes", "solve", "solution", "look", "looking", "check", "see", "explain", "diagnose", "know", "known", "idea",
    "ideas", "clue", "thoughts", "means", "cause", "causes", "causing", "happen", "happens", "happened",
    "happening", "fails", "fail", "failing", "failed", "going", "up", "above", "tell", "say", "same", "thing",
    "thread", "screenshot", "picture", "out", "or", "will", "thx", "too", "also", "take", "been", "if", "bot",
    "concierge", "much", "more", "anything", "something", "read", "through", "stuck", "guys", "sure", "works",
    "work", "working", "worked", "go", "goes", "went", "come", "comes", "came", "across", "over", "post", "posts",
    "posted", "posting", "update", "updates", "updated", "updating", "show", "showing", "appear", "appears",
    "appearing", "arrive", "arrives", "arriving", "stop", "stops", "stopped", "anymore", "wont", "doesnt", "isnt",
    "arent", "dont", "didnt", "cant", "cannot", "keeps", "keep", "since", "after", "until", "last", "today",
    "yesterday", "evening", "night", "week", "weekend", "lunch", "day", "days", "hour", "hours", "time", "times",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "usual", "whole", "always", "two",
    "few", "suddenly", "seeing", "idk", "dunno", "playing", "acting", "weird", "ours", "mine", "but", "every", "as",
}  # fmt: skip
"""Words with which a message says that something is wrong, or asks about it, and nothing of what it is."""

_WRONG = _TROUBLE | NOT | {"no", "stop", "acting", "playing", "weird", "again", "usual"}
_NAMING = AROUND_A_PRODUCT | _BETWEEN | {"xero", "integration"}
_ERROR_DIGITS = 3
_POINTS_AT_MOST = 15  # words
_NAMES_AT_MOST = 1  # words that may be names of people: "can you help maya here?"


def points_above(text: str, products: Iterable[Product]) -> bool:
    """Whether a mention of the bot tells nothing of an error itself, so that what stands above it may be meant."""
    words = _words(_OF_PEOPLE.sub("", text))
    if len(words) > _POINTS_AT_MOST or only_thanks(text) or any(sign in text for sign in _QUOTING):
        return False
    names = {word for product in products for name in product.names for word in _words(name)}
    others = [word for word in words if word not in _TELLING_NOTHING | names]
    return len(others) <= _NAMES_AT_MOST and not any(re.search(r"\d", word) for word in words)


def asks_about_bot(text: str) -> bool:
    """Whether a message only asks who or what it is written to: `who are you?`, `what can you do?`."""
    return bool(_ABOUT_BOT.fullmatch(" ".join(_words(text))))


def asks_if_xero_is_down(text: str) -> bool:
    """Whether a message only asks, or says, that Xero itself does not work: `is Xero down for everyone?`."""
    words = _words(text)
    return len(words) <= _SHORT and bool(_ASKS_IF_DOWN.fullmatch(" ".join(words)))


def small_talk(text: str) -> Literal["greeting", "thanks", "no_error"]:
    """What a message without any error in it says."""
    words = set(_words(text))
    if words & _GREETINGS:
        return "greeting"
    signs = any(sign in text for sign in _THANKING_SIGNS)
    if (
        (words & _THANKS and words <= _AROUND_THANKS)
        or only_thanks(text)
        or (signs and not _SIGN.sub("", text).strip("👍🙏✅🎉❤️ "))
    ):
        return "thanks"
    return "no_error"


def only_thanks(text: str) -> bool:
    """Whether a few words say thanks, or praise, and object to nothing."""
    return says_thanks(text) and len(_words(_SIGN.sub("", text))) <= _THANKS_AT_MOST and not objects(text)


def objects(text: str) -> bool:
    """Whether a message has words for what is not there, or not over: `but`, `still`, `nothing`, `another error`."""
    return bool(_NOT_OVER.search(" ".join(_words(_SIGN.sub("", text)))))


def nods(text: str) -> bool:
    """Whether a message begins with what takes note of what was said, or says what its person is about to do."""
    words = _words(text)
    return not _NODS.isdisjoint(words[:1]) or bool(_BUSY.match(" ".join(words)))


def holds_any(text: str, codes: Iterable[str]) -> bool:
    """Whether any of `codes` stands in a text as a word, in capitals or not."""
    return any(re.search(rf"(?<!\w)(?<!\w-){re.escape(code)}(?!\w|-\w)", text, re.IGNORECASE) for code in codes)


def names_bot(text: str) -> bool:
    """Whether somebody calls the bot without its name: `bot, is there …` or `where do I change that? bot?`."""
    return bool(_BOT.search(text))


def says_thanks(text: str) -> bool:
    """Whether a message holds a word of thanks, or of praise."""
    words = _words(text)
    return not THANKING.isdisjoint(words) or bool(_PRAISE.search(" ".join(words)))


def tells_too_little(query: Query, vague: Collection[str]) -> bool:
    """
    Whether a message only says that something is wrong, and perhaps with what: there is nothing to know an error by.

    `vague` are the ideas of which that is true: `Xero sync broken since Monday` tells no more than `help`.
    """
    if query.is_settled or (query.asking and not query.tells_of_a_fault):
        return False
    said = [idea or token.word for idea, token in zip(query.ideas, query.tokens, strict=True) if not _is_record(token)]
    names = {token.word for at, _ in query.named for token in query.tokens[at : at + 1]}
    wrong = query.tells_of_a_fault or not _WRONG.union(vague).isdisjoint(said)
    named = not names.union({"xero"}).isdisjoint(said) and names.union(_NAMING).issuperset(said)
    return (wrong or named) and names.union(vague, _TELLING_NOTHING).issuperset(said)


def _is_record(token: Token) -> bool:
    """Whether a word is the number of a record, or a count; three digits may be an error."""
    return token.word.isdigit() and len(token.word) != _ERROR_DIGITS


def names_outage(query: Query) -> bool:
    """Whether a message may mean that Xero itself is down."""
    return query.xero and ("outage" in query.ideas or any(token.word == "down" for token in query.tokens))


def asks_for_human(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a short message asks for a human or for a ticket, and does not tell of somebody else who did."""
    words = _words(text)
    if len(words) > _SHORT:
        return False
    around = " ".join(word for word in words if word not in _AROUND_A_WISH)
    if any(around == " ".join(_words(phrase)) for phrase in vocabulary.human_alone):
        return True
    said = " ".join(words)
    wishes = _wishes(vocabulary.human, vocabulary.asking_helper, vocabulary.helpers, vocabulary.helper_does)
    return any(not _is_no_wish(said[: wish.start()]) for wish in wishes.finditer(said))


@lru_cache(4)
def _wishes(
    phrases: tuple[str, ...], asking: tuple[str, ...], helpers: tuple[str, ...], does: tuple[str, ...]
) -> re.Pattern[str]:
    """
    What finds any of `phrases` in words with one space between them, with words between that say nothing.

    It also finds what is `asking` for one of `helpers` behind it, or what one of them `does`.
    """
    between = rf" (?:(?:{'|'.join(sorted(_BETWEEN))}) )*"

    def either(some: tuple[str, ...]) -> str:
        return rf"(?:{'|'.join(between.join(map(re.escape, _words(one))) for one in some) or '(?!)'})"

    helper = either(helpers)
    return re.compile(
        rf"(?<!\S)(?:{either(phrases)}|{either(asking)}{between}{helper}|{helper}{between}{either(does)})(?!\S)"
    )


def _is_no_wish(before: str) -> bool:
    """Whether the words before a wish deny it, or say that it is somebody else's, or was one."""
    rest = itertools.dropwhile(lambda word: word in _BEFORE_A_WISH, reversed(before.split()))
    return next(rest, "") in _NO_WISH


def agrees(text: str) -> bool:
    """Whether a message says yes to something, and nothing else: `yes please`, `please do`, `ok go ahead`."""
    words = set(_words(text))
    return not _AGREEING.isdisjoint(words) and words <= _AROUND_AGREEING and "?" not in text


def asks_about_ticket(text: str) -> bool:
    """Whether a short message asks about a ticket, or wants something changed in it: `did my ticket arrive?`."""
    words = _words(text)
    return names_ticket(text) and len(words) <= _SHORT and ("?" in text or not _CHANGES_TICKETS.isdisjoint(words))


def names_ticket(text: str) -> bool:
    """Whether a message speaks of a ticket, by its number or not."""
    return bool(_TICKET.search(text)) or not {"ticket", "tickets"}.isdisjoint(_words(text))


def ticket_numbers(text: str) -> set[int]:
    """The numbers of the tickets that a message names, as `XC-1042`."""
    return {int(number) for number in _TICKET.findall(text)}


def asks_for_news(text: str) -> bool:
    """Whether a short message asks how far something is, by words of who waits: `any update?`, `is anyone on it?`."""
    words = _words(text)
    return len(words) <= _NOTE and bool(_NEWS.search(" ".join(words)))


def gives_order(text: str) -> bool:
    """Whether a short message tells whom it is addressed to to do something: `show me …`, `let me know when …`."""
    words = _words(text)
    return len(words) <= _SHORT and bool(_ORDER.match(" ".join(words))) and not only_thanks(text)


def says_unhelped(text: str, phrases: Iterable[str]) -> bool:
    """Whether a message says in a few words, by one of `phrases`, that an answer did not help."""
    words = _words(text)
    said = f" {' '.join(words)} "
    if len(words) <= _NOTE and any(sign in text for sign in _REFUSING_SIGNS):
        return True
    if len(words) > _FOLLOW_UP or len(text) > _FOLLOW_UP_LENGTH:
        return False
    told = f" {' '.join(_words(_QUESTION.sub(' ', text)))} "
    known = (" ".join(_words(phrase)) for phrase in phrases)
    return any(f" {phrase} " in (said if _ASKS_FOR_MORE & set(phrase.split()) else told) for phrase in known)


def says_wrong_place(text: str) -> bool:
    """Whether a message says that it, or the one before, was meant for another place: `oops wrong channel`."""
    return bool(_ELSEWHERE.fullmatch(" ".join(_words(text)))) and "?" not in text


def says_same(text: str) -> bool:
    """Whether a message says that its person has what was spoken of as well, and nothing else: `me too`."""
    return text.strip() == "+1" or (bool(_SAME.fullmatch(" ".join(_words(text)))) and "?" not in text)


def points_at_file(text: str) -> bool:
    """Whether a message only says that a file comes with it: `see attached`."""
    return bool(_FILE.fullmatch(" ".join(_words(text)))) and "?" not in text


def remark_in(text: str, vocabulary: Vocabulary) -> Remark | None:
    """What a message says below an answer in one of the phrases of the vocabulary, and nothing else."""
    said = " ".join(_without_ends(_words(text)))
    for kind, phrases in vocabulary.remarks.items():
        known = _as_words(phrases)
        if kind == "handed_on":
            if len(_words(text)) <= _NOTE and any(said.startswith(f"{phrase} ") for phrase in known):
                return None if objects(text) or "?" in text else kind
        elif said in known and ("?" in text or said not in _GREETINGS) and (kind in _ASKING or "?" not in text):
            return kind
    return None


@lru_cache(16)
def _as_words(phrases: tuple[str, ...]) -> frozenset[str]:
    """Phrases as the words of a message are compared with them; they are the same for every message."""
    return frozenset(" ".join(_words(phrase)) for phrase in phrases)


def _without_ends(words: Sequence[str]) -> list[str]:
    """Words without those at both ends that say nothing of their own; all of them where there are no others."""
    kept = list(itertools.dropwhile(_AROUND_A_REMARK.__contains__, words))
    kept = list(itertools.dropwhile(_AROUND_A_REMARK.__contains__, reversed(kept)))[::-1]
    return kept or list(words[:1])


def only_corrects(text: str) -> bool:
    """Whether a message puts a code or a number right and says nothing else: `sorry i meant XERO01`, `4112, typo`."""
    words = _words(text)
    values = [word for word in words if any(sign.isdigit() for sign in word)]
    return bool(values) and not _SLIPS.isdisjoint(words) and _AROUND_A_SLIP.issuperset(set(words).difference(values))


def says_not_mine(text: str) -> bool:
    """Whether a message says that an answer is about another error than theirs, and nothing else."""
    return bool(_DENIED.fullmatch(" ".join(_words(text)))) and "?" not in text


def _words(text: str) -> list[str]:
    """The words of a text in small letters, without apostrophes; those with a hyphen are one word."""
    return re.findall(r"\w+(?:-\w+)*", re.sub(r"['\u2019]", "", text.casefold()))
