"""A server, a browser, and people who look at it."""

import concurrent.futures
import os

import pytest
from playwright.sync_api import expect, sync_playwright

from acts import sign_in_first
from looks import DESK
from service import Service

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
# Hashing a password takes a debug build seconds, and a busy machine many.
PATIENCE = 45_000
expect.set_options(timeout=PATIENCE)


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

    def make(scripts=True, state=None, address=None):
        window = browser.new_context(
            base_url=address or service.address, locale="zh-CN", timezone_id="Asia/Shanghai", viewport=DESK,
            java_script_enabled=scripts, reduced_motion="reduce",
            storage_state=state)
        window.set_default_timeout(PATIENCE)
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
    people = [
        ("paidan", "郑知远", ["intake", "dispatcher"], "政务办"),
        ("chenghuan", "周叙言", ["handler", "reviewer"], "城环局"),
        ("hangkong", "乔立帆", ["handler"], "航空物流区管理局"),
        ("shenhe", "贺明朗", ["reviewer"], "城环局"),
        ("huifang", "许映川", ["callback"], "政务办"),
        ("xinren", "新到岗", ["handler"], "财政局"),
        ("zhidu", "谢知秋", ["policy"], "政务办"),
        ("shenpi", "梁砚北", ["policy"], "政务办"),
    ]
    with concurrent.futures.ThreadPoolExecutor() as pool:
        return dict(zip((person[0] for person in people), pool.map(lambda person: service.add_user(*person), people)))


@pytest.fixture(scope="session")
def sessions():
    """The cookies of who has signed in, by login."""
    return {}


@pytest.fixture
def staff(visit, passwords, sessions):
    """Opens a window for somebody of the staff; each signs in once."""

    def make(login, scripts=True):
        page = visit(scripts, state=sessions.get(login))
        if login not in sessions:
            sign_in_first(page, login, passwords)
            sessions[login] = page.context.storage_state()
        return page

    return make


@pytest.fixture(scope="session")
def registered(service, tmp_path_factory):
    """An enterprise of its own is in the register, so that the rules know what it is; those of other tests stay unknown."""
    name = "天津津沽示范机械有限公司"
    path = tmp_path_factory.mktemp("register") / "enterprises.csv"
    path.write_text(f"统一社会信用代码,企业名称\n91120118MA0EX0P4QK,{name}\n", encoding="utf-8")
    service.command("import", "enterprises", str(path))
    return name
