from toggle_desk.runtime.release import build, release, version


def test_a_checkout_knows_its_version_and_carries_the_texts_that_qt_asks_for() -> None:
    found = release()

    names = [name for name, _ in found.licences]
    assert (version(), build()) == (found.version, found.build)
    assert {"LGPL-3.0", "GPL-3.0", "SOURCES"} <= set(names)
    assert all(text for _, text in found.licences)
