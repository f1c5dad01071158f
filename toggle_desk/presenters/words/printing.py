"""Printing a card, and what stands on the paper."""

PRINTING: dict[str, str] = {
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
    "receipt.practice": "PRACTICE, not a real card",
    "receipt.copy": "COPY {number}",
    "receipt.pin": "PIN {pin}",
    "receipt.test": "TEST, not a card",
    "receipt.test.line": "If the code reads TEST and no line is broken, the printer works.",
}
