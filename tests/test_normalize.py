"""A pasted message reduced to its words."""

import json

import pytest

from bot.privacy.secrets import redact
from bot.understanding.normalize import MAX_CHARACTERS, Token, addresses, clean, fold, parts, plain_words, tokenize

ERROR = "Account Code 4110 is not a valid Code for this document"


def words(text: str) -> list[str]:
    return [token.word for token in tokenize(text)]


# ---------------------------------------------------------------------------------------------------------------- Slack


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("see <https://example.org/page|the sample page> now", "see the sample page now"),
        ("see <https://example.org/page> now", "see now"),
        ("mail <mailto:maya@example.org|maya@example.org> now", "mail maya@example.org now"),
        ("mail <mailto:maya@example.org> now", "mail maya@example.org now"),
        ("call <tel:+6421555|+64 21 555> now", "call +64 21 555 now"),
        ("ask <@U0MAYA> now", "ask now"),
        ("ask <@U0MAYA|maya> now", "ask now"),
        ("in <#C0HELP|xero-help> now", "in xero-help now"),
        ("in <#C0HELP> now", "in now"),
        ("<!here> look", "look"),
        ("<!channel|@channel> look", "look"),
        ("<!subteam^S0ADMIN|@admins> look", "look"),
        ("since <!date^1767225600^{date}|1 Jan 2026> it fails", "since 1 Jan 2026 it fails"),
    ],
)
def test_slack_markup_becomes_what_a_person_sees_of_it(written: str, read: str) -> None:
    assert clean(written) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Miller &amp; Sons", "Miller & Sons"),
        ("1 &lt; 2 &gt; 0", "1 < 2 > 0"),
        ("Miller &amp;amp; Sons", "Miller & Sons"),
        ("&quot;Sample&quot;", '"Sample"'),
        ("it&#39;s", "it's"),
        ("it&#x27;s", "it's"),
        ("no&nbsp;stamp", "no stamp"),
    ],
)
def test_escapes_become_the_signs_that_they_stand_for(written: str, read: str) -> None:
    assert clean(written) == read


def test_a_sign_that_is_no_escape_stays() -> None:
    assert clean("R & D, 3 < 4, a<b") == "R & D, 3 < 4, a<b"


@pytest.mark.parametrize("emoji", [":warning:", ":man-shrugging:", ":flag-nz:", ":raised_hands:"])
def test_names_of_emoji_are_taken_off(emoji: str) -> None:
    assert clean(f"{emoji} it fails {emoji}") == "it fails"


def test_a_time_is_no_emoji() -> None:
    assert clean("failed at 10:15:30 again") == "failed at 10:15:30 again"


@pytest.mark.parametrize(
    "fenced", ["```\n{}\n```", "```{}```", "`{}`", "*{}*", "_{}_", "~{}~", "> {}", "&gt; {}", "• {}"]
)
def test_formatting_changes_no_word(fenced: str) -> None:
    assert words(clean(fenced.format(ERROR))) == words(ERROR)


# -------------------------------------------------------------------------------------------- HTML, JSON, and addresses


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("<p>It <b>fails</b></p>", "It fails"),
        ('<div class="alert alert-danger">It fails</div>', "It fails"),
        ("It<br/>fails", "It fails"),
        ("<!-- a note -->It fails", "It fails"),
    ],
)
def test_html_tags_are_taken_off(written: str, read: str) -> None:
    assert clean(written) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"first\nsecond", "first\nsecond"),
        (r"first\tsecond", "first second"),
        (r"the \"sample\" account", 'the "sample" account'),
        (r"Invoices\/Contacts", "Invoices/Contacts"),
        (r"caf\u00e9", "café"),
        (r"a broken \ud83d half", "a broken half"),
    ],
)
def test_escapes_of_json_become_the_signs_that_they_stand_for(written: str, read: str) -> None:
    assert clean(written) == read


def test_a_text_as_json_has_the_words_of_the_text() -> None:
    text = 'The contact name "Müller & Söhne" is already assigned\nto another contact'
    assert words(clean(json.dumps(text))) == words(text)


def test_percent_signs_of_an_address_become_letters() -> None:
    assert clean("Account%20Code%204110%20is%20not%20a%20valid%20Code") == "Account Code 4110 is not a valid Code"
    assert clean("caf%C3%A9") == "café"


def test_a_percentage_stays() -> None:
    assert clean("15% of 100% fail") == "15% of 100% fail"


def test_web_addresses_are_taken_off() -> None:
    assert clean("look at https://example.org/invoices/42?x=1#top please") == "look at please"


def test_email_addresses_are_found_where_they_stand() -> None:
    text = "from maya@example.org, and omar.b+xero@mail.example.co.nz"
    assert [text[start:end] for start, end in addresses(text)] == ["maya@example.org", "omar.b+xero@mail.example.co.nz"]
    assert addresses("at 10 @ Maya") == []


# ----------------------------------------------------------------------------------------------------------- characters


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("\u2018sample\u2019", "'sample'"),
        ("\u201csample\u201d and «sample»", '"sample" and "sample"'),
        ("31\u2013Oct\u20142026", "31-Oct-2026"),
        ("ac\u200bco\u00adunt\ufeff", "account"),
        ("account\u00a0code", "account code"),
        ("wait…", "wait..."),
        ("\uff38\uff25\uff32\uff2f\uff11\uff11", "XERO11"),
        ("ﬁnance oﬃce", "finance office"),
        ("first\u2028second", "first\nsecond"),
    ],
)
def test_typographic_dress_becomes_plain_signs(written: str, read: str) -> None:
    assert clean(written) == read


