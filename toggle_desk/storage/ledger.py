"""The durable record of every intent: what was decided, what became of it, and who said so.

A state is never written without its event, in the same transaction; the file's own triggers refuse what the
protocol's table does not allow, even where this program gets it wrong.
"""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from toggle_desk.application.ports import Ledger
from toggle_desk.application.records import Entry, Issued, Mark, Recount
from toggle_desk.domain.errors import Code, Conflict, RecordsUnusable
from toggle_desk.domain.intent import CLOSED, Claimed, Event, Intent, Kind, State
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.order import to_canonical
from toggle_desk.domain.policy import Spent
from toggle_desk.storage import chain, rows
from toggle_desk.storage.database import Database, Statements, is_encrypted, words_of_system
from toggle_desk.storage.encryption import encrypt
from toggle_desk.storage.entries import BY_REFERENCE, Entries, forget_old_secrets
from toggle_desk.storage.files import PRIVATE_FILE, private_folder
from toggle_desk.storage.guests import SqliteGuests
from toggle_desk.storage.hiding import hide, without_addresses
from toggle_desk.storage.keys import LedgerKeys, mark
from toggle_desk.storage.liveness import Process
from toggle_desk.storage.questions import SqliteQuestions
from toggle_desk.storage.search import index_of, mask_email
from toggle_desk.storage.spending import add_up, begin_day, guest_marks
from toggle_desk.storage.verify import examine

LONGEST_OPENING = 30.0  # seconds; encrypting a large ledger takes some


