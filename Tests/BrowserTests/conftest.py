"""A server, a browser, and people who look at it."""

import os

import pytest
from playwright.sync_api import sync_playwright

from looks import DESK
from service import Service

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


@pytest.fixture(scope="session")
def service(tmp_path_factory):
    service = Service(tmp_path_factory.mktemp("tongxing"))
    service.start()
    yield service
    service.stop()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


@pytest.fixture
def visit(service, browser):
    """Makes windows of people who have not been here before; what a console complains of fails the test."""
    windows, complaints = [], []

    def note(message):
        # A form that comes back with faults is answered 4xx, which Chromium writes to the console as well.
        if message.type in ("error", "warning") and "Failed to load resource" not in message.text:
            complaints.append(f"{message.text} at {message.location}")

    def make(scripts=True):
        window = browser.new_context(
            base_url=service.address, locale="zh-CN", timezone_id="Asia/Shanghai", viewport=DESK,
            java_script_enabled=scripts)
        window.set_default_timeout(10_000)
        windows.append(window)
        page = window.new_page()
        page.on("console", note)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        return page

    yield make
    for window in windows:
        window.close()
    assert complaints == []


@pytest.fixture(scope="session")
def passwords(service):
    """The made-up passwords of one person of each kind, by login."""
    service.command(
        "user", "first", "--operations", "xitong:系统员", "--security", "anquan:安全员", "--auditor", "shenji:审计员")
    return {
        "paidan": service.add_user("paidan", "郑知远", ["intake", "dispatcher"], "政务办"),
        "chenghuan": service.add_user("chenghuan", "周叙言", ["handler"], "城环局"),
        "shenhe": service.add_user("shenhe", "何清越", ["reviewer"], "城环局"),
        "huifang": service.add_user("huifang", "林见微", ["callback"], "政务办"),
        "xinren": service.add_user("xinren", "新到岗", ["handler"], "财政局"),
    }
