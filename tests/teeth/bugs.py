"""Protocol bugs of a bad day, each with the tests that have to notice it.

A row in a name is one of tests/faults/rows.py.
"""

from dataclasses import dataclass

CAMPAIGN = ("tests/simulation/test_seeds.py", "-k", "no_seed", "--campaign-seeds=400")
CRASHES = ("tests/simulation/test_crash_points.py", "-k", "death_at_any_step")
POWER_CUTS = ("tests/simulation/test_power_cut.py", "-k", "takes_away")
DISK = ("tests/simulation/test_io_errors.py",)
FOUND = ("tests/simulation/test_found_here.py",)
MACHINE = (
    *("tests/domain/test_intent.py", "tests/domain/test_steps.py"),
    *("tests/domain/test_schedule.py", "tests/domain/test_read_back.py"),
)
LIMITS_HOLD = ("tests/simulation/test_limits_hold.py",)
LIMITS = ("tests/application/test_limits.py",)
DAYS = (
    "tests/domain/test_business_day.py",
    "tests/runtime/test_clock.py",
    "tests/application/test_limits.py",
)
USE_CASES = ("tests/application",)
LEDGER = ("tests/storage/test_ledger.py", "tests/storage/test_triggers.py", "tests/storage/test_spending.py")
PROCESSES = ("tests/storage/test_processes.py",)
DATABASE = ("tests/storage/test_database.py",)
REPLIES = ("tests/api/test_errors.py", "tests/api/test_engine_errors.py", "tests/api/test_reply.py")
PAPERS = ("tests/faults/test_papers.py",)
PATIENCE = ("tests/faults/test_patience.py", "-k", "tcp")
ENGINES = ("tests/faults/test_engine_shapes.py",)
SENDING = ("tests/api/test_transport.py", "tests/api/test_transport_proof.py", "tests/api/test_client.py")

INTENT = "toggle_desk/domain/intent.py"
STEPS = "toggle_desk/domain/steps.py"
SCHEDULE = "toggle_desk/domain/schedule.py"
READ_BACK = "toggle_desk/domain/read_back.py"
DRIVER = "toggle_desk/application/driver.py"
RECONCILE = "toggle_desk/application/reconcile.py"
DECIDE = "toggle_desk/application/decide.py"
ISSUE = "toggle_desk/application/issue_card.py"
REVERSE = "toggle_desk/application/reverse_card.py"
BOOKS = "toggle_desk/storage/ledger.py"
FILE = "toggle_desk/storage/database.py"
SPENDING = "toggle_desk/storage/spending.py"
LIVENESS = "toggle_desk/storage/liveness.py"
ERRORS = "toggle_desk/api/errors.py"
TRANSPORT = "toggle_desk/api/transport.py"
CLIENT = "toggle_desk/api/client.py"
REPLY = "toggle_desk/api/reply.py"
LINE_ITEMS = "toggle_desk/api/operations/line_items.py"
MOMENT = "toggle_desk/domain/moment.py"
DAY = "toggle_desk/domain/business_day.py"
CLOCK = "toggle_desk/runtime/clock.py"


@dataclass(frozen=True, slots=True)
class Bug:
    """One piece of a file that is put in another's place; `tests` are pytest's arguments."""

    name: str
    file: str
    right: str
    wrong: str
    tests: tuple[str, ...]


