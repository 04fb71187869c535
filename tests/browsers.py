"""A headless Chromium for tests: where it is found, and pages in it that report what goes wrong in them."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

playwright = pytest.importorskip(
    "playwright.async_api", reason="The browser tests need Playwright: pip install playwright"
)

MISSING = "No Chromium is installed. Run: python -m playwright install chromium (or install your system's chromium)."
WIDE = {"width": 1360, "height": 860}
PHONE = {"width": 390, "height": 844}


def installed(own: str) -> str | None:
    """A Chromium: Playwright's own, otherwise the system's."""
    if Path(own).exists():
        return own
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((found for name in names if (found := shutil.which(name))), None)


@contextlib.asynccontextmanager
async def chromium() -> AsyncIterator[Any]:
    """A browser; the test is skipped where there is none."""
    async with playwright.async_playwright() as running:
        path = installed(running.chromium.executable_path)
        if path is None:
            pytest.skip(MISSING)
        browser = await running.chromium.launch(executable_path=path, args=["--no-sandbox"])
        try:
            yield browser
        finally:
            await browser.close()


@contextlib.asynccontextmanager
async def visitor(browser: Any, url: str, **more: Any) -> AsyncIterator[Any]:
    """A page that has just been opened by somebody new; errors of its scripts fail the test."""
    context = await browser.new_context(viewport=WIDE, **more) if "viewport" not in more else None
    context = context or await browser.new_context(**more)
    context.set_default_timeout(30_000)
    page = await context.new_page()
    broken: list[str] = []
    page.on("pageerror", lambda error: broken.append(str(error)))
    page.on("console", lambda line: broken.append(line.text) if "Content Security Policy" in line.text else None)
    outside: list[str] = []
    page.on("request", lambda request: outside.append(request.url) if not request.url.startswith(url) else None)
    try:
        await page.goto(url)
        await page.wait_for_selector("#composer, .empty")
        yield page
    finally:
        await context.close()
        assert broken == [], "a script of the page failed"
    assert outside == [], "the page asked for something that is not its own"


async def say(page: Any, text: str, box: str = "#composer") -> None:
    """Types a message and sends it."""
    await page.fill(box, text)
    await page.press(box, "Enter")


async def become(page: Any, name: str) -> None:
    """Goes on as somebody else of the sample workspace."""
    await page.click(".who-button")
    await page.click(f".menu >> text={name}")
    await page.wait_for_selector(f".who-button >> text={name}")


async def _there() -> bool:
    async with playwright.async_playwright() as running:
        return installed(running.chromium.executable_path) is not None


if __name__ == "__main__":  # `python -m tests.browsers`: exit 0 when the browser tests find a browser
    raise SystemExit(0 if asyncio.run(_there()) else 1)
