"""The request budget the vendor meters (developers.usetoggle.com/graphql/pagination-throttling)."""

from datetime import datetime

from toggle_desk.sandbox.settings import Settings


class Throttle:
    """A budget in points that refills continuously and is shared by everybody who is signed in."""

    def __init__(self, settings: Settings, now: datetime) -> None:
        self._settings = settings
        self._points = float(settings.throttle_maximum)
        self._counted = now.timestamp()

    def adopt(self, settings: Settings, now: datetime) -> None:
        """Follow new settings; another maximum also fills the budget up to it."""
        self._refill(now)
        if settings.throttle_maximum != self._settings.throttle_maximum:
            self._points = float(settings.throttle_maximum)
        self._settings = settings

    def spend(self, cost: int, now: datetime) -> bool:
        """Take the points of a request, or none and say no if they are not there."""
        self._refill(now)
        if self._points < cost:
            return False
        self._points -= cost
        return True

    def report(self, cost: int) -> dict[str, object]:
        """Write `extensions.cost` of a reply."""
        status = {
            "maximumAvailable": self._settings.throttle_maximum,
            "currentlyAvailable": int(self._points),
        }
        return {"actualQueryCost": cost, "throttleStatus": status}

    def _refill(self, now: datetime) -> None:
        moment = now.timestamp()
        gained = max(0.0, moment - self._counted) * self._settings.throttle_refill_per_second
        self._points = min(self._points + gained, float(self._settings.throttle_maximum))
        self._counted = moment
