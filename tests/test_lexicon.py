"""Words: mended spelling, ideas, and what a message names."""

from pathlib import Path

import pytest

from bot.knowledge import loading
from bot.models import Elsewhere, Product, Vocabulary
from bot.understanding.lexicon import Lexicon, Query, stem
from tests.knowledge_samples import Sample

TEXTS = [
    "The document date cannot be before the period lock date",
    "The contact name is already assigned to another contact",
    "Account code is not mapped to an accounting tax, the tax code is not mapped",
    "The connection has expired, please reconnect the connection",
    "A manual journal was rejected with an invalid token",
    "Validation failed: the invoice in Sample Desk must be authorised by a valid user",
    "The log says 500",
]
ENGLISH = {
    "be", "connection", "count", "counted", "data", "late", "mopped", "must", "name", "organ", "tax", "token", "toke",
}  # fmt: skip


@pytest.fixture(scope="module")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    """The words of a few texts, with two products, a few other systems and a small vocabulary."""
    base = loading.load(Sample.below(tmp_path_factory.mktemp("sample")).folder)
    vocabulary = Vocabulary(
        groups={
            "refuse": ("reject", "bounce", "knock back"),
            "connect": ("connect", "link up"),
            "expire": ("expire", "run out"),
            "run": ("run",),
        },
        settled=("sorted", "went away"),
        partly=("went fine",),
        ceased=("no longer get", "no more", "no longer appears"),
        aside=("last year",),
        asking=("how do",),
        trouble=("fails", "won't", "keeps failing", "help", "error"),
    )
    elsewhere = Elsewhere(
        systems=("Sample Ledger", "Ledgerette"),
        proper_names=("Harvest", "Blue Harvest"),
        code_prefixes=(),
        record_prefixes=(),
        errors=(),
        talk=(),
    )
    changed = base.model_copy(update={"vocabulary": vocabulary, "elsewhere": elsewhere})
    return Lexicon(changed, TEXTS, ENGLISH)


def words(query: Query) -> list[str]:
    return [token.word for token in query.tokens]


# ------------------------------------------------------------------------------------------------------------- spelling


@pytest.mark.parametrize(
    ("scanned", "meant"),
    [
        ("acc0unt c0de", "account code"),
        ("inva1id t0ken", "invalid token"),
        ("docurnent", "document"),
        ("rnanual journal", "manual journal"),
        ("lnvoice", "invoice"),
        ("va1idat10n", "validation"),
        ("re3ected", "rejected"),
        ("5OO", "500"),
    ],
)
def test_what_a_scanner_misreads_is_mended(lexicon: Lexicon, scanned: str, meant: str) -> None:
    assert lexicon.read(scanned).stems == lexicon.read(meant).stems


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("acount", "account"),
        ("acccount", "account"),
        ("accuont", "account"),
        ("conection expird", "connection expired"),
        ("jurnal", "journal"),
        ("alredy asigned", "already assigned"),
        ("validaton", "validation"),
        ("reconect", "reconnect"),
        ("mustbe", "must be"),
        ("lgo", "log"),
    ],
)
def test_what_people_mistype_is_mended(lexicon: Lexicon, typed: str, meant: str) -> None:
    assert lexicon.read(typed).stems == lexicon.read(meant).stems


@pytest.mark.parametrize("word", ["count", "counted", "data", "late", "mopped", "organ", "toke"])
def test_an_english_word_is_not_mended_towards_one_that_the_knowledge_uses(lexicon: Lexicon, word: str) -> None:
    assert words(lexicon.read(word)) == [word]
    assert lexicon.is_word(word)


@pytest.mark.parametrize("word", ["umbrella", "4110", "ACME01", "Wójcik", "xyzzy", "0000", "no"])
def test_a_word_that_resembles_nothing_stays(lexicon: Lexicon, word: str) -> None:
    assert words(lexicon.read(word)) == words(lexicon.read(word.lower()))
    assert len(lexicon.read(word).tokens) == 1


