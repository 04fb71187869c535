"""Error codes: misspelled, unknown, and what only looks like one."""

import pytest

from bot.understanding.codes import CodeReader


@pytest.fixture
def reader() -> CodeReader:
    return CodeReader(["XERO01", "XERO11"], ["NS", "QBO"], ["SO", "INV"])


def known(reader: CodeReader, text: str) -> list[str]:
    return [found.code for found in reader.known(text)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("XERO11", "XERO11"),
        ("xero11", "XERO11"),
        ("Xero11", "XERO11"),
        ("xero 11", "XERO11"),
        ("XERO 11 sync error", "XERO11"),
        ("XERO-11", "XERO11"),
        ("xero_11", "XERO11"),
        ("xero#11", "XERO11"),
        ("xero error 11", "XERO11"),
        ("XERO: 11", "XERO11"),
        ("XER011", "XERO11"),
        ("xer011", "XERO11"),
        ("XEROI1", "XERO11"),
        ("XEROll", "XERO11"),
        ("X3RO11", "XERO11"),
        ("xero eleven error", "XERO11"),
        ("zero 11 error", "XERO11"),
        ("zero11 error", "XERO11"),
        ("xero 11 sink error", "XERO11"),
        ("XERO01", "XERO01"),
        ("Xero-01", "XERO01"),
        ("XEROO1", "XERO01"),
        ("XER001", "XERO01"),
        ("XER0O1", "XERO01"),
        ("xero 01", "XERO01"),
        ("xero zero one error", "XERO01"),
        ("XERO 11 snyc error", "XERO11"),
        ("XERP11", "XERO11"),
        ("XERRO11", "XERO11"),
        ("XRO01", "XERO01"),
    ],
)
def test_a_misspelled_code_is_the_code_that_it_is_meant_for(reader: CodeReader, text: str, code: str) -> None:
    for written in (text, f"we get {text}", f'"{text}"', f"({text})", f"{text}."):
        assert known(reader, written) == [code]
        assert reader.foreign(written) is None


@pytest.mark.parametrize(
    "around", ["{}: it fails", "error-{}", "*{}*", "_{}_", "[{}]", "code={}", "{}, again", "{}\nnext"]
)
def test_a_code_is_found_between_other_signs(reader: CodeReader, around: str) -> None:
    assert known(reader, around.format("XERO11")) == ["XERO11"]


def test_codes_are_found_in_order_of_appearance_with_their_place(reader: CodeReader) -> None:
    text = "first XERO11, then xero 01 error, then XERO11"
    found = reader.known(text)
    assert [text[f.start : f.end] for f in found] == ["XERO11", "xero 01", "XERO11"]
    assert [f.code for f in found] == ["XERO11", "XERO01", "XERO11"]


def test_a_code_as_written_is_surer_than_a_mended_one(reader: CodeReader) -> None:
    as_written, misread, spoken = (reader.known(text)[0].certainty for text in ("XERO11", "XER011", "xero 11"))
    assert as_written == 1.0
    assert as_written > misread > spoken > 0


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("got XER011 and Xero-01 today", "got XERO11 and XERO01 today"),
        ("got XERO11 today", "got XERO11 today"),
        ("got XERO12 today", "got XERO12 today"),
    ],
)
def test_known_codes_are_written_as_they_should_be(reader: CodeReader, text: str, mended: str) -> None:
    assert reader.mended(text) == (mended, reader.known(mended))


@pytest.mark.parametrize(
    "code",
    [
        "XERO12",
        "xero12",
        "XERO-12",
        "XERO110",
        "XERO111",
        "XERO0011",
        "XER012",
        "XRO014",
        "XEROINV-03",
        "NS0011",
        "QBO01",
    ],
)
def test_a_code_that_no_entry_has_is_foreign(reader: CodeReader, code: str) -> None:
    for written in (code, f"we get {code} today", f"{code}: it fails", f'"{code}"'):
        assert known(reader, written) == []
        assert reader.foreign(written) == code


def test_what_follows_the_name_of_a_record_is_a_foreign_code_when_it_is_one_of_others_and_called_an_error(
    reader: CodeReader,
) -> None:
    assert reader.foreign("on saving the invoice NS0011: it fails") == "NS0011"
    assert reader.foreign("on saving the invoice NS0011 error") == "NS0011"
    assert reader.foreign("the customer with code NS0011 error") == "NS0011"


def test_a_code_of_the_family_behind_a_thing_with_codes_of_its_own_is_foreign_where_it_comes_up(
    reader: CodeReader,
) -> None:
    assert reader.foreign("on our account code XERO15 comes up") == "XERO15"
    assert reader.foreign("our customer got code XERO15") == "XERO15"


