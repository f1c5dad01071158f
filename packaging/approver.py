"""Makes `resources/approver/libraries.js`: what the managers' page needs of others' JavaScript, readable.

`python packaging/approver.py` fetches what is pinned here by hash, puts it together and replaces the file,
which is kept beside the page: nothing is fetched where the program is built or runs. It needs npm.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "approver" / "libraries.js"
# Each audited or as good as, without parts of others; the last only puts the first three together.
PACKAGES = {
    "@noble/hashes@2.4.0": (
        "X5XaVWZIBCT7HHZGm5I7ZQXDwLG+bGXuSrMQAW+7Zvl87h1kmc1ZB1VSRJcpUfoUrGQp4Fkoxm5kZ+Ms+aW+eA=="
    ),
    "@noble/ciphers@2.4.0": (
        "AnjFn0Jv92laAkvMrghlFZq4qQCIN/4DxFV/eooqtC2YTjB7kBeLMS2T9KJX4Dn+ZVXLOwK0lSgqDtx9gvxtiw=="
    ),
    "qr@0.7.0": ("/VrrACmOAwZVipuRITwfEwOL5oAMEHH5PTmBWaGtlTom2Thxaa+rhmna4zU9PRN2uLw2wdccbkHOLGZb1Q9SdA=="),
    "esbuild@0.28.2": (
        "HKVLS8dvII+xoKW9kmqxbRKrnWEXfJJr/FZhhJmiqIB0e053QNYFqOBouTMO/k5sID4MvCiUCvv8b9M4h32wIA=="
    ),
}
HEAD = """// Others' work, put together by packaging/approver.py: @noble/hashes 2.4.0 and @noble/ciphers 2.4.0
// (MIT, Paul Miller), qr 0.7.0 (MIT or Apache-2.0, Paul Miller). The licences are in packaging/licences/.
"""
ENTRY = """
export { sha256 } from "@noble/hashes/sha2.js";
export { hmac } from "@noble/hashes/hmac.js";
export { scryptAsync } from "@noble/hashes/scrypt.js";
export { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
export { decodeQR } from "qr/decode.js";
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "package.json").write_text('{"private": true}', "utf-8")
        (folder / "entry.js").write_text(ENTRY, "utf-8")
        for package, integrity in PACKAGES.items():
            told = run(folder, "npm", "view", package, "dist.integrity")
            if told.strip() != f"sha512-{integrity}":
                raise SystemExit(f"{package} is not what was reviewed")
        run(
            folder, "npm", "install", "--silent", "--save-exact", *PACKAGES
        )  # npm checks what it fetches against that
        options = ("--format=iife", "--global-name=libraries", "--target=es2020", "--charset=ascii")
        run(folder, "npx", "esbuild", "entry.js", "--bundle", *options, "--outfile=libraries.js")
        TARGET.write_text(HEAD + (folder / "libraries.js").read_text("utf-8"), "utf-8", newline="\n")


def run(folder: Path, *command: str) -> str:
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    main()