@pytest.mark.parametrize("wrapped", ["recon\nnect", "recon-\nnect", "recon- nect", "recon nect"])
def test_a_word_that_a_line_wrap_cut_in_two_is_joined(lexicon: Lexicon, wrapped: str) -> None:
    assert lexicon.read(f"please {wrapped} now").stems == lexicon.read("please reconnect now").stems


def test_a_joined_word_reaches_from_the_first_sign_to_the_last(lexicon: Lexicon) -> None:
    query = lexicon.read("please recon-\nnect now")
    token = query.tokens[1]
    assert query.text[token.start : token.end] == "recon-\nnect"


def test_two_words_that_make_a_third_are_joined_over_a_line_end_only(lexicon: Lexicon) -> None:
    assert words(lexicon.read("in valid form")) == ["in", "valid", "form"]
    assert words(lexicon.read("in\nvalid form")) == ["invalid", "form"]


@pytest.mark.parametrize("fused", ["taxcode", "accountcode", "contactname"])
def test_two_words_written_as_one_are_taken_apart(lexicon: Lexicon, fused: str) -> None:
    assert len(words(lexicon.read(fused))) == 2


@pytest.mark.parametrize(
    ("camel", "plain"), [("TaxCode", "tax code"), ("AccountCode", "account code"), ("DocumentDate", "document date")]
)
def test_camel_case_is_read_as_the_words_that_it_is_made_of(lexicon: Lexicon, camel: str, plain: str) -> None:
    assert lexicon.read(camel).stems == lexicon.read(plain).stems


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("authorised", "authorized"),
        ("organisation", "organization"),
        ("behaviour", "behavior"),
        ("recognising", "recognizing"),
    ],
)
def test_british_and_american_spelling_are_one(british: str, american: str) -> None:
    assert stem(british) == stem(american)


def test_a_word_that_is_longer_than_any_is_left_as_it_is(lexicon: Lexicon) -> None:
    assert lexicon.mend("conection") == ("connection",)
    assert lexicon.mend("conection" * 4000) == ("conection" * 4000,)


def test_a_word_is_mended_the_same_when_that_was_forgotten(lexicon: Lexicon) -> None:
    before = words(lexicon.read("the conection was rejectd"))
    lexicon.forget()
    assert words(lexicon.read("the conection was rejectd")) == before


def test_a_typing_error_in_the_knowledge_itself_is_mended_all_the_same(tmp_path: Path) -> None:
    base = loading.load(Sample.below(tmp_path).folder)
    lexicon = Lexicon(base, [*["The connection has expired"] * 20, "the conection"])
    assert lexicon.read("conection").stems == lexicon.read("connection").stems


def test_two_words_that_the_knowledge_joins_once_are_told_apart_all_the_same(tmp_path: Path) -> None:
    base = loading.load(Sample.below(tmp_path).folder)
    lexicon = Lexicon(base, [*["The tax rate must be valid"] * 20, "taxrate"])
    assert lexicon.read("taxrate").stems == lexicon.read("tax rate").stems


@pytest.mark.parametrize("name", ["willem", "bondi", "guten", "desde"])
def test_a_name_or_a_word_of_another_language_is_not_two_words_because_of_its_ending(tmp_path: Path, name: str) -> None:
    base = loading.load(Sample.below(tmp_path).folder)
    lexicon = Lexicon(base, ["bon gut des", "em en de di", "It will be billed"], base.english)
    assert lexicon.mend(name) == (name,)
    assert lexicon.mend("willbe") == ("will", "be")


def test_a_code_that_the_knowledge_has_once_is_no_common_word_with_a_number(tmp_path: Path) -> None:
    base = loading.load(Sample.below(tmp_path).folder)
    lexicon = Lexicon(base, [*["Xero 10, 000 and 01"] * 20, "XERO10 in 00001"])
    assert words(lexicon.read("XERO10")) == ["xero10"]
    assert {"xero10", "00001"} <= lexicon.words


