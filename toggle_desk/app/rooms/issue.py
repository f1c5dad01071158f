"""The issue page, whose panels are joined as they are built."""

from functools import partial
from typing import assert_never

from toggle_desk.app.rooms.room import Room
from toggle_desk.presenters.issue.presenter import IssuePresenter
from toggle_desk.presenters.services import Services
from toggle_desk.ui.issue.approval import ApprovalView
from toggle_desk.ui.issue.doubt import UnknownView
from toggle_desk.ui.issue.form import IssueForm
from toggle_desk.ui.issue.guest import GuestView
from toggle_desk.ui.issue.page import IssuePage, Panel
from toggle_desk.ui.issue.result import ResultView
from toggle_desk.ui.issue.reversal import ReverseView


def join(services: Services) -> Room:
    """Join the page that is there from the start."""
    page = IssuePage()
    issue = IssuePresenter(page, services)
    page.panel_built.connect(partial(_join, issue))
    return Room(
        page,
        language_changed=issue.language_changed,
        opened=issue.page_opened,
        left=issue.page_left,
        context_changed=issue.context_changed,
        entry_changed=issue.entry_changed,
        typing_began=issue.form.typing_began,
        window_closed=issue.form.window_closed,
        covered=issue.card.guest_done_clicked,
        show_card=issue.card_wanted,
        next_guest=issue.new_clicked,
        decide=issue.decision_wanted,
        reverse=issue.reversal_wanted,
        approve=issue.approval_wanted,
    )


def _join(issue: IssuePresenter, panel: Panel) -> None:
    match panel:
        case IssueForm():
            _join_form(issue, panel)
        case ResultView():
            panel.show_clicked.connect(issue.card.show_clicked)
            panel.print_clicked.connect(issue.card.print_clicked)
            panel.reverse_clicked.connect(issue.card.reverse_clicked)
            panel.new_clicked.connect(issue.new_clicked)
        case GuestView():
            panel.guest_done_clicked.connect(issue.card.guest_done_clicked)
        case UnknownView():
            panel.check_again_clicked.connect(issue.doubt.check_again_clicked)
            panel.manager_clicked.connect(issue.doubt.manager_clicked)
            panel.send_again_clicked.connect(issue.doubt.send_again_clicked)
            panel.abandon_clicked.connect(issue.doubt.abandon_clicked)
            panel.next_clicked.connect(issue.new_clicked)
        case ReverseView():
            panel.reverse_reason_edited.connect(issue.reversal.reason_edited)
            panel.reverse_confirmed.connect(issue.reversal.confirmed)
            panel.reverse_cancelled.connect(issue.reversal.cancelled)
        case ApprovalView():
            _join_approval(issue, panel)
        case _:
            assert_never(panel)


def _join_form(issue: IssuePresenter, form: IssueForm) -> None:
    form.tile_tapped.connect(issue.form.tile_tapped)
    form.pad_pressed.connect(issue.form.pad_pressed)
    form.amount_pasted.connect(issue.form.amount_pasted)
    form.reason_tapped.connect(issue.form.reason_tapped)
    form.table_edited.connect(issue.form.table_edited)
    form.note_edited.connect(issue.form.note_edited)
    form.handover_tapped.connect(issue.form.handover_tapped)
    form.email_edited.connect(issue.form.email_edited)
    form.issue_clicked.connect(issue.form.issue_clicked)
    form.undo_clicked.connect(issue.form.undo_clicked)
    form.suggestion_tapped.connect(issue.form.suggestion_tapped)


def _join_approval(issue: IssuePresenter, panel: ApprovalView) -> None:
    panel.person_tapped.connect(issue.approval.person_tapped)
    panel.pad_pressed.connect(issue.approval.pad_pressed)
    panel.allow_clicked.connect(issue.approval.allow_clicked)
    panel.lower_clicked.connect(issue.approval.lower_clicked)
    panel.refuse_clicked.connect(issue.approval.refuse_clicked)
    panel.word_edited.connect(issue.approval.word_edited)
    panel.refusal_clicked.connect(issue.approval.refusal_clicked)
    panel.elsewhere_clicked.connect(issue.approval.elsewhere_clicked)
    panel.back_clicked.connect(issue.approval.back_clicked)
