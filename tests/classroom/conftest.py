"""A class's folder, and answers to the miniature course."""

import zipfile

import pytest

RIGHT = "def double(x):\n    return x + x\n"
SQUARES = "import numpy as np\n\n\ndef double(x):\n    return np.asarray(x) ** 2\n"
HALF = "def half(x):\n    return x / 2\n\n\ndef third(x, by=3.0):\n    return x / 3\n"
PAIR = "def half(x):\n    return x / 2\n\n\ndef third(x, by=3.0):\n    return x / by\n"
BLANKS = "one = 1\ntwo = 2\n"
SYNTAX = "def double(x)\n    return 2 * x\n"
LOOPS = "def double(x):\n    while True:\n        pass\n"


@pytest.fixture
def room(tmp_path):
    """The folder of a class."""
    folder = tmp_path / "class"
    folder.mkdir()
    return folder


@pytest.fixture
def hand_in(room):
    """hand_in("alice", "double.py", text) -> the file."""

    def put(student, path, text):
        file = room / student / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return file

    return put


@pytest.fixture
def zip_in(room):
    """zip_in("alice", {"double.py": text}) -> the zip file."""

    def put(student, files):
        file = room / f"{student}.zip"
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in files.items():
                archive.writestr(name, text)
        return file

    return put
