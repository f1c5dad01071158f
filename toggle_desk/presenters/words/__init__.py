"""Every sentence of the program in English, a file for each room and for what several rooms share.

The first part of a key says where its sentence stands: no two files share one. Every other language has a catalogue with
the same keys, which `packaging/translations.py` keeps.
"""

from toggle_desk.presenters.words.about import ABOUT
from toggle_desk.presenters.words.activity import ACTIVITY
from toggle_desk.presenters.words.approval import APPROVAL
from toggle_desk.presenters.words.approver import APPROVER
from toggle_desk.presenters.words.check_card import CHECK_CARD
from toggle_desk.presenters.words.command_line import COMMAND_LINE
from toggle_desk.presenters.words.connect import CONNECT
from toggle_desk.presenters.words.entry import ENTRY
from toggle_desk.presenters.words.figures import FIGURES
from toggle_desk.presenters.words.frame import FRAME
from toggle_desk.presenters.words.issue import ISSUE
from toggle_desk.presenters.words.outcome import OUTCOME
from toggle_desk.presenters.words.people import PEOPLE
from toggle_desk.presenters.words.printer import PRINTER
from toggle_desk.presenters.words.printing import PRINTING
from toggle_desk.presenters.words.refusals import REFUSALS
from toggle_desk.presenters.words.remote import REMOTE
from toggle_desk.presenters.words.reports import REPORTS
from toggle_desk.presenters.words.rights import RIGHTS
from toggle_desk.presenters.words.setup import SETUP
from toggle_desk.presenters.words.sign_in import SIGN_IN
from toggle_desk.presenters.words.verify import VERIFY

ENGLISH: dict[str, str] = {
    **FRAME,
    **FIGURES,
    **ENTRY,
    **OUTCOME,
    **REFUSALS,
    **ISSUE,
    **APPROVAL,
    **ACTIVITY,
    **CHECK_CARD,
    **REPORTS,
    **SIGN_IN,
    **PEOPLE,
    **RIGHTS,
    **PRINTING,
    **PRINTER,
    **SETUP,
    **CONNECT,
    **ABOUT,
    **VERIFY,
    **REMOTE,
    **APPROVER,
    **COMMAND_LINE,
}
