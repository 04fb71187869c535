"""What is taken out of a paste, and what must stay. Every secret here is made up and is put together at run time."""

import re
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.knowledge.loading import data_folder
from bot.privacy.secrets import CARD, KINDS, PASSWORD, Redacted, marker, redact, redact_beginning

SLACK = "xoxb" + "-123456789012-2345678901234-AbCdEfGhIjKlMnOpQrStUvWx"
STRIPE = "sk" + "_live_4eC39HqLyjWDarjtT1zdp7dc"
GITHUB = "ghp" + "_" + "abcdefghijklmnopqrstuvwxyz0123456789"
JWT = "eyJhbGciOiJSUzI1NiJ9." + "eyJzdWIiOiJzYW1wbGUifQ." + "c2FtcGxlLXNpZ25hdHVyZQ"
HOOK = "hooks.slack.com" + "/services/T00000001/B00000001/abcDEF123456"
PEM = "-----BEGIN RSA " + "PRIVATE KEY-----\nMIIEpAIBAAKCAQEA7bq\nAAAA\n-----END RSA " + "PRIVATE KEY-----"
AWS = "AKIA" + "IOSFODNN7EXAMPLE"
RANDOM = "9fK2mZ8qLw4xT7vB3nR6"  # as a portal of secrets would give it


def cleaned(text: str) -> str:
    return redact(text).text


# --------------------------------------------------------------------------------------------------------------------
# Shapes


@pytest.mark.parametrize(
    ("secret", "kind"),
    [
        (SLACK, "Slack token"),
        ("xoxp" + "-1-2-3-abc", "Slack token"),
        ("xoxa" + "-2-345-abc", "Slack token"),
        ("xoxc" + "-123-456-abc", "Slack token"),
        ("xoxd" + "-abc%2Fdef%3D", "Slack token"),
        ("xoxe" + ".xoxp-1-Mi0yLTE", "Slack token"),
        ("xoxe" + "-1-My0xLTE", "Slack token"),
        ("xapp" + "-1-A0123456-999-abcdef", "Slack token"),
        ("https://" + HOOK, "Slack webhook address"),
        (HOOK.replace("/", "\\/"), "Slack webhook address"),
        (JWT, "JSON web token"),
        (JWT.rpartition(".")[0] + ".", "JSON web token"),
        (GITHUB, "GitHub token"),
        ("github" + "_pat_11ABCDEFG0abcdefghijklmnop", "GitHub token"),
        ("glpat" + "-abcdefghij1234567890", "GitLab token"),
        (STRIPE, "Stripe key"),
        (STRIPE.replace("sk", "rk").replace("live", "test"), "Stripe key"),
        (AWS, "AWS key"),
        ("AIza" + "SyA1234567890abcdefghijklmnopqrstuv", "Google key"),
        ("SG." + "abcdefghij0123456789." + "abcdefghij0123456789", "SendGrid key"),
        (PEM, "private key"),
        (PEM.replace("\n", "\\n"), "private key"),
    ],
)
def test_a_secret_is_found_by_its_shape_wherever_it_stands(secret: str, kind: str) -> None:
    for around in ("{}", "it says {} and stops", "({}).", '{{"x": "{}"}}', "line\n{}\nline", "<{}|{}>", "`{}`"):
        redacted = redact(around.format(secret, secret))
        expected = around.format(marker(kind), marker(kind))
        assert redacted == Redacted(expected, (kind,))


@pytest.mark.parametrize("escape", [r"\n", r"\r\n", r"\t", r"\\n", r"\\r\\n", r"\\t"])
@pytest.mark.parametrize(
    ("before", "secret", "kind"),
    [
        ("", JWT, "JSON web token"),
        ("", AWS, "AWS key"),
        ("", PEM.replace("\n", "\\n"), "private key"),
        ("Authorization: Basic ", "dXNlcjpzdXBlcnNlY3JldHBhc3M=", "login"),
        ("authorization: ", RANDOM, "bearer token"),
        ("bearer ", RANDOM, "bearer token"),
        ("Cookie: ", "session=abcdef1234567890", "cookie"),
        ("pw: ", "Tr0ub4dor&3", PASSWORD),
        ("Password: ", "swordfish", PASSWORD),
        ("", "4111 1111 1111 1111", CARD),
        ("", "4111111111111111", CARD),
    ],
)
def test_a_secret_behind_an_escaped_line_end_or_tab_is_found_as_behind_a_real_one(
    escape: str, before: str, secret: str, kind: str
) -> None:
    end = escape.replace("t", "n")
    found = redact(f"it said:{escape}{before}{secret}{end}Host: here")
    assert found == Redacted(f"it said:{escape}{before}{marker(kind)}{end}Host: here", (kind,))


