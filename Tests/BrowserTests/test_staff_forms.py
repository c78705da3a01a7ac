"""Staff: forms that meet somebody else's change, faults, and everything without scripts."""

import re

import pytest
from playwright.sync_api import expect

from acts import command, fill, register, send
from looks import check

TEXT = "泵站停机，厂区门口积水，车辆进不来。"


def test_two_people_at_one_request(staff):
    dispatcher, handler = staff("paidan"), staff("chenghuan")
    number = register(dispatcher, TEXT)
    command(dispatcher, number, "dispatch", pick={"unit": "城环局"})
    dispatcher.goto(f"/requests/{number}/commands/note")
    command(handler, number, "accept")
    fill(dispatcher, {"text": "已电话核对地址"})
    with dispatcher.expect_navigation() as sent:
        send(dispatcher)
    assert sent.value.status == 412
    conflict = dispatcher.locator(".note[role=alert]")
    expect(conflict).to_contain_text("这件诉求刚刚变了")
    expect(conflict).to_contain_text("周叙言")
    expect(dispatcher.locator("[name=text]")).to_have_value("已电话核对地址")
    check(dispatcher)
    send(dispatcher)
    expect(dispatcher).to_have_url(re.compile("notice=done-note"))
    expect(dispatcher.locator("#course")).to_contain_text("已电话核对地址")
    check(dispatcher)


def test_a_command_that_somebody_else_made_impossible_keeps_the_text_for_a_note(staff):
    dispatcher, handler = staff("paidan"), staff("chenghuan")
    number = register(dispatcher, TEXT)
    command(dispatcher, number, "dispatch", pick={"unit": "城环局"})
    handler.goto(f"/requests/{number}/commands/return")
    dispatcher.goto(f"/requests/{number}/commands/withdraw")
    fill(dispatcher, {"reason": "来电人说已经解决"})
    send(dispatcher)
    expect(dispatcher).to_have_url(re.compile("notice=done-withdraw"))
    fill(handler, {"reason": "排水归水务公司管"})
    with handler.expect_navigation() as sent:
        send(handler)
    assert sent.value.status in (409, 412)
    expect(handler.locator("main")).to_contain_text("已撤回")
    expect(handler.locator("main [name=text]")).to_have_count(0)
    check(handler)


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_faults_of_a_registration_keep_what_was_typed(staff, scripts):
    page = staff("paidan", scripts=scripts)
    page.goto("/requests/new")
    fill(page, {"name": "砺澄", "phone": "不知道", "creditCode": "91120118MA0EX0P47Z"})
    send(page)
    expect(page).to_have_title(re.compile("^出错："))
    faults = page.locator(".errsum a")
    expect(faults).not_to_have_count(0)
    for fault in faults.all():
        field = page.locator(".field.bad").filter(has=page.locator(fault.get_attribute("href")))
        expect(field.locator(".err")).to_have_text(fault.inner_text())
    expect(page.locator("[name=name]")).to_have_value("砺澄")
    if scripts:
        expect(page.locator(".errsum")).to_be_focused()
        check(page)
    page.locator("[name=text]").fill(TEXT)
    page.get_by_role("button", name="看看是哪些事项").click()
    expect(page.locator("main")).to_contain_text("可能是这些事项")
    expect(page.locator("[name=text]")).to_have_value(TEXT)
    if scripts:
        check(page)


def test_a_request_is_handled_without_scripts(staff):
    page = staff("paidan", scripts=False)
    number = register(page, TEXT)
    command(page, number, "dispatch", pick={"unit": "城环局"})
    handler = staff("chenghuan", scripts=False)
    handler.goto("/inbox")
    row = handler.locator("tr, [role=row]").filter(has_text=number).first
    row.get_by_role("link", name="签收").click()
    expect(handler).to_have_url(re.compile(f"{number}/commands/accept"))
    command(handler, number, "accept")
    handler.goto(f"/requests/{number}?order=oldest")
    expect(handler.locator("#course")).to_contain_text("签收")
    expect(handler.locator("main")).to_contain_text("现在不可以做")


def test_the_phone_number_is_a_step_of_its_own_and_on_record(staff, service):
    page = staff("paidan")
    number = register(page, TEXT, {"contact": "沈砚之", "phone": "13820011234"})
    expect(page.locator("main")).to_contain_text("138****1234")
    assert "13820011234" not in page.content() and "沈砚之" not in page.content()
    page.get_by_role("link", name="显示号码").click()
    assert "13820011234" not in page.content()
    check(page)
    assert unmaskings(service, number) == []
    send(page)
    expect(page.locator("main")).to_contain_text("沈砚之 13820011234")
    check(page)
    assert unmaskings(service, number) == ["paidan"]


def unmaskings(service, number):
    """Who saw how to reach the person who asked, as the audit has it."""
    found = service.rows("SELECT actor FROM audit WHERE action = 'unmask-contact' AND subject = ?", number)
    return [row[0] for row in found]


def addresses(page, links):
    return page.locator(links).evaluate_all("links => links.map(link => link.getAttribute('href'))")


def test_every_rule_pack_can_be_read(staff):
    page = staff("paidan")
    page.goto("/rules")
    check(page)
    packs = sorted(set(addresses(page, "main a[href^='/rules/']")))
    assert len(packs) > 10, packs
    for path in packs:
        assert page.goto(path).status == 200, path
        expect(page.locator("h1")).not_to_be_empty()
    for path in ["/rules/service.deadlines", "/rules/to-confirm", "/rules/service.deadlines/file"]:
        assert page.goto(path).status == 200, path
        check(page)


@pytest.mark.parametrize("login", ["paidan", "chenghuan", "shenhe", "huifang"])
def test_lists_of_each_duty(staff, login):
    page = staff(login)
    page.goto("/inbox")
    check(page)
    tabs = addresses(page, ".tabs a")
    assert len(tabs) > 1
    for path in tabs:
        assert page.goto(path).status == 200, path
        expect(page.locator(".tabs [aria-current]")).to_have_attribute("href", path)
    page.goto("/account")
    check(page)