def test_of_two_words_that_are_as_near_the_more_common_one_is_meant(tmp_path: Path) -> None:
    base = loading.load(Sample.below(tmp_path).folder)
    lexicon = Lexicon(base, [*["Response status code"] * 20, "the stats"])
    assert words(lexicon.read("stauts")) == ["status"]


def test_half_a_word_at_the_end_of_a_cut_message_is_left_alone(lexicon: Lexicon) -> None:
    query = lexicon.read("The contact name is already assigned to another conta")
    assert query.tokens[-1].word == "conta"


def test_a_misspelled_word_does_not_change_what_is_read_later(lexicon: Lexicon) -> None:
    first = lexicon.read("conection expird")
    lexicon.read("reconect acount jurnal connnection")
    assert lexicon.read("conection expird") == first


# ---------------------------------------------------------------------------------------------------------------- ideas


def test_words_of_one_group_are_one_idea(lexicon: Lexicon) -> None:
    ideas = [lexicon.read(text).ideas for text in ("rejected", "bounces", "bouncing")]
    assert ideas == [("refuse",), ("refuse",), ("refuse",)]


def test_a_phrase_is_an_idea_and_a_longer_one_comes_before_a_shorter(lexicon: Lexicon) -> None:
    assert lexicon.read("it was knocked back").ideas == ("", "", "refuse", "refuse")
    assert lexicon.read("they run out soon").ideas == ("", "expire", "expire", "")
    assert lexicon.read("they run soon").ideas == ("", "run", "")


def test_a_misspelled_word_has_the_idea_of_the_right_one(lexicon: Lexicon) -> None:
    assert lexicon.read("rejeted").ideas == ("refuse",)


def test_features_hold_ideas_before_words_and_pairs_of_neighbours(lexicon: Lexicon) -> None:
    found = lexicon.read("invoice bounced").features()
    assert found["=refuse"] > found[stem("bounced")]
    assert f"{stem('invoice')} =refuse" in found


def test_beside_each_word_is_kept_how_it_is_written(lexicon: Lexicon) -> None:
    query = lexicon.read("The Rejeted invoices. They won't go")
    assert words(query)[1] == "rejected"
    assert query.written == ("the", "rejeted", "invoices", "they", "wont", "go")
    assert query.part(1, 3).written == ("rejeted", "invoices")
    assert query.without([(0, 2)]).written == ("they", "wont", "go")


def test_a_part_of_a_message_keeps_what_the_whole_names(lexicon: Lexicon) -> None:
    query = lexicon.read("Sample Desk fails. Then invoice is rejected and went away")
    (_, end), (start, stop) = query.sentences()
    assert end == start
    part = query.part(start, stop)
    assert words(part) == ["then", "invoice", "is", "rejected", "and", "went", "away"]
    assert part.products == query.products == {"sampledesk"}
    assert (part.trouble, part.settled) == ((), (5,))
    assert (query.trouble, query.settled) == ((2,), (8,))


def test_what_a_part_of_a_message_announces_and_complains_of_is_its_own(tmp_path: Path) -> None:
    sample = Sample.below(tmp_path)
    sample.replace("vocabulary.yml", "trouble:", "planned: [going to]\nfaults: [refuse]\ntrouble:")
    base = loading.load(sample.folder)
    query = Lexicon(base, TEXTS).read("it is bounced. then we are going to sync once more")
    (_, end), (start, stop) = query.sentences()
    assert (query.faults, query.planned) == ((2,), (6,))
    assert (query.part(0, end).faults, query.part(0, end).planned) == ((2,), ())
    assert (query.part(start, stop).faults, query.part(start, stop).planned) == ((), (3,))
    assert query.without([(0, end - 1)]).planned == (3,)
    assert query.part(start, stop).announces
    assert not query.announces


def test_a_message_without_words_has_no_sentences(lexicon: Lexicon) -> None:
    assert lexicon.read("...").sentences() == []