def test_what_is_no_secret_stays_behind_an_escaped_line_end() -> None:
    for text in (r"x\nreport 4111111111111111\n", r"x\nGB29 NWBK 6016 1331 9268 19", r"token=C:\new\tokens\n1.txt"):
        assert redact(text) == Redacted(text)


def test_a_value_in_quotation_marks_goes_on_behind_an_escaped_line_end() -> None:
    assert cleaned(r'{"password": "hunter2\nswordfish", "x": 1}') == '{"password": "[removed: password]", "x": 1}'


def test_a_secret_behind_an_escape_of_an_address_is_found() -> None:
    assert cleaned(f"key%3D{AWS}") == "key%3D[removed: AWS key]"
    assert cleaned(f"Authorization%3A%20{JWT}") == "Authorization%3A%20[removed: JSON web token]"


def test_a_private_key_that_was_cut_off_is_removed_to_its_end() -> None:
    beginning = PEM.partition("\nAAAA")[0]
    assert cleaned(f"here:\n{beginning}\nAbC=") == "here:\n[removed: private key]"
    assert cleaned("-----BEGIN PRIVATE " + "KEY----- is what I see") == "-----BEGIN PRIVATE " + "KEY----- is what I see"


def test_a_token_that_was_broken_into_lines_is_removed_whole() -> None:
    long = f"{JWT}a1b2c3d4\nabcdefghij0123456789abcdefghij\nand that is all"
    assert cleaned(f"Authorization: Bearer {long}") == "Authorization: Bearer [removed: bearer token]\nand that is all"


def test_invisible_signs_inside_a_secret_do_not_hide_it() -> None:
    assert cleaned(f"a\u200bb {SLACK[:9]}\u200b{SLACK[9:]} c\u200bd") == "a\u200bb [removed: Slack token] c\u200bd"


def test_places_for_a_token_in_instructions_are_no_tokens() -> None:
    for text in ("Set SLACK_BOT_TOKEN to your bot token (xoxb-…).", "xoxb" + "-your-token", "xapp-..."):
        assert redact(text) == Redacted(text)


# --------------------------------------------------------------------------------------------------------------------
# Labels


