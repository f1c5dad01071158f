"""The durable record of every intent: what was decided, what became of it, and who said so.

A state is never written without its event, in the same transaction; the file's own triggers refuse what the
protocol's table does not allow, whatever this program may get wrong.
"""

import json
import re
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from filelock import FileLock, Timeout

from toggle_desk.application.records import Decision, Entry, Filter, Happening, Issued, Mark
from toggle_desk.domain.email_address import mailable
from toggle_desk.domain.errors import Code, Conflict, RecordsUnusable
from toggle_desk.domain.intent import CLOSED, OPEN, WATCHED, Claimed, Event, Intent, Kind, State, next_check
from toggle_desk.domain.moment import Moment
from toggle_desk.domain.order import to_canonical
from toggle_desk.domain.policy import Spent
from toggle_desk.storage import chain, rows
from toggle_desk.storage.database import Database, Statements, Value, is_encrypted, words_of_system
from toggle_desk.storage.encryption import encrypt
from toggle_desk.storage.files import PRIVATE_FILE, private_folder
from toggle_desk.storage.keys import LedgerKeys, mark
from toggle_desk.storage.liveness import Process
from toggle_desk.storage.search import OLDER, has_older_words, index_of, keys_of, mask_email, reach_back
from toggle_desk.storage.spending import add_up

SECRETS_LIVE = timedelta(hours=24)  # how long a card's number may be shown again
LONGEST_OPENING = 30.0  # seconds; encrypting a large ledger takes some
SHORTEST_END = 4  # letters of a reference that people read out

_BY_REFERENCE = "SELECT * FROM entry WHERE reference = :about"
_FORM_USED = "SELECT 1 FROM intent WHERE form_token = ?"
_BY_FORM = "SELECT * FROM entry WHERE form_token = :about"
_BY_END = """
    SELECT * FROM entry WHERE id IN (
        SELECT id FROM intent WHERE backwards >= :about AND backwards < :about || char(127) LIMIT 2
    )
"""
_BY_KEYS = "SELECT * FROM entry WHERE id IN (SELECT value FROM json_each(:about)) ORDER BY id DESC"
# Refusals that are settled for good are as many as a till ever met: they are not even read.
_IN_STATES = """
    SELECT * FROM entry WHERE id IN (
        SELECT id FROM intent WHERE state IN (SELECT value FROM json_each(:about))
        AND (state <> 'REJECTED' OR intent ->> 'unknown_since' IS NOT NULL)
    ) ORDER BY id
"""
_REVERSAL_OF = """
    SELECT * FROM entry WHERE id = (
        SELECT max(id) FROM intent WHERE reverses = :about AND state <> 'REJECTED'
    )
"""
_LEFT_TO_MANAGERS = """
    SELECT * FROM entry WHERE seen_by IS NULL AND reversed_by IS NULL AND id IN (
        SELECT id FROM intent WHERE intent ->> 'late'
        UNION SELECT id FROM intent WHERE state IN ('MISMATCH', 'DUPLICATE')
    ) ORDER BY id DESC LIMIT :size
"""
_UNSHOWN = """
    SELECT * FROM entry WHERE reversed_by IS NULL AND id IN (
        SELECT id FROM intent
        WHERE created >= :since AND +state = 'ISSUED' AND kind = 'card'
        AND decision ->> 'handover' <> 'email'
        AND NOT EXISTS (SELECT 1 FROM mark WHERE mark.id = intent.id)
    ) ORDER BY id DESC LIMIT :size
"""
# The newest thousand of the till: somebody who is seldom here must not cost a walk through a million cards.
_GIVEN_BY = """
    SELECT face_value FROM (
        SELECT reference, face_value, operator, currency FROM intent
        WHERE state = 'ISSUED' AND kind = 'card' ORDER BY id DESC LIMIT 1000
    ) AS card
    WHERE operator = :operator AND currency = :currency
    AND NOT EXISTS (
        SELECT 1 FROM intent AS reversal
        WHERE reversal.reverses = card.reference AND reversal.state = 'ISSUED'
    )
    LIMIT :size
"""
_PIN_LENGTHS = """
    SELECT DISTINCT length FROM (
        SELECT decision ->> 'product_id' AS product, issued ->> 'pin_length' AS length FROM intent
        WHERE state = 'ISSUED' AND kind = 'card' ORDER BY id DESC LIMIT 1000
    ) WHERE product = ? AND length IS NOT NULL
"""
_MARK = "INSERT INTO mark (id, kind, by) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
# Nobody says whether Toggle goes on listing a card that was taken back.
_NEWEST_ISSUED = """
    SELECT reference FROM intent AS card
    WHERE state = 'ISSUED' AND kind = 'card'
    AND NOT EXISTS (
        SELECT 1 FROM intent AS reversal
        WHERE reversal.reverses = card.reference AND reversal.state = 'ISSUED'
    )
    ORDER BY id DESC LIMIT 1
"""
_HISTORY = "SELECT at, kind, actor, detail, after FROM event WHERE reference = ? ORDER BY seq"
_INSERT = """
    INSERT INTO intent (
        reference, backwards, form_token, prepared_by, created, kind, face_value,
        payload_hash, decision, guest, guest_mark, state, intent, version
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id
"""
_FREEZE = "INSERT INTO pending (id, payload, guest_email) VALUES (?, ?, ?)"
# The one way from state to state: whoever comes second changes no row.
_STEP = "UPDATE intent SET state = ?, intent = ?, version = version + 1 WHERE reference = ? AND version = ?"
_KEEP_ISSUED = "UPDATE intent SET issued = ?, number_mark = coalesce(?, number_mark) WHERE id = ?"
_KEEP_CARD = "REPLACE INTO secret (id, at, secrets) VALUES (?, ?, ?)"
_FORGET_ORDER = "DELETE FROM pending WHERE id = (SELECT id FROM intent WHERE reference = ?)"
_FORGET_CARD = "DELETE FROM secret WHERE id = (SELECT id FROM intent WHERE reference = ?)"