@pytest.mark.parametrize(
    "text", ["FYI-2169 error", "FYI-2169 sync error", "error FYI-2169", "code: FYI-2169", "FYI-2169: it"]
)
def test_letters_with_a_number_are_a_foreign_code_when_they_are_called_an_error(reader: CodeReader, text: str) -> None:
    assert reader.foreign(text) == "FYI-2169"


@pytest.mark.parametrize(
    "text",
    [
        "SO-00012345",
        "SO-00012345 error",
        "so-00012345",
        "INV-001",
        "INV-001: it fails",
        "error on supplier bill BRS-2291: it fails",
        "Matter QK-77 error",
        "sku WID-1234: it fails",
        "the customer's code WID-1234: it fails",
        "the customer NS0011 is new",
        "customer code NS0011. It fails",
        "customer with code NS0011: it fails",
        "the supplier with the number NS0011 is new",
        "[TaxCode XERO15] is not mapped",
        'the tax code "XERO15" is not mapped',
        "Account code 'XERO15' has been archived",
        "error in INV-0042",
        "R00kQ3vTz81",
        "4110",
        "Account Code 4110",
        "error 500",
        "FYI-2169",
        "31-Oct-2026",
        "GST15",
        "in Xero 11 invoices fail",
        "https://example.org/a1b2",
        "",
    ],
)
def test_the_number_of_a_record_is_no_code(reader: CodeReader, text: str) -> None:
    assert known(reader, text) == []
    assert reader.foreign(text) is None


@pytest.mark.parametrize("text", ["XERO11a", "aXERO11", "XERO11.5", "XERO1", "XERO", "11"])
def test_a_part_of_something_else_is_no_known_code(reader: CodeReader, text: str) -> None:
    assert known(reader, text) == []


def test_a_known_code_does_not_hide_a_foreign_one(reader: CodeReader) -> None:
    assert reader.foreign("XERO11 or XERO12?") == "XERO12"
    assert reader.foreign("XERO11 or XERO01?") is None


def test_a_knowledge_base_without_codes_knows_none() -> None:
    reader = CodeReader([], [], [])
    assert reader.known("XERO11 error") == []
    assert reader.mended("XERO11 error") == ("XERO11 error", [])


@pytest.mark.parametrize("code", ["AB-12", "E404B10", "SAMPLE7"])
def test_codes_of_other_shapes_are_found_as_written(code: str) -> None:
    assert known(CodeReader([code], [], []), f"we get {code} today") == [code]


@pytest.mark.parametrize(
    "text",
    [
        "PKP-217",
        "PKP217",
        "pkp_217",
        "pkp#217",
        "PKP 217 error",
        "PKP error 217",
        "label error PKP217s",
        "PKP two one seven",
    ],
)
def test_a_code_with_a_hyphen_is_read_without_it(text: str) -> None:
    reader = CodeReader(["PKP-104", "PKP-217"], ["NS"], ["SO"])
    assert known(reader, text) == ["PKP-217"]
    assert reader.foreign(text) is None
    assert reader.mended(text)[1][0].certainty == 1.0


def test_a_slip_in_the_letters_of_a_code_with_a_hyphen_is_mended() -> None:
    assert known(CodeReader(["LABEL-217"], [], []), "LABRL217 on a parcel") == ["LABEL-217"]


@pytest.mark.parametrize("text", ["PKP218", "PKP-218", "PKP 218", "PKP error 218 again", "PKP 218 Sync Error"])
def test_an_unknown_number_is_foreign_with_as_many_digits_as_the_known_ones(text: str) -> None:
    reader = CodeReader(["PKP-104", "PKP-217"], [], [])
    assert (reader.known(text), reader.foreign(text)) == ([], text.partition(" again")[0].partition(" Sync")[0])


@pytest.mark.parametrize(
    "text", ["Xero 12 Sync Error: The connection", "XERO error 12", "XERO-INV-03", "XERO1", "XERO12345"]
)
def test_an_unknown_number_of_a_known_family_is_foreign_however_it_is_written(text: str) -> None:
    reader = CodeReader(["XERO01", "XERO11"], ["NS"], ["SO", "INV"])
    assert reader.known(text) == []
    assert reader.foreign(text) is not None


@pytest.mark.parametrize(
    "text",
    ["xerov2 :failed2renew token", "Xero 401 Unauthorized", "in Xero 11 invoices fail", "in Xero 11 invoice errors"],
)
def test_a_number_near_the_name_of_a_family_is_not_always_a_code(text: str) -> None:
    reader = CodeReader(["XERO01", "XERO11"], ["NS"], ["SO", "INV"])
    assert (reader.known(text), reader.foreign(text)) == ([], None)


