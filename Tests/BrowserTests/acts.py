"""What people do, step by step."""

import re

from playwright.sync_api import expect

NEW_PASSWORD = "Lvcha-Hupan-93!"
TYPED = {
    "name": "天津砺澄精密传动有限公司",
    "text": "厂区门口雨后积水三天，货车进不来，希望疏通排水口。",
    "place": "航海路 200 号",
    "contact": "何女士",
    "phone": "13800005218",
}


def fill(page, fields):
    for name, text in fields.items():
        page.locator(f"[name={name}]").fill(text)


def send(page):
    page.locator("main form .btn-go").first.click()


def submit(page, press=lambda button: button.click(), subject="drainage", name=TYPED["name"]):
    """Submits a request and returns its number; the page then shows the receipt."""
    page.goto("/submit")
    page.locator("[name=represents][value=enterprise]").check()
    page.locator("[name=kind][value=help]").check()
    page.locator("[name=subject]").select_option(subject)
    fill(page, TYPED | {"name": name})
    press(page.locator("main form .btn-go"))
    expect(page.locator("h1")).to_have_text("诉求已收到")
    return re.search(r"TX\d{8}-\d{6}", page.locator(".number").inner_text()).group()


def open_progress(page, number, phone="5218"):
    page.goto(f"/follow?number={number}")
    page.locator("[name=phone]").fill(phone)
    send(page)


def sign_in(page, login, password):
    page.goto("/sign-in")
    fill(page, {"username": login, "password": password})
    send(page)


def sign_in_first(page, login, passwords):
    """Signs in and, the first time, sets a password of one's own."""
    if passwords[login] != NEW_PASSWORD:
        sign_in(page, login, passwords[login])
        expect(page).to_have_url(re.compile("/first-password"))
        fill(page, {"old": passwords[login], "new": NEW_PASSWORD, "repeat": NEW_PASSWORD})
        send(page)
        expect(page).not_to_have_url(re.compile("/first-password"))
        passwords[login] = NEW_PASSWORD
    else:
        sign_in(page, login, NEW_PASSWORD)
    expect(page.locator("nav#nav")).to_be_attached()


def register(page, text, contact=None):
    """Registers a request about drainage on behalf of an unknown enterprise, and returns its number."""
    page.goto("/requests/new")
    page.locator("[name=kind][value=help]").check()
    page.locator("[name=subject]").select_option("drainage")
    fill(page, {"text": text} | (contact or {}))
    send(page)
    expect(page).to_have_url(re.compile("notice=registered"))
    return re.search(r"TX\d{8}-\d{6}", page.url).group()


def command(page, number, name, texts=None, choices=None, pick=None):
    """Carries a command of staff out on its own page."""
    page.goto(f"/requests/{number}/commands/{name}")
    fill(page, texts or {})
    for field, value in (choices or {}).items():
        page.locator(f"[name={field}][value={value}]").check()
    for field, value in (pick or {}).items():
        page.locator(f"[name={field}]").select_option(value)
    send(page)
    expect(page).to_have_url(re.compile(f"/requests/{number}"))