class SqliteLedger(Ledger):
    """The ledger port over one SQLite file that several processes may share; `questions` are asked of it."""

    def __init__(self, database: Database, process: Process, now: Callable[[], Moment], seal: bytes) -> None:
        """Take over an open database; `open` is the usual way."""
        self.database = database
        self._process = process
        self._now = now
        self._seal = seal
        self._entries = Entries(encrypted=database.encrypted)
        self.guests = SqliteGuests(database, self._entries, seal)
        self.questions = SqliteQuestions(database, self._entries, process, now, seal)

    @classmethod
    def open(
        cls,
        file: Path,
        *,
        keys: LedgerKeys | None,
        process: Process,
        now: Callable[[], Moment],
        vfs: str | None = None,
    ) -> "SqliteLedger":
        """Open or make the ledger; without keys it is not encrypted.

        One that was made without is encrypted as soon as no other program uses it. Raises RecordsUnusable
        (see `Database.open`); the file is kept even where it is damaged.
        """
        with _opening(file):
            if keys is not None and file.exists() and not is_encrypted(file):
                encrypt(file, keys, vfs)
            database = Database.open(file, key=None if keys is None else keys.file, vfs=vfs)
        seal = keys.seal if keys is not None and database.encrypted else b""
        try:
            with database.writing() as statements:
                forget_old_secrets(statements, now().wall)
                chain.catch_up(statements, seal, now())
        except BaseException:
            database.close()
            raise
        return cls(database, process, now, seal)

    @property
    def encrypted(self) -> bool:
        """Whether the file is of no use without the vault."""
        return self.database.encrypted

    def prepare(
        self, entry: Entry, form_token: str, day_start: datetime, check: Callable[[Spent], None]
    ) -> Entry:
        form_used = "SELECT 1 FROM intent WHERE form_token = ?"
        by_form = "SELECT * FROM entry WHERE form_token = :about"
        with self.database.writing() as statements:
            # The whole entry is looked for only where there is one: a guest waits for this.
            if next(statements.rows(form_used, (form_token,)), None) is not None:
                return self._entries.read(statements, by_form, about=form_token)[0][1]
            marks = guest_marks(self._seal, entry.decision)
            check(add_up(statements, entry.decision, marks, day_start, entry.intent.prepared_at))
            begin_day(statements, day_start)
            self._insert(statements, entry, form_token, marks and marks[0])
        return replace(entry, version=1)

    def record(
        self,
        before: Entry,
        event: Event,
        after: Intent,
        issued: Issued | None = None,
        recount: Recount | None = None,
    ) -> Entry:
        # The one way from state to state: the process that comes second changes no row.
        step = """
            UPDATE intent SET state = ?, intent = ?, version = version + 1 WHERE reference = ? AND version = ?
        """
        forget_order = "DELETE FROM pending WHERE id = (SELECT id FROM intent WHERE reference = ?)"
        # A claim that no living lock stands behind would be taken for a dead one's.
        if isinstance(event, Claimed) and event.by != self._process.token:
            raise ValueError(event.by)
        email = before.decision.guest_email  # masked by now where it was settled long ago
        with self.database.writing() as statements:
            facts = (after.state, hide(email, rows.intent_text(after)), before.reference, before.version)
            if statements.run(step, facts) != 1:
                raise Conflict(before.reference)
            counted = {} if recount is None else self._count_again(statements, before, recount)
            if issued is not None:
                self._keep_issued(statements, before, issued)
            if after.state in CLOSED:
                statements.run(forget_order, (before.reference,))
            if after.kind is Kind.REVERSAL and after.state is State.ISSUED:
                self._entries.forget_secrets(statements, before.decision.reverses or "")
            line = chain.Line(
                reference=before.reference,
                at=self._now(),
                kind=type(event).__name__,
                actor=rows.actor_of(event),
                before=before.state,
                after=after.state,
                detail=hide(email, rows.json_text(rows.detail_of(event) | counted)),
            )
            chain.append(statements, self._seal, line)
            entry = self._entries.read(statements, BY_REFERENCE, about=before.reference)[0][1]
        if after.state in CLOSED and email is not None:
            self.database.wipe_traces()
        return entry

    def mark(self, reference: str, mark: Mark, by: str) -> Entry:
        first_time = "INSERT INTO mark (id, kind, by) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
        with self.database.writing() as statements:
            [(row, entry)] = self._entries.read(statements, BY_REFERENCE, about=reference)
            if statements.run(first_time, (row.id, mark, by)) == 1:
                line = chain.Line(reference, self._now(), mark, by, entry.state, entry.state, "{}")
                chain.append(statements, self._seal, line)
            return self._entries.read(statements, BY_REFERENCE, about=reference)[0][1]

    def verify_chain(self) -> int | None:
        """Give the number of the first event that is not as it was written, or None where all is well."""
        flaws = examine(self.database, self._seal).flaws
        return flaws[0].first if flaws else None

    def close(self) -> None:
        """Let go of the file; the process lock is the caller's."""
        self.database.close()

    def _insert(self, statements: Statements, entry: Entry, form_token: str, guest_mark: str | None) -> None:
        insert = """
            INSERT INTO intent (
                reference, backwards, form_token, prepared_by, created, kind, face_value,
                payload_hash, decision, guest, guest_mark, state, intent, version
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id
        """
        freeze = "INSERT INTO pending (id, payload, guest_email) VALUES (?, ?, ?)"
        if entry.order is None:
            raise ValueError(entry.reference)
        intent, decision = entry.intent, entry.decision
        email = decision.guest_email
        guest = None if email is None else mask_email(email)
        payload = to_canonical(entry.order)
        decided = hide(email, rows.decision_text(without_addresses(decision)))
        facts = (
            intent.reference,
            intent.reference[::-1],
            form_token,
            self._process.token,
            chain.utc_text(entry.created),
            intent.kind,
            intent.face_value,
            chain.digest(payload),
            decided,
            guest,
            guest_mark,
            intent.state,
            rows.intent_text(intent),
        )
        [(key,)] = statements.rows(insert, facts)
        statements.run(freeze, (key, payload, email))
        words = index_of(intent.reference, decision, guest, "")
        statements.run("INSERT INTO search (rowid, words) VALUES (?, ?)", (key, words))
        detail = {"decision": chain.digest(decided), "payload": chain.digest(payload), "guest": guest_mark}
        line = chain.Line(
            reference=intent.reference,
            at=intent.prepared_at,
            kind=chain.BEGINNING,
            actor=decision.operator,
            before=State.DRAFT,
            after=intent.state,
            detail=rows.json_text(detail),
        )
        chain.append(statements, self._seal, line)

    def _count_again(self, statements: Statements, before: Entry, recount: Recount) -> dict[str, str]:
        """Ask the limits again; gives what the event has to say of the moment from which it counts."""
        count = "UPDATE intent SET counted = ? WHERE reference = ?"
        marks = guest_marks(self._seal, before.decision)
        spent = add_up(
            statements, before.decision, marks, recount.day_start, recount.at, but=before.reference
        )
        recount.check(spent)
        begin_day(statements, recount.day_start)
        counted = chain.utc_text(recount.at.wall)
        statements.run(count, (counted, before.reference))
        return {"counted": counted}

    def _keep_issued(self, statements: Statements, before: Entry, issued: Issued) -> None:
        keep = "UPDATE intent SET issued = ?, number_mark = coalesce(?, number_mark) WHERE id = ?"
        row = self._entries.read(statements, BY_REFERENCE, about=before.reference)[0][0]
        # Without a key a hash of a number would give the number away.
        number = issued.number if self._seal else None
        number_mark = None if number is None else mark(self._seal, "number", number.reveal())
        statements.run(keep, (rows.issued_text(issued), number_mark, row.id))
        words = index_of(before.reference, before.decision, row.guest, issued.last4)
        statements.run("UPDATE search SET words = ? WHERE rowid = ?", (words, row.id))
        secrets = rows.secrets_text(issued, before.issued)
        if secrets is not None:
            self._entries.keep_secrets(statements, row, secrets, self._now().wall)


@contextmanager
def _opening(file: Path) -> Generator[None]:
    """Let one program after the other open a ledger: it may be another file by the time the first one has."""
    try:
        private_folder(file.parent)
        with FileLock(file.with_name(f"{file.name}.lock"), timeout=LONGEST_OPENING, mode=PRIVATE_FILE):
            yield
    except Timeout as error:
        raise RecordsUnusable(
            Code.RECORDS_UNUSABLE, detail="another program keeps the file locked"
        ) from error
    except OSError as error:
        raise RecordsUnusable(Code.RECORDS_UNUSABLE, detail=words_of_system(error)) from error
