"""
Makes the sample screenshots in `tests/pictures/`: every way in which an error reaches a chat as a picture.

    .venv/bin/python tests/benchmarks/make_pictures.py [FOLDER] [--turn N]

Needs Pillow and a Chromium, whose program `CHROMIUM` names when it is not called `chromium`. The texts are those of the
documented errors with sample values in them; the screens around them are drawn for this purpose and show no product.
Another `--turn` puts each error into another kind of screen, for pictures that nobody has looked at.
"""

from __future__ import annotations

import argparse
import html
import io
import json
import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageFilter

FOLDER = Path(__file__).parent.parent / "pictures"

# What the screens say, by the entry that is right for it.
ERRORS = {
    "expensify/xero11": (
        "XERO11 Sync Error: The connection to Xero has expired. Please follow prompts in the workspace to reconnect."
    ),
    "expensify/xero01": (
        "XERO01 Error: Unable to complete action to Xero. Please reach out to Concierge for additional assistance."
    ),
    "actionstep/access-denied": "Error: Access Denied to the requested resource",
    "actionstep/bank-account-code": (
        "Failed Exporting Receipt to Xero Bank Transaction: This transaction cannot be completed. Add a Code "
        "to the Xero account, refresh your data in the Xero plugin then try again."
    ),
    "actionstep/invoice-paid-off": (
        "Error: XERO API Exception Detected: #1: The invoice you are trying to allocate to has already been paid off"
    ),
    "actionstep/not-connected": (
        "Failed posting manual journal Xero: Not connected to the Xero API. Please log in first."
    ),
    "actionstep/payment-account-code": (
        "Failed posting Payment Xero: XERO API Exception Detected: #1: Account could not be found."
    ),
    "actionstep/payment-rejected": (
        "Failed Posting Payment Xero: XERO API Exception Detected: #1: Payments can only be made against "
        "Authorised documents. #2: Payment amount exceeds the amount outstanding on this document."
    ),
    "actionstep/reference-in-use": (
        "Failed Posting to Xero: XERO API Exception detected: #1: Invoice not of valid status for "
        "modification. #2: This document cannot be edited as it has a payment or credit note allocated to it."
    ),
    "actionstep/token-renewal": "Error: Xero V2: Failed to renew token.",
    "actionstep/token-revoked": (
        "Error: Failed posting invoice to Xero - could not retrieve a valid Token Response URL."
    ),
    "unleashed/account-code": "Account Code 4110 is not a valid Code for this document",
    "unleashed/account-number-exists": "The Account Number already exists. Please enter a different Account Number.",
    "unleashed/archived-contact": (
        "The specified contact details matched an archived contact. Archived contacts cannot currently be "
        "edited via the API"
    ),
    "unleashed/contact-name-taken": (
        "The contact name Sample Cafe Ltd is already assigned to another contact. The contact name must be "
        "unique across all active contacts"
    ),
    "unleashed/contact-tax-number": "Export of SAMPLE01 to Xero Contacts API failed - Details: Xero validation error:",
    "unleashed/daily-rate-limit": "Response status code does not indicate success: 429 (Too Many Requests).",
    "unleashed/email-invalid": (
        "Export of SAMPLE02 to Xero Contacts API failed - Details: * Email address must be valid."
    ),
    "unleashed/journal-too-small": "Account must be valid. Tax rate must be valid.",
    "unleashed/lock-date": "The document date cannot be before the period lock date, currently set at 30/06/2026",
    "unleashed/tax-code-not-mapped": (
        "Export of SO-00001234 to Xero Invoices API failed - Details: [TaxCode GST15] is not mapped to an "
        "accounting tax."
    ),
}

