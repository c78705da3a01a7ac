"""Enterprises and residents: submit, follow, supplement, withdraw; without scripts as well."""

import re

import pytest
from playwright.sync_api import expect

from acts import TYPED, fill, open_progress, send, submit
from looks import check


@pytest.mark.parametrize("path", ["/", "/submit", "/follow", "/privacy", "/accessibility", "/sign-in"])
def test_pages_that_anybody_opens(visit, path):
    page = visit()
    assert page.goto(path).status == 200
    check(page)


def test_an_address_that_is_not_there_says_so_on_a_page(visit):
    page = visit()
    assert page.goto("/nothing-here").status == 404
    expect(page.locator("h1")).to_have_text("没有找到这一页")
    check(page)


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_submitting_and_following(visit, scripts):
    page = visit(scripts)
    number = submit(page)
    expect(page.locator("main")).to_contain_text("5218")
    stranger = visit(scripts)
    open_progress(stranger, number)
    expect(stranger).to_have_url(re.compile(f"/follow/{number}$"))
    expect(stranger.locator(".steps [aria-current=step]")).to_contain_text("已登记")
    expect(stranger.locator(".log")).to_contain_text(TYPED["text"])
    if scripts:
        check(page)
        check(stranger)
    stranger.get_by_role("link", name="撤回这件诉求").click()
    if scripts:
        check(stranger)
    stranger.locator("[name=reason]").fill("已经自己解决")
    send(stranger)
    expect(stranger.locator(".state h2")).to_have_text("已撤回")
    expect(stranger.locator(".log")).to_contain_text("已经自己解决")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_faults_are_named_above_and_nothing_typed_is_lost(visit, scripts):
    page = visit(scripts)
    page.goto("/submit")
    page.locator("[name=subject]").select_option("drainage")
    fill(page, TYPED | {"text": "积水", "phone": "1380000521", "creditCode": "91120118MA0EX0P47T"})
    send(page)
    summary = page.locator(".errsum")
    expect(summary.locator("h2")).to_have_text("还有 3 处要改，改好就能提交")
    expect(page).to_have_title(re.compile("^出错："))
    expect(page.locator(".warnmsg")).to_contain_text("核对无误可以照常提交")
    expect(page.locator("[name=name]")).to_have_value(TYPED["name"])
    expect(page.locator("[name=subject]")).to_have_value("drainage")
    if scripts:
        expect(summary).to_be_focused()
        check(page)
    summary.get_by_role("link", name="联系电话少 1 位，应为 11 位").click()
    expect(page.locator("[name=phone]")).to_be_focused()
    page.locator("[name=kind][value=help]").check()
    fill(page, {"text": TYPED["text"], "phone": TYPED["phone"]})
    send(page)
    expect(page.locator("h1")).to_have_text("诉求已收到")


def test_pressing_twice_makes_one_request(visit):
    page = visit(scripts=False)
    first = submit(page, press=lambda button: button.dblclick())
    second = submit(page)
    assert int(second[-6:]) == int(first[-6:]) + 1


def test_a_wrong_phone_opens_nothing(visit):
    owner = visit()
    number = submit(owner)
    page = visit()
    open_progress(page, number, phone="0000")
    expect(page.locator(".errsum")).to_contain_text("编号和电话对不上")
    check(page)
    page.goto(f"/follow/{number}")
    expect(page).to_have_url(re.compile(r"/follow\?number="))


def test_the_keyboard_reaches_the_content_first(visit):
    page = visit()
    page.goto("/submit")
    page.keyboard.press("Tab")
    expect(page.locator("a.skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