# ----------------------------------------------------------------------------------------------------- what is named


@pytest.mark.parametrize(
    "text",
    ["in Sample Desk", "in SampleDesk", "in sampledesk", "SAMPLE-DESK:", "the Desk of Samples", "in Sampel Desk"],
)
def test_a_product_is_named_by_its_name_or_an_alias(lexicon: Lexicon, text: str) -> None:
    assert lexicon.read(f"it fails {text} today").products == {"sampledesk"}


def test_two_products_may_be_named(lexicon: Lexicon) -> None:
    assert lexicon.read("from Sample Desk to Sample Post").products == {"sampledesk", "samplepost"}


def test_another_system_is_named(lexicon: Lexicon) -> None:
    query = lexicon.read("the sample ledger says no")
    assert query.systems == {"Sample Ledger"}
    assert not query.products
    assert not query.xero


@pytest.mark.parametrize(
    "address", ["maya@ledgerette.example.com", "sampledesk@example.org", "help@sampledesk.example.org"]
)
def test_an_email_address_names_no_system_and_no_product(lexicon: Lexicon, address: str) -> None:
    query = lexicon.read(f"duplicate contact: {address} in there")
    assert not query.systems | query.products


def test_beside_an_email_address_names_count(lexicon: Lexicon) -> None:
    assert lexicon.read("maya@example.org says that Ledgerette is down").systems == {"Ledgerette"}


def test_a_system_is_named_also_when_something_is_said_to_be_its_own(lexicon: Lexicon) -> None:
    assert lexicon.read("Ledgerette's log is full").systems == {"Ledgerette"}


@pytest.mark.parametrize(
    "text",
    [
        "Harvest says no",
        "Harvest's log: no",
        "Harvest business: no",
        "the Harvest API says no",
        "Blue Harvest \u2192 no",
    ],
)
def test_a_system_with_an_ordinary_name_is_named_where_it_says_or_does_something(lexicon: Lexicon, text: str) -> None:
    assert lexicon.read(text).systems & {"Harvest", "Blue Harvest"}


@pytest.mark.parametrize(
    "text",
    [
        "the harvest says no",
        "HARVEST says no",
        "Harvester says no",
        "ann@Harvest.example.com: no",
        "the bill of Harvest is stuck",
        "our Harvest account: it has no code",
        "the customer Harvest can't be exported",
        "paid by Harvest: no",
    ],
)
def test_an_ordinary_name_in_what_is_told_names_no_system(lexicon: Lexicon, text: str) -> None:
    assert lexicon.read(text).systems == set()


@pytest.mark.parametrize(
    "text", ["they aren't on Sample Desk", "we are not using Sample Desk", "it is not yet on Sample Desk"]
)
def test_a_product_that_somebody_does_not_use_is_not_named(lexicon: Lexicon, text: str) -> None:
    assert lexicon.read(text).products == set()


@pytest.mark.parametrize(
    "text",
    [
        "it does not work. Sample Desk",
        "it does not sync with Sample Desk",
        "mine does not, Sample Desk says no",
        "the ledger is right and not Sample Desk",
        "it is not in Sample Desk",
    ],
)
def test_a_product_in_which_something_does_not_work_is_named(lexicon: Lexicon, text: str) -> None:
    assert lexicon.read(text).products == {"sampledesk"}


@pytest.mark.parametrize(
    "said",
    [
        "the rest went fine",
        "everything else went fine",
        "all other orders went fine",
        "the remaining 12 of them went fine",
    ],
)
def test_what_went_well_with_the_rest_does_not_settle_what_was_told_before(lexicon: Lexicon, said: str) -> None:
    assert lexicon.read(f"the printer has no ink, {said}").settled == ()
    assert lexicon.read(f"the printer has no ink. {said}").settled == ()


def test_what_went_well_itself_settles_it_whatever_others_are_told_of(lexicon: Lexicon) -> None:
    assert lexicon.read("unlike the others it went fine").settled == (4,)
    assert lexicon.read("the printer has no ink, like the others. it went fine").settled