# Screens without an error that the knowledge base has: titles, and lines that each stand on their own.
PEACEFUL: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("dashboard", "plain", "Dashboard", (
        "Sample Trading Pty Ltd", "Business Bank Account   12,470.55", "Balance in Xero   12,398.05",
        "Reconcile 4 items", "Invoices owed to you   8 awaiting payment   9,120.00",
        "Bills you need to pay   2 overdue",
    )),
    ("connected", "plain-dark", "Integrations", (
        "Xero", "Connected to Sample Trading Pty Ltd", "Last sync today at 09:41", "Everything is up to date",
        "Disconnect", "Sync now",
    )),
    ("invoice", "plain", "Tax invoice INV-0042", (
        "Bill to: Sample Cafe Ltd", "Date 12 Nov 2026   Due 26 Nov 2026", "Coffee beans 1 kg   12   18.00   216.00",
        "Subtotal 216.00", "GST 15%   32.40", "Amount due 248.40",
    )),
    ("chat", "phone-dark", "Lunch", (
        "Maya: who is in for lunch at twelve?", "Omar: me, the new noodle place?", "Maya: yes please, table for six",
        "Lena: I'm at the dentist, next time", "Omar: booked under Sample",
    )),
    ("other", "light", "Printer", (
        "Printer offline", "The printer on the second floor does not respond.", "Check the cable and the paper tray.",
    )),
    ("sheet", "plain", "Stock on hand", (
        "SKU   Product   Warehouse   On hand   Allocated", "SMP-001   Sample beans   Main   140   12",
        "SMP-002   Sample filter   Main   75   0", "SMP-003   Sample mug   North   18   4",
        "SMP-004   Sample grinder   North   6   1", "Total   239   17",
    )),
)  # fmt: skip

Change = Callable[[Image.Image], Image.Image]


@dataclass(frozen=True, slots=True)
class Screen:
    """One way in which a text is shown: a page of so many pixels, what is done to the picture of it, and its format."""

    name: str
    page: Callable[[str], str]
    size: tuple[int, int]
    scale: float = 1.0
    change: Change = lambda picture: picture
    format: str = "png"
    quality: int = 80


def _page(style: str, body: str) -> str:
    common = (
        "*{box-sizing:border-box}body{margin:0;font:15px/1.4 'DejaVu Sans',sans-serif}table{border-collapse:collapse}"
    )
    return f"<!doctype html><meta charset=utf-8><style>{common}{style}</style>{body}"


def _dialog(text: str, colours: str, size: int = 15) -> str:
    style = (
        f"body{{{colours};display:grid;place-items:center;height:100vh;font-size:{size}px}}"
        ".d{border:1px solid #8888;border-radius:8px;padding:20px;width:78%}b{font-size:1.2em}"
        "button{margin-top:14px;padding:6px 16px;font:inherit}"
    )
    return _page(style, f"<div class=d><b>Something went wrong</b><p>{text}</p><button>OK</button></div>")


def light(text: str) -> str:
    return _dialog(text, "background:#eef1f4;color:#222")


def dark(text: str) -> str:
    return _dialog(text, "background:#1a1d21;color:#d1d2d3")


def pale(text: str) -> str:
    return _dialog(text, "background:#f3f3f3;color:#a9a9a9")


def screen(text: str) -> str:
    return _page("body{padding:14px;background:#fff;color:#222;line-height:1.9}", text)


def screen_dark(text: str) -> str:
    return _page("body{padding:14px;background:#1a1d21;color:#d1d2d3;line-height:1.9}", text)


def small(text: str) -> str:
    return _dialog(text, "background:#fff;color:#333", size=11)


def _phone(text: str, back: str, front: str) -> str:
    style = (
        f"body{{background:{back};color:{front};font-size:15px}}.s{{display:flex;justify-content:space-between;"
        "padding:6px 16px;font-size:12px}.t{padding:12px 16px;font-weight:bold;border-bottom:1px solid #8884}"
        ".m{margin:16px;padding:14px;border-radius:14px;background:#8883}"
    )
    body = f"<div class=s><span>9:41</span><span>5G 87%</span></div><div class=t>Export</div><div class=m>{text}</div>"
    return _page(style, body)


def phone(text: str) -> str:
    return _phone(text, "#fff", "#111")


def phone_dark(text: str) -> str:
    return _phone(text, "#000", "#eee")


def line(text: str) -> str:
    return _page("body{padding:5px 8px;white-space:nowrap;color:#b00020;font-size:14px}", text)