class SqliteLedger:
    """The ledger port over one SQLite file that several processes may share; each call is one transaction.

    Every call raises RecordsUnusable where this machine cannot keep records.
    """

    def __init__(self, database: Database, process: Process, now: Callable[[], Moment], seal: bytes) -> None:
        """Take over an open database; `open` is the usual way."""
        self.database = database
        self._process = process
        self._now = now
        self._seal = seal
        # Where the file is not encrypted, a card's secrets stay here, by reference, and go with the process.
        self._kept: dict[str, tuple[datetime, str]] = {}

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
        (see `Database.open`); the file is kept whatever is wrong with it.
        """
        with _opening(file):
            if keys is not None and file.exists() and not is_encrypted(file):
                encrypt(file, keys, vfs)
            database = Database.open(file, key=None if keys is None else keys.file, vfs=vfs)
        seal = keys.seal if keys is not None and database.encrypted else b""
        try:
            with database.writing() as statements:
                _forget_old_secrets(statements, now().wall)
        except BaseException:
            database.close()
            raise
        return cls(database, process, now, seal)

    @property
    def encrypted(self) -> bool:
        """Whether the file is of use to nobody without the vault."""
        return self.database.encrypted

    def prepare(
        self, entry: Entry, form_token: str, day_start: datetime, check: Callable[[Spent], None]
    ) -> Entry:
        """Write a new intent in PREPARED, unless `check` raises for what has been spent already.

        The same form token gives back the entry it made before, whatever state that is in by now.
        """
        with self.database.writing() as statements:
            # The whole entry is looked for only where there is one: somebody waits for this.
            if next(statements.rows(_FORM_USED, (form_token,)), None) is not None:
                return self._read(statements, _BY_FORM, form_token)[0][1]
            marks = self._guest_marks(entry.decision)
            check(add_up(statements, entry.decision, marks, day_start, entry.intent.prepared_at))
            self._insert(statements, entry, form_token, marks and marks[0])
        return replace(entry, version=1)

    def record(self, before: Entry, event: Event, after: Intent, issued: Issued | None = None) -> Entry:
        """Write one step of an intent. Raises Conflict where somebody else moved it on since `before`."""
        # A claim that no living lock stands behind would be taken for a dead one's.
        if isinstance(event, Claimed) and event.by != self._process.token:
            raise ValueError(event.by)
        email = before.decision.guest_email
        with self.database.writing() as statements:
            facts = (after.state, _hide(email, rows.intent_text(after)), before.reference, before.version)
            if statements.run(_STEP, facts) != 1:
                raise Conflict(before.reference)
            if issued is not None:
                self._keep_issued(statements, before, issued)
            if after.state in CLOSED:
                statements.run(_FORGET_ORDER, (before.reference,))
            if after.kind is Kind.REVERSAL and after.state is State.ISSUED:
                self._forget_card(statements, before.decision.reverses or "")
            line = chain.Line(
                reference=before.reference,
                at=self._now(),
                kind=type(event).__name__,
                actor=rows.actor_of(event),
                before=before.state,
                after=after.state,
                detail=_hide(email, rows.json_text(rows.detail_of(event))),
            )
            chain.append(statements, self._seal, line)
            entry = self._read(statements, _BY_REFERENCE, before.reference)[0][1]
        if after.state in CLOSED and email is not None:
            self.database.wipe_traces()
        return entry

    def find(self, reference: str) -> Entry | None:
        """Read one intent by its reference, or by an end of it (4 letters or more) that fits only one."""
        with self.database.reading() as statements:
            found = self._read(statements, _BY_REFERENCE, reference)
            if not found and len(reference) >= SHORTEST_END and reference.isalnum() and reference.isascii():
                found = self._read(statements, _BY_END, reference[::-1])
        return found[0][1] if len(found) == 1 else None

    def watched(self) -> tuple[Entry, ...]:
        """Read every intent whose outcome is still asked about or waits for a person, oldest first."""
        at = self._now()
        known = self._in_states(WATCHED)
        return tuple(one for one in known if one.state in OPEN or next_check(one.intent, at) is not None)

    def orphans(self) -> tuple[Entry, ...]:
        """Read every intent in SENDING whose process is gone."""
        sending = self._in_states({State.SENDING})
        return tuple(entry for entry in sending if not self._process.is_alive(entry.intent.claimed_by))

    def unsent(self) -> tuple[Entry, ...]:
        """Read every intent in PREPARED whose process is gone: a person must send or discard it."""
        with self.database.reading() as statements:
            prepared = self._read(statements, _IN_STATES, json.dumps([State.PREPARED]))
        return tuple(entry for row, entry in prepared if not self._process.is_alive(row.prepared_by))

    def left_to_managers(self, size: int) -> tuple[Entry, ...]:
        """Read the newest of what the protocol leaves to a manager and none has dealt with yet."""
        with self.database.reading() as statements:
            return tuple(entry for _, entry in self._found(statements, _LEFT_TO_MANAGERS, {"size": size}))

    def unshown(self, since: datetime, until: datetime, size: int) -> tuple[Entry, ...]:
        """Read the newest cards decided since then that nobody was shown.

        One that was decided after `until` counts only where its process is gone: it is being shown.
        """
        facts = {"since": chain.utc_text(since), "size": size}
        with self.database.reading() as statements:
            found = self._found(statements, _UNSHOWN, facts)
        return tuple(
            entry
            for row, entry in found
            if entry.created < until or not self._process.is_alive(row.prepared_by)
        )

    def mark(self, reference: str, mark: Mark, by: str) -> Entry:
        """Write down what a person has done about an intent; the second time changes nothing."""
        with self.database.writing() as statements:
            [(row, entry)] = self._read(statements, _BY_REFERENCE, reference)
            if statements.run(_MARK, (row.id, mark, by)) == 1:
                line = chain.Line(reference, self._now(), mark, by, entry.state, entry.state, "{}")
                chain.append(statements, self._seal, line)
            return self._read(statements, _BY_REFERENCE, reference)[0][1]

    def control(self) -> str | None:
        """Give the reference of the newest card that is known to be listed, or None where there is none."""
        with self.database.reading() as statements:
            return next(statements.rows(_NEWEST_ISSUED), (None,))[0]

    def spent(self, decision: Decision, day_start: datetime, at: Moment) -> Spent:
        """Add up what limits look at; open outcomes count as spent."""
        with self.database.reading() as statements:
            return add_up(statements, decision, self._guest_marks(decision), day_start, at)

    def given_by(self, operator: str, currency: str, size: int) -> tuple[int, ...]:
        """Read the newest cards this person gave and nobody took back: their amounts in minor units."""
        with self.database.reading() as statements:
            found = statements.rows(_GIVEN_BY, {"operator": operator, "currency": currency, "size": size})
            return tuple(face_value for (face_value,) in found)

    def pin_lengths(self, product_id: int) -> frozenset[int]:
        """Give the lengths that PINs of this product had as texts, among the newest thousand cards."""
        with self.database.reading() as statements:
            return frozenset(length for (length,) in statements.rows(_PIN_LENGTHS, (product_id,)))

    def page(self, wanted: Filter, before: int | None, size: int) -> tuple[tuple[int, Entry], ...]:
        """Read up to `size` entries, newest first, older than the key `before`; each with its key."""
        with self.database.reading() as statements:
            keys = keys_of(statements, wanted, before, size)
            found = self._read(statements, _BY_KEYS, json.dumps(keys))
        return tuple((row.id, entry) for row, entry in found)

    def has_older_words(self) -> bool:
        """Say whether there are entries that an older program wrote and today's words do not find yet."""
        with self.database.reading() as statements:
            return has_older_words(statements)

    def reach_back(self, size: int) -> None:
        """Let today's words find up to `size` more of them, newest first."""
        with self.database.writing() as statements:
            reach_back(statements, self._found(statements, OLDER, {"size": size}))

    def history(self, reference: str) -> tuple[Happening, ...]:
        """Read all that happened to one intent, oldest first."""
        with self.database.reading() as statements:
            return tuple(rows.happening_of(*event) for event in statements.rows(_HISTORY, (reference,)))

    def reversal_of(self, reference: str) -> Entry | None:
        """Read the newest reversal of a card that was not refused, or None."""
        with self.database.reading() as statements:
            found = self._read(statements, _REVERSAL_OF, reference)
        return found[0][1] if found else None

    def verify_chain(self) -> int | None:
        """Give the number of the first event that is not as it was written, or None where all is well."""
        with self.database.reading() as statements:
            return chain.first_broken(statements, self._seal)

    def close(self) -> None:
        """Let go of the file; the process lock is the caller's."""
        self.database.close()

    def _insert(self, statements: Statements, entry: Entry, form_token: str, guest_mark: str | None) -> None:
        if entry.order is None:
            raise ValueError(entry.reference)
        intent, decision = entry.intent, entry.decision
        email = decision.guest_email
        guest = None if email is None else mask_email(email)
        payload = to_canonical(entry.order)
        decided = _hide(email, rows.decision_text(decision))
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
        [(key,)] = statements.rows(_INSERT, facts)
        statements.run(_FREEZE, (key, payload, email))
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

    def _keep_issued(self, statements: Statements, before: Entry, issued: Issued) -> None:
        row = self._read(statements, _BY_REFERENCE, before.reference)[0][0]
        # Without a key a hash of a number would give the number away.
        number = issued.number if self._seal else None
        number_mark = None if number is None else mark(self._seal, "number", number.reveal())
        statements.run(_KEEP_ISSUED, (rows.issued_text(issued), number_mark, row.id))
        words = index_of(before.reference, before.decision, row.guest, issued.last4)
        statements.run("UPDATE search SET words = ? WHERE rowid = ?", (words, row.id))
        secrets = rows.secrets_text(issued, before.issued)
        if secrets is None:
            return
        at = self._now().wall
        if self.encrypted:
            _forget_old_secrets(statements, at)
            statements.run(_KEEP_CARD, (row.id, chain.utc_text(at), secrets))
        else:
            self._kept = {name: kept for name, kept in self._kept.items() if at - kept[0] < SECRETS_LIVE}
            self._kept[before.reference] = (at, secrets)

    def _forget_card(self, statements: Statements, reference: str) -> None:
        """Remove the number, alias and PIN of a card that is empty now; its last four digits stay."""
        self._kept.pop(reference, None)
        statements.run(_FORGET_CARD, (reference,))

    def _guest_marks(self, decision: Decision) -> tuple[str, str] | None:
        """Name the guest: as of today, and as on cards from before the ledger was encrypted."""
        if decision.guest_email is None:
            return None
        email = mailable(decision.guest_email.strip()).casefold()
        return mark(self._seal, "guest", email), mark(b"", "guest", email)

    def _in_states(self, states: Iterable[State]) -> tuple[Entry, ...]:
        with self.database.reading() as statements:
            found = self._read(statements, _IN_STATES, json.dumps(sorted(states)))
        return tuple(entry for _, entry in found)

    def _read(self, statements: Statements, question: str, about: str) -> list[tuple[rows.Row, Entry]]:
        return self._found(statements, question, {"about": about})

    def _found(
        self, statements: Statements, question: str, facts: Mapping[str, Value]
    ) -> list[tuple[rows.Row, Entry]]:
        found: list[tuple[rows.Row, Entry]] = []
        for values in statements.rows(question, facts):
            row = rows.row_of(values)
            kept = self._kept.get(row.reference)
            found.append((row, rows.entry_of(row, row.secrets if kept is None else kept[1])))
        return found


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


def _forget_old_secrets(statements: Statements, at: datetime) -> None:
    statements.run("DELETE FROM secret WHERE at < ?", (chain.utc_text(at - SECRETS_LIVE),))


def _hide(email: str | None, text: str) -> str:
    """Mask a guest's email wherever somebody repeated it, such as Toggle in a sentence."""
    if email is None:
        return text
    return re.sub(re.escape(email), lambda _: mask_email(email), text, flags=re.IGNORECASE)
