"""What several tests of presenters begin with."""

import pytest

from tests.presenters.issue_page import IssuePage


@pytest.fixture
def page() -> IssuePage:
    return IssuePage()
