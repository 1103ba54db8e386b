"""Who has handed in what: folders and zip files are read, and nothing of them is believed."""

import os
import stat
import struct
import zipfile

import pytest

from dltutor.classroom.bundle import gathered
from dltutor.classroom.errors import ClassroomError
from dltutor.classroom.files import MAX_BYTES
from dltutor.classroom.submissions import handed_in, students_of
from tests.classroom.conftest import PAIR, RIGHT


@pytest.fixture
def looked(room, mini_course, tmp_path):
    """looked() -> what each student has handed in, by name."""

    def look():
        students = students_of(room, mini_course, tmp_path / "results")
        return {each.name: handed_in(each, mini_course) for each in students}

    return look


def bytes_of(found, exercise):
    answer = found.answers[exercise]
    files = found.student.files
    return gathered(answer.path, exercise, answer.others, files)


def test_files_are_found_by_name_wherever_they_lie(looked, hand_in):
    hand_in("alice", "01-twice/double.py", RIGHT)
    hand_in("alice", "all/of/it/pair.py", PAIR)
    hand_in("alice", "notes.py", "1 +")
    hand_in("bob", "blanks.py", "one = 1\n")

    found = looked()

    assert {name: sorted(each.answers) for name, each in found.items()} == {
        "alice": ["double", "pair"],
        "bob": ["blanks"],
    }
    assert bytes_of(found["alice"], "pair") == {"pair.py": PAIR.encode()}


def test_a_former_name_counts_and_is_graded_under_the_present_one(looked, hand_in):
    hand_in("alice", "couple.py", PAIR)

    assert bytes_of(looked()["alice"], "pair") == {"pair.py": PAIR.encode()}


def test_of_two_files_the_one_at_the_usual_place_is_taken_and_the_other_named(looked, hand_in):
    hand_in("alice", "double.py", "first")
    hand_in("alice", "01-twice/double.py", "at home")
    hand_in("bob", "old/copies/double.py", "deep")
    hand_in("bob", "my/double.py", "shallow")

    found = looked()

    assert bytes_of(found["alice"], "double") == {"double.py": b"at home"}
    assert found["alice"].answers["double"].passed_over == ("double.py",)
    assert bytes_of(found["bob"], "double") == {"double.py": b"shallow"}


def test_kept_copies_and_other_peoples_code_are_no_answers(looked, hand_in):
    hand_in("alice", ".dltutor/copies/double/double.py", RIGHT)
    hand_in("alice", "__MACOSX/double.py", RIGHT)
    hand_in("alice", "lib/site-packages/double.py", RIGHT)
    hand_in("alice", "blanks.py", "")

    assert list(looked()["alice"].answers) == ["blanks"]


def test_what_an_answer_imports_or_opens_comes_along_and_nothing_else(looked, hand_in):
    hand_in("alice", "double.py", "from helper import x\nopen('table.csv')\n")
    hand_in("alice", "helper.py", "import tools.more\n")
    hand_in("alice", "tools/__init__.py", "")
    hand_in("alice", "tools/more.py", "x = 1\n")
    hand_in("alice", "table.csv", "1,2\n")
    hand_in("alice", "secret.py", "x = 2\n")
    hand_in("alice", "01-twice/pair.py", PAIR)

    bundle = bytes_of(looked()["alice"], "double")

    assert sorted(bundle) == [
        "double.py",
        "helper.py",
        "table.csv",
        "tools/__init__.py",
        "tools/more.py",
    ]


def test_the_digest_changes_with_what_comes_along(looked, hand_in):
    hand_in("alice", "double.py", "from helper import x\n")
    hand_in("alice", "helper.py", "x = 1\n")
    before = looked()["alice"].answers["double"].digest
    hand_in("alice", "unrelated.py", "x = 1\n")
    assert looked()["alice"].answers["double"].digest == before

    hand_in("alice", "helper.py", "x = 2\n")

    assert looked()["alice"].answers["double"].digest != before


def test_links_out_of_the_folder_are_not_followed(looked, hand_in, room, tmp_path):
    (tmp_path / "teacher.py").write_text(RIGHT)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "pair.py").write_text(PAIR)
    hand_in("alice", "blanks.py", "")
    (room / "alice" / "double.py").symlink_to(tmp_path / "teacher.py")
    (room / "alice" / "more").symlink_to(tmp_path / "elsewhere")
    (room / "bob").symlink_to(tmp_path / "elsewhere")

    found = looked()

    assert "leads out" in found["alice"].answers["double"].fault
    assert "pair" not in found["alice"].answers
    assert "is a link" in found["bob"].trouble


def test_a_link_within_the_folder_is_read(looked, hand_in, room):
    hand_in("alice", "mine.py", RIGHT)
    (room / "alice" / "double.py").symlink_to(room / "alice" / "mine.py")

    assert bytes_of(looked()["alice"], "double") == {"double.py": RIGHT.encode()}


