"""The about page: which program this is, and under which licences."""

import pytest

from tests.doubles.tasks import HeldTasks
from tests.doubles.views import RecordingView
from toggle_desk.application.release import Release
from toggle_desk.presenters.about import AboutPresenter, AboutScreen

RELEASE = Release("1.2.3", "0123456789ab", (("NOTICE", "every part"), ("Qt", "the library")))


class AboutPage:
    def __init__(self, release: Release = RELEASE) -> None:
        self.view = RecordingView[AboutScreen]()
        self.tasks = HeldTasks()
        self.presenter = AboutPresenter(self.view, self.tasks, lambda: release)


@pytest.fixture
def about() -> AboutPage:
    return AboutPage()


def test_the_version_the_build_and_the_notices_are_shown_first(about: AboutPage) -> None:
    about.presenter.opened()
    about.tasks.finish(RELEASE)

    screen = about.view.screen
    assert {"Version": "1.2.3", "Build": "0123456789ab"} == dict(screen.facts)
    assert (("0", "NOTICE"), ("1", "Qt")) == screen.texts
    assert ("0", "every part") == (screen.text_key, screen.text)


def test_any_licence_can_be_read_in_full(about: AboutPage) -> None:
    about.presenter.opened()
    about.tasks.finish(RELEASE)

    about.presenter.text_picked("1")

    assert ("1", "the library") == (about.view.screen.text_key, about.view.screen.text)


def test_the_texts_are_read_once_however_often_the_page_is_opened(about: AboutPage) -> None:
    about.presenter.opened()
    about.tasks.finish(RELEASE)

    about.presenter.opened()

    assert [] == about.tasks.started


def test_a_checkout_says_that_it_is_one(about: AboutPage) -> None:
    about.presenter.opened()
    about.tasks.finish(Release("1.2.3", "", ()))

    assert "From source" == dict(about.view.screen.facts)["Build"]


def test_a_copy_whose_licences_are_gone_says_where_they_should_be(about: AboutPage) -> None:
    about.presenter.opened()
    about.tasks.fail(FileNotFoundError())

    assert "licences beside the program" in about.view.screen.freedom
    assert () == about.view.screen.texts