@pytest.mark.parametrize(
    ("before", "secret", "after", "kind"),
    [
        ("Authorization: Bearer ", "abc.def.ghi", "", "bearer token"),
        ("curl -H 'Authorization: Bearer ", JWT, "' https://api.xero.com", "bearer token"),
        ("{'Authorization': 'Bearer ", "abcd1234efgh5678", "'}", "bearer token"),
        ("authorization: Basic ", "c2FtcGxlOnNhbXBsZQ==", "", "login"),
        ("we sent bearer ", RANDOM, " and got 401", "bearer token"),
        (
            '{"client_id":"ABC","client_secret":"',
            "s3cr3tValue",
            '","grant_type":"client_credentials"}',
            "client secret",
        ),
        ('{\\"access_token\\":\\"', "abc123def456", '\\",\\"expires_in\\":1800}', "access token"),
        ("grant_type=refresh_token&amp;refresh_token=", "AbC123xyz789", "&amp;state=1", "refresh token"),
        ("<https://app.example.com/?access_token=", "abcdef0123456789", "&amp;x=1|link>", "access token"),
        ("refresh_token%3D", "abcdef0123456789", "", "refresh token"),
        ("XERO_CLIENT_SECRET=", "supersecretvalue", "\nPORT=3000", "client secret"),
        ("XERO_CLIENT_SECRET=", "swordfish", "\nPORT=3000", "client secret"),
        ("client_secret=", "abcd1234", "\nexport-of-report-R00A1B2C3D4", "client secret"),
        ("export MY_API_KEY='", "1234abcd5678", "'", "API key"),
        ("aws_secret_access_key = ", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "", "secret key"),
        ("x-api-key: ", "abcd1234", "", "API key"),
        ("consumer_secret=", "ABCDEFGHIJKLMNOPQRSTUVWXYZ1234", "", "secret"),
        ("webhook key: ", "9fK2mZ8qLw4xT7vB==", "", "secret key"),
        ("AccountKey=", "abcd1234efgh5678==", ";EndpointSuffix=core.example.com", "secret key"),
        ("the client secret is ", RANDOM, ", is that right?", "client secret"),
        ("Client secret 1\n", "AbCdEf123456GhIjKl789012MnOpQr345678StUvWx901234", "\nCreated today", "client secret"),
        ("<ClientSecret>", "abc123def", "</ClientSecret>", "client secret"),
        ("&lt;ClientSecret&gt;", "abc123def", "&lt;/ClientSecret&gt;", "client secret"),
        ('{"key":"client_secret","value":"', "abcd1234", '"}', "client secret"),
        ("[client_secret] => ", "abcdef123", "\n[x] => 1", "client secret"),
        ("`client_secret`: `", "abcd1234efgh", "`", "client secret"),
        ("--client-secret ", "abcd1234efgh", " --port 1", "client secret"),
        ("?token=", "abcdef0123456789", "&x=1", "token"),
        ("https://app.example.com/callback?code=", "4f1c8c0b2a9d4e6fa8b7", "&amp;state=1", "authorization code"),
        ("Cookie: ", "sessionid=38afes7a8b9c; csrf=abcdefghij", "\nHost: x", "cookie"),
        ("my password is ", "hunter2", ", and my user is bob", PASSWORD),
        ("my password is `", "swordfish", "`", PASSWORD),
        ("password for the Xero demo company is ", "Tr0ub4dor&amp;3", "", PASSWORD),
        ("*Password:* ", "swordfish", "", PASSWORD),
        ("password: ", "a1&lt;b2&gt;c3,d4;e5", " and so on", PASSWORD),
        ("(password: ", "hunter2", ").", PASSWORD),
        ("PASSWORD='", "correct horse battery staple", "'", PASSWORD),
        ("Server=db;Password=", "Pa55word", ";User Id=sa", PASSWORD),
        ("Server=db;Password=", "S3cr3t!", ";User Id=sa", PASSWORD),
        ("'password' => '", "geheim!", "',", PASSWORD),
        ("<password>", "abcdef", "</password>", PASSWORD),
        ('<wsse:Password Type="http://docs.example.org/wss#PasswordText">', "Tr0ub4dor3", "</wsse:Password>", PASSWORD),
        ('<Password xsi:type="string">', "Tr0ub4dor3", "</Password>", PASSWORD),
        ('{"x":"<Password xsi:type=\\"string\\">', "Tr0ub4dor3", '</Password>"}', PASSWORD),
        ("&lt;Password a=&quot;b&quot; c='d'&gt;", "Tr0ub4dor3", "&lt;/Password&gt;", PASSWORD),
        ('<ClientSecret xml:lang="en" >', "abc123def", "</ClientSecret>", "client secret"),
        ("postgres://user:", "p@ssw0rd", "@db.example.com:5432/x", PASSWORD),
        ("<https://bob:", "s3cret", "@xero.example.com/api|there>", PASSWORD),
        ("curl -u bob:", "hunter2", " https://example.com", PASSWORD),
        ("\u201cpassword\u201d: \u201c", "hunter2", "\u201d", PASSWORD),
    ],
)
def test_a_value_is_removed_by_its_label_and_the_text_around_it_stays(
    before: str, secret: str, after: str, kind: str
) -> None:
    assert redact(before + secret + after) == Redacted(before + marker(kind) + after, (kind,))