@pytest.mark.parametrize(
    "behind",
    [
        "came up", "showing on the report", "popping up", "all day", "sorry", "wont go away", "agian", "is back",
        "blocking exports since Tuesday", "every morning", "shows up on each export", "has been there since lunch",
        "this morning", "in red", "or xero 01", "not 12", "still there", "a few minutes ago", "am i the only one",
        "sync errors on three reports", "appearing for three users", "everywhere", "over and over", "of course",
    ],
)  # fmt: skip
def test_a_number_apart_from_its_family_is_a_code_whatever_is_said_of_it(reader: CodeReader, behind: str) -> None:
    for family in ("xero", "XERO", "we have Xero"):
        assert known(reader, f"{family} 11 {behind}")[0] == "XERO11"


@pytest.mark.parametrize(
    "behind",
    [
        "months free", "dollars", "invoices failed", "users", "new users", "unpaid sales invoices", "per month",
        "a month per seat", "% off", "percent", "am call", "pm", "Nov", "/17 4 PM", ":05", ".5 hours",
        "-month contract", "day trial", "of our invoices", "out of 12 bills", "people", "k a year", "o'clock",
        "May 2026", "factor",
    ],
)  # fmt: skip
def test_a_number_that_counts_or_measures_or_dates_what_is_behind_it_is_no_code(
    reader: CodeReader, behind: str
) -> None:
    apart = "" if behind[0] in "/:.%-k" else " "
    for text in (f"Xero 11{apart}{behind}", f"XERO 12{apart}{behind}", f"xero 12{apart}{behind}"):
        assert known(reader, text) == []
        assert reader.foreign(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("XERO 12", "XERO 12"),
        ("XERO 12 came up", "XERO 12"),
        ("XERO 13 is back", "XERO 13"),
        ("xero 12 anyone?", "xero 12"),
        ("getting xero 12 when exporting", "xero 12"),
        ("now xero 12", "xero 12"),
    ],
)
def test_an_unknown_number_apart_from_its_family_is_foreign(reader: CodeReader, text: str, code: str) -> None:
    assert reader.foreign(text) == code


@pytest.mark.parametrize(
    "text", ["Xero 25 is the year", "moved to Xero 12", "we pay Xero 50", "portal 10, Xero: 12", "Failed: Xero: #12: x"]
)
def test_an_unknown_number_is_none_where_nothing_speaks_of_an_error(reader: CodeReader, text: str) -> None:
    assert reader.foreign(text) is None


@pytest.mark.parametrize("text", ["the XRO-11 part", "XEROX11", "invoice XRO11", "HERO11", "XRO014"])
def test_what_only_resembles_a_code_is_none(reader: CodeReader, text: str) -> None:
    assert reader.known(text) == []


# ---------------------------------------------------------------------------------------------------------- very many

MANY = [*(f"SY{number:06}" for number in range(60)), "XERO01", "XERO11", "AB-C12", "E5", "QZ17", "KM-33"]
FEW = ["SY000012", "XERO01", "XERO11", "AB-C12", "E5", "QZ17", "KM-33"]


@pytest.mark.parametrize(
    "text",
    [
        "XERO11", "XER0l1 again", "|XER011|", "!XERO1!", "x XER0-11!", "foo-XERO11", "zero 11", "xero eleven error",
        "Xero 01 error", "QZ one seven error", "sy000012 failed", "5Y000012", "sy_000012", "SY 000012 error",
        "AB-C-12", "abc12", "E5", "E-5", "we sent 5 invoices", "two codes: XERO01, QZ17", "KM33",
        "km 33 error", "",
    ],
)  # fmt: skip
def test_among_very_many_codes_the_same_ones_are_found(text: str) -> None:
    many, few = (CodeReader(codes, ["NS"], ["SO"]) for codes in (MANY, FEW))
    assert many.known(text) == few.known(text)
    assert many.mended(text) == few.mended(text)


@pytest.mark.parametrize("text", ["Thank you Xero!!", "in xero!!! help", "Xero || Stripe", "xero!!"])
def test_a_cheer_is_no_code(reader: CodeReader, text: str) -> None:
    assert known(reader, text) == []


def test_the_key_of_a_ticket_is_no_code(reader: CodeReader) -> None:
    assert reader.foreign("see XERO-1234") is None
    assert reader.foreign("XERO-12 Sync Error") == "XERO-12"
    assert known(reader, "XERO-11") == ["XERO11"]
