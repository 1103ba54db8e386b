"""A drill held with a script: one JSON object a line, each with one key that says what it is.

`problem` asks; a line is read, plain text or {"answer": ...}; `judgement` answers it. A line that
is no number gets `again` and the problem stays open, `?` gets `help`; `summary` comes last.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from dltutor.cli.drilling.conversation import ENDS, STEP, WHOLE, prepare_input
from dltutor.cli.drilling.session import Session
from dltutor.drill import Dealt, Unreadable
from dltutor.drill.tally import tally


class Lines:
    """Asks until the problems or the lines come to an end."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def run(self) -> None:
        """Problem after problem. Raises EOFError where the lines end."""
        prepare_input()
        while (dealt := self.session.deal()) is not None:
            problem = dealt.problem
            told = {"number": dealt.number, "topic": problem.topic, "question": problem.question}
            write("problem", told | {"diagram": problem.diagram, "seed": dealt.seed})
            if not self._ask(dealt):
                return

    def end(self) -> None:
        """How it went, and what comes back when."""
        due = {name: at.isoformat(timespec="seconds") for name, at in self.session.due().items()}
        tallies = tally(self.session.answers)
        total = {
            key: sum(getattr(each, key) for each in tallies) for key in ("right", "helped", "of")
        }
        topics = [vars(each) | {"due": due.get(each.topic)} for each in tallies]
        following = next(({"topic": name, "due": at} for name, at in due.items()), None)
        recorded = self.session.context.workspace is not None
        told = {"topics": topics, "next": following, "seed": self.session.seed}
        write("summary", total | told | {"recorded": recorded})

    def _ask(self, dealt: Dealt) -> bool:
        """Until this problem is judged; False where the script ends the drill."""
        steps, blanks = dealt.problem.steps, 0
        while True:
            line = typed(sys.stdin.readline())
            blanks = 0 if line else blanks + 1
            if line.lower() in ENDS or blanks == 2:
                return False
            if line in STEP:
                shown = self.session.help(whole=False)
                write("help", {"steps": steps[: shown.stop], "left": len(steps) - shown.stop})
                continue
            if line.lower() in WHOLE:
                self.session.help(whole=True)
                told = {"right": False, "expected": dealt.problem.answer, "mistake": None}
                write("judgement", told | {"sentence": "", "steps": steps})
                return True
            try:
                judgement = self.session.answer(line)
            except Unreadable as unreadable:
                write("again", str(unreadable))
                continue
            write("judgement", judgement.to_json() | {"steps": steps})
            return True


def typed(line: str) -> str:
    """What a line answers. Raises EOFError where there is none."""
    if not line:
        raise EOFError
    try:
        # Numbers stay as they are written: 0.30 says more than 0.3.
        told = json.loads(line, parse_float=str, parse_int=str)
    except (ValueError, RecursionError):
        return line.strip()
    answer = told.get("answer") if isinstance(told, dict) else told
    return answer.strip() if isinstance(answer, str) else line.strip()


def write(kind: str, told: Any) -> None:
    """One line, out at once: a script waits for it."""
    print(json.dumps({kind: told}, allow_nan=False), flush=True)