def grid(text: str) -> str:
    rows = "".join(
        f"<tr><td>SO-000{n}</td><td>1{n % 10} Nov 2026</td><td>Sample customer {n}</td><td>{what}</td></tr>"
        for n, what in ((11, "Exported"), (12, text), (13, "Exported"), (14, "Exported"))
    )
    style = (
        "body{padding:12px;font-size:12px}td,th{border:1px solid #bbb;padding:5px 8px;text-align:left}"
        "th{background:#eee}"
    )
    head = "<tr><th>Number</th><th>Date</th><th>Customer</th><th>Status</th></tr>"
    return _page(style, f"<h3>Failed exports</h3><table>{head}{rows}</table>")


def log(text: str) -> str:
    lines = [f"2026-11-12 10:00:{n:02} INFO  export job {4100 + n} done in {n * 7 % 90} ms" for n in range(24)]
    lines[15] = f"2026-11-12 10:00:15 ERROR {text}"
    style = (
        "body{background:#0c0c0c;color:#ccc;padding:10px}"
        "pre{font:13px/1.35 'DejaVu Sans Mono';white-space:pre-wrap;margin:0}"
    )
    return _page(style, f"<pre>{chr(10).join(lines)}</pre>")


def window(text: str) -> str:
    items = "".join(
        f"<p>{name}</p>" for name in ("Dashboard", "Sales", "Purchases", "Inventory", "Reports", "Settings")
    )
    cards = "".join(f"<div class=c><b>Sample card {n}</b><p>Updated 1{n} Nov 2026</p></div>" for n in range(6))
    style = (
        "body{background:#f6f7f9;color:#222;font-size:14px}.u{background:#dee1e6;padding:8px 90px}"
        ".u span{background:#fff;padding:4px 300px 4px 14px;border-radius:12px}.g{display:flex}"
        ".l{width:190px;background:#13294b;color:#fff;padding:14px;height:100vh}.r{flex:1;padding:18px}"
        ".e{background:#fdecea;border-left:4px solid #c0392b;padding:12px}"
        ".w{display:grid;grid-template-columns:1fr 1fr 1fr;gap:14px;margin-top:16px}.c{background:#fff;padding:14px}"
    )
    body = (
        f"<div class=u><span>sample.example/sales/orders</span></div><div class=g><div class=l>{items}</div>"
        f"<div class=r><h2>Sales orders</h2><div class=e>{text}</div><div class=w>{cards}</div></div></div>"
    )
    return _page(style, body)


def tall(text: str) -> str:
    rows = "".join(f"<p>Order SO-00{n:03} · Sample customer · exported 1{n % 10} Nov</p>" for n in range(1, 60))
    return _page("body{padding:10px 16px;font-size:13px}i{color:#b00020}", f"{rows}<p><i>{text}</i></p>{rows[:1500]}")


def _photo(picture: Image.Image) -> Image.Image:
    """As a phone takes a screen: turned a little, on a desk, out of focus."""
    desk = Image.new("RGB", (picture.width + 160, picture.height + 160), (96, 84, 72))
    desk.paste(picture, (80, 80))
    turned = desk.rotate(2.5, Image.Resampling.BICUBIC, fillcolor=(96, 84, 72))
    return turned.filter(ImageFilter.GaussianBlur(1.0))


def _steep(picture: Image.Image) -> Image.Image:
    return picture.rotate(-5, Image.Resampling.BICUBIC, expand=True, fillcolor=(30, 30, 30))


def _shrunk(picture: Image.Image) -> Image.Image:
    return picture.resize((int(picture.width * 0.72), int(picture.height * 0.72)), Image.Resampling.BILINEAR)


def _palette(picture: Image.Image) -> Image.Image:
    return picture.quantize(16)


def _grey(picture: Image.Image) -> Image.Image:
    return picture.convert("L")


def _glass(picture: Image.Image) -> Image.Image:
    """Black on nothing: the text is in the colours, what is around it is transparent."""
    glass = Image.new("RGBA", picture.size, (0, 0, 0, 0))
    glass.putalpha(picture.convert("L").point(lambda value: 255 - value))
    return glass


