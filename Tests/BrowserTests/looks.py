"""What holds for every page: accessible in light and dark, quiet, and never wider than the window."""

import re

from axe_playwright_python.sync_playwright import Axe

AXE = Axe()
PHONE = {"width": 390, "height": 844}
SMALLEST = {"width": 320, "height": 640}
DESK = {"width": 1280, "height": 900}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


def violations(page, options):
    """One line for each violation of axe's rules, with the first place of each."""
    found = AXE.run(page, options={**options, "resultTypes": ["violations"]}).response["violations"]
    return [f"{rule['id']}: {rule['nodes'][0]['failureSummary']} at {rule['nodes'][0]['html'][:160]}" for rule in found]


def width(page):
    return page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")


def check(page):
    """Checks the page that is open, in light and dark, on desk and phone."""
    where = page.url
    page.emulate_media(color_scheme="light")
    assert violations(page, RULES) == [], f"{where} (light)"
    page.emulate_media(color_scheme="dark")
    assert violations(page, COLOURS) == [], f"{where} (dark)"
    page.emulate_media(color_scheme="light")
    for size in (PHONE, SMALLEST):
        page.set_viewport_size(size)
        drawn, window = width(page)
        assert drawn <= window, f"{where} is {drawn} px wide in a window of {window} px"
    page.set_viewport_size(DESK)
    assert page.title().strip(), where
    # Keys of texts have a dot; headers of rule files have none.
    assert "⟦" not in page.content(), f"{where}: a text is missing"
    assert not re.search(r"\[\[[a-z-]+\.", page.inner_text("body")), f"{where}: a text was not filled in"
