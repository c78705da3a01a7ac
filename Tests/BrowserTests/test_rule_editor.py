"""Policy staff change a rule: in the form, in the text, with and without scripts."""

import re

import pytest
from playwright.sync_api import expect

from acts import NEW_PASSWORD, command, fill, send, submit
from looks import DESK, PHONE, check

DEADLINES = "/rules/edit?file=rules/service/deadlines.toml"
WRONG = "within = { working-dais = 2 }"
RIGHT = "within = { working-days = 2 }"


def written(page):
    """The text as it would be sent."""
    return page.evaluate(
        "() => { const m = document.querySelector('.CodeMirror');"
        " return m ? m.CodeMirror.getValue() : document.getElementById('rule-text').value; }")


def write(page, text):
    page.evaluate(
        "(text) => { const m = document.querySelector('.CodeMirror');"
        " if (m) { m.CodeMirror.setValue(text); } else { document.getElementById('rule-text').value = text; } }", text)


def press(page, name):
    page.get_by_role("button", name=name, exact=True).first.click()


def test_a_fault_is_told_at_its_place_and_put_right_without_scripts(staff):
    page = staff("zhidu", scripts=False)
    page.goto(DEADLINES)
    area = page.locator("#rule-text")
    text = area.input_value()
    area.fill(text.replace(RIGHT, WRONG, 1))
    press(page, "检查")
    fault = page.locator(".diag")
    expect(fault).to_have_count(1)
    expect(fault).to_contain_text("改为“working-days”")
    expect(area).to_have_value(text.replace(RIGHT, WRONG, 1))
    press(page, "改为“working-days”")
    expect(page.locator(".diag")).to_have_count(0)
    expect(area).to_have_value(text)