def test_what_went_well_is_over_unless_more_is_told(lexicon: Lexicon) -> None:
    assert lexicon.read("it fails, no, it went fine").settled == (4,)
    assert lexicon.read("it went fine after all of the others had").settled == (1,)
    assert lexicon.read("the first went fine, the second of them fails").settled == ()


@pytest.mark.parametrize(
    "text",
    [
        "we no longer get XERO11",
        "we no longer get the XERO11 error",
        "no more 500s since we went home",
        'no more "XERO11", thanks',
        "the XERO11 error no longer appears",
    ],
)
def test_an_error_that_has_ceased_is_over(lexicon: Lexicon, text: str) -> None:
    query = lexicon.read(text)
    assert query.settled
    assert max(query.settled) > max(query.trouble, default=-1)


@pytest.mark.parametrize(
    "text",
    [
        "the bill no longer appears",
        "we no longer get bills",
        "no more bills, XERO11",
        "we no longer get XERO11 but XERO01",
        "no more XERO11. Now it says something else",
        "no more XERO11, the token is late and late and late",
    ],
)
def test_what_has_ceased_and_is_no_error_or_gave_way_to_another_is_not_over(lexicon: Lexicon, text: str) -> None:
    assert not lexicon.read(text).settled


@pytest.mark.parametrize("text", ["[SORTED] the printer fails", "sorted: the printer fails, it keeps failing"])
def test_what_stands_over_a_message_is_said_of_all_of_it(lexicon: Lexicon, text: str) -> None:
    query = lexicon.read(text)
    assert query.settled == (len(query.tokens) - 1,)


def test_a_field_that_says_no_is_no_heading(lexicon: Lexicon) -> None:
    query = lexicon.read("sorted: false\nthe printer fails")
    assert not query.settled
    assert query.trouble[0] == 0


def test_a_comma_ends_what_is_said_to_be_over(lexicon: Lexicon) -> None:
    assert lexicon.read("it went away").settled
    assert not lexicon.read("it went, away").settled


def test_a_quoted_error_that_has_ceased_is_over(lexicon: Lexicon) -> None:
    assert lexicon.read('no more "printer fails" since we mopped').settled
    assert not lexicon.read('no more paper and "printer fails"').settled


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("das ist ein ganz anderer Satz", True),
        ("count the data of late", False),
        ("ein Wort", False),
    ],
)
def test_a_message_in_another_language_is_told_by_its_words(lexicon: Lexicon, text: str, foreign: bool) -> None:
    assert lexicon.is_foreign(lexicon.read(text)) == foreign


@pytest.mark.parametrize("text", ["Xero", "xero's", "XERO11", "in xero."])
def test_xero_is_named(lexicon: Lexicon, text: str) -> None:
    assert lexicon.read(f"it is {text}").xero


def test_cues_are_found_by_the_words_as_they_stand(lexicon: Lexicon) -> None:
    query = lexicon.read("it won't go, it keeps failing, now sorted")
    assert query.trouble == (1, 4)
    assert query.settled == (7,)
    assert lexicon.read("sorting it out").settled == ()


def test_what_is_only_wished_for_is_not_settled(lexicon: Lexicon) -> None:
    assert lexicon.read("how do I get it sorted").settled == ()
    assert lexicon.read('"Failed to renew token" went away').settled == (4,)
    assert lexicon.read("we never got it sorted").settled == ()
    assert lexicon.read("I don't know why, sorted").settled == (4,)
    assert lexicon.read("I want to. Sorted").settled == (3,)


def test_thanks_for_help_are_no_cry_for_help(lexicon: Lexicon) -> None:
    assert lexicon.read("please help, it is down").trouble == (1,)
    assert lexicon.read("it is down, thanks for your help").trouble == ()
    assert lexicon.read("thanks, it fails").trouble == (2,)