@pytest.mark.parametrize(
    "text",
    [
        "Invalid token",
        "Failed to renew token.",
        "could not retrieve a valid Token Response URL",
        "token expired at 01/12/2026",
        "TokenExpired: used token expired at 10/05/2026 12:30",
        "please check that the access token isn't expired",
        "token: 01/12/2026",
        "access token\n2026-11-20T10:15:30.123Z ERROR",
        "Token: XERO11",
        "Failed to renew token: 401 Unauthorized",
        "could not renew token: AADSTS70008: expired",
        "POST /connect/token: 400",
        "Token URL https://identity.xero.com/connect/token returned 400",
        '{"error":"invalid_grant","error_description":"refresh token: expired"}',
        "oauth_problem=token_rejected&oauth_problem_advice=The%20access%20token%20has%20expired",
        'WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"',
        "Bearer token is missing",
        "Authorization: required",
        '"token_type":"Bearer","expires_in":1800',
        '"nextPageToken":"CAEaBlBUOkNBRQ12345"',
        "Unexpected token < in JSON at position 0",
        "token at com.example.OAuth2Client.refresh(OAuth2Client.java:123)",
        'File "/app/token.py", line 88, in refresh_token',
        "refreshToken = tokenSet.refresh_token",
        "client_secret=YOUR_CLIENT_SECRET",
        "client_secret=<secret> password=**** token=null",
        'password: "", "password":null',
        "client secret is required",
        "the client secret expired on 2026-11-20",
        "Password: required",
        "the password is wrong, my password is not working, the password is case-sensitive",
        "Password must be at least 8 characters",
        "Reset your password to continue. A password reset link was sent at 10:15.",
        "Settings > Password > Change",
        '<Password xsi:nil="true"/>\n<User>bob</User>',
        '<Password required="true">Password</Password>',
        "passwords: wrong, missing",
        "pass=12 fail=3",
        "secret santa 2026",
        "cookie: please enable cookies",
        "primary key: 12345678901, idempotency-key: abcd1234efgh",
        "API key: missing",
        "https://example.com:8080?email=bob@example.com",
        "http://localhost:8080/a@b and git@github.com:a/b.git",
    ],
)
def test_talk_about_tokens_and_passwords_stays(text: str) -> None:
    assert redact(text) == Redacted(text)


@pytest.mark.parametrize(
    "text",
    [
        "5f0c2e9a-1b2d-4567-8901-123456789012",
        "invalid token 5f0c2e9a-1b2d-4567-8901-123456789012",
        "5f0c2e9a-1b2d-4242-4242-424242424242",
        "xero-tenant-id: 5f0c2e9a-1b2d-4567-8901-123456789012",
        "client id 0123456789ABCDEF0123456789ABCDEF",
        "correlation id 3f2504e04f8911d39a0c0305e82c3301",
        "SO-00013377, PO-4111111111111111 and INV-0012",
        "the scan is 4111111111111111_receipt.pdf, commit 4111111111111111af",
        "the token is connection-to-organisation-expired-because-of-reconnect",
        "R00kQ3vTz81",
        "token R00kQ3vTz81",
        "7203985512340987",
        "1763600000.123456 and 1763600000123456",
        "ABN 51 824 753 556, call +64 21 555 1234",
        "GB29 NWBK 6016 1331 9268 19 and DE89 3704 0044 0532 0130 00",
    ],
)
def test_identifiers_and_numbers_stay(text: str) -> None:
    assert redact(text) == Redacted(text)


def test_each_value_of_a_list_behind_a_label_is_removed() -> None:
    assert cleaned("passwords: hunter2, hunter3 and Tr0ub4dor&3, for maya") == (
        "passwords: [removed: password], [removed: password] and [removed: password], for maya"
    )
    assert cleaned("password: hunter2, order66 fails") == "password: [removed: password], order66 fails"


def test_no_text_of_the_knowledge_base_is_taken_for_a_secret() -> None:
    for path in sorted(data_folder("knowledge").rglob("*.yml")):
        text = path.read_text(encoding="utf-8")
        assert redact(text) == Redacted(text), path.name


# --------------------------------------------------------------------------------------------------------------------
# Card numbers


@pytest.mark.parametrize(
    "number",
    [
        "4111111111111111",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "4111\u00a01111\u00a01111\u00a01111",
        "4111\u20131111\u20131111\u20131111",
        "5555555555554444",
        "2223003122003222",
        "378282246310005",
        "3782 822463 10005",
        "30569309025904",
        "6011111111111117",
        "3530111333300000",
        "４１１１１１１１１１１１１１１１",  # noqa: RUF001 - full-width digits, as some keyboards write them
    ],
)
def test_a_card_number_is_removed(number: str) -> None:
    assert redact(f"paid with {number} 12/27 123.") == Redacted("paid with [removed: card number] 12/27 123.", (CARD,))


@pytest.mark.parametrize("number", ["4111111111111112", "4111 1111 1111 1112", "0000000000000000", "411111111111"])
def test_digits_that_fail_the_check_or_the_length_stay(number: str) -> None:
    assert redact(f"paid with {number}") == Redacted(f"paid with {number}")