def test_what_only_has_the_name_of_a_file_is_said_and_nobody_waits(looked, room):
    (room / "alice" / "double.py").mkdir(parents=True)
    os.mkfifo(room / "alice" / "pair.py")

    answers = looked()["alice"].answers

    assert answers["double"].fault == "is a folder."
    assert answers["pair"].fault == "is no plain file."


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_said(looked, hand_in):
    hand_in("alice", "double.py", RIGHT).chmod(0)

    assert looked()["alice"].answers["double"].fault == "cannot be read: Permission denied."


def test_a_huge_file_is_read_as_far_as_it_shows_that_it_is(looked, hand_in):
    hand_in("alice", "double.py", b"#" * (3 * MAX_BYTES))

    assert len(bytes_of(looked()["alice"], "double")["double.py"]) == MAX_BYTES


def test_a_zip_file_is_a_students_folder(looked, zip_in):
    zip_in("alice", {"work/01-twice/double.py": RIGHT, "__MACOSX/work/pair.py": PAIR})

    found = looked()["alice"]

    assert bytes_of(found, "double") == {"double.py": RIGHT.encode()}
    assert list(found.answers) == ["double"]


def test_paths_that_lead_out_of_a_zip_file_are_not_there(looked, zip_in, room):
    zip_in(
        "alice", {"../double.py": RIGHT, "/pair.py": PAIR, "a/../../outer.py": "", "blanks.py": ""}
    )

    assert list(looked()["alice"].answers) == ["blanks"]
    assert [path.name for path in room.iterdir()] == ["alice.zip"]


def test_links_in_a_zip_file_are_not_followed(looked, room):
    link = zipfile.ZipInfo("double.py")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(room / "alice.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")

    assert "is a link" in looked()["alice"].answers["double"].fault


def test_a_zip_bomb_is_that_students_trouble(looked, zip_in, hand_in):
    zip_in("alice", {"double.py": RIGHT, "zeros.bin": bytes(80 * 2**20)})
    hand_in("bob", "double.py", RIGHT)

    found = looked()

    assert "zip bomb" in found["alice"].trouble
    assert list(found["bob"].answers) == ["double"]


def test_a_member_that_lies_about_its_size_is_not_believed(looked, zip_in):
    file = zip_in("alice", {"double.py": b"#" * (40 * MAX_BYTES)})
    data = bytearray(file.read_bytes())
    directory = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, directory + 24, 100)  # the size when unpacked
    file.write_bytes(data)

    found = looked()["alice"]

    answer = found.answers["double"]
    assert answer.fault or len(bytes_of(found, "double")["double.py"]) <= MAX_BYTES


@pytest.mark.parametrize(
    "data",
    [b"", b"no zip at all", b"PK\x05\x06" + bytes(5), b"PK\x05\x06" + b"\xff" * 18],
    ids=["empty", "text", "cut off", "endless"],
)
def test_a_broken_zip_file_is_that_students_trouble(looked, room, data):
    (room / "alice.zip").write_bytes(data)

    assert looked()["alice"].trouble.startswith("alice.zip ")


def test_a_damaged_or_encrypted_member_is_that_files_trouble(looked, zip_in):
    file = zip_in("alice", {"double.py": RIGHT * 20, "pair.py": PAIR})
    data = bytearray(file.read_bytes())
    data[45] ^= 0xFF  # in the first member's data
    second = data.rindex(b"PK\x01\x02")
    data[second + 8] |= 1  # encrypted, says the list
    file.write_bytes(data)

    answers = looked()["alice"].answers

    assert "is damaged" in answers["double"].fault
    assert answers["pair"].fault == "is encrypted."


def test_too_many_files_are_that_students_trouble(looked, zip_in, monkeypatch):
    monkeypatch.setattr("dltutor.classroom.archive.MAX_ENTRIES", 10)
    zip_in("alice", {f"{number}.txt": "" for number in range(11)})

    assert "more than 10 files" in looked()["alice"].trouble


def test_a_folder_and_a_zip_file_of_one_name_are_two_students(looked, hand_in, zip_in):
    hand_in("alice", "double.py", RIGHT)
    zip_in("alice", {"pair.py": PAIR})

    assert {name: list(each.answers) for name, each in looked().items()} == {
        "alice": ["double"],
        "alice.zip": ["pair"],
    }


def test_names_that_a_terminal_would_obey_are_made_plain(looked, hand_in):
    hand_in("al\x1b[2Jice\n", "double.py", RIGHT)

    assert list(looked()) == ["al?[2Jice?"]


def test_results_within_the_class_are_no_student(room, hand_in, mini_course):
    hand_in("alice", "double.py", RIGHT)
    (room / "results").mkdir()

    assert [each.name for each in students_of(room, mini_course, room / "results")] == ["alice"]


def test_one_students_own_folder_is_told_from_a_class(room, hand_in, mini_course, tmp_path):
    hand_in("01-twice", "double.py", RIGHT)

    with pytest.raises(ClassroomError, match="one student's own folder"):
        students_of(room, mini_course, tmp_path)


def test_a_folder_without_students_is_said(room, mini_course, tmp_path):
    (room / "double.py").write_text(RIGHT)

    with pytest.raises(ClassroomError, match="no student"):
        students_of(room, mini_course, tmp_path)
