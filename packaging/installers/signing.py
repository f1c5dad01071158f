"""Signs what Windows runs, inner files first; with a throw-away certificate unless a real one is given.

A real key lives in hardware: TOGGLE_DESK_SIGN holds what osslsigncode needs to reach it, and where the
time stamp comes from (see RELEASING.md). Nothing here ever reads a password.
"""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from .debian import need
from .places import BUILD, DIST, PACKAGING, ROOT
from .steps import StoppedError, files_below, fresh, report, run, say

KEYS = BUILD / "throw-away-keys"
PAYLOAD = BUILD / "windows" / "signed-payload"
SIGNED = DIST / "signed"


def sign_payload(payload: Path) -> Path:
    """Copy a payload and sign in it all that is not signed yet, our own launchers above all."""
    shutil.rmtree(PAYLOAD, ignore_errors=True)
    shutil.copytree(payload, PAYLOAD)
    unsigned = [
        file
        for file in files_below(PAYLOAD)
        if file.suffix in {".exe", ".dll", ".pyd"} and not is_signed(file)
    ]
    for file in unsigned:
        sign_file(file)
    report("sign", PAYLOAD, f"{len(unsigned)} binaries that had no signature")
    return PAYLOAD


def sign_file(file: Path) -> None:
    """Sign one file in place."""
    signed = file.with_name(file.name + ".signed")
    signed.unlink(missing_ok=True)
    described = ("-h", "sha256", "-n", "Toggle Desk")
    run(need("osslsigncode"), "sign", *_key(), *described, "-in", file, "-out", signed)
    signed.replace(file)


def command() -> str:
    """Give the command by which makensis has its uninstaller signed."""
    return f'"{sys.executable}" "{PACKAGING / "build.py"}" sign-file'


def identity() -> str:
    """Name the signer, so that what another one signed is signed again."""
    return _given() or (_throw_away() / "leaf.pem").read_text("utf-8")


def is_signed(file: Path) -> bool:
    """Say whether a file carries a signature that fits it, by any signer."""
    said = _verified(file, ())
    return "MISMATCH" not in said and "No signature found" not in said and "Signature Index" in said


def prove(files: list[Path]) -> None:
    """Verify every file, and see a changed byte noticed. Raises StoppedError where either does not hold."""
    trusted = () if _given() else ("-CAfile", str(_throw_away() / "ca.pem"))
    for file in files:
        said = _verified(file, trusted)
        if "Succeeded" not in said and "Signature verification: ok" not in said:
            raise StoppedError(f"the signature of {file.name} does not hold:\n{said}")
    harmed = BUILD / f"harmed{files[0].suffix}"
    content = bytearray(files[0].read_bytes())
    content[len(content) // 2] ^= 1
    harmed.write_bytes(content)
    if is_signed(harmed):
        raise StoppedError("a changed byte went unnoticed")
    harmed.unlink()
    whose = "the given certificate" if _given() else "a throw-away certificate: not for shipping"
    say(f"verify: {len(files)} signatures hold, a changed byte is noticed ({whose})")


def _verified(file: Path, trusted: tuple[str, ...]) -> str:
    words = [need("osslsigncode"), "verify", "-ignore-timestamp", *trusted, "-in", str(file)]
    ended = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False)
    return ended.stdout + ended.stderr


def _key() -> tuple[str, ...]:
    if _given():
        return tuple(shlex.split(_given()))
    keys = _throw_away()
    return ("-certs", str(keys / "leaf.pem"), "-key", str(keys / "leaf.key"))


def _given() -> str:
    return os.environ.get("TOGGLE_DESK_SIGN", "")


def _throw_away() -> Path:
    """Make a certificate authority and one signer of its own, which no computer trusts, nor should."""
    if (KEYS / "leaf.pem").exists():
        return KEYS
    fresh(KEYS)
    openssl = need("openssl")
    new = ("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30")
    usage = ("-addext", "extendedKeyUsage=codeSigning", "-addext", "keyUsage=digitalSignature")
    run(openssl, *new, "-subj", "/CN=Throw-away authority", "-keyout", "ca.key", "-out", "ca.pem", cwd=KEYS)
    signer = (
        "-subj",
        "/O=Toggle Desk/CN=Toggle Desk throw-away",
        "-CA",
        "ca.pem",
        "-CAkey",
        "ca.key",
        *usage,
    )
    basic = ("-addext", "basicConstraints=critical,CA:FALSE")
    run(openssl, *new, *signer, *basic, "-keyout", "leaf.key", "-out", "leaf.pem", cwd=KEYS)
    return KEYS
