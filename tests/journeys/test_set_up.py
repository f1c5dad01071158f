"""A till is set up by files and commands that either work as a whole or change nothing."""

import resource
import shutil
import sys
from functools import partial
from pathlib import Path

import pytest

from tests.doubles.rival import PASSWORD, Manners, Rival
from tests.doubles.rival_wire import held
from tests.doubles.till import SETUP, Ran, Till, limited_to, start, together, usual
from tests.journeys.conftest import OpenScene, Scene

REFUSED_FILES = {
    "colour": SETUP.replace('label = "Waited', 'colour = "red"\nlabel = "Waited'),
    "account_id": SETUP.replace("account_id = 662", ""),
    "minimum": SETUP.replace('minimum = "1.00"', "minimum = 1.0"),
    "TOML": SETUP + "\n[[sites",
}


@pytest.fixture(scope="module")
def applied(open_scene: OpenScene) -> tuple[Scene, dict[str, Ran]]:
    scene = open_scene(Manners())
    folder = scene.till.folder.parent
    for name, text in REFUSED_FILES.items():
        (folder / f"{name}.toml").write_text(text, "utf-8")
    commands = {
        name: partial(scene.till.run, "provision", str(folder / f"{name}.toml")) for name in REFUSED_FILES
    }
    return scene, together({**commands, "missing": partial(scene.till.run, "provision", "missing.toml")})


@pytest.mark.parametrize("case", [*REFUSED_FILES, "missing"])
def test_a_provisioning_file_with_a_fault_changes_nothing_and_names_it(
    applied: tuple[Scene, dict[str, Ran]], provisioned: Till, case: str
) -> None:
    scene, ended = applied

    assert 2 == ended[case].code
    assert ended[case].err.splitlines()[-1].startswith("Nothing was changed. ")
    assert case in ended[case].err
    settings = "settings.toml"
    assert (scene.till.folder / settings).read_bytes() == (provisioned.folder / settings).read_bytes()


def test_settings_that_make_no_sense_are_set_aside_and_nothing_is_issued(scene: Scene) -> None:
    (scene.till.folder / "settings.toml").write_bytes(b"\xff\x00 nonsense")

    ran = scene.till.issue()

    assert (3, "not_connected_yet") == (ran.code, ran.json["code"])
    (aside,) = scene.till.folder.glob("settings.toml.set-aside-*")
    assert b"\xff\x00 nonsense" == aside.read_bytes()
    assert aside.name in ran.err


@pytest.mark.parametrize("part", ["", "ledger.db", "senders", "settings.toml"])
def test_a_folder_that_cannot_keep_records_issues_nothing(scene: Scene, part: str) -> None:
    _put_in_the_way(scene.till.folder / part)

    ran = scene.till.issue()

    assert (3, "DRAFT") == (ran.code, ran.json["state"]), ran.err
    assert "Nothing was issued." in ran.err
    assert "Traceback" not in ran.err
    assert "createOrder" not in scene.rival.heard


def test_records_that_were_emptied_issue_nothing_until_somebody_knows(scene: Scene) -> None:
    assert 0 == scene.till.issue().code
    (scene.till.folder / "ledger.db").write_bytes(b"")

    ran = scene.till.issue("15.00")

    assert (3, "records_lost") == (ran.code, ran.json["code"]), ran.err
    assert "This till's records are gone" in ran.err
    assert [2000] == [sale.value for sale in scene.rival.sales]
    assert b"" == (scene.till.folder / "ledger.db").read_bytes()


def test_records_that_are_gone_are_not_begun_anew_behind_everybodys_back(scene: Scene) -> None:
    assert 0 == scene.till.issue().code
    (scene.till.folder / "ledger.db").unlink()

    ran = scene.till.issue("15.00")

    assert (3, "records_lost") == (ran.code, ran.json["code"]), ran.err
    assert "This till's records are gone" in ran.err
    assert [2000] == [sale.value for sale in scene.rival.sales]
    assert not (scene.till.folder / "ledger.db").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_full_disk_issues_nothing(scene: Scene) -> None:
    ran = start(scene.till.where("issue", *usual()), launcher=limited_to(16_384)).ended()

    assert (3, "records_unusable") == (ran.code, ran.json["code"]), ran.err
    assert "Traceback" not in ran.err
    assert "createOrder" not in scene.rival.heard


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process that runs already")
def test_a_disk_that_fills_up_while_sending_still_hands_over_the_card(scene: Scene) -> None:
    scene.rival.plays("createOrder", held)
    running = scene.till.start_issue()
    scene.rival.await_heard("createOrder")
    resource.prlimit(running.process.pid, resource.RLIMIT_FSIZE, (0, 0))
    scene.rival.lets_go()

    ran = running.ended()

    (sale,) = scene.rival.sales
    assert (ran.code, ran.json["card_reference"]) == (0, sale.number), ran.err
    assert "could not write the card down" in ran.err
    assert [(each["state"], each["reference"]) for each in scene.till.reconcile()["entries"]] == [
        ("ISSUED", sale.reference)
    ]


def test_connecting_proves_the_pair_and_keeps_the_account(tmp_path: Path) -> None:
    with Rival(Manners(accounts="list")) as rival:
        till = Till(tmp_path / "data", rival.url)

        wrong = till.run("connect", "--username=anchor-till-2", stdin="guess-5512\n")
        right = till.run("connect", "--username=anchor-till-2", stdin=PASSWORD + "\n")
        doctor = till.run("doctor", "--json")

    assert 5 == wrong.code
    assert "guess-5512" not in wrong.out + wrong.err
    # Where the tests run no vault answers.
    assert (7, True) == (right.code, "NOT stored" in right.err)
    assert "662" in right.err
    findings = {each["part"]: each["health"] for each in doctor.json["findings"]}
    assert ("ok", "ok", 0) == (findings["login"], findings["chain"], doctor.code)
    assert [] == till.leaks("guess-5512", PASSWORD, *rival.tokens)