@pytest.mark.parametrize(
    "before",
    ["report ", "Report ID: ", "reportID=", '"reportID":"', "id ", "invoice no. ", "https://new.expensify.com/r/", "#"],
)
def test_a_long_number_that_is_called_an_id_stays_unless_it_is_grouped_like_a_card(before: str) -> None:
    assert cleaned(f"{before}4111111111111111") == f"{before}4111111111111111"
    assert cleaned(f"{before}4111 1111 1111 1111") == f"{before}[removed: card number]"


@pytest.mark.parametrize(
    "text",
    [
        "reports {a} and {b} fail with XERO11",
        "Report IDs: {a}, {b}",
        "report {a}, {b}",
        "reports {b}, {n}, {a} or {b}",
        "record ids {a} {b}",
        "report ids\n{a}\n{b}",
        "invoices {a}, {b}",
        '"record_ids": ["{a}", "{b}"]',
        "reportIDList={a},{b}",
        "report ({a})",
        "report with the number {a}",
        "Report ID | {a}",
        "bill no {a}",
        "ticket {a}",
        "case {a}",
        "<https://expensify.com/report?reportID={a}|{a}>",
    ],
)
def test_long_numbers_of_records_stay_however_they_are_listed(text: str) -> None:
    told = text.format(a="4012888888881881", b="5555555555554444", n="7203985512340987")
    assert redact(told) == Redacted(told)


@pytest.mark.parametrize(
    "text",
    [
        "card {a}",
        "visa {a}",
        "paid with {a}",
        "{a}",
        "report {b}, card {a}",
        "paid the reports with {a}",
        "invoice {b} was paid with {a}",
        "in case {a} is needed",
        "reports {b}, {n} and my card {a}",
    ],
)
def test_a_card_number_is_removed_also_beside_the_number_of_a_record(text: str) -> None:
    told = text.format(a="4012888888881881", b="5555555555554444", n="7203985512340987")
    assert redact(told) == Redacted(told.replace("4012888888881881", marker(CARD)), (CARD,))


def test_a_number_that_is_called_a_card_is_removed_even_behind_id() -> None:
    assert cleaned("my card id 4111111111111111") == "my card id [removed: card number]"


# --------------------------------------------------------------------------------------------------------------------
# The whole


def test_kinds_are_named_once_in_order_of_appearance() -> None:
    redacted = redact(f"password=hunter2 {SLACK} {SLACK} password=hunter3 4111 1111 1111 1111")
    assert redacted.kinds == (PASSWORD, "Slack token", CARD)


def test_where_two_kinds_overlap_the_more_telling_one_names_the_secret() -> None:
    assert cleaned(f"SLACK_BOT_TOKEN={SLACK}") == "SLACK_BOT_TOKEN=[removed: Slack token]"
    assert cleaned(f"token={JWT}") == "token=[removed: JSON web token]"


def test_a_text_without_secrets_comes_back_as_it_was() -> None:
    for text in ("", " ", "\n\r\t", "The account code 4110 isn’t active.", "\u200b\ufeff", "🙂" * 1000):  # noqa: RUF001
        assert redact(text) == Redacted(text)


@pytest.mark.parametrize(
    ("secret", "part"),
    [
        ("4111 1111 1111 1111", "4111"),
        (AWS, "AKIA"),
        (f"://bob:{RANDOM}@db", RANDOM[:4]),
        ('password="correct horse battery"', "correct"),
    ],
)
@pytest.mark.parametrize("between", ["word ", "word\n"])
@pytest.mark.parametrize("behind", ["", " and so on", " and so on" * 2000, "\nand so on" * 2000])
def test_of_a_secret_at_the_end_of_what_is_read_no_part_is_kept(
    secret: str, part: str, between: str, behind: str
) -> None:
    for shown in range(len(secret)):
        before = (between * 400)[shown:]
        found = redact_beginning(before + secret + behind, 2000)
        assert found.kinds
        assert part not in found.text
        assert found.text.startswith(before[:1900])


def test_of_a_long_text_its_beginning_is_kept_as_it_was() -> None:
    for text in ("a " * 10_000, "line\n" * 10_000, "a" * 5000):
        assert redact_beginning(text, 3000) == Redacted(text[:3000])
    assert redact_beginning("short", 3000) == Redacted("short")


