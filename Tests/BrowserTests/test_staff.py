"""Staff: signing in, the inbox, the page of a request, and a request on its whole way."""

import re

from playwright.sync_api import expect

from acts import NEW_PASSWORD, command, fill, open_progress, send, sign_in, sign_in_first, submit
from looks import PHONE, check


def test_the_first_sign_in_asks_for_a_password_of_ones_own(visit, passwords):
    page = visit()
    sign_in(page, "xinren", "not the password")
    expect(page.locator(".errsum")).to_contain_text("账号或密码不对")
    check(page)
    sign_in(page, "xinren", passwords["xinren"])
    expect(page).to_have_url(re.compile("/first-password"))
    fill(page, {"old": passwords["xinren"], "new": NEW_PASSWORD, "repeat": "something else"})
    send(page)
    expect(page.locator(".errsum")).to_be_visible()
    check(page)
    page.goto("/inbox")
    expect(page).to_have_url(re.compile("/first-password"))
    sign_in_first(page, "xinren", passwords)
    page.goto("/account")
    check(page)
    page.get_by_role("button", name="退出").first.click()
    page.goto("/inbox")
    expect(page).to_have_url(re.compile("/sign-in"))


def test_a_request_on_its_way(visit, staff):
    visitor = visit()
    number = submit(visitor)

    dispatcher = staff("paidan")
    dispatcher.goto("/inbox")
    expect(dispatcher.locator("main")).to_contain_text(number)
    check(dispatcher)
    dispatcher.goto(f"/requests/{number}")
    check(dispatcher)
    dispatcher.goto(f"/requests/{number}/commands/dispatch")
    check(dispatcher)
    command(dispatcher, number, "dispatch", pick={"unit": "城环局"})

    handler = staff("chenghuan")
    command(handler, number, "accept")
    handler.goto(f"/requests/{number}/commands/request-material")
    send(handler)
    expect(handler.locator(".errsum")).to_be_visible()
    check(handler)
    command(handler, number, "request-material", {"text": "请提供排水口位置图"})
    handler.goto(f"/requests/{number}")
    check(handler)

    visitor.goto(f"/follow/{number}")
    expect(visitor.locator(".state h2")).to_have_text("等您补充材料")
    check(visitor)
    send(visitor)
    expect(visitor.locator(".errsum")).to_contain_text("写下补充说明或材料")
    check(visitor)
    visitor.locator("[name=text]").fill("位置图已经发到承办人邮箱")
    send(visitor)
    expect(visitor.locator(".log")).to_contain_text("收到您补充的材料")

    command(handler, number, "progress", {"text": "已约好明天清淤"})
    command(handler, number, "conclude", {"text": "排水口已疏通"}, {"outcome": "resolved"})
    command(handler, number, "review", choices={"verdict": "passed"})
    command(handler, number, "report-result", {"text": "电话告知"}, {"channel": "phone"})

    stranger = visit()
    open_progress(stranger, number)
    expect(stranger.locator(".log")).to_contain_text("排水口已疏通")
    expect(stranger.locator("main")).not_to_contain_text("周叙言")
    check(stranger)
    stranger.get_by_role("link", name="不满意，要求重新办理").click()
    check(stranger)
    stranger.locator("[name=reason]").fill("还在积水")
    send(stranger)
    expect(stranger.locator("main")).to_contain_text("已重新办理")


def test_what_a_role_may_not_see_is_not_there(visit, staff):
    number = submit(visit())
    page = staff("xinren")
    assert page.goto(f"/requests/{number}").status == 404
    check(page)


def test_a_page_that_a_role_may_not_open_says_so(staff):
    page = staff("shenhe")
    assert page.goto("/requests/new").status == 403
    expect(page.locator("h1")).not_to_be_empty()
    check(page)
    page.locator("main a[href='/inbox']").click()
    expect(page.locator(".tabs")).to_be_visible()


def test_the_other_lists_and_pages(staff):
    page = staff("paidan")
    for path in ["/search?q=积水", "/search?q=没有这样的事", "/requests/new", "/overview", "/rules", "/enterprises"]:
        assert page.goto(path).status == 200, path
        check(page)


def test_on_a_phone_the_menu_leads_to_everything_in_one_line_of_full_size(staff):
    page = staff("paidan")
    page.goto("/inbox")
    page.set_viewport_size(PHONE)
    page.locator("a[href='#nav']").click()
    leave = page.locator("nav#nav button").bounding_box()
    account = page.locator("nav#nav a[href='/account']").bounding_box()
    assert leave["height"] >= 44 and leave["x"] == account["x"]


def test_keys_search_and_open(staff):
    page = staff("paidan")
    page.goto("/inbox")
    page.keyboard.press("/")
    expect(page.locator(".find input")).to_be_focused()
