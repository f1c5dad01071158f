"""What the program says about handing a card over on paper; part of the one catalogue in `wording`."""

ON_PAPER: dict[str, str] = {
    "handover.disagrees": (
        "The card exists, but what would be handed over does not agree with the records. "
        "Nothing was handed over: get a manager."
    ),
    "receipt.practice": "PRACTICE, not a real card",
    "receipt.copy": "COPY {number}",
    "receipt.pin": "PIN {pin}",
    "print.headline": "Print the card",
    "print.print": "Print",
    "print.again": "Print a copy",
    "print.pdf": "Save as PDF",
    "print.choose_file": "Save the card as a PDF file",
    "print.back": "Back to the card",
    "print.preview": "How the paper will look",
    "print.count.one": "Printed once. Every further print is marked COPY.",
    "print.count.many": "Printed {count} times. Every further print is marked COPY.",
    "print.busy": "Printing…",
    "print.printed": "Printed.",
    "print.taken": "The printer took it. It does not tell when it is done: look for the slip.",
    "print.saved": "The PDF file is written.",
    "print.not_saved": "The card is safe, no file was written: choose another folder.",
    "print.paper_low": "Its paper is nearly used up.",
    "print.not": "The card is safe, nothing was printed. {cause}",
    "print.maybe": (
        "The card is safe, and may be printed: look for the slip. {cause} A further print is marked COPY."
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
    "print.cause.cutter": "The printer's knife is stuck: open the cover and close it again.",
    "print.cause.refused": (
        "This computer did not take the print: check the printer's queue, or save a PDF file."
    ),
    "print.cause.silent": "The printer stopped answering: switch it off and on again.",
    "print.cause.serial_by_queue": "Here a serial printer is reached through its queue: set it up as raw.",
}
