"""Keyboard, screen readers, zoom, print and high contrast, on the pages that staff and the public use most."""

import re

import pytest
from playwright.sync_api import expect

from acts import command, register, send
from looks import DESK, width

TEXT = "厂区门口路面塌陷，货车绕行。"
STOPS = """() => {
    const stop = document.activeElement;
    const all = [...document.querySelectorAll('*')];
    const style = getComputedStyle(stop);
    const seen = stop.getClientRects().length > 0;
    return { place: all.indexOf(stop), name: stop.tagName, outline: parseFloat(style.outlineWidth) || 0, seen,
             inMain: document.querySelector('main').contains(stop) };
}"""


def stops(page, most=200):
    """Every stop of the Tab key, from the first one to the end of the document."""
    page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }")
    found = []
    for _ in range(most):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOPS)
        if stop["name"] == "BODY" or (found and stop["place"] <= found[-1]["place"]):
            break
        found.append(stop)
    return found


@pytest.fixture
def handled(staff):
    """A request that 城环局 has accepted, open on its page."""
    dispatcher, handler = staff("paidan"), staff("chenghuan")
    number = register(dispatcher, TEXT, {"contact": "沈砚之", "phone": "13820011234"})
    command(dispatcher, number, "dispatch", pick={"unit": "城环局"})
    command(handler, number, "accept")
    handler.goto(f"/requests/{number}")
    return handler


def test_the_tab_key_goes_through_a_request_in_the_order_of_reading(handled):
    # Of radio buttons the Tab key stops at one a question.
    expected = handled.locator(
        "a[href]:visible, button:visible, input:visible:not([type=hidden]):not([type=radio]), select:visible,"
        " textarea:visible, fieldset:visible, summary:visible, [tabindex='0']:visible").count()
    found = stops(handled)
    assert len(found) >= expected, f"{len(found)} stops, {expected} things to reach"
    assert [stop["place"] for stop in found] == sorted(stop["place"] for stop in found)
    assert all(stop["seen"] for stop in found[1:])
    assert [stop["name"] for stop in found if stop["outline"] < 2] == []
    assert handled.locator("[tabindex]:not([tabindex='0']):not([tabindex='-1'])").count() == 0
    parts = handled.evaluate(
        """() => ['#clocks-h', '#do', '[id^=why-]', '#course']
            .map(place => [...document.querySelectorAll('*')].indexOf(document.querySelector(place)))""")
    assert -1 not in parts and parts == sorted(parts), "clocks, commands, reasons, course"


@pytest.mark.parametrize("path", ["/inbox", "/overview", "/rules", "/requests/new", "/account"])
def test_the_first_tab_offers_the_content(staff, path):
    page = staff("paidan")
    page.goto(path)
    page.keyboard.press("Tab")
    expect(page.locator("a.skip")).to_be_focused()
    expect(page.locator("a.skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate(STOPS)["inMain"]


def test_what_was_done_is_announced(handled):
    number = handled.url.split("/requests/")[1][:17]
    command(handled, number, "note", {"text": "已到现场"})
    expect(handled.locator("main [role=status]").first).to_contain_text("备注")


def test_a_faulty_form_is_announced_and_has_the_focus(handled):
    handled.goto(handled.url.split("?")[0] + "/commands/conclude")
    send(handled)
    summary = handled.locator(".errsum")
    expect(summary).to_have_attribute("role", "alert")
    expect(summary).to_be_focused()
    handled.keyboard.press("Tab")
    handled.keyboard.press("Enter")
    assert handled.evaluate("document.activeElement.name") == "outcome"


def test_keys_go_through_rows_and_can_be_switched_off(handled):
    handled.goto("/inbox?view=unit")
    handled.keyboard.press("j")
    first = handled.locator(".row").first
    expect(first.locator(".t")).to_be_focused()
    expect(first).to_have_class("row cur")
    handled.keyboard.press("Enter")
    expect(handled.locator("#course")).to_be_attached()
    handled.keyboard.press("u")
    expect(handled).to_have_url("/inbox")
    handled.keyboard.press("?")
    expect(handled.locator("#key-sheet")).to_be_visible()
    handled.keyboard.press("Escape")
    expect(handled.locator("#key-sheet")).to_be_hidden()


@pytest.mark.parametrize("path", ["/inbox", "/overview", "/rules", "/requests/new", "/search?q=积水", None])
def test_at_twice_the_size_nothing_is_cut(handled, path):
    """1280 px at 200 % are 640, at 400 % 320 (WCAG 1.4.4 and 1.4.10)."""
    if path:
        handled.goto(path)
    for wide in (640, 320):
        handled.set_viewport_size({"width": wide, "height": 450})
        drawn, window = width(handled)
        assert drawn <= window, f"{path or 'a request'} at {wide} px"
        cut = handled.evaluate(
            """() => [...document.querySelectorAll('main button, main .btn, main .in, main h1, main .sig')]
                .filter(one => one.getClientRects().length && !one.closest('.scroll'))
                .filter(one => one.getBoundingClientRect().right > innerWidth + 1
                    || one.getBoundingClientRect().left < -1)
                .map(one => one.outerHTML.slice(0, 120))""")
        assert cut == []
    handled.set_viewport_size(DESK)


def test_on_paper_a_request_is_its_facts_alone(handled):
    handled.emulate_media(media="print")
    for place in (".side", "#do", ".top", ".foot", "a.skip", "#course > header a"):
        assert handled.locator(place).first.is_hidden(), place
    for place in ("h1", "#clocks-h", "#entity-h", "#course", ".quote"):
        assert handled.locator(place).first.is_visible(), place
    # A4 within the margins of the sheet.
    handled.set_viewport_size({"width": 626, "height": 900})
    drawn, window = width(handled)
    assert drawn <= window
    handled.emulate_media(media="print", color_scheme="dark")
    ink, ground = handled.evaluate(
        "() => { const style = getComputedStyle(document.body); return [style.color, style.backgroundColor]; }")
    # Whatever the screen shows, paper is white and ink is black.
    assert sum(map(int, re.findall(r"\d+", ink)[:3])) < 100 and ground == "rgb(255, 255, 255)"
    handled.emulate_media(media="screen", color_scheme="light")
    handled.set_viewport_size(DESK)


def test_with_forced_colours_shapes_and_words_remain(handled):
    handled.emulate_media(forced_colors="active")
    signals = handled.locator(".sig:visible")
    assert signals.count() > 0
    for signal in signals.all():
        assert signal.inner_text().strip()
        assert signal.locator("svg").bounding_box()["width"] >= 8
    handled.emulate_media(forced_colors="none")


def test_headings_have_no_gaps_and_lists_of_a_page_have_names(handled):
    levels = handled.evaluate(
        "[...document.querySelectorAll('main h1, main h2, main h3, main h4')].map(h => +h.tagName[1])")
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:])), levels
    for region in handled.locator("[role=region]").all():
        assert region.get_attribute("aria-label") or region.get_attribute("aria-labelledby")
