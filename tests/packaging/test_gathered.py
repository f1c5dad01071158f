"""The Linux bundle is the same on every machine: what else is installed there never gets in."""

import random
import subprocess
import sys

import pytest
from installers.gathered import Entry, chosen, unknown
from installers.manifest import MANIFEST
from installers.places import PACKAGING
from installers.steps import StoppedError

LIBRARIES = "/usr/lib/x86_64-linux-gnu"
PACKAGES = f"{sys.prefix}/lib/python3.11/site-packages"
# What PyInstaller gathered on Debian beside what was meant, where GTK, at-spi, Kerberos, systemd, CUPS or
# LibreOffice are installed; and what a machine of tomorrow may have.
STRANGERS = [
    *("libatspi.so.0", "libatk-1.0.so.0", "libepoxy.so.0", "libgtk-3.so.0", "libgdk-3.so.0", "libcairo.so.2"),
    *("libgssapi_krb5.so.2", "libkrb5.so.3", "libk5crypto.so.3", "libkrb5support.so.0", "libkeyutils.so.1"),
    *(
        "libsystemd.so.0",
        "libgcrypt.so.20",
        "libgpg-error.so.0",
        "liblz4.so.1",
        "libcap.so.2",
        "libdbus-1.so.3",
    ),
    *("libcups.so.2", "libcupsfilters.so.1", "libavahi-client.so.3", "libgnutls.so.30", "libcom_err.so.2"),
    *("libXcomposite.so.1", "libXi.so.6", "libuno_sal.so.3", "libvcllo.so", "libcrypto.so.1.1", "libz.so.2"),
    *("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "PySide6/Qt/plugins/platforms/libqwayland.so"),
    *("PySide6/Qt/lib/libQt6Quick.so.6", "PySide6/QtQuick.abi3.so", "planted/libz.so.1", "gi/_gi.so"),
]


def gathered() -> list[Entry]:
    """Give what PyInstaller lists on a machine with nothing but what the build installs."""
    names = [each.replace("3.*", "3.11").replace(".so.*", ".so.1").replace("*", "some") for each in kept()]
    return [(name, place_of(name), "BINARY") for name in names]


def kept() -> list[str]:
    return [each for each in MANIFEST["linux"]["keep"] if not each.endswith(".qm")]


def place_of(name: str) -> str:
    return f"{PACKAGES}/{name}" if "/" in name else f"{LIBRARIES}/{name}"


TRANSLATIONS = [
    (f"PySide6/Qt/translations/qtbase_{code}.qm", f"{PACKAGES}/{code}.qm", "DATA")
    for code in ("ar", "de", "en", "es", "fr", "he", "it", "pl")
]
OF_OURS = [
    ("resources/icons/gift.svg", "/src/resources/icons/gift.svg", "DATA"),
    ("PySide6/__init__.pyc", f"{PACKAGES}/PySide6/__init__.py", "DATA"),
]


def test_a_bare_machine_and_a_full_one_give_the_same_files() -> None:
    bare = chosen(gathered(), [*TRANSLATIONS, *OF_OURS])

    full = [*gathered(), *((name, place_of(name), "BINARY") for name in STRANGERS)]
    random.Random(7).shuffle(full)
    more = ("PySide6/Qt/translations/qtbase_ja.qm", f"{PACKAGES}/ja.qm", "DATA")
    libraries, data = chosen(full, [*TRANSLATIONS, more, *OF_OURS])

    assert sorted(bare[0]) == sorted(libraries) == sorted(gathered())
    assert bare[1] == data == [*TRANSLATIONS, *OF_OURS]


@pytest.mark.parametrize(
    "name", ["libxcb-cursor.so.0", "libcrypto.so.3", "PySide6/Qt/plugins/platforms/libqxcb.so"]
)
def test_a_machine_that_lacks_what_is_shipped_stops_the_build_by_name(name: str) -> None:
    without = [each for each in gathered() if each[0] != name]

    with pytest.raises(StoppedError, match=name):
        chosen(without, TRANSLATIONS)


@pytest.mark.parametrize("place", ["/opt/libreoffice/program", "/srv/lib", "/home/sam/lib"])
def test_a_library_of_the_right_name_from_another_program_stops_the_build(place: str) -> None:
    planted = [
        (name, f"{place}/{name}" if name == "libz.so.1" else source, kind)
        for name, source, kind in gathered()
    ]

    with pytest.raises(StoppedError, match=f"{place}/libz.so.1"):
        chosen(planted, TRANSLATIONS)


def test_a_link_within_the_bundle_comes_from_no_place() -> None:
    linked = [
        (name, "PySide6/Qt/lib/libQt6Core.so.6" if name == "libQt6Core.so.6" else source, "SYMLINK")
        for name, source, _ in gathered()
    ]

    assert linked == chosen(linked, TRANSLATIONS)[0]


def test_what_a_binary_asks_for_is_in_the_bundle_or_on_every_desktop() -> None:
    asked = ["libQt6Core.so.6", "libcups.so.2", "libdbus-1.so.3", "libc.so.6", "ld-linux-x86-64.so.2"]

    assert [] == unknown(asked, {"libQt6Core.so.6"})
    assert ["libepoxy.so.0"] == unknown(["libepoxy.so.0", *asked], {"libQt6Core.so.6"})


def test_nothing_is_both_shipped_and_left_to_the_system() -> None:
    assert unknown(kept(), set()) == kept()


@pytest.mark.parametrize(("before", "after"), [(None, "None"), ("/opt/x", "/opt/x")])
def test_what_the_program_starts_gets_the_libraries_of_the_system(before: str | None, after: str) -> None:
    frozen = {"LD_LIBRARY_PATH": "/bundle:/opt/x"} | ({"LD_LIBRARY_PATH_ORIG": before} if before else {})
    question = f"""
import os, runpy
os.environ.update({frozen!r})
runpy.run_path({str(PACKAGING / "linux" / "children.py")!r})
print(os.environ.get("LD_LIBRARY_PATH"), os.environ.get("LD_LIBRARY_PATH_ORIG"))
"""

    told = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)

    assert told.stdout.split() == [after, "None"]
