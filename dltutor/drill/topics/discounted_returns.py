"""Discounted returns: what a step of an episode still leads to."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from dltutor.drill.numbers import equals, factor, listed, product, told
from dltutor.drill.problem import Mistake, Problem, posed

TOPIC = "discounted_returns"
GAMMAS = (0.5, 0.8, 0.9)
ORDINALS = ("first", "second", "third", "fourth")


def problem(random: Random) -> Problem:
    """A return from all rewards of an episode; now and then from the return one step later."""
    return _one_step(random) if random.random() < 0.25 else _episode(random)


def _episode(random: Random) -> Problem:
    gamma, length = random.choice(GAMMAS), random.choice((3, 4, 4))
    rewards = [random.choice((-2, -1, 0, 1, 2, 3, 4, 5)) for _ in range(length)]
    rewards[-1] = random.choice((2, 4, 6, 8))
    at = random.randrange(2)
    returns = _returns(rewards, gamma)
    steps = [f"The last step has its reward alone: {told(rewards[-1])}"]
    for t in range(length - 2, at - 1, -1):
        steps.append(
            f"The {ORDINALS[t]}: {told(rewards[t])} + {product(gamma, returns[t + 1])} "
            f"{equals(returns[t])}"
        )
    return posed(
        TOPIC,
        f"The {length} steps of an episode bring the rewards {listed([told(r) for r in rewards])}, "
        f"in this order. gamma is {told(gamma)}. What is the discounted return of the "
        f"{ORDINALS[at]} step?",
        returns[at],
        steps,
        [*_of_discounting(rewards, gamma, at), *_of_the_place(rewards, gamma, at)],
    )


def _returns(rewards: Sequence[float], gamma: float) -> list[float]:
    later, returns = 0.0, []
    for reward in reversed(rewards):
        later = reward + gamma * later
        returns.append(later)
    return returns[::-1]


def _of_discounting(rewards: Sequence[float], gamma: float, at: int) -> list[Mistake]:
    own, later = rewards[at], rewards[at + 1 :]
    returns = _returns(rewards, gamma)
    return [
        Mistake(
            "did_not_discount",
            own + sum(later),
            f"You added the rewards up as they are. Each step ahead costs a factor of {gamma}.",
        ),
        Mistake(
            "discounted_its_own_reward",
            gamma * returns[at],
            "You discounted the step's own reward too. It counts in full.",
        ),
        Mistake(
            "left_its_own_reward_out",
            gamma * returns[at + 1],
            f"You left the step's own reward out, {told(own)}.",
        ),
        Mistake(
            "gave_the_next_return",
            returns[at + 1],
            f"That is the return of the {ORDINALS[at + 1]} step.",
        ),
        Mistake(
            "discounted_all_once",
            own + gamma * sum(later),
            f"You discounted all later rewards once. Two steps ahead it is {gamma} twice.",
        ),
        Mistake(
            "took_the_next_reward_alone",
            own + gamma * later[0],
            "You stopped after the next reward. All later ones belong to it.",
        ),
    ]


def _of_the_place(rewards: Sequence[float], gamma: float, at: int) -> list[Mistake]:
    if not at:
        return [
            Mistake(
                "began_at_the_wrong_end",
                _returns(rewards[::-1], gamma)[0],
                "You discounted from the wrong end: the last reward lies farthest ahead.",
            ),
            Mistake(
                "gave_its_reward",
                rewards[0],
                "That is its reward alone. What comes after counts as well.",
            ),
        ]
    return [
        Mistake(
            "looked_back",
            _returns(rewards[at::-1], gamma)[0],
            "You added up what came before. A return looks ahead, to the end of the episode.",
        ),
        Mistake(
            "gave_the_first_return",
            _returns(rewards, gamma)[0],
            "That is the return of the first step. Begin at the second: what came before is past.",
        ),
    ]


def _one_step(random: Random) -> Problem:
    gamma = random.choice(GAMMAS)
    reward = random.choice((-3, -2, -1, 1, 2, 3, 4))
    later = random.choice((-5, 2, 3, 5, 6, 8, 10, 12))
    answer = reward + gamma * later
    return posed(
        TOPIC,
        f"A step brings a reward of {told(reward)}. The discounted return of the step after it is "
        f"{told(later)}, and gamma is {told(gamma)}. What is the return of this step?",
        answer,
        [
            f"What comes after it, one step ahead: {product(gamma, later)} {equals(gamma * later)}",
            f"Its own reward in full: {told(reward)} + {factor(gamma * later)} {equals(answer)}",
        ],
        _of_one_step(reward, later, gamma),
    )


def _of_one_step(reward: float, later: float, gamma: float) -> list[Mistake]:
    return [
        Mistake(
            "did_not_discount",
            reward + later,
            f"You added the later return in full. It counts {told(gamma)} times as much.",
        ),
        Mistake(
            "discounted_its_own_reward",
            gamma * (reward + later),
            "You discounted the step's own reward too. It counts in full.",
        ),
        Mistake(
            "discounted_the_reward_alone",
            gamma * reward + later,
            "You discounted the reward. What comes after it is discounted.",
        ),
        Mistake(
            "left_its_own_reward_out",
            gamma * later,
            f"You left the step's own reward out, {told(reward)}.",
        ),
        Mistake(
            "took_one_less_gamma",
            reward + (1 - gamma) * later,
            f"You multiplied by 1 - gamma. {told(gamma)} is the part that is kept.",
        ),
    ]
