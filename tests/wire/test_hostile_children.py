"""No byte sequence from a child crashes the parent, or makes a pass that its values do not earn."""

import os

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dltutor.grader.listening import Listening
from dltutor.runner.recording import from_frames
from dltutor.runner.supervise import RESULTS, Enough
from dltutor.verdict import Status
from dltutor.wire.values import unpack_all
from tests.wire.parent import EXERCISES, frames_of, hear, key_of, recording_of
from tests.wire.wild import any_recording, recordings

# More by DLTUTOR_EXAMPLES, for who has the time.
EXAMPLES = int(os.environ.get("DLTUTOR_EXAMPLES", "150"))
PLENTY = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
NUMERIC = ("node_value", "softmax", "adam_step")
HOWS = ("exited", "killed", "deadline", "output", "results", "disk", "threads")


def numbers(value):
    """Every number in a value, in order; None where something is none."""
    if isinstance(value, (list, tuple)):
        parts = [numbers(each) for each in value]
        return None if any(part is None for part in parts) else [n for part in parts for n in part]
    array = np.asarray(value)
    return None if array.dtype.kind not in "biufc" else list(array.ravel())


def earned(name, data):
    """Whether what a child sent is close to the reference in every case: by NumPy, not by us."""
    recording, right = from_frames(unpack_all(data)), from_frames(frames_of(name))
    if len(recording.played) != len(right.played):
        return False
    for played, reference in zip(recording.played, right.played, strict=True):
        wanted = numbers(reference.result)
        results = [played.result] if played.repeats else [played.result, played.again]
        for each in map(numbers, results):
            if played.raised or each is None or len(each) != len(wanted):
                return False
            if not np.allclose(each, wanted, rtol=1e-3, atol=1e-3, equal_nan=True):
                return False
    return True


@pytest.mark.parametrize("name", [name for name in EXERCISES if name != "fit_gan"])
def test_a_recording_that_nobody_spoilt_passes(name):
    assert hear(name, recording_of(name), pieces=3).status is Status.PASSED


@PLENTY
@given(any_recording, st.sampled_from(HOWS), st.integers(1, 5), st.binary(max_size=30))
def test_whatever_a_child_sends_there_is_a_verdict_in_the_end(sent, how, pieces, output):
    name, data = sent
    assert hear(name, data, how, output, pieces).status in Status


@PLENTY
@given(st.sampled_from(NUMERIC).flatmap(lambda n: st.tuples(st.just(n), recordings(n))))
def test_only_the_right_values_make_a_pass(sent):
    name, data = sent
    if hear(name, data).passed:
        assert earned(name, data)


@PLENTY
@given(st.data(), st.sampled_from(["digits_model", "lenet5"]))
def test_who_listens_to_pieces_of_any_size_never_crashes_and_agrees_with_who_waits(data, name):
    sent = data.draw(recordings(name))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(sent)), max_size=5)))
    listening = Listening(key_of(name), None, ends=True)
    heard = []
    try:
        for start, end in zip([0, *cuts], [*cuts, len(sent)], strict=True):
            listening(RESULTS, sent[start:end])
    except Enough as enough:
        heard = enough.ended.results
        assert not hear(name, heard).passed
