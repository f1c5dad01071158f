"""A real browser without a window, spoken to over its own pipe; it has no network of its own accord."""

import json
import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

CHROMIUM = next((found for name in ("chromium", "chromium-browser") if (found := shutil.which(name))), None)
INSECURE = "house.test"  # a name in a house network, without TLS: browsers keep WebCrypto from it
_END = b"\0"


class Browser:
    """One page at the size of a telephone, by the DevTools protocol."""

    def __init__(self, program: str, profile: Path) -> None:
        to_browser, self._to = os.pipe()
        self._from, from_browser = os.pipe()
        # The browser reads its orders from 3 and answers on 4.
        script = 'exec "$@" 3<&"$IN" 4>&"$OUT"'
        options = (
            *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-extensions"),
            *("--disable-background-networking", "--disable-dev-shm-usage", "--remote-debugging-pipe"),
            f"--host-resolver-rules=MAP {INSECURE} 127.0.0.1",
            f"--user-data-dir={profile}",
        )
        self._process = subprocess.Popen(
            ("bash", "-c", script, "bash", program, *options),
            pass_fds=(to_browser, from_browser),
            env={**os.environ, "IN": str(to_browser), "OUT": str(from_browser)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_browser)
        os.close(from_browser)
        self._number = 0
        self._read = b""
        self._session = ""
        self.seen: list[dict[str, Any]] = []
        target = self.order("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.order("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log", "DOM"):
            self.order(f"{domain}.enable")
        self.resize(390, 844)

    def order(self, method: str, **facts: Any) -> dict[str, Any]:  # noqa: ANN401, the protocol has everything
        """Ask for one thing and wait until it is done."""
        self._number += 1
        order: dict[str, Any] = {"id": self._number, "method": method, "params": facts}
        if self._session:
            order["sessionId"] = self._session
        os.write(self._to, json.dumps(order).encode() + _END)
        while (answer := self._next()).get("id") != self._number:
            self.seen.append(answer)
        assert "error" not in answer, answer
        return answer["result"]

    def resize(self, width: int, height: int) -> None:
        """Be a telephone of this size, in CSS pixels."""
        self.order(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=2,
            mobile=True,
        )

    def dress(self, theme: str) -> None:
        """Prefer light or dark."""
        self.order("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": theme}])

    def open(self, url: str) -> None:
        """Go to a page and wait until it has loaded."""
        self.seen.clear()
        self.order("Page.navigate", url=url)
        while not any(each.get("method") == "Page.loadEventFired" for each in self.seen):
            self.seen.append(self._next())

    def run(self, script: str) -> Any:  # noqa: ANN401, a script gives what it likes
        """Run JavaScript in the page and give what it comes to, once it has."""
        answer = self.order(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True, userGesture=True
        )
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def pick_file(self, selector: str, file: Path) -> None:
        """Choose a file in a field for files."""
        root = self.order("DOM.getDocument")["root"]["nodeId"]
        node = self.order("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        self.order("DOM.setFileInputFiles", nodeId=node, files=[str(file)])

    def complaints(self) -> list[str]:
        """Give what the page logged, threw, or was refused."""
        self.run("0")
        wanted = ("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled")
        return [json.dumps(each["params"]) for each in self.seen if each.get("method") in wanted]

    def requests(self) -> list[str]:
        """Give the addresses that the page asked for, its own among them."""
        sent = (each for each in self.seen if each.get("method") == "Network.requestWillBeSent")
        return [each["params"]["request"]["url"] for each in sent]

    def picture(self) -> bytes:
        """Give the page as a PNG file, at its whole length."""
        import base64  # noqa: PLC0415 - few tests want one

        return base64.b64decode(self.order("Page.captureScreenshot", captureBeyondViewport=True)["data"])

    def close(self) -> None:
        """End it, and what it started."""
        os.close(self._to)
        self._process.wait(timeout=20)
        os.close(self._from)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _next(self) -> dict[str, Any]:
        while _END not in self._read:
            more = os.read(self._from, 1 << 16)
            assert more, "the browser has gone"
            self._read += more
        message, self._read = self._read.split(_END, 1)
        return json.loads(message)


@contextmanager
def browser_in(profile: Path) -> Generator[Browser]:
    """Start one with a profile of its own."""
    assert CHROMIUM is not None
    with Browser(CHROMIUM, profile) as browser:
        yield browser
