"""A provisioning file that says nearly everything, and pins that cost no time."""

from toggle_desk.domain.card import Secret
from toggle_desk.domain.errors import Code, NotAccepted
from toggle_desk.storage.pins import is_easy

CONNECTED = "[connection]\naccount_id = 662\n"

# Everything that one can say, but for printer and scanner.
WHOLE = """
[connection]
account_id = 662
currency = "GBP"
merchant_id = 26
sales_channel_id = 7
discount_type_id = 1
auto_fulfil = true
receipt_contact = "omit"

[[sites]]
name = "The Anchor, Leeds"
reference = "LEEDS-01"

[[sites]]
name = "Head office"

[[products]]
name = "In-store Gift"
id = 3532
amounts = ["5.00", "10.00", "15.00", "20.00", "25.00", "50.00"]
options = [{ id = 16531, value = "45.00" }]
custom = true
minimum = "1.00"
maximum = "100.00"
step = "0.50"

[[reasons]]
code = "waited"
label = "Waited too long"
suggested = "15.00"

[[operators]]
name = "Sam"
role = "staff"
pin = "482913"

[[operators]]
name = "Ada"
role = "manager"

[limits]
card_maximum = "100.00"
staff_card = "25.00"
staff_day = "100.00"
site_day = "500.00"
guest_30_days = "50.00"
supervisor_card = "50.00"
supervisor_day = "200.00"
manager_card = "100.00"
manager_day = "400.00"
table_day = "60.00"
person_hour_cards = 6

[till]
name = "till-2"
site = "LEEDS-01"
handover = ["show", "print", "email"]
window = "maximised"
day_starts = "05:30"
"""


class PlainPins:
    """Pins that cost no time."""

    def make(self, pin: Secret) -> str:
        if is_easy(pin.reveal()):
            raise NotAccepted(Code.SETTINGS_REFUSED, where="pin", problem="is easy")
        return f"hash of {pin.reveal()}"

    def fits(self, pin_hash: str, pin: Secret) -> bool:
        return pin_hash == f"hash of {pin.reveal()}"
