"""One Q update: an entry of the table moves towards its target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from dltutor.drill.numbers import difference, equals, factor, listed, product, told
from dltutor.drill.problem import Mistake, Problem, posed

TOPIC = "q_update"


@dataclass(frozen=True)
class Step:
    """What was seen of one step, and how it is learnt from."""

    old: float
    reward: float
    ahead: Sequence[float]  # the values of the actions where it led
    done: bool
    lr: float
    gamma: float

    @property
    def later(self) -> float:
        """What comes after it is worth, discounted."""
        return 0.0 if self.done else self.gamma * max(self.ahead)

    def to(self, target: float) -> float:
        """The entry, moved by lr of the way to a target."""
        return self.old + self.lr * (target - self.old)


def problem(random: Random) -> Problem:
    """A new entry of the table; in one of four problems the episode is over."""
    step = Step(
        old=random.choice((-2, 1, 2, 3, 4, 5)),
        reward=random.choice((-3, -1, 1, 2, 4, 6)),
        ahead=random.sample((-4, -1, 1, 2, 3, 5, 7, 10), 3),
        done=random.random() < 0.25,
        lr=random.choice((0.1, 0.2, 0.5)),
        gamma=random.choice((0.5, 0.8, 0.9)),
    )
    target = step.reward + step.later
    answer = step.to(target)
    ahead = listed([told(each) for each in step.ahead])
    where = (
        f"where the episode ends; the table has the values {ahead} for it"
        if step.done
        else f"whose actions have the values {ahead}"
    )
    return posed(
        TOPIC,
        f"Q of a state and an action is {told(step.old)}. The action brings a reward of "
        f"{told(step.reward)} and leads to a state {where}. The learning rate is {told(step.lr)}, "
        f"gamma {told(step.gamma)}. What is the new value?",
        answer,
        [
            f"The target, as nothing comes after it: {told(step.reward)}"
            if step.done
            else f"The target: {told(step.reward)} + {product(step.gamma, max(step.ahead))} "
            f"{equals(target)}",
            f"From the old value to it: {difference(target, step.old)} {equals(target - step.old)}",
            f"By {told(step.lr)} of the way: {told(step.old)} + {told(step.lr)} · "
            f"{factor(target - step.old)} {equals(answer)}",
        ],
        [
            *(_of_the_end(step) if step.done else _of_what_follows(step)),
            *_of_the_way(step, target),
        ],
    )


def _of_the_end(step: Step) -> list[Mistake]:
    return [
        Mistake(
            "looked_past_the_end",
            step.to(step.reward + step.gamma * max(step.ahead)),
            "You added what comes after the end. There is nothing: the target is the reward.",
        ),
        Mistake(
            "dropped_the_reward",
            step.to(0.0),
            "You took 0 for the target. The reward of the last step counts.",
        ),
    ]


def _of_what_follows(step: Step) -> list[Mistake]:
    reward, gamma, best = step.reward, step.gamma, max(step.ahead)
    return [
        Mistake(
            "did_not_look_ahead",
            step.to(reward),
            f"You took the reward alone for the target. Add {told(gamma)} times the best value.",
        ),
        Mistake(
            "did_not_discount",
            step.to(reward + best),
            f"You took the best value in full. It counts {told(gamma)} times.",
        ),
        Mistake(
            "discounted_the_reward",
            step.to(gamma * (reward + best)),
            "You discounted the reward too. It counts in full.",
        ),
        Mistake(
            "took_the_mean",
            step.to(reward + gamma * sum(step.ahead) / len(step.ahead)),
            "You took the mean of the three values. The best one counts.",
        ),
        Mistake(
            "took_the_first",
            step.to(reward + gamma * step.ahead[0]),
            "You took the value of the first action. The best one counts.",
        ),
        Mistake(
            "took_the_old_value",
            step.to(reward + gamma * step.old),
            "You looked at the old value again. What counts is the state that is reached.",
        ),
    ]


def _of_the_way(step: Step, target: float) -> list[Mistake]:
    return [
        Mistake(
            "gave_the_target",
            target,
            f"That is the target. The value goes {told(step.lr)} of the way to it.",
        ),
        Mistake(
            "gave_the_change",
            step.lr * (target - step.old),
            f"That is the change alone. Add it to the old value, {told(step.old)}.",
        ),
        Mistake(
            "did_not_subtract_the_old_value",
            step.old + step.lr * target,
            "You added a part of the target. The difference to the old value counts.",
        ),
        Mistake(
            "swapped_the_parts",
            step.lr * step.old + (1 - step.lr) * target,
            f"You kept {told(step.lr)} of the old value. It keeps {told(1 - step.lr)}.",
        ),
        Mistake(
            "went_the_wrong_way",
            step.old - step.lr * (target - step.old),
            "You went away from the target: it is target minus old that is added.",
        ),
    ]
