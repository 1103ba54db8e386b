"""What the watching side does with a child's bytes, all of it, without a child.

`hear` is what the fuzzers call: read, judge, say as JSON, and draw.
"""

import json
from functools import cache

from dltutor.cli.console import SafeConsole
from dltutor.course import builtin_course
from dltutor.grader.judge import judge
from dltutor.grader.key import Key
from dltutor.grader.listening import Listening
from dltutor.grader.recorded import REFERENCE
from dltutor.grader.source import parse
from dltutor.runner.recording import to_frame
from dltutor.runner.run import Started
from dltutor.runner.supervise import OUTPUT, RESULTS, Ended
from dltutor.screen.theme import THEME
from dltutor.screen.verdict import VerdictScreen
from dltutor.wire.values import pack

# A number, arrays, a dict judged by laws, two kinds of model: between them every part of the judge.
EXERCISES = ("node_value", "softmax", "adam_step", "digits_model", "lenet5", "fit_gan")
SOURCE = "def node_value(inputs, weights):\n    return sum(inputs)\n"


@cache
def key_of(name):
    """The key of an exercise of the course."""
    return Key(builtin_course().exercise(name))


@cache
def frames_of(name):
    """What a child sends of an answer that is right, as values."""
    key = key_of(name)
    kept = key._recorded[REFERENCE] if key.script.needs_keras else key.reference
    played = [{"played": to_frame(each)} for each in kept.played]
    loaded = {"loaded": list(key.script.names), "missing": []}
    return [loaded, *played, {"end": len(played)}]


def recording_of(name):
    """The same, as bytes."""
    return b"".join(map(pack, frames_of(name)))


def hear(name, results, how="exited", output=b"", pieces=1):
    """The verdict on a child that sent these bytes, in so many pieces if somebody listens."""
    key = key_of(name)
    listening = Listening(key, None, ends=True)

    def wait(heard):
        if key.script.needs_keras:
            size = max(1, -(-len(results) // pieces))
            heard(OUTPUT, output)
            for start in range(0, len(results), size):
                heard(RESULTS, results[start : start + size])
        return Ended(how, 0, results, output)

    run = Started(wait, "").finish(listening)
    verdict = judge(key, parse(SOURCE, "answer.py"), run, listening.judged)
    json.dumps(verdict.to_json()).encode("ascii")
    console = SafeConsole(theme=THEME, width=80, force_terminal=True, file=Nowhere())
    console.print(VerdictScreen(verdict, file="answer.py"))
    return verdict


class Nowhere:
    """A terminal that encodes what it is given, as a real one does, and forgets it."""

    encoding = "utf-8"

    def write(self, text):
        return len(text.encode(errors="replace"))

    def flush(self):
        """Nothing is kept."""

    def isatty(self):
        return True
