from toggle_desk.domain.errors import Code, NotAllowed


def test_a_reason_keeps_its_facts_in_plain_words() -> None:
    problem = NotAllowed(Code.PIN_WRONG, name="Sam")

    assert (Code.PIN_WRONG, {"name": "Sam"}) == (problem.code, problem.facts)
