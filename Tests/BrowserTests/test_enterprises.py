"""Keeping the register: one enterprise by its form, many by a file."""

import re

import pytest
from playwright.sync_api import expect

from acts import send
from looks import check

CODE = "914403001922038216"
FILE = f"统一社会信用代码,企业名称\n{CODE},演示甲\n12,演示乙\n"


def test_an_enterprise_is_added_and_changed(staff):
    page = staff("paidan")
    assert page.goto("/enterprises/new").status == 200
    check(page)
    page.locator("[name=credit-code]").fill("12")
    send(page)
    expect(page).to_have_title(re.compile("^出错："))
    expect(page.locator(".errsum a")).not_to_have_count(0)
    check(page)
    mark, words = page.locator(".err .ic").first.bounding_box(), page.locator(".err").first.bounding_box()
    middles = [box["y"] + box["height"] / 2 for box in (mark, words)]
    assert abs(middles[0] - middles[1]) < 2, "the mark of a fault stands at the height of its words"
    page.locator("[name=credit-code]").fill("91440300708461136T")
    page.locator("[name=name]").fill("砺澄精密传动")
    send(page)
    expect(page).to_have_url(re.compile("/enterprises/91440300708461136T$"))
    expect(page.locator("h1")).to_contain_text("砺澄精密传动")
    check(page)
    page.goto("/enterprises/91440300708461136T/edit")
    check(page)


def test_a_file_is_tried_and_then_taken_over(staff):
    page = staff("paidan")
    assert page.goto("/enterprises/import").status == 200
    check(page)
    send(page)
    expect(page.locator(".errsum a")).to_have_count(1)
    check(page)
    page.locator("[name=file]").set_input_files({"name": "名录.csv", "mimeType": "text/csv", "buffer": FILE.encode()})
    send(page)
    expect(page).to_have_url(re.compile("/enterprises/import/.+"))
    expect(page.locator("main")).to_contain_text("名录.csv")
    check(page)
    tops = {box["y"] for box in (figure.bounding_box() for figure in page.locator(".figs > div").all())}
    assert len(tops) == 1, "the four figures stand in one row"
    assert page.goto(f"/enterprises/{CODE}").status == 404, "a trial takes nothing over"


@pytest.mark.parametrize("path", ["/enterprises/new", "/enterprises/import"])
def test_who_does_not_keep_the_register_cannot_change_it(staff, path):
    page = staff("shenhe")
    assert page.goto(path).status == 403