def test_a_word_in_quotation_marks_of_its_own_settles_nothing(lexicon: Lexicon) -> None:
    assert lexicon.read('he "sorted" it and it fails').settled == ()
    assert lexicon.read("he 'sorted' it and it fails").settled == ()
    assert lexicon.read('it is now "sorted".').settled == (3,)
    assert lexicon.read('he said "all sorted" and left').settled == (3,)


def test_bars_within_words_are_letters_and_bars_between_words_are_none(lexicon: Lexicon) -> None:
    assert lexicon.unbarred("Va|idation fai|ed: the invo|ce") == "Validation failed: the invoice"
    assert lexicon.unbarred("account|code|invoice") == "account|code|invoice"
    assert lexicon.unbarred("|account| |code|") == "|account| |code|"


def test_bars_are_read_in_a_bounded_number_of_words(lexicon: Lexicon) -> None:
    assert 0 < lexicon.unbarred("fai|ed " * 3_000).count("failed") < 1_000


def test_a_number_that_a_line_wrap_cut_in_two_is_joined(tmp_path: Path) -> None:
    base = loading.load(Sample.below(tmp_path).folder)
    lexicon = Lexicon(base, ["it failed with error 500"])
    assert words(lexicon.read("error: 5\n00 again")) == ["error", "500", "again"]
    assert words(lexicon.read("error: 5 00 again")) == ["error", "5", "00", "again"]


def test_a_question_mark_makes_a_question(lexicon: Lexicon) -> None:
    assert lexicon.read("is it down?").question
    assert not lexicon.read("it is down").question


def test_a_product_without_aliases_is_named_by_its_name(tmp_path: Path) -> None:
    base = loading.load(Sample.below(tmp_path).folder)
    post: Product = base.products["samplepost"]
    assert post.aliases == ()
    assert Lexicon(base, TEXTS).read("the sample post is closed").products == {"samplepost"}


def test_what_is_told_aside_stays_with_the_words_that_say_so(lexicon: Lexicon) -> None:
    query = lexicon.read("Last year the ink ran out. Now the printer fails. The paper went fine")
    assert [query.tokens[at].word for at in query.aside] == ["last"]
    one, two, three = (query.part(*span) for span in query.sentences())
    assert (one.aside, two.aside, three.aside) == ((0,), (), ())
    assert lexicon.read("The paper went fine, but now the printer fails and smells of smoke").aside == (2,)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("How do I change the ink?", True),
        ("hi all, quick question: how do I change the ink", True),
        ("The printer fails, how do I change the ink?", False),
        ("Ink is out", False),
    ],
)
def test_a_message_that_opens_with_a_question_asks(lexicon: Lexicon, text: str, asks: bool) -> None:
    assert lexicon.read(text).asking is asks


def test_only_the_part_that_opens_with_a_question_asks(lexicon: Lexicon) -> None:
    query = lexicon.read("How do I change the ink? And the stamp is gone.")
    assert [query.part(*span).asking for span in query.sentences()] == [True, False]


def test_a_part_is_about_the_product_that_it_names_itself(lexicon: Lexicon) -> None:
    query = lexicon.read("Sample Desk is out of ink. The Sample Post stamp fails. What now?")
    first, second, third = (query.part(*span) for span in query.sentences())
    assert query.products == {"sampledesk", "samplepost"} == third.products
    assert first.products == {"sampledesk"}
    assert second.products == {"samplepost"}
    assert not query.part(*query.sentences()[2], coded=True).products


@pytest.mark.parametrize(
    ("text", "ideas"),
    [
        ("it will run", ("", "", "run")),
        ("it will run out", ("", "", "expire", "expire")),
        ("run outside", ("run", "")),
        ("they knock", ("", "")),
    ],
)
def test_the_longest_phrase_that_a_text_has_room_for_is_what_it_says(
    lexicon: Lexicon, text: str, ideas: tuple[str, ...]
) -> None:
    assert lexicon.read(text).ideas == ideas
