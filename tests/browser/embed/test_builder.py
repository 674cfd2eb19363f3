"""The page that builds the snippet: what it writes is what works on another page."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.embed.host import Host, inside, widget

Open = Callable[[str], Page]


@pytest.fixture
def builder(context: BrowserContext, open_page: Open) -> Page:
    context.set_default_timeout(60_000)
    page = open_page("/embedding/")
    expect(page.get_by_role("textbox", name="A script line")).to_be_visible()
    return page


def snippet(page: Page, name: str) -> str:
    return page.get_by_role("textbox", name=name, exact=True).input_value()


def test_it_begins_with_lines_that_can_be_copied(builder: Page, site: str) -> None:
    assert snippet(builder, "A script line") == (
        f'<script async src="{site}/embed.js" data-tool="check" data-theme="light"></script>'
    )
    assert snippet(builder, "An address to paste") == f"{site}/check/"
    assert snippet(builder, "A link") == f"{site}/check/"


def test_the_lines_follow_the_choice(builder: Page, site: str) -> None:
    builder.get_by_label("Kind of note").select_option("follow-up")
    builder.get_by_label("Your colour").fill("005EA2")
    builder.get_by_role("radio", name="Dark", exact=True).check()
    builder.get_by_role("checkbox", name="Show a small link").uncheck()
    assert snippet(builder, "A script line") == (
        f'<script async src="{site}/embed.js" data-tool="check" data-kind="follow-up" data-accent="#005ea2" '
        'data-theme="dark" data-powered="no"></script>'
    )
    assert (
        f'src="{site}/embed/?tool=check&amp;kind=follow-up&amp;accent=005ea2&amp;theme=dark&amp;powered=no"'
        in snippet(builder, "A frame")
    )
    assert snippet(builder, "A link") == f"{site}/check/?kind=follow-up"
    builder.get_by_role("radio", name="Which note today?").check()
    expect(builder.get_by_label("Kind of note")).to_be_hidden()
    assert snippet(builder, "A link") == f"{site}/today/"
    assert "kind" not in snippet(builder, "A frame")


def test_the_preview_is_the_widget_as_chosen(builder: Page) -> None:
    builder.get_by_label("Kind of note").select_option("feedback")
    builder.get_by_label("Your colour").fill("#005ea2")
    expect(widget(builder).get_by_role("radio", name="Feedback")).to_be_checked()
    expect(widget(builder).get_by_role("radio", name="Feedback").locator("+ span")).to_have_css(
        "background-color", "rgb(0, 94, 162)"
    )
    builder.get_by_role("radio", name="Phone").check()
    expect(builder.locator("iframe")).to_have_css("width", "320px")


@pytest.mark.parametrize("form", ["A script line", "A frame"])
@pytest.mark.parametrize("tool", ["check", "today"])
def test_the_lines_work_on_another_page(builder: Page, page: Page, host: Host, form: str, tool: str) -> None:
    if tool == "today":
        builder.get_by_role("radio", name="Which note today?").check()
    builder.get_by_label("Your colour").fill("#8c1515")
    host.body = snippet(builder, form)
    page.goto(host.origin)
    label = "Your note" if tool == "check" else "Day of the interview"
    expect(widget(page).get_by_label(label).first).to_be_visible()
    assert (
        inside(page).evaluate("getComputedStyle(document.documentElement).getPropertyValue('--accent')")
        == "#8c1515"
    )


@pytest.mark.parametrize("wrong", ["red", "#12", "javascript:1", '"><script>', "#gggggg", "url(x)"])
def test_a_colour_that_is_none_is_said_and_left_out(builder: Page, wrong: str) -> None:
    field = builder.get_by_label("Your colour")
    field.fill(wrong)
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(builder.get_by_text("Write the colour as #")).to_be_visible()
    assert "accent" not in snippet(builder, "A script line")


def test_a_colour_that_is_too_light_is_shown_as_it_will_be(builder: Page) -> None:
    builder.get_by_label("Your colour").fill("#ffcc00")
    expect(builder.get_by_text("Words and lines become #")).to_be_visible()
    builder.get_by_role("radio", name="Dark", exact=True).check()
    expect(builder.get_by_text("Used exactly as it is.")).to_be_visible()


def test_each_form_is_copied_with_a_word_about_it(builder: Page) -> None:
    builder.context.grant_permissions(["clipboard-read", "clipboard-write"])
    for name in ("A script line", "A frame", "An address to paste", "A link"):
        builder.get_by_role("button", name=f"Copy: {name}").click()
        assert builder.evaluate("navigator.clipboard.readText()") == snippet(builder, name)
    expect(builder.locator(".fnb-go").get_by_text("Copied.")).to_have_count(4)
    expect(builder.get_by_role("status")).to_have_text("Copied.")


def test_where_copying_is_refused_the_text_is_selected(builder: Page) -> None:
    builder.evaluate(
        "() => { document.execCommand = () => false; navigator.clipboard.writeText = () => Promise.reject(); }"
    )
    builder.get_by_role("button", name="Copy: A link").click()
    expect(builder.get_by_text("The text is selected").first).to_be_visible()
    assert builder.evaluate("getSelection().toString() || document.activeElement.value") == snippet(
        builder, "A link"
    )
