"""What the program says about handing a card over, on paper above all: a part of the catalogue."""

ON_PAPER: dict[str, str] = {
    "issue.holding": "Emailing in {seconds} s",
    "issue.undo": "Undo",
    "issue.undone": "Nothing was sent.",
    "issue.suggestion": "Did you mean {domain}?",
    "handover.disagrees": (
        "The card exists, but what would be handed over does not agree with the records. "
        "Nothing was handed over: get a manager."
    ),
    "receipt.practice": "PRACTICE, not a real card",
    "receipt.copy": "COPY {number}",
    "receipt.pin": "PIN {pin}",
    "handover.pin_zeros": "The PIN may begin with zeros that are missing here.",
    "print.headline": "Print the card",
    "print.print": "Print",
    "print.again": "Print a copy",
    "print.pdf": "Save as PDF",
    "print.choose_file": "Save the card as a PDF file",
    "print.back": "Back to the card",
    "print.preview": "How the paper will look",
    "print.count.one": "Printed once. Every further print is marked COPY.",
    "print.count.other": "Printed {count} times. Every further print is marked COPY.",
    "print.busy": "Printing…",
    "print.printed": "Printed.",
    "print.taken": "The printer took it. It does not say when it is done: look for the slip.",
    "print.saved": "The PDF file is saved.",
    "print.not_saved": "The card is safe, no file was written: choose another folder.",
    "print.paper_low": "Its paper is nearly used up.",
    "print.not": "The card is safe, nothing was printed. {cause}",
    "print.maybe": (
        "The card is safe, and may have been printed: look for the slip. {cause} A further print is marked COPY."
    ),
    "print.queued": (
        "The card is safe and is waiting in the computer's print queue. {cause} A further print is marked COPY."
    ),
    "print.not_counted": (
        "The card is safe, nothing was printed. This till cannot save records: show the card instead."
    ),
    "print.cause.none_set_up": "This till has no printer: set one up, or save a PDF file.",
    "print.cause.missing": (
        "The printer set up here is not known to this computer: choose it again in Set-up."
    ),
    "print.cause.offline": "The printer does not answer: check that it is switched on and connected.",
    "print.cause.paper_out": "The printer is out of paper: put in a new roll.",
    "print.cause.cover_open": "The printer's cover is open: close it.",
    "print.cause.cutter": "The printer's cutter is stuck: open the cover and close it again.",
    "print.cause.refused": (
        "This computer did not take the print: check the printer's queue, or save a PDF file."
    ),
    "print.cause.silent": "The printer stopped answering: switch it off and on again.",
    "print.cause.serial_by_queue": "Here a serial printer is reached through its queue: set it up as raw.",
    "print.cause.system_stopped": (
        "This computer's print system is not running: restart the computer, or save a PDF file."
    ),
    "print.cause.system_silent": (
        "This computer's print system gave no answer for 10 seconds: restart the computer, or save a PDF file."
    ),
    "print.cause.rejecting": (
        "The printer's queue takes no prints: let it take them again in this computer's printer settings."
    ),
    "print.cause.forbidden": (
        "This computer's user may not print there: have it allowed in this computer's printer settings, or choose another printer in Set-up."
    ),
    "print.cause.password": (
        "The printer asks for a password: type it in this computer's printer settings, or choose another printer in Set-up."
    ),
    "print.cause.paused": "The printer is paused: let it go on in this computer's printer settings.",
    "print.cause.held": "The queue holds it back: release it in this computer's printer settings.",
    "print.cause.cancelled": "The print was cancelled at the printer or in its queue.",
    "print.cause.size": "The printer does not take paper of this size: choose the paper that lies in it in Set-up.",
    "print.cause.declined": "The printer did not accept it: choose another printer in Set-up, or save a PDF file.",
    "print.cause.unknown": "It is printed as soon as the printer is ready.",
    "printer.label": "Printer",
    "printer.headline": "This till's printer",
    "printer.way": "How it is reached",
    "printer.way.installed": "Installed here",
    "printer.way.network": "Network",
    "printer.way.serial": "Serial port",
    "printer.way.raw": "Print queue, raw",
    "printer.hint.installed": "Any printer of this computer, with its own driver.",
    "printer.hint.network": "A receipt printer (ESC/POS) by its address, port 9100.",
    "printer.hint.serial": "A receipt printer (ESC/POS) on a serial port. On Windows choose the print queue.",
    "printer.hint.raw": "A receipt printer (ESC/POS) through this computer's queue, past its driver.",
    "printer.paper": "Paper",
    "printer.paper.58mm": "58 mm roll",
    "printer.paper.80mm": "80 mm roll",
    "printer.paper.A4": "A4",
    "printer.paper.A6": "A6",
    "printer.name": "Printer",
    "printer.default": "This computer's usual printer",
    "printer.gone": "{name} (not there now)",
    "printer.address.network": "Address, such as 192.168.1.50",
    "printer.address.serial": "Port, such as /dev/ttyUSB0",
    "printer.save": "Save",
    "printer.test": "Print a test",
    "printer.back": "Back to set-up",
    "printer.busy": "Printing the test…",
    "printer.saved": "Saved. Print a test to see that it works.",
    "printer.not_saved": "Nothing was changed. {cause}",
    "printer.address_missing": "Nothing was changed. Type where the printer is.",
    "printer.tested.yes": "The test is printed. Scan its code: it says TEST.",
    "printer.tested.taken": "The printer took the test. Look for the slip, and scan its code: it says TEST.",
    "printer.tested.no": "The test was not printed. {cause}",
    "printer.tested.maybe": "The test may have been printed: look for the slip. {cause}",
    "printer.tested.queued": "The test is waiting in the computer's print queue. {cause}",
    "receipt.test": "TEST, not a card",
    "receipt.test.line": "If the code reads TEST and no line is broken, the printer works.",
}