def test_spaces_around_a_pair_are_left_out_and_that_is_said(tmp_path: Path) -> None:
    with Rival(Manners(accounts="list")) as rival:
        ran = Till(tmp_path / "data", rival.url).run(
            "connect", "--username= anchor-till-2", stdin=f"  {PASSWORD} \n"
        )

    assert 7 == ran.code  # where the tests run no vault answers
    assert "The spaces around the password were left out" in ran.err
    assert {"username": "anchor-till-2", "password": PASSWORD} == rival.logins[-1]


def test_an_account_is_chosen_by_name_where_there_are_several_or_none_is_told(tmp_path: Path) -> None:
    with Rival(Manners(account_ids=(662, 731))) as rival:
        till = Till(tmp_path / "data", rival.url)

        several = till.run("connect", "--username=anchor-till-2", stdin=PASSWORD)
        rival.manners.accounts = "refused"
        typed = till.run("connect", "--username=anchor-till-2", "--account=662", stdin=PASSWORD)

    assert 2 == several.code
    assert "731" in several.err
    assert (7, True) == (typed.code, "662" in typed.err)


@pytest.mark.parametrize(("username", "stdin"), [("anchor-till-2", ""), (" ", PASSWORD)])
def test_half_a_pair_is_not_tried(scene: Scene, username: str, stdin: str) -> None:
    ran = scene.till.run("connect", f"--username={username}", stdin=stdin)

    assert (2, "Nothing was saved") == (ran.code, ran.err.partition(".")[0])
    assert [] == scene.rival.heard


def test_where_no_account_is_told_it_says_where_its_number_is(tmp_path: Path) -> None:
    with Rival(Manners(accounts="refused")) as rival:
        ran = Till(tmp_path / "data", rival.url).run("connect", "--username=anchor-till-2", stdin=PASSWORD)

    assert 2 == ran.code
    assert "--account" in ran.err
    assert not ran.err.rstrip().endswith(":")


def test_amounts_that_will_never_be_offered_are_named(scene: Scene) -> None:
    ran = scene.till.provision(SETUP.replace('"5.00", "20.00"', '"5.25", "20.00", "500.00"'))

    assert 0 == ran.code
    assert "In-store Gift will not offer £5.25, £500.00" in ran.err


def test_people_without_an_email_are_named_where_receipts_go_to_them(scene: Scene) -> None:
    receipts = SETUP.replace("[[sites]]", 'receipt_contact = "operator"\n\n[[sites]]', 1)
    people = '[[operators]]\nname = "Ada"\nrole = "owner"\nemail = "ada@anchor.example"\n'

    ran = scene.till.provision(receipts + people + '[[operators]]\nname = "Kim"\nrole = "staff"\n')

    assert 0 == ran.code
    assert ran.err.splitlines()[-1].endswith("the file has no email for Kim.")


def test_the_self_check_tells_of_a_folder_that_is_in_the_way(scene: Scene) -> None:
    _put_in_the_way(scene.till.folder)

    ran = scene.till.run("doctor", "--json")

    assert "Traceback" not in ran.err
    assert ["folder"] == [each["part"] for each in ran.json["findings"] if each["health"] == "trouble"]
    assert "issued" not in ran.err


def test_the_self_check_reads_every_record(scene: Scene) -> None:
    scene.till.issue("20.00")
    file = scene.till.folder / "ledger.db"
    sound = file.read_bytes()
    file.write_bytes(sound.replace(b'"prepared_at"', b'"prepored_at"'))
    assert file.read_bytes() != sound

    ran = scene.till.run("doctor", "--json")

    findings = {each["part"]: each["health"] for each in ran.json["findings"]}
    assert (1, "trouble") == (ran.code, findings["ledger"])


def test_the_self_check_names_settings_that_it_set_aside(scene: Scene) -> None:
    (scene.till.folder / "settings.toml").write_bytes(b"nonsense")

    ran = scene.till.run("doctor", "--json")

    (aside,) = scene.till.folder.glob("settings.toml.set-aside-*")
    findings = {each["part"]: each for each in ran.json["findings"]}
    assert (1, "trouble") == (ran.code, findings["settings"]["health"])
    assert aside.name in findings["settings"]["detail"]


def test_the_self_check_finds_an_address_that_is_no_toggle(scene: Scene) -> None:
    ran = scene.till.run("doctor", "--api-url=http://192.0.2.7/graphql", "--json")

    assert ["login"] == [each["part"] for each in ran.json["findings"] if each["health"] == "trouble"]


def test_a_port_that_cannot_be_is_named(tmp_path: Path) -> None:
    ran = start(["--data-dir", str(tmp_path), "sandbox", "--port", "99999"]).ended()

    assert (2, False) == (ran.code, "Traceback" in ran.err)
    assert "99999" in ran.err


def test_a_report_that_cannot_be_written_is_no_traceback(scene: Scene) -> None:
    ran = scene.till.run("doctor", "--json", str(scene.till.folder / "no" / "such" / "report.json"))

    assert 1 == ran.code
    assert "Traceback" not in ran.err


def test_the_version_is_told_without_a_data_folder() -> None:
    ran = start(["--version"]).ended()

    assert 0 == ran.code
    assert ran.out.startswith("Toggle Desk ")


def _put_in_the_way(place: Path) -> None:
    """Leave something of the wrong kind where the program wants to keep something."""
    if place.is_dir():
        shutil.rmtree(place)
        place.write_bytes(b"in the way")
    else:
        place.unlink()
        place.mkdir()