def test_many_secrets_do_not_bring_the_cut_end_of_one_to_light() -> None:
    for more in range(40):
        text = " " * more + "4111111111111111 " * 1000
        assert not re.search(r"\d", redact_beginning(text, 8000).text)


def test_of_a_text_that_was_cut_the_last_line_is_left_out() -> None:
    assert (
        redact("XERO11\npassword: hunter2\n4111 1111 1111 11", cut=True).text
        == "XERO11\npassword: [removed: password]\n"
    )
    assert len(redact("a " * 500_000, cut=True).text) > 990_000


PIECES = [
    *(SLACK, STRIPE, GITHUB, JWT, HOOK, PEM, AWS, RANDOM, "hunter2", "4111 1111 1111 1111", "4111111111111111"),
    *("password", "secret", "client_secret", "token", "refresh token", "api key", "Authorization:", "Bearer", "Basic"),
    *("Cookie:", "https://", "user:", "@host", "?code=", "report", "id", "null", "is", "my", "for", " -u ", "OAuth"),
    *(
        "=",
        ":",
        " ",
        '"',
        "'",
        "`",
        '\\"',
        "&amp;",
        "&",
        "&quot;",
        ",",
        ";",
        "|",
        "<",
        ">",
        "\n",
        "\\n",
        "%3D",
        "-",
        ".",
    ),
    *("\u200b", "\u201c", "\u2013", "[", "]", "(", ")", "{", "}", "*", "_", "/", "#", "1", "12"),
    *(marker(kind) for kind in KINDS),
]


@settings(max_examples=800, derandomize=True, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14))
def test_a_second_pass_finds_nothing_more(pieces: list[str]) -> None:
    once = redact("".join(pieces)).text
    assert redact(once) == Redacted(once)


@settings(max_examples=150, derandomize=True, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_a_slack_token_never_survives_whatever_stands_around_it(before: str, after: str) -> None:
    assert SLACK not in redact(f"{before} {SLACK} {after}").text


# --------------------------------------------------------------------------------------------------------------------
# Time

HOSTILE = [
    *("a", "1", "1 ", "-", "\n", " ", '"', "\\", "\u200ba", "ñ", "4111", "4111 1111 1111 1111 "),
    *(
        "report 4111111111111111 ",
        "4111111111111111, ",
        "token",
        "token:",
        "token=",
        'token="',
        "token='",
        "token=\"a'",
        "token=a,",
        "token=a&",
    ),
    *(
        "<password a='b'",
        "<password a='b' a=\"",
        "passwords: a1b2c3, ",
        "token \n",
        "token:token:x,",
        "token&quot;:&quot;",
        "password ",
        "password for ",
        "password for a b ",
    ),
    *("password=a,b;c&", "client_secret is ", "secret: [", "mot de ", "bearer ", "authorization:"),
    *("authorization: oauth a=", "cookie:", "cookie: a=", "://", "://a:", "http://a:b@", "?code=", " -u a:"),
    *("xox", "eyJ", "eyJa.", "eyJaaaaaaa.", "-eyJ", "eyJaaaaaa." + "a1" * 20 + "\n", "SG.", "sk-a"),
    *("hooks.slack.com/services/a/", "-----BEGIN PRIVATE " + "KEY-----", "[removed: ", "[removed: password]"),
]


def seconds(work: Callable[[str], object], text: str) -> float:
    start = time.thread_time()
    work(text)
    return time.thread_time() - start


def plain_scan(text: str) -> int:
    return sum(1 for character in text if character == "\0")


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_input_costs_a_bounded_multiple_of_looking_at_each_character(piece: str) -> None:
    text = (piece * (50_000 // len(piece) + 1))[:50_000]
    scan = min(seconds(plain_scan, text) for _ in range(3))
    assert min(seconds(redact, text) for _ in range(2)) < 800 * scan


def test_a_megabyte_costs_no_more_per_character_than_a_tenth_of_it() -> None:
    text = "".join(HOSTILE)
    million = (text * (1_000_000 // len(text) + 1))[:1_000_000]
    tenth = min(seconds(redact, million[:100_000]) for _ in range(3))
    assert seconds(redact, million) < 40 * tenth


def test_every_marker_is_recognizable() -> None:
    assert all(re.fullmatch(r"\[removed: [A-Za-z ]+\]", marker(kind)) for kind in KINDS)