def test_control_characters_become_spaces() -> None:
    assert clean("it\x00 \x1b[31mfails\x07\tnow") == "it [31mfails now"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_lines_end_alike_on_every_system(end: str) -> None:
    assert words(clean(f"first{end}second")) == ["first", "second"]
    assert [token.segment for token in tokenize(clean(f"first{end}second"))] == [0, 1]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "&nbsp;", ":warning:", "<@U0MAYA>", "\u200b"])
def test_nothing_readable_is_an_empty_text(text: str) -> None:
    assert clean(text) == ""
    assert tokenize(clean(text)) == []


def test_a_text_beyond_the_limit_is_cut() -> None:
    assert len(clean("x" * (MAX_CHARACTERS + 5))) == MAX_CHARACTERS


# ---------------------------------------------------------------------------------------------------------------- words


def test_words_know_where_they_stand() -> None:
    text = "The Álbum isn't 4110."
    assert [text[t.start : t.end] for t in tokenize(text)] == ["The", "Álbum", "isn't", "4110"]
    assert words(text) == ["the", "album", "isnt", "4110"]


@pytest.mark.parametrize(
    "text",
    [
        "It fails. Why now",
        "It fails! Why now",
        "It fails\nWhy now",
        "It fails | Why now",
        '{"a": "It fails", "b": "Why now"}',
        "#1: It fails #2: Why now",
        "1) It fails 2) Why now",
    ],
)
def test_sentences_lines_and_cells_are_told_apart(text: str) -> None:
    segments = {token.word: token.segment for token in tokenize(text)}
    assert segments["it"] == segments["fails"]
    assert segments["why"] == segments["now"]
    assert segments["fails"] < segments["why"]


def test_a_full_stop_within_a_number_ends_nothing() -> None:
    assert {token.segment for token in tokenize("an amount of 99.99 is due")} == {0}


def test_a_word_in_camel_case_is_taken_apart_where_it_stands() -> None:
    text = "a TaxCode"
    _, token = tokenize(text)
    assert parts(text, token) == [Token("tax", 2, 5, 0), Token("code", 5, 9, 0)]


@pytest.mark.parametrize("word", ["taxcode", "TAXCODE", "Taxcode", "XERO11", "iPad"])
def test_a_word_without_a_seam_stays_whole(word: str) -> None:
    token = tokenize(word)[0]
    assert parts(word, token) == [token]


def test_a_word_is_folded_to_lower_case_without_accents_and_apostrophes() -> None:
    assert [fold(word) for word in ("Organización", "Won't", "PLAIN")] == ["organizacion", "wont", "plain"]


def test_the_mark_of_a_removed_secret_is_no_part_of_what_was_said() -> None:
    redacted = redact(
        "Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYXlhIn0.c2FtcGxlLXNpZ25hdHVyZS1vbmx5 fails"
    )
    assert redacted.kinds
    assert clean(redacted.text) == "Authorization: Bearer fails"


def test_french_articles_before_a_vowel_are_no_part_of_a_word() -> None:
    text = "L'erreur qu'affiche l'intégration n'est pas d'hier, don't touch O'Brien's order"
    expected = ["erreur", "affiche", "integration", "est", "pas", "hier", "dont", "touch", "obriens", "order"]
    assert [token.word for token in tokenize(text)] == expected
    assert text[tokenize(text)[0].start :].startswith("erreur")
    assert plain_words(text) == expected


@pytest.mark.parametrize(
    "text",
    ["TaxCode_1 isn't (200), c'est qu'elle!", "snake_case #12: 3.5% of a/b", "it's 'quoted' O'Brien", "", "...", "_'_"],
)
def test_words_alone_are_those_with_their_places(text: str) -> None:
    assert plain_words(text) == [token.word for token in tokenize(text)]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("a  b", "a b"),
        ("a\t b", "a b"),
        ("a \n  b", "a \n b"),
        ("a\u2003\u2003b", "a b"),
        ("a\u1680b é", "a b é"),
        ("a #sync-help  b", "a b"),
        ("a\0\0b", "a b"),
        ("a :tada: b", "a b"),
        ("see https://help.example.test b", "see b"),
        ("a [removed: a token] b", "a b"),
    ],
)
def test_what_nobody_said_leaves_one_space(written: str, read: str) -> None:
    assert clean(written) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("see #xero-errors, thanks", "see , thanks"),
        ("(#xero_help)", "( )"),
        ("Detected: #1: Invoice", "Detected: #1: Invoice"),
        ("XERO#11", "XERO#11"),
    ],
)
def test_the_name_of_a_channel_is_nothing_that_was_said(written: str, read: str) -> None:
    assert clean(written) == read


@pytest.mark.parametrize(
    "handed",
    ["my password for xero is", "the token:", "our xero password is", "My API key:", "Admin password:", "The token is"],
)
def test_the_words_that_hand_over_a_secret_say_nothing_of_a_problem(handed: str) -> None:
    words = [token.word for token in tokenize(clean(f"{handed} [removed: password], XERO11 still"))]
    assert words == ["xero11", "still"]


@pytest.mark.parametrize(
    "error",
    [
        "OAuth token expired:",
        "Xero V2: Failed to renew token:",
        "Failed to renew the token:",
        "The token is not valid:",
        "My refresh token has expired:",
    ],
)
def test_the_words_of_an_error_that_shows_a_secret_stay(error: str) -> None:
    assert clean(f"{error} [removed: JSON web token], XERO11 still") == f"{error} , XERO11 still"


def test_the_name_of_a_token_in_the_sentence_of_an_error_stays() -> None:
    assert clean("The token: [removed: JSON web token] has expired") == "The token: has expired"