def test_faults_are_told_while_one_writes(staff):
    page = staff("zhidu")
    page.goto(DEADLINES)
    expect(page.locator("#rule-live")).to_contain_text("没有错误")
    if page.locator(".CodeMirror").count() == 0:
        pytest.fail("the text editor is not installed: scripts/install-packages build")
    check(page)
    text = written(page)
    write(page, text.replace(RIGHT, WRONG, 1))
    expect(page.locator("#rule-live")).to_contain_text("1 处错误")
    page.keyboard.press("F8")
    expect(page.locator(".CodeMirror .fault").first).to_have_text("working-dais")
    expect(page.locator(".CodeMirror .diag")).to_contain_text("working-dais")
    expect(page.get_by_role("status").filter(has_text="1/1 这里没有“working-dais”这个键")).to_be_visible()
    field = page.get_by_role("textbox", name="规则文本")
    expect(field).to_be_focused()
    expect(field).to_have_accessible_description(re.compile("按 Tab 可以离开这里"))
    check(page)
    # The suggestion is next to the text for the keyboard, too.
    page.keyboard.press("Tab")
    expect(page.locator(".CodeMirror .diag button")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#rule-live")).to_contain_text("没有错误")
    assert written(page) == text


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_a_fault_far_to_the_right_is_told_in_sight(staff, size):
    page = staff("zhidu")
    page.set_viewport_size(size)
    page.goto(DEADLINES)
    expect(page.locator("#rule-live")).to_contain_text("没有错误")
    write(page, written(page).replace('level = "orange" }]', 'level = "orangee" }]', 1))
    expect(page.locator("#rule-live")).to_contain_text("1 处错误")
    page.keyboard.press("F8")
    box = page.locator(".CodeMirror .diag .box")
    expect(box).to_contain_text("orangee")
    expect(page.locator(".CodeMirror .fault").last).to_be_in_viewport()
    field, sentence = page.locator(".CodeMirror").bounding_box(), box.bounding_box()
    assert field["x"] <= sentence["x"]
    assert sentence["x"] + sentence["width"] <= field["x"] + field["width"], "the sentence is out of sight"


def test_a_text_that_is_too_large_is_told_before_it_is_sent(staff):
    page = staff("zhidu")
    page.goto(DEADLINES)
    before = written(page)
    write(page, "# 很长的说明\n" * 200_000)
    live = page.locator("#rule-live")
    expect(live).to_contain_text("超过 200 KB")
    write(page, "# 更长的说明\n" * 300_000)
    press(page, "保存为草稿")
    expect(live).to_contain_text("超过 200 KB")
    expect(live).to_be_in_viewport()
    assert "notice=" not in page.url
    write(page, before)
    expect(live).to_contain_text("没有错误")


def test_what_was_sent_after_an_idle_time_is_found_again(staff):
    page = staff("zhidu")
    page.goto(DEADLINES + "&rule=deadline.contact")
    expect(page.locator("#rule-live")).to_contain_text("没有错误")
    page.locator("[name='set.within.amount']").fill("1")
    # The session is over, as it is after ten minutes.
    page.context.clear_cookies()
    write(page, written(page).replace('title = "对接企业"', 'title = "联系企业"', 1))
    expect(page.locator("#rule-live")).to_contain_text("已自动退出")
    press(page, "保存为草稿")
    expect(page).to_have_url(re.compile("/sign-in"))
    fill(page, {"username": "zhidu", "password": NEW_PASSWORD})
    send(page)
    expect(page).to_have_url(re.compile("/rules/edit$"))
    found = page.locator("#rule-found")
    expect(found).to_contain_text("rules/service/deadlines.toml")
    assert "联系企业" not in written(page)
    check(page)
    # It is offered beside another file, too, and leads to its own.
    page.goto("/rules/edit?file=rules/service/routes.toml")
    press(page, "找回我写的")
    expect(page).to_have_url(re.compile("deadlines.toml.*deadline.contact"))
    press(page, "找回我写的")
    expect(found).to_be_hidden()
    assert 'title = "联系企业"' in written(page)
    expect(page.locator("[name='set.within.amount']")).to_have_value("1")
    press(page, "保存为草稿")
    expect(page).to_have_url(re.compile("notice=rule-saved"))
    expect(found).to_be_hidden()
    assert 'title = "联系企业"' in written(page) and "within = { working-days = 1 }" in written(page)
    press(page, "恢复为现行文本")
    expect(page).to_have_url(re.compile("notice=rule-undone"))
    expect(found).to_be_hidden()


def test_two_windows_keep_both_texts_side_by_side(staff):
    first, second = staff("zhidu"), staff("zhidu")
    for page in (first, second):
        page.goto(DEADLINES)
        expect(page.locator("#rule-live")).to_contain_text("没有错误")
    text, note = written(first), 'note = "接单是签收或视为签收，以先到为准"'
    write(first, text.replace(note, 'note = "以先到的为准"', 1))
    press(first, "保存为草稿")
    expect(first).to_have_url(re.compile("notice=rule-saved"))
    write(second, text.replace('title = "对接企业"', 'title = "联系企业"', 1))
    press(second, "保存为草稿")
    expect(second.locator("main")).to_contain_text("都没有丢")
    expect(second.locator("#rule-found")).to_be_hidden()
    table = second.locator(".cmp").first
    expect(table).to_contain_text("以先到的为准")
    expect(table).to_contain_text("联系企业")
    assert table.evaluate("place => place.scrollWidth <= place.parentElement.clientWidth"), "a side is out of sight"
    check(second)
    first.goto(DEADLINES)
    press(first, "恢复为现行文本")
    expect(first).to_have_url(re.compile("notice=rule-undone"))


def test_the_text_stands_where_the_rule_of_the_form_is_written(staff):
    page = staff("zhidu")
    page.goto(DEADLINES + "&rule=deadline.report")
    line = page.locator(".CodeMirror-line", has_text=re.compile('^id = "report"'))
    expect(line).to_be_in_viewport()
    assert page.evaluate("scrollY") == 0, "the page itself went down"


def test_the_form_of_a_route_fits_a_phone(staff):
    page = staff("zhidu")
    page.goto("/rules/edit?file=rules/service/routes.toml&rule=route.by-matter")
    expect(page.locator("#rule-live")).to_contain_text("没有错误")
    check(page)


def test_the_open_file_is_in_sight_on_a_phone(staff):
    page = staff("zhidu")
    page.set_viewport_size(PHONE)
    page.goto(DEADLINES)
    expect(page.locator(".tree [aria-current]")).to_be_in_viewport()
    place = page.evaluate("scrollY")
    assert place == 0, f"the page itself went down to {place}"


@pytest.mark.parametrize("delay", [0, 1500], ids=["words there", "words late"])
def test_words_are_completed_and_the_keyboard_leaves_the_editor(staff, delay):
    page = staff("zhidu")

    def late(route):
        page.wait_for_timeout(delay)
        route.continue_()

    page.route("**/rules/edit/words*", late)
    page.goto(DEADLINES)
    expect(page.locator("#rule-live")).to_contain_text("没有错误")
    page.evaluate(
        "() => { const m = document.querySelector('.CodeMirror').CodeMirror;"
        " m.focus(); m.replaceRange('\\nstart = \"', { line: m.lastLine() }); m.setCursor(m.lastLine(), 99); }")
    page.keyboard.press("Control+Space")
    hints = page.locator(".CodeMirror-hints")
    expect(hints).to_contain_text("accepted")
    page.keyboard.press("Escape")
    expect(hints).to_have_count(0)
    page.keyboard.press("Tab")
    assert page.evaluate("() => !document.activeElement.closest('.CodeMirror')")
    page.evaluate(
        "() => { const m = document.querySelector('.CodeMirror').CodeMirror;"
        " m.setCursor(m.getValue().split('\\n').findIndex((line) => line.startsWith('cite')), 2); }")
    clause = page.locator("#rule-clause")
    expect(clause).to_contain_text("正文")
    page.evaluate("() => document.querySelector('.CodeMirror').CodeMirror.setCursor(0, 0)")
    expect(clause).to_be_hidden()
    page.locator(".CodeMirror-line", has_text="cite =").first.hover()
    expect(clause).to_contain_text("正文")
    # What stands below does not jump away from the pointer.
    page.locator(".CodeMirror-line", has_text="title =").first.hover()
    expect(clause).to_contain_text("正文")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_deadline_is_changed_in_the_form_and_its_tests_are_taken_over(staff, scripts):
    page = staff("zhidu", scripts=scripts)
    page.goto(DEADLINES)
    page.locator("[name=rule]").select_option("deadline.contact")
    press(page, "看这一条")
    expect(page.locator(".rule-form > .sent")).to_contain_text("跨部门")
    page.locator("[name='set.within.amount']").fill("1")
    press(page, "改入文本")
    expect(page.locator("#checked")).to_contain_text("within = { working-days = 1 }")
    press(page, "保存为草稿")
    expect(page).to_have_url(re.compile("notice=rule-saved"))
    page.goto("/rules/edit/differences")
    expect(page.locator("main")).to_contain_text("2 个工作日")
    expect(page.locator("main")).to_contain_text("意思变了")
    if scripts:
        check(page)
    page.goto("/rules/edit/tests")
    expect(page.locator("main")).to_contain_text("due.contact")
    assert not re.search("[0-9]{4}-[0-9]{2}-[0-9]{2}T", page.locator("main").inner_text())
    if scripts:
        check(page)
    press(page, "结果是对的，写入这个文件的预期")
    expect(page.locator("main")).to_contain_text("所有情景都和预期一样")
    page.goto("/rules/edit/analysis")
    expect(page.locator("h1")).to_be_visible()
    if scripts:
        check(page)
    for name in ("rules/service/deadlines.toml", "rules/tests/deadlines.toml"):
        page.goto(f"/rules/edit?file={name}")
        press(page, "恢复为现行文本")
        expect(page).to_have_url(re.compile("notice=rule-undone"))


def test_conditions_and_lists_are_changed_in_the_form(staff):
    page = staff("zhidu", scripts=False)
    page.goto(DEADLINES + "&rule=deadline.contact")
    page.get_by_label("条件：主体类型是").fill("企业")
    page.locator("[name='set.add.attribute']").select_option("urgency")
    page.locator("[name='set.add.value']").fill("一般")
    press(page, "改入文本")
    text = page.locator("#rule-text").input_value()
    assert 'when = { track = "cross-department", entity.kind = ["enterprise"], urgency = "normal" }' in text
    expect(page.locator(".rule-form > .sent")).to_contain_text("紧急程度是“一般”")


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_what_a_rule_does_not_say_and_its_warnings_are_written_in_the_form(staff, scripts):
    page = staff("zhidu", scripts=scripts)
    page.goto(DEADLINES + "&rule=deadline.report")
    before = written(page) if scripts else page.locator("#rule-text").input_value()
    page.locator("[name='set.warn.2.amount']").fill("6")
    page.get_by_label("提醒 1：颜色").select_option(label="橙")
    page.get_by_label("再加一个提醒：数量").fill("3")
    page.get_by_label("再加一个提醒：何时").select_option(label="个工作日前已到期")
    page.get_by_label("再加一个提醒：颜色").select_option(label="红")
    more = page.locator("details.more > summary", has_text="还可以写")
    more.focus()
    page.keyboard.press("Enter")
    page.get_by_label("暂停的状态").fill("中止")
    if scripts:
        check(page)
    press(page, "改入文本")
    after = written(page) if scripts else page.locator("#rule-text").input_value()
    rule = after[after.index('id = "report"'):]
    assert 'cancel = ["review-refused"]\npause = ["suspended"]\nwithin' in rule
    assert (
        'warn = [{ at = "50%", level = "orange" }, { before = { working-hours = 6 }, level = "orange" },'
        ' { after = { working-days = 3 }, level = "red" }]\n' in rule)
    assert [line for line in before.splitlines() if "#" in line] == [
        line for line in after.splitlines() if "#" in line]
    page.get_by_role("group", name="提醒 3").get_by_label("去掉").check()
    page.get_by_label("暂停的状态").fill("")
    press(page, "改入文本")
    last = written(page) if scripts else page.locator("#rule-text").input_value()
    rule = last[last.index('id = "report"'):].split("\n[[")[0]
    assert "after" not in rule and "pause" not in rule and "working-hours = 6" in rule
    if scripts:
        check(page)


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_what_cannot_be_written_is_told_at_its_field_and_what_was_typed_stays(staff, scripts):
    page = staff("zhidu", scripts=scripts)
    page.goto(DEADLINES + "&rule=deadline.contact")
    before = written(page) if scripts else page.locator("#rule-text").input_value()
    page.get_by_label("数量", exact=True).first.fill("两天")
    page.get_by_label("标题", exact=True).fill("联系企业")
    page.get_by_label("再加一个提醒：颜色").select_option(label="红")
    press(page, "改入文本")
    summary = page.locator(".errsum")
    expect(summary).to_contain_text("“两天”没有改入文本")
    expect(summary).to_contain_text("写上数量")
    if scripts:
        expect(summary).to_be_focused()
        check(page)
    summary.get_by_role("link").first.click()
    amount = page.locator("[name='set.within.amount']")
    expect(amount).to_have_value("两天")
    expect(amount).to_have_attribute("aria-invalid", "true")
    if scripts:
        expect(amount).to_be_focused()
    expect(page.get_by_label("标题", exact=True)).to_have_value("联系企业")
    assert (written(page) if scripts else page.locator("#rule-text").input_value()) == before
    page.set_viewport_size(PHONE)
    for field in page.locator(".rule-form .sent .in").all():
        place = field.bounding_box()
        assert 0 <= place["x"] and place["x"] + place["width"] <= PHONE["width"], "a field is out of sight"
    page.set_viewport_size(DESK)
    amount.fill("３")
    page.get_by_label("再加一个提醒：数量").fill("９０％")
    press(page, "改入文本")
    expect(page.locator(".errsum")).to_have_count(0)
    after = written(page) if scripts else page.locator("#rule-text").input_value()
    assert 'title = "联系企业"' in after and "within = { working-days = 3 }" in after
    assert '{ at = "90%", level = "red" }' in after


def test_whom_a_draft_is_for_is_chosen_before_it_is_sent(staff):
    page = staff("zhidu")
    page.goto(DEADLINES + "&rule=deadline.progress")
    page.locator("[name='set.warn.1.amount']").fill("37")
    press(page, "保存为草稿")
    expect(page).to_have_url(re.compile("notice=rule-saved"))
    expect(page.get_by_label("只管生效后登记的诉求")).to_be_checked()
    page.locator("[name=note]").fill("早些提醒")
    page.get_by_label("在办诉求也重算").check()
    press(page, "写入草稿，看影响")
    expect(page.locator("main")).to_contain_text("适用范围已写入草稿")
    expect(page.get_by_label("在办诉求也重算")).to_be_checked()
    expect(page.locator("[name=note]")).to_have_value("早些提醒")
    assert "applies-to-open = true\n" in written(page)
    check(page)
    page.get_by_role("link", name=re.compile("^影响")).first.click()
    expect(page.locator("main")).to_contain_text("生效后，在办诉求也改用新规则：政企同行诉求办理时限")
    check(page)
    page.goto(DEADLINES)
    press(page, "恢复为现行文本")
    expect(page).to_have_url(re.compile("notice=rule-undone"))


def test_a_file_is_deleted_and_restored(staff):
    page = staff("zhidu")
    page.goto("/rules/edit?file=rules/tests/routes.toml")
    page.get_by_text("删除这个文件", exact=True).click()
    press(page, "从草稿里删除")
    expect(page).to_have_url(re.compile("notice=rule-removed"))
    expect(page.locator(".tree")).to_contain_text("删")
    check(page)
    press(page, "恢复这个文件")
    expect(page).to_have_url(re.compile("notice=rule-undone"))
    expect(page.locator("#rule-path")).to_have_text("rules/tests/routes.toml")


def test_a_draft_that_another_overtook_is_redone_on_the_rules_in_force(staff):
    clerk, colleague = staff("zhidu"), staff("shenpi")
    note, warning = 'note = "日期由联席会议定"', 'at = "50%", level = "yellow"'

    def send(*changes, note):
        clerk.goto(DEADLINES)
        text = written(clerk)
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        write(clerk, text)
        press(clerk, "保存为草稿")
        expect(clerk).to_have_url(re.compile("notice=rule-saved"))
        clerk.locator("[name=note]").fill(note)
        clerk.get_by_role("button", name="送批准").click()
        expect(clerk).to_have_url(re.compile("notice=rule-sent"))
        return clerk.url.split("?")[0]

    first = send((note, 'note = "日期由会议当场议定"'), (warning, warning.replace("50", "46")), note="会上说定的")
    second = send((note, 'note = "日期由牵头单位和会议议定"'), note="牵头单位提的")
    colleague.goto(first)
    colleague.get_by_role("button", name="批准", exact=True).click()
    expect(colleague).to_have_url(re.compile("notice=rule-approved"))
    clerk.goto(second)
    check(clerk)
    press(clerk, "在现行规则上重做")
    expect(clerk).to_have_url(re.compile("notice=rule-redone-apart"))
    expect(clerk.locator("main")).to_contain_text("两份都在")
    expect(clerk.locator("[name=note]")).to_have_value("牵头单位提的")
    expect(clerk.locator(".cmp")).to_contain_text("日期由会议当场议定")
    expect(clerk.locator(".cmp")).to_contain_text("日期由牵头单位和会议议定")
    assert 'at = "46%"' in written(clerk) and "日期由牵头单位和会议议定" in written(clerk)
    expect(clerk.get_by_role("button", name="送批准")).to_be_disabled()
    check(clerk)
    press(clerk, "保存为草稿")
    expect(clerk).to_have_url(re.compile("notice=rule-saved"))
    expect(clerk.get_by_role("button", name="送批准")).to_be_enabled()
    clerk.goto(DEADLINES)
    press(clerk, "恢复为现行文本")
    expect(clerk).to_have_url(re.compile("notice=rule-undone"))
    clerk.goto("/rules/history")
    clerk.locator("main .rows li a").nth(1).click()
    clerk.locator("[name=note]").fill("先回到这一版")
    press(clerk, "回到这一版")
    expect(clerk).to_have_url(re.compile("notice=rule-rolled-back"))


def test_a_clerk_changes_a_deadline_and_a_colleague_approves_it(visit, staff, registered):
    number = submit(visit(), subject="truck-access", name=registered)
    command(staff("hangkong"), number, "accept")
    clerk, colleague = staff("zhidu"), staff("shenpi")
    clerk.goto("/rules")
    clerk.get_by_role("link", name="修改规则").click()
    clerk.locator("[name=rule]").select_option("deadline.contact")
    press(clerk, "看这一条")
    clerk.locator("[name='set.within.amount']").fill("1")
    press(clerk, "保存为草稿")
    expect(clerk).to_have_url(re.compile("notice=rule-saved"))
    expect(clerk.get_by_role("button", name="送批准")).to_be_disabled()
    expect(clerk.locator("#send-obstacle")).to_contain_text("不符合的测试")
    clerk.get_by_role("link", name="看哪些不符合").click()
    expect(clerk.locator("main")).to_contain_text("due.contact")
    press(clerk, "结果是对的，写入这个文件的预期")
    expect(clerk.locator("main")).to_contain_text("所有情景都和预期一样")
    clerk.get_by_role("link", name=re.compile("^影响")).first.click()
    expect(clerk.locator("#impact-open")).to_be_visible()
    expect(clerk.locator("main")).to_contain_text("没有诉求换牵头单位")
    check(clerk)
    clerk.locator(f"main a[href='/requests/{number}']").click()
    expect(clerk.locator("main")).to_contain_text(number)
    clerk.go_back()
    clerk.get_by_role("link", name="编辑", exact=True).click()
    expect(clerk.locator(".appr")).to_contain_text(re.compile("在办 [0-9]+ 件，[1-9][0-9]* 件会变"))
    expect(clerk.locator("#impact-summary")).to_be_visible()
    clerk.locator("[name=note]").fill("对接企业改为 1 个工作日")
    check(clerk)
    clerk.get_by_role("button", name="送批准").click()
    expect(clerk).to_have_url(re.compile("notice=rule-sent"))
    expect(clerk.locator("main")).to_contain_text("等批准")
    expect(clerk.get_by_role("button", name="批准", exact=True)).to_have_count(0)
    check(clerk)
    colleague.goto("/rules/drafts")
    check(colleague)
    colleague.locator("main .rows a").first.click()
    expect(colleague.locator("main")).to_contain_text("2 个工作日")
    expect(colleague.locator("#impact-summary")).to_be_visible()
    expect(colleague.locator("#examples")).to_be_visible()
    expect(colleague.locator("main")).to_contain_text(re.compile("：.+ 改为 "))
    check(colleague)
    colleague.get_by_role("button", name="批准", exact=True).click()
    expect(colleague).to_have_url(re.compile("notice=rule-approved"))
    expect(colleague.locator("main")).to_contain_text("已生效")
    clerk.goto("/rules/service.deadlines")
    expect(clerk.locator("#contact")).to_contain_text("1 个工作日")
    clerk.goto("/rules/history")
    expect(clerk.locator("main .rows li").first).to_contain_text("现行")
    check(clerk)
    clerk.locator("main .rows li a").nth(1).click()
    expect(clerk.locator("main")).to_contain_text("1 个工作日")
    check(clerk)
    clerk.locator("[name=note]").fill("先回到这一版")
    press(clerk, "回到这一版")
    expect(clerk).to_have_url(re.compile("notice=rule-rolled-back"))
    clerk.goto("/rules/service.deadlines")
    expect(clerk.locator("#contact")).to_contain_text("2 个工作日")
