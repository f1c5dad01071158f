"""The tools that the build takes from Debian, installed where they are missing."""

import os
import shutil

from .steps import StoppedError, run, say

PACKAGES = {
    "Xvfb": "xvfb",
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
    "makensis": "nsis",
    "msiinfo": "msitools",
    "objdump": "binutils",
    "openssl": "openssl",
    "osslsigncode": "osslsigncode",
    "wine": "wine wine64",
    "wixl": "wixl",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "x86_64-w64-mingw32-objdump": "binutils-mingw-w64-x86-64",
    "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64",
}


def need(tool: str) -> str:
    """Give the path of a tool; StoppedError where it cannot be had."""
    need_all(tool)
    found = shutil.which(tool)
    if found is None:
        raise StoppedError(f"{PACKAGES[tool]} is installed, and there is still no {tool}")
    return found


def need_all(*tools: str) -> None:
    """Install what is missing of these tools, or of all; StoppedError where that is not possible."""
    missing = sorted({PACKAGES[tool] for tool in tools or PACKAGES if shutil.which(tool) is None})
    if not missing:
        return
    install = ("apt-get", "install", "-y", "--no-install-recommends", *" ".join(missing).split())
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        raise StoppedError(f"tools are missing, and only an administrator may: {' '.join(install)}")
    say(f"installing from Debian: {' '.join(missing)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        run("apt-get", "update", env=quiet)
        run(*install, env=quiet)
    except StoppedError as refusal:
        raise StoppedError(
            f"Debian's packages are needed and cannot be had ({' '.join(missing)}): {refusal}"
        ) from refusal
