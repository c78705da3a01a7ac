"""What people see when the service itself has broken down."""

import pytest
from playwright.sync_api import expect

from acts import submit
from looks import check


@pytest.fixture
def lost(service, visit, staff):
    """A stranger and a member of the staff, and the number of a request; all requests are lost until the end."""
    public, dispatcher = visit(), staff("paidan")
    number = submit(public)
    service.change("ALTER TABLE request RENAME TO request_lost")
    yield public, dispatcher, number
    service.change("ALTER TABLE request_lost RENAME TO request")


def test_a_fault_of_ours_is_told_on_a_page_with_its_number_and_a_way_on(lost):
    public, dispatcher, number = lost
    public.goto(f"/follow?number={number}")
    public.locator("[name=phone]").fill("5218")
    for page, fail in [
        (public, lambda: public.locator("main form .btn-go").first.click()),
        (dispatcher, lambda: dispatcher.goto(f"/requests/{number}")),
        (dispatcher, lambda: dispatcher.goto("/inbox")),
    ]:
        with page.expect_response(lambda answer: answer.request.resource_type == "document") as answer:
            fail()
        assert answer.value.status == 500
        expect(page.locator("h1")).to_have_text("我们这边出了问题")
        assert page.locator("main a").count() > 0
        assert "SQL" not in page.content() and "request_lost" not in page.content()
        check(page)
