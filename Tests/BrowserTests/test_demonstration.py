"""The demonstration zone, as somebody meets it who looks at the product for the first time: a contact deadline of one day."""

import datetime
import json
import re
import zoneinfo

import pytest
from playwright.sync_api import expect

from acts import sign_in
from looks import check
from service import Service

PASSWORD = "Baoshui-Demo-2026"
NEW = "within = { working-days = 1 }"


@pytest.fixture(scope="module")
def zone(tmp_path_factory):
    """A service of its own over the demonstration zone."""
    zone = Service(tmp_path_factory.mktemp("zone"))
    zone.command("demo", limit=180)
    zone.start()
    yield zone
    zone.stop()


@pytest.fixture
def person(zone, visit):
    """Opens a window for somebody of the demonstration."""

    def make(login):
        page = visit(address=zone.address)
        sign_in(page, login, PASSWORD)
        expect(page.locator("nav#nav")).to_be_attached()
        return page

    return make


def figures(panel):
    """What the panel counts, by what it is called."""
    counted = {}
    for figure in panel.locator(".figs > div").all():
        number, name = figure.inner_text().strip().split("\n", 1)
        counted[re.sub(r"\s", "", name)] = int(number)
    return counted


def shorter(zone, folder):
    """A folder of the rules with the contact deadline of one day."""
    rules = folder / "rules"
    for path in zone.rules.rglob("*.toml"):
        copy = rules / path.relative_to(zone.rules)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    deadlines = rules / "service/deadlines.toml"
    head, contact, rest = re.split(r'(?<=\n)(id = "contact"\n)', deadlines.read_text(encoding="utf-8"))
    deadlines.write_text(head + contact + rest.replace("within = { working-days = 2 }", NEW, 1), encoding="utf-8")
    return rules


def test_a_shorter_contact_deadline_moves_dozens_of_requests(zone, person, tmp_path):
    clerk = person("policy")
    clerk.goto("/rules/service.deadlines")
    clerk.get_by_role("link", name="修改：对接企业").click()
    clerk.locator("[name='set.within.amount']").fill("1")
    clerk.locator("#rule-form").get_by_role("button", name="保存为草稿").click()
    expect(clerk).to_have_url(re.compile("notice=rule-saved"))

    # The panel, the tab and the step fill themselves, without the page being loaded again.
    clerk.evaluate("window.isSame = true")
    panel = clerk.locator("section[aria-labelledby=impact-summary]")
    expect(panel.locator(".figs")).to_be_visible()
    expect(clerk.locator(".appr")).to_contain_text(re.compile("在办 [0-9]+ 件，[0-9]+ 件会变"))
    expect(clerk.locator(".tabs [href='/rules/edit/impact'] .n")).to_be_visible()
    assert clerk.evaluate("window.isSame")
    told = figures(panel)
    assert told["到期日改变"] > 20 and told["新增超期"] >= 3, told
    check(clerk)

    clerk.get_by_role("link", name="看哪些不符合").click()
    expect(clerk.locator("main .chip", has_text="这次改动引起")).to_have_count(4)
    clerk.get_by_role("button", name="结果是对的，写入这个文件的预期").click()
    expect(clerk.locator("main")).to_contain_text("所有情景都和预期一样")

    clerk.get_by_role("link", name=re.compile("^影响")).first.click()
    report = clerk.locator("section[aria-labelledby=impact-open]")
    expect(report).to_be_visible()
    shown = figures(report)
    assert {name: shown[name] for name in told} == told
    # Every request that moves is named, with its old and new date; those overdue at once come first.
    examples = clerk.locator("section[aria-labelledby=examples]")
    expect(examples.locator("header .sub")).to_have_text(f"全部 {shown['受影响']} 件")
    expect(examples.locator("ul.rows > li").first).to_contain_text("新增超期")
    clerk.locator("section[aria-labelledby=examples] > .pad > details > summary").click()
    moved = examples.locator("li", has_text=re.compile("对接企业：.+ 改为 .+"))
    expect(moved).to_have_count(shown["受影响"])
    check(clerk)

    # The command line tells the same, as text, as data and as a page.
    rules = shorter(zone, tmp_path)
    words = ("rules", "impact", "--rules", str(rules), "--days", "0", "--examples", "100")
    counts = json.loads(zone.command(*words, "--format", "json"))["open"]["counts"]
    text, page = zone.command(*words), zone.command(*words, "--format", "html")
    for name, key in (("到期日改变", "dueChanged"), ("新增超期", "newlyOverdue")):
        assert counts[key] == shown[name]
        assert f"  {name} {counts[key]}\n" in text
        assert f"<dt>{name}</dt><dd>{counts[key]}</dd>" in page
    assert counts["affected"] == shown["受影响"] and f"受影响 {counts['affected']} 件\n" in text
    assert len(set(re.findall(r"TX\d{8}-\d{6}", text))) == counts["affected"]

    day = (datetime.datetime.now(zoneinfo.ZoneInfo("Asia/Shanghai")).date().replace(day=1)
           + datetime.timedelta(days=32)).replace(day=1)
    clerk.get_by_role("link", name="编辑", exact=True).click()
    clerk.locator("[name=note]").fill("对接企业改为 1 个工作日")
    clerk.locator("input[type=date]").fill(day.isoformat())
    clerk.get_by_role("button", name="送批准").click()
    expect(clerk).to_have_url(re.compile("notice=rule-sent"))
    address = clerk.url.split("?")[0]

    colleague = person("approver")
    colleague.goto(address)
    sent = colleague.locator("section[aria-labelledby=impact-summary]")
    expect(sent.locator(".figs")).to_be_visible()
    assert figures(sent) == told
    check(colleague)
    colleague.get_by_role("link", name="去批准或退回").click()
    colleague.get_by_role("button", name="批准", exact=True).click()
    expect(colleague).to_have_url(re.compile("notice=rule-approved-later"))
    clerk.goto("/rules")
    expect(clerk.locator(".note")).to_contain_text(f"{day.month}月{day.day}日")


def test_a_draft_with_errors_keeps_what_it_would_have_done_before(person):
    clerk = person("policy")
    clerk.goto("/rules/edit?file=rules/service/deadlines.toml&rule=deadline.progress")
    amount = clerk.locator("[name='set.within.amount']")
    amount.fill("6")
    clerk.locator("#rule-form").get_by_role("button", name="保存为草稿").click()
    expect(clerk).to_have_url(re.compile("notice=rule-saved"))
    panel = clerk.locator("section[aria-labelledby=impact-summary]")
    expect(panel.locator(".figs")).to_be_visible()
    told = figures(panel)
    amount.fill("0")
    clerk.locator("#rule-form").get_by_role("button", name="保存为草稿").click()
    expect(panel).to_contain_text("改正错误后才能推算影响；这是有错以前")
    assert figures(panel) == told
    check(clerk)
