"""Fetches what the locks pin, byte for byte, and unpacks it as an installation would."""

import re
import shutil
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

from .places import BUILD, REQUIREMENTS, ROOT
from .steps import Memory, StoppedError, digest, fresh, run, sha256

_PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
_CPYTHON = (
    "--python-version",
    "3.13",
    "--implementation",
    "cp",
    "--abi",
    "cp313",
    "--abi",
    "abi3",
    "--abi",
    "none",
)


def wheels(lock: str, folder: Path, platforms: tuple[str, ...]) -> list[Path]:
    """Download every wheel of a lock for a foreign platform, each checked against its hashes."""
    memory = Memory(folder, [REQUIREMENTS / lock], *platforms)
    if not memory.holds():
        fresh(folder)
        named = [word for platform in platforms for word in ("--platform", platform)]
        options = ("--no-deps", "--only-binary=:all:", "--require-hashes", *_CPYTHON, *named)
        run(*_PIP, "download", *options, "-r", REQUIREMENTS / lock, "-d", folder)
        memory.keep()
    return sorted(folder.glob("*.whl"))


def one_wheel(lock: str, name: str, folder: Path, platform: str) -> Path:
    """Download a single wheel of a lock for a foreign platform."""
    pinned = re.search(
        rf"^{name}==[^\n]*(?:\n +--hash[^\n]*)+", (REQUIREMENTS / lock).read_text("utf-8"), re.MULTILINE
    )
    if pinned is None:
        raise StoppedError(f"{lock} does not pin {name}")
    fresh(folder)
    wanted = folder / "wanted.txt"
    wanted.write_text(pinned[0] + "\n", "utf-8")
    options = ("--no-deps", "--only-binary=:all:", "--require-hashes", *_CPYTHON, "--platform", platform)
    run(*_PIP, "download", *options, "-r", wanted, "-d", folder)
    (wheel,) = folder.glob("*.whl")
    return wheel


def source_archive(requirement: str, hashed: str) -> Path:
    """Download an archive that is no wheel; its hash is checked before anything in it is run."""
    folder = BUILD / "downloads"
    folder.mkdir(parents=True, exist_ok=True)
    name, version = requirement.replace("-", "_").split("==")
    archive = folder / f"{name}-{version}.tar.gz"
    if not archive.exists() or sha256(archive) != hashed:
        wanted = folder / f"{name}.txt"
        wanted.write_text(f"{requirement} --hash=sha256:{hashed}\n", "utf-8")
        options = ("--no-deps", "--no-binary=:all:", "--no-build-isolation", "--require-hashes")
        run(*_PIP, "download", *options, "-r", wanted, "-d", folder)
    return archive


def member_of(archive: Path, name: str) -> bytes:
    """Give the one file of this name in a tar archive."""
    with tarfile.open(archive) as opened:
        found = [each for each in opened.getmembers() if Path(each.name).name == name]
        content = opened.extractfile(found[0]) if len(found) == 1 else None
        if content is None:
            raise StoppedError(f"{archive.name} holds {len(found)} files called {name}")
        return content.read()


def unpack(wheel: Path, site: Path) -> None:
    """Put a wheel where Python finds it; its scripts and headers are for developers and stay out."""
    with zipfile.ZipFile(wheel) as opened:
        for each in opened.infolist():
            head, _, rest = each.filename.partition("/")
            if head.endswith(".data"):
                scheme, _, rest = rest.partition("/")
                if scheme not in {"purelib", "platlib"}:
                    continue
                target = site / rest
            else:
                target = site / each.filename
            if each.is_dir():
                continue
            if site not in target.resolve().parents:
                raise StoppedError(f"{wheel.name} wants to write outside its folder: {each.filename}")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(opened.read(each))


def program() -> list[Path]:
    """List the program's own sources, without what Python leaves among them."""
    sources = [*(ROOT / "toggle_desk").rglob("*"), *(ROOT / "resources").rglob("*"), ROOT / "pyproject.toml"]
    return sorted(path for path in sources if path.is_file() and "__pycache__" not in path.parts)


def build_mark() -> str:
    """Give what tells this build from every other: the same sources have the same mark everywhere."""
    return digest(program())[:12]


def put_code(site: Path) -> None:
    """Unpack the program's own wheel, which brings the version that it asks for, and mark the build."""
    with tempfile.TemporaryDirectory() as folder:
        run(sys.executable, "-m", "flit_core.wheel", "--outdir", folder, ROOT)
        (wheel,) = Path(folder).glob("*.whl")
        unpack(wheel, site)
    (described,) = site.glob("toggle_desk-*.dist-info")
    (described / "BUILD").write_text(build_mark() + "\n", "utf-8", newline="\n")


def put_program(site: Path) -> None:
    """Add the program and its resources to the packages that it needs."""
    put_code(site)
    shutil.copytree(ROOT / "resources", site / "resources", dirs_exist_ok=True)