SCREENS = (
    Screen("light", light, (640, 260)),
    Screen("dark", dark, (640, 260)),
    Screen("phone", phone, (390, 420), scale=2, format="jpeg", quality=70),
    Screen("phone-dark", phone_dark, (390, 420), scale=2),
    Screen("small", small, (520, 180)),
    Screen("jpeg-30", light, (640, 260), format="jpeg", quality=30),
    Screen("jpeg-15-dark", dark, (640, 260), format="jpeg", quality=15),
    Screen("low-contrast", pale, (640, 260)),
    Screen("shrunk", light, (640, 260), change=_shrunk),
    Screen("photo", light, (760, 320), scale=1.5, change=_photo, format="jpeg", quality=60),
    Screen("photo-steep", dark, (760, 320), scale=1.5, change=_steep, format="jpeg", quality=60),
    Screen("line", line, (1500, 30)),
    Screen("window", window, (1440, 900), change=_palette),
    Screen("window-large", window, (2560, 1440), format="jpeg", quality=40),
    Screen("grid", grid, (900, 290)),
    Screen("log", log, (900, 520), change=_palette),
    Screen("tall", tall, (390, 2700), scale=1.5, change=_palette),
    Screen("grey", small, (520, 180), scale=2, change=_grey),
    Screen("glass", light, (640, 260), change=_glass),
    Screen("webp", dark, (640, 260), format="webp", quality=50),
    Screen("gif", light, (640, 260), format="gif"),
)

PLAIN = (Screen("plain", screen, (640, 260)), Screen("plain-dark", screen_dark, (640, 260)))
"""Screens for what is no error."""


def shot(page: str, size: tuple[int, int], scale: float, folder: Path) -> Image.Image:
    """A page as Chromium draws it."""
    source, target = folder / "page.html", folder / "page.png"
    source.write_text(page, encoding="utf-8")
    command = [
        os.environ.get("CHROMIUM", "chromium"), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
        f"--force-device-scale-factor={scale}", f"--window-size={size[0]},{size[1]}",
        f"--user-data-dir={folder}", f"--screenshot={target}", source.as_uri(),
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603 - the page written above
    with Image.open(target) as picture:
        return picture.convert("RGB")


def written(picture: Image.Image, screen: Screen) -> bytes:
    """A picture as a file."""
    file = io.BytesIO()
    if screen.format == "png":
        picture.save(file, "PNG", optimize=True)
    elif screen.format == "gif":
        picture.quantize(32).save(file, "GIF")
    else:
        picture.save(file, screen.format.upper(), quality=screen.quality)
    return file.getvalue()


def errors(turn: int) -> Iterator[tuple[Screen, str, str]]:
    """Each error in one kind of screen, with the entry that is right."""
    for number, (entry, text) in enumerate(ERRORS.items()):
        yield SCREENS[(number + turn) % len(SCREENS)], entry, text


def main() -> None:
    """Writes the pictures and what is right for each."""
    parser = argparse.ArgumentParser(description="Makes sample screenshots.")
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--turn", type=int, default=0)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    by_name = {screen.name: screen for screen in (*SCREENS, *PLAIN)}
    labels = []
    with tempfile.TemporaryDirectory() as scratch:

        def make(name: str, screen: Screen, text: str, entry: str | None) -> None:
            picture = screen.change(shot(screen.page(text), screen.size, screen.scale, Path(scratch)))
            file = f"{name}.{screen.format}"
            (options.folder / file).write_bytes(written(picture, screen))
            labels.append({"file": file, "screen": screen.name, "entry": entry, "text": html.unescape(text)})

        for screen, entry, text in errors(options.turn):
            make(screen.name, screen, html.escape(text, quote=False), entry)
        for name, screen_name, title, lines in PEACEFUL:
            said = "<br>".join(html.escape(line, quote=False) for line in (title, *lines))
            make(f"no-error-{name}", by_name[screen_name], said, None)
    blank = Image.effect_noise((320, 240), 60).convert("RGB").filter(ImageFilter.GaussianBlur(3))
    blank.save(options.folder / "no-error-noise.jpeg", quality=50)
    labels.append({"file": "no-error-noise.jpeg", "screen": "noise", "entry": None, "text": ""})
    written_down = "".join(json.dumps(label, ensure_ascii=False) + "\n" for label in labels)
    (options.folder / "pictures.jsonl").write_text(written_down, encoding="utf-8")


if __name__ == "__main__":
    main()
