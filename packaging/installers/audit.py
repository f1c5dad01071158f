"""Looks into every Windows binary that is shipped: 64-bit, hardened, and asking only for what is there."""

import re
from pathlib import Path

from .debian import need
from .steps import StoppedError, files_below, run, say

# What Windows 10 1809 brings, of what is asked for; api-ms-win-* are names that the system resolves itself.
SYSTEM = frozenset(
    [
        "advapi32",
        "authz",
        "bcrypt",
        "bcryptprimitives",
        "cfgmgr32",
        "comctl32",
        "comdlg32",
        "crypt32",
        "d2d1",
        "d3d11",
        "d3d12",
        "d3d9",
        "dbghelp",
        "dnsapi",
        "dwmapi",
        "dwrite",
        "dxgi",
        "gdi32",
        "icuuc",
        "imm32",
        "iphlpapi",
        "kernel32",
        "mpr",
        "msimg32",
        "msvcrt",
        "ncrypt",
        "netapi32",
        "normaliz",
        "ntdll",
        "ole32",
        "oleaut32",
        "opengl32",
        "propsys",
        "psapi",
        "rpcrt4",
        "secur32",
        "setupapi",
        "shcore",
        "shell32",
        "shlwapi",
        "ucrtbase",
        "uiautomationcore",
        "user32",
        "userenv",
        "uxtheme",
        "version",
        "winhttp",
        "winmm",
        "winspool.drv",
        "ws2_32",
        "wtsapi32",
    ]
)


def audit(folder: Path) -> None:
    """Check every DLL, extension and program below a folder. Raises StoppedError with all that is wrong."""
    binaries = [path for path in files_below(folder) if path.suffix.lower() in {".dll", ".pyd", ".exe"}]
    shipped = {path.name.lower() for path in binaries}
    wrong: list[str] = []
    for path in binaries:
        said = run(need("x86_64-w64-mingw32-objdump"), "-p", path)
        if "file format pei-x86-64" not in said:
            wrong.append(f"{path.name} is not for 64-bit Windows")
        if not {"DYNAMIC_BASE", "NX_COMPAT"} <= set(said.split()):
            wrong.append(f"{path.name} cannot be loaded at a random address without running data")
        asked = [name.lower() for name in re.findall(r"DLL Name: (\S+)", said)]
        unknown = [name for name in asked if not _is_known(name, shipped)]
        wrong += [f"{path.name} asks for {name}, which neither we nor Windows have" for name in unknown]
    if wrong:
        raise StoppedError("\n".join(wrong))
    say(f"audit: {len(binaries)} binaries, 64-bit, hardened, nothing missing")


def _is_known(name: str, shipped: set[str]) -> bool:
    return name in shipped or name.startswith("api-ms-win-") or name.removesuffix(".dll") in SYSTEM