BUGS = (
    # -- sending before it is written down, or more than once --------------------------------------------
    Bug(
        "the claim is written down after the order has left",
        DRIVER,
        "            claimed, _ = self._step(entry, Claimed(self._process), recount)\n",
        "            verdict = await self._post(entry)\n"
        "            claimed, _ = self._step(entry, Claimed(self._process), recount)\n"
        "            return self._settle(claimed, verdict)\n",
        CAMPAIGN,
    ),
    Bug(
        "the loser of the race for a claim sends all the same",
        DRIVER,
        "            return self._questions.find(entry.reference) or entry, None\n        except",
        "            claimed = self._questions.find(entry.reference) or entry\n        except",
        CAMPAIGN,
    ),
    Bug(
        "a lost reply counts as not sent",
        STEPS,
        "            return _unknown(intent, event.code, event.words, at)\n",
        "            return _did_nothing(replace(intent, unsent=intent.unsent + 1), State.NOT_SENT)\n",
        CAMPAIGN,
    ),
    Bug(
        "a cancelled send counts as not sent (row 29)",
        STEPS,
        '            return _unknown(intent, Code.INTERRUPTED, "", at)\n',
        "            return _did_nothing(intent, State.NOT_SENT)\n",
        CAMPAIGN,
    ),
    Bug(
        "an interrupted send goes on in SENDING for ever",
        RECONCILE,
        "        return tuple(self._interrupted(entry) for entry in self._questions.orphans())\n",
        "        return ()\n",
        CAMPAIGN,
    ),
    Bug(
        "the machine sends an unknown outcome again by itself",
        STEPS,
        "        return Send(_retry_delay(intent))\n    return None\n",
        "        return Send(_retry_delay(intent))\n"
        "    return Send(0.0) if intent.state is State.SETTLED_NOT_FOUND else None\n",
        MACHINE,
    ),
    Bug(
        "a claim may be taken from any state",
        STEPS,
        "    if not (unsent or intent.authorised):\n",
        "    if not (unsent or intent.authorised or intent.state):\n",
        MACHINE,
    ),
    Bug(
        "an authorisation is good for more than one send",
        STEPS,
        '        authorised=False,\n        code=None,\n        words="",\n    )\n\n\ndef _did_nothing',
        '        code=None,\n        words="",\n    )\n\n\ndef _did_nothing',
        MACHINE,
    ),
    Bug(
        "a refused token is a reason to send again (row 15)",
        CLIENT,
        "        return classify_mutation(answer, request, read)\n",
        "        verdict = classify_mutation(answer, request, read)\n"
        "        refused = isinstance(verdict, NoVerdict) and verdict.code is Code.SIGN_IN_REFUSED\n"
        "        return Unsent(verdict.code, retry=True) if refused else verdict\n",
        ENGINES,
    ),
    Bug(
        "a refused token is proof that nothing was done (rows 15 and 16)",
        ERRORS,
        "    return NoVerdict(_trouble(answer), words)\n",
        "    if _trouble(answer) in {Code.SIGN_IN_REFUSED, Code.FORBIDDEN}:\n"
        "        return Refused(Code.REFUSED, words, unread=True)\n"
        "    return NoVerdict(_trouble(answer), words)\n",
        ENGINES,
    ),
    Bug(
        "an error with a path is a document that never ran (row 17)",
        ERRORS,
        "all(fault.depth is None and _is_of_document",
        "all(_is_of_document",
        REPLIES,
    ),
    Bug(
        "any error of 400 without data is a refusal (row 17)",
        ERRORS,
        "        if _never_ran(envelope, request):\n            return Refused",
        "        if envelope.data is None and answer.status >= 400 or _never_ran(envelope, request):\n"
        "            return Refused",
        ENGINES,
    ),
    Bug(
        "another engine's words at the root field prove that ours never ran",
        ERRORS,
        "    thrown = root in fault.places and request.field not in fault.message\n",
        "    thrown = root in fault.places and not request.field\n",
        REPLIES,
    ),
    Bug(
        "a validation of a field below the order is one of the order",
        ERRORS,
        "all(fault.validation and not _is_below(fault, request) for fault in faults)",
        "all(fault.validation for fault in faults)",
        REPLIES,
    ),
    Bug(
        "a refusal behind a warning of PHP is believed",
        ERRORS,
        "    if answer.status in _OF_REFUSALS and not answer.is_marred:\n",
        "    if answer.status in _OF_REFUSALS:\n",
        REPLIES,
    ),
    Bug(
        "a refusal by a validation is never looked up (row 17b)",
        STEPS,
        "            if event.unread or intent.unknown_since is not None:\n",
        "            if event or intent.unknown_since is not None:\n",
        CAMPAIGN,
    ),
    Bug(
        "a refusal is looked up once only",
        STEPS,
        "    if since is not None and at.seconds_since(since) < SETTLE_AFTER:\n        return checked\n",
        "",
        CAMPAIGN,
    ),
    Bug(
        "a refused card that shows up raises no alarm",
        STEPS,
        "State.SETTLED_NOT_FOUND, State.REJECTED}\n    state = read_back",
        "State.SETTLED_NOT_FOUND}\n    state = read_back",
        MACHINE,
    ),
    Bug(
        "an empty text is sent",
        "toggle_desk/api/operations/document.py",
        '        return _OUTER.sub("", value) or None\n',
        '        return _OUTER.sub("", value)\n',
        ("tests/api/test_operations.py",),
    ),
    Bug(
        "an order leaves after the machine has slept",
        DRIVER,
        "        if stopped is None and not self._clock.now().is_soon_after(decided, FRESH_FOR):\n",
        "        if stopped is None and self._clock.now().seconds_since(decided) > FRESH_FOR:\n",
        FOUND,
    ),
    Bug(
        "an order leaves however old its decision is",
        DRIVER,
        "FRESH_FOR = 60.0 ",
        "FRESH_FOR = 60_000.0 ",
        FOUND,
    ),
    Bug(
        "the machine retries for as long as it likes",
        STEPS,
        "RETRY_WINDOW = 10.0 ",
        "RETRY_WINDOW = 100.0 ",
        MACHINE,
    ),
    Bug(
        "a retry follows a failure that will not pass",
        STEPS,
        "    if isinstance(event, Unsent) and event.retry and _machine_may_send(intent, at):\n",
        "    if isinstance(event, Unsent) and _machine_may_send(intent, at):\n",
        MACHINE,
    ),
    Bug(
        "a proof about the second send is taken for one about the first",
        STEPS,
        "    if intent.state is State.SENDING and intent.unknown_since is not None:\n",
        "    if intent.state is State.DRAFT:\n",
        MACHINE,
    ),
    Bug(
        "every click on a form is another card",
        BOOKS,
        "                return self._entries.read(statements, by_form, about=form_token)[0][1]\n",
        "                form_token += entry.reference\n",
        USE_CASES,
    ),
    Bug(
        "a form that was issued before is sent once more",
        ISSUE,
        "        if entry.reference != order.reference:\n",
        "        if entry.reference != order.reference and entry.state is not State.PREPARED:\n",
        CRASHES,
    ),
    # -- asking, and what an answer proves ----------------------------------------------------------------
    Bug(
        "a not-found counts without its control",
        RECONCILE,
        "        control = await self._looking_works() if nothing else False\n",
        "        control = nothing\n",
        CAMPAIGN,
    ),
    Bug(
        "a control counts however long ago it was found",
        RECONCILE,
        "CONTROL_HOLDS = 60.0 ",
        "CONTROL_HOLDS = 6000.0 ",
        CAMPAIGN,
    ),
    Bug(
        "the first not-found settles it",
        SCHEDULE,
        "    if last.at.seconds_since(intent.unknown_since) < SETTLE_AFTER:\n        return False\n",
        "",
        MACHINE,
    ),
    Bug(
        "two not-founds at once settle it",
        SCHEDULE,
        "        return last.at.seconds_since(first.at) >= NOT_FOUND_APART\n",
        "        return True\n",
        MACHINE,
    ),
    Bug(
        "across boots the wall clock alone is believed (row 34)",
        SCHEDULE,
        "    if first.server_time is None or last.server_time is None:\n        return False\n"
        "    return last.server_time - first.server_time >= SETTLE_AFTER\n",
        "    return last.at.seconds_since(first.at) >= NOT_FOUND_APART\n",
        MACHINE,
    ),
    Bug(
        "a reported duplicate that is not found may be sent again",
        STEPS,
        "        state = State.NEEDS_PERSON if checked.duplicate_reported else State.SETTLED_NOT_FOUND\n",
        "        state = State.SETTLED_NOT_FOUND\n",
        MACHINE,
    ),
    Bug(
        "two orders under one reference are one card (row 41)",
        READ_BACK,
        "    if len(sales) > 1:\n        return State.DUPLICATE\n",
        "",
        MACHINE,
    ),
    Bug(
        "a card of another value is the card (row 27)",
        READ_BACK,
        "    if right is False:\n        return State.MISMATCH\n",
        "",
        MACHINE,
    ),
    Bug(
        "an order without its card is issued (row 26)",
        READ_BACK,
        "    if not sales:\n        return State.ISSUED_INCOMPLETE\n",
        "    if not sales:\n        return State.ISSUED\n",
        MACHINE,
    ),
    Bug(
        "nobody watches what was given up (row 39)",
        INTENT,
        "        State.ABANDONED,\n        State.REJECTED,\n    }\n",
        "        State.REJECTED,\n    }\n",
        MACHINE,
    ),
    Bug(
        "a card that shows up late raises no alarm",
        STEPS,
        "late=intent.late or given_up",
        "late=intent.late",
        MACHINE,
    ),
    Bug(
        "asking ends after an hour",
        SCHEDULE,
        "WATCH_FOR = 7 * _DAY ",
        "WATCH_FOR = _HOUR ",
        MACHINE,
    ),
    # -- people ---------------------------------------------------------------------------------------------
    Bug(
        "anybody may have an open outcome sent again",
        DECIDE,
        "        approval = self.guard.check(Action.DECIDE, by, entry.reference)\n",
        "        approval = self.guard.check(Action.ISSUE, by, entry.reference)\n",
        USE_CASES,
    ),
    Bug(
        "a manager needs no reason",
        DECIDE,
        "        if not reason.strip():\n",
        "        if not reason:\n",
        USE_CASES,
    ),
    Bug(
        "a card that counted as nothing is sent past the limits",
        DECIDE,
        "        self._check_limits(entry, by)\n        event",
        "        event",
        USE_CASES,
    ),
    Bug(
        "a card is taken back twice",
        REVERSE,
        "            if entry.reference == draft.reference or entry.state not in _OVER:\n",
        "            if entry.reference == draft.reference:\n",
        USE_CASES,
    ),
    Bug(
        "a card is taken back that somebody has spent from",
        REVERSE,
        "        if told.balance != whole:\n",
        "        if told.balance > whole:\n",
        USE_CASES,
    ),
    # -- limits ---------------------------------------------------------------------------------------------
    Bug(
        "an unknown outcome costs nothing",
        SPENDING,
        "state NOT IN ('REJECTED', 'NOT_SENT', 'ABANDONED')",
        "state NOT IN ('REJECTED', 'NOT_SENT', 'ABANDONED', 'UNKNOWN')",
        LEDGER,
    ),
    Bug(
        "the same amount may be issued while one is open",
        SPENDING,
        "        same_amount_open=bool(same_amount_open),\n",
        "        same_amount_open=False,\n",
        LEDGER,
    ),
    Bug(
        "the sum is asked before the file is locked",
        BOOKS,
        "        with self.database.writing() as statements:\n            # The whole entry is looked for",
        "        with self.database.reading() as statements:\n"
        "            marks = guest_marks(self._seal, entry.decision)\n"
        "            check(add_up(statements, entry.decision, marks, day_start, entry.intent.prepared_at))\n"
        "        check = str\n"
        "        with self.database.writing() as statements:\n            # The whole entry is looked for",
        LIMITS_HOLD,
    ),
    Bug(
        "what could not leave passes a limit that others have used since",
        DRIVER,
        "        if check is None or unaffected or (counted and sure and soon):\n",
        "        if check is None or unaffected or entry:\n",
        LIMITS,
    ),
    Bug(
        "what is sent on another day counts on the day on which it could not leave",
        BOOKS,
        "        counted = chain.utc_text(recount.at.wall)\n",
        "        counted = chain.utc_text(before.created)\n",
        LIMITS,
    ),
    Bug(
        "a limit is asked before Toggle has told what day it is",
        DRIVER,
        "        return None if self._clock.is_sure_of_day() else await self._sign_in(afresh=False)\n",
        "        return None\n",
        LIMITS,
    ),
    Bug(
        "a day is sure although the machine was off meanwhile",
        CLOCK,
        "        return told is not None and told.server_at(self.now()) is not None\n",
        "        return told is not None\n",
        DAYS,
    ),
    Bug(
        "a clock may go back behind what Toggle has told",
        MOMENT,
        "            return replace(now, wall=max(now.wall, self.server))\n",
        "            return now\n",
        DAYS,
    ),
    Bug(
        "midnight splits a shift in two",
        CLOCK,
        "        return start_of_day(self.dated().wall, self._day_starts(), None)\n",
        "        return start_of_day(self.dated().wall, time_of_day(0), None)\n",
        DAYS,
    ),
    Bug(
        "the hour in which the clocks go back begins a second day",
        DAY,
        "    if before <= after:\n        return before",
        "    if before <= after:\n        return after",
        DAYS,
    ),
    Bug(
        "a beginning that the clocks skip comes an hour late",
        DAY,
        "    if before <= after:\n        return before",
        "    if before:\n        return before",
        DAYS,
    ),
    Bug(
        "an hour is over as soon as the clock is set",
        SPENDING,
        "            SELECT id FROM newest WHERE boot = :boot AND monotonic >= :{running}\n",
        "            SELECT id FROM newest WHERE boot = :boot AND 0 >= :{running}\n",
        LIMITS,
    ),
    Bug(
        "another spelling is another table",
        SPENDING,
        "    of_table = [one for one in json.loads(tables) if table_key(one[0]) == table]\n",
        "    of_table = [one for one in json.loads(tables) if one[0] == decision.table]\n",
        LIMITS,
    ),
    Bug(
        "one gift in parts is no concern of anyone",
        "toggle_desk/domain/splitting.py",
        "    return max(found, default=None)\n",
        "    return None\n",
        LIMITS,
    ),
    Bug(
        "a gift in parts that is given leaves no trace",
        "toggle_desk/application/noticing.py",
        "        if self._split is not None:\n"
        "            self._trail.note(self._splitting(self._split, entry.reference))\n",
        "",
        LIMITS,
    ),
    Bug(
        "who may do less is bound by nothing where only the others are",
        "toggle_desk/domain/policy.py",
        "    own = of_roles[list(Role).index(role) :]\n",
        "    own = of_roles[list(Role).index(role) :][:1]\n",
        ("tests/domain/test_policy.py",),
    ),
    Bug(
        "a clock that is set hides an open outcome (34)",
        SPENDING,
        "            OR (intent ->> '$.prepared_at.boot' = :boot AND",
        "            OR (intent ->> '$.prepared_at.boot' = :boot AND 0 AND",
        LEDGER,
    ),
    Bug(
        "a page of strangers counts as not found",
        LINE_ITEMS,
        "    return None if found and not ours else ours\n",
        "    return ours\n",
        SENDING,
    ),
    Bug(
        "a web page under a 403 is a refusal",
        ERRORS,
        "        return NoVerdict(_trouble(answer))\n    order",
        "        if answer.status == HTTPStatus.FORBIDDEN:\n"
        '            return Refused(Code.FORBIDDEN, "")\n'
        "        return NoVerdict(_trouble(answer))\n    order",
        REPLIES,
    ),
    # -- the file -------------------------------------------------------------------------------------------
    Bug(
        "a commit returns before it is on the disk",
        FILE,
        'Durability("wal", 2) if',
        'Durability("wal", 1) if',
        POWER_CUTS,
    ),
    Bug(
        "a rollback journal goes without its folder",
        FILE,
        'else Durability("delete", 3)',
        'else Durability("delete", 1)',
        POWER_CUTS,
    ),
    Bug(
        "there is no transaction",
        FILE,
        '            self._engine.execute("BEGIN IMMEDIATE")\n            try:\n',
        '            self._engine.execute("BEGIN DEFERRED")\n            try:\n',
        PROCESSES,
    ),
    Bug(
        "a transaction that broke is committed",
        FILE,
        '                    self._engine.execute("ROLLBACK")\n',
        '                    self._engine.execute("COMMIT")\n',
        DATABASE,
    ),
    Bug(
        "whoever comes second writes over the first",
        BOOKS,
        "WHERE reference = ? AND version = ?",
        "WHERE reference = ? AND version >= ?",
        LEDGER,
    ),
    Bug(
        "a verdict is written down without its event",
        BOOKS,
        "            chain.append(statements, self._seal, line)\n            entry =",
        "            entry =",
        LEDGER,
    ),
    Bug(
        "a verdict that cannot be written down is lost",
        DRIVER,
        "        try:\n            return self._step(claimed, verdict)\n        except RecordsUnusable:\n",
        "        try:\n            return self._step(claimed, verdict)\n        except Conflict:\n",
        DISK,
    ),
    Bug(
        "everybody alive is dead: sends in flight are called interrupted",
        LIVENESS,
        "        except Timeout:\n            return True\n",
        "        except Timeout:\n            return False\n",
        PROCESSES,
    ),
    Bug(
        "everybody dead is alive: nothing is ever recovered",
        LIVENESS,
        "        _drop(lock)\n        return False\n",
        "        _drop(lock)\n        return True\n",
        PROCESSES,
    ),
    Bug(
        "the chain does not hold its links",
        "toggle_desk/storage/verify.py",
        "        elif previous != self._seal and not gap and not self._broken:\n",
        "        elif not previous and not gap and not self._broken:\n",
        ("tests/storage/test_verify.py",),
    ),
    # -- the line -------------------------------------------------------------------------------------------
    Bug(
        "a proxy's CONNECT is taken for the order",
        TRANSPORT,
        '            self._left |= getattr(about.get("request"), "method", b"") != b"CONNECT"\n',
        "            self._left = True\n",
        SENDING,
    ),
    Bug(
        "nothing ever left",
        TRANSPORT,
        "        if self._left:\n            return NoAnswer(meaning.after)\n",
        "",
        SENDING,
    ),
    Bug(
        "an order takes a connection that was used before",
        TRANSPORT,
        'self._request(body, token, "close", trail)',
        'self._request(body, token, "keep-alive", trail)',
        SENDING,
    ),
    Bug(
        "the environment chooses whose certificates are believed",
        TRANSPORT,
        "            for name in _OTHER_STORES:\n                os.environ.pop(name, None)\n",
        "",
        PAPERS,
    ),
    Bug(
        "a dripping reply has no deadline",
        TRANSPORT,
        "            async with asyncio.timeout(self._patience.total), self._open() as own:\n",
        "            async with self._open() as own:\n",
        PATIENCE,
    ),
    Bug(
        "trouble of the server is a refusal",
        ERRORS,
        "_OF_REFUSALS = frozenset({200, 400, 404, 405, 413, 415, 422})\n",
        "_OF_REFUSALS = frozenset({200, 400, 404, 405, 413, 415, 422, 500})\n",
        REPLIES,
    ),
    Bug(
        "an error beside an order hides the order (row 25)",
        ERRORS,
        "    if order is not None:\n        return Replied(order)\n",
        "    if order is not None and not envelope.faults:\n        return Replied(order)\n",
        REPLIES,
    ),
    Bug(
        "a duplicate is a refusal (row 23)",
        ERRORS,
        "    if _reports_duplicate(envelope):\n        return DuplicateReported(words)\n",
        "",
        REPLIES,
    ),
    Bug(
        "any refused sentence proves that nothing was done (row 24)",
        ERRORS,
        "        if _finds_fault_with_fields(envelope, request):\n            fields",
        "        if envelope.faults:\n            fields",
        REPLIES,
    ),
    Bug(
        "a key that is given twice is read once (row 21)",
        REPLY,
        "    if len(members) < len(pairs):\n",
        "    if not members and pairs:\n",
        REPLIES,
    ),
    Bug(
        "an empty answer with errors is a not-found",
        CLIENT,
        "        if not found and not answer.clean:\n            return LookUpMissed(Code.SERVER_TROUBLE)\n",
        "",
        SENDING,
    ),
    Bug(
        "the forward clock alone says what is soon",
        MOMENT,
        "max(on_the_wall, forward) <= seconds",
        "forward <= seconds",
        FOUND,
    ),
    Bug(
        "a clock that was set back still vouches for a minute",
        MOMENT,
        " and not was_set_back",
        "",
        ("tests/domain/test_moment.py",),
    ),
    Bug(
        "a card stamped with another day falls out of this day's limit",
        SPENDING,
        "WHERE id >= (\n            SELECT min(id)",
        "WHERE 0 > (\n            SELECT min(id)",
        LEDGER,
    ),
)
