"""A deadline in five minutes: changed, tested, weighed, sent, approved for the first of next month; and stopped in time."""

import datetime
import re
import zoneinfo

from playwright.sync_api import expect

from acts import command, submit
from looks import DESK, PHONE, check

PACK = "/rules/service.deadlines"


def first_of_next_month():
    today = datetime.datetime.now(zoneinfo.ZoneInfo("Asia/Shanghai")).date()
    return (today.replace(day=1) + datetime.timedelta(days=32)).replace(day=1)


def test_the_whole_story_without_scripts(visit, staff, registered):
    number = submit(visit(scripts=False), subject="truck-access", name=registered)
    command(staff("hangkong", scripts=False), number, "accept")
    day = first_of_next_month()
    clerk, colleague = staff("zhidu", scripts=False), staff("shenpi", scripts=False)

    clerk.goto(PACK)
    clerk.get_by_role("link", name="修改：对接企业").click()
    amount = clerk.locator("[name='set.within.amount']")
    expect(amount).to_have_value("2")
    expect(amount).to_be_in_viewport()
    amount.fill("1")
    clerk.locator("#rule-form").get_by_role("button", name="保存为草稿").click()
    expect(clerk).to_have_url(re.compile("notice=rule-saved"))
    expect(amount).to_have_value("1")
    clerk.get_by_role("link", name="看哪些不符合").click()
    expect(clerk.locator("main .chip", has_text="这次改动引起")).to_have_count(4)
    clerk.get_by_role("button", name="结果是对的，写入这个文件的预期").click()
    expect(clerk.locator("main")).to_contain_text("所有情景都和预期一样")
    clerk.get_by_role("link", name=re.compile("^影响")).first.click()
    expect(clerk.locator("#impact-open")).to_be_visible()
    expect(clerk.locator(".figs").first).to_contain_text("新增超期")
    expect(clerk.locator(f"main a[href='/requests/{number}']")).to_be_visible()
    clerk.get_by_role("link", name="编辑", exact=True).click()
    clerk.locator("[name=note]").fill("对接企业改为 1 个工作日")
    clerk.locator("input[type=date]").fill(day.isoformat())
    clerk.get_by_role("button", name="送批准").click()
    expect(clerk).to_have_url(re.compile("notice=rule-sent"))
    address = clerk.url.split("?")[0]

    colleague.goto("/inbox")
    menu = colleague.locator("nav#nav").get_by_role("link", name="在用规则")
    expect(menu.locator(".n")).to_contain_text("1")
    menu.click()
    colleague.get_by_role("link", name=re.compile("送审的规则（[0-9]+ 份等批准）")).click()
    colleague.locator("main .rows a").first.click()
    assert colleague.url == address
    colleague.get_by_role("link", name="去批准或退回").click()
    approve = colleague.get_by_role("button", name="批准", exact=True)
    expect(approve).to_be_in_viewport()
    colleague.set_viewport_size(PHONE)
    for text in colleague.locator(".cmp ins").all():
        place = text.bounding_box()
        assert 0 <= place["x"] and place["x"] + place["width"] <= PHONE["width"], "the new text is out of sight"
    colleague.set_viewport_size(DESK)
    approve.click()
    expect(colleague).to_have_url(re.compile("notice=rule-approved-later"))
    expect(colleague.locator("main")).to_contain_text("已批准，等生效")

    clerk.goto(PACK)
    expect(clerk.locator("#contact")).to_contain_text("2 个工作日")
    for page in ("/rules", "/rules/edit"):
        clerk.goto(page)
        expect(clerk.locator(".note:visible")).to_contain_text(f"{day.month}月{day.day}日")
        expect(clerk.locator(".note:visible")).to_contain_text("对接企业改为 1 个工作日")
    colleague.get_by_role("link", name="改为退回").click()
    colleague.locator("[name=reason]").fill("再议")
    colleague.get_by_role("button", name="退回", exact=True).click()
    expect(colleague).to_have_url(re.compile("notice=rule-rejected"))
    clerk.goto("/rules")
    expect(clerk.locator(".note")).to_have_count(0)


def reach(page, target, most=80):
    """Goes on with the Tab key until the target has the focus."""
    for _ in range(most):
        if target.evaluate("place => place === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{target} is not reached within {most} steps")


def follow(page, target):
    reach(page, target)
    page.keyboard.press("Enter")


def test_the_whole_story_with_the_keyboard_alone(staff):
    day = first_of_next_month()
    clerk, colleague = staff("zhidu"), staff("shenpi")
    clerk.goto(PACK)
    check(clerk)
    follow(clerk, clerk.get_by_role("link", name="修改：对接企业"))
    amount = clerk.locator("[name='set.within.amount']")
    expect(amount).to_be_in_viewport()
    # The form comes next, not the files and the text before it.
    reach(clerk, amount, most=6)
    clerk.keyboard.press("Control+A")
    clerk.keyboard.type("1")
    follow(clerk, clerk.locator("#rule-form").get_by_role("button", name="保存为草稿"))
    expect(clerk).to_have_url(re.compile("notice=rule-saved"))
    follow(clerk, clerk.get_by_role("link", name="看哪些不符合"))
    follow(clerk, clerk.locator("main details.more > summary").first)
    expect(clerk.locator("main details.more").first).to_have_attribute("open", "")
    follow(clerk, clerk.get_by_role("button", name="结果是对的，写入这个文件的预期"))
    expect(clerk.locator("main")).to_contain_text("所有情景都和预期一样")
    follow(clerk, clerk.get_by_role("link", name=re.compile("^影响")).first)
    expect(clerk.locator("#impact-open")).to_be_visible()
    follow(clerk, clerk.get_by_role("link", name="编辑", exact=True))
    reach(clerk, clerk.locator("[name=note]"))
    clerk.keyboard.type("只用键盘改的")
    reach(clerk, clerk.locator("input[type=date]"))
    clerk.keyboard.type(day.strftime("%m%d%Y"))
    expect(clerk.locator("input[type=date]")).to_have_value(day.isoformat())
    follow(clerk, clerk.get_by_role("button", name="送批准"))
    expect(clerk).to_have_url(re.compile("notice=rule-sent"))

    colleague.goto("/rules/drafts")
    follow(colleague, colleague.locator("main .rows a").first)
    follow(colleague, colleague.get_by_role("link", name="去批准或退回"))
    # The decision is next, not the comparisons before it.
    reach(colleague, colleague.get_by_role("button", name="批准", exact=True), most=6)
    colleague.keyboard.press("Enter")
    expect(colleague).to_have_url(re.compile("notice=rule-approved-later"))
    check(colleague)
    follow(colleague, colleague.get_by_role("link", name="改为退回"))
    reach(colleague, colleague.locator("[name=reason]"), most=4)
    colleague.keyboard.type("只是试试")
    colleague.keyboard.press("Enter")
    expect(colleague).to_have_url(re.compile("notice=rule-rejected"))
