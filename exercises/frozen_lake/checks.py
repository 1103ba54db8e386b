"""train(env, rng): a policy for the slippery lake, judged by the lake's own probabilities."""

import numpy as np

JUDGED_BY = "laws"
ONCE = True
NEEDS = "gymnasium"
SECONDS = 120  # both lakes together; the reference takes about four
NEEDED = 0.7  # of all walks; the best policy comes to 0.8235 on gymnasium's lake, to 1 on the other
LAKE = ["SFFF", "FHFH", "FFFH", "HFFG"]  # gymnasium's own map
OTHER = ["SFFF", "FFFF", "FFHH", "HFFG"]  # what is best on the one falls in on the other
MOVES = [(0, -1), (1, 0), (0, 1), (-1, 0)]  # left, down, right, up
FEW = 500  # episodes, or fewer, are too few
AGAIN = 10  # episodes with one and the same seed are no accident


def cases(rng):
    """One training on each of two lakes."""
    yield "gymnasium's own lake, and one with its holes elsewhere", LAKE, OTHER, 1


def play(answer, lake, other, seed):
    """What train makes of each lake, and what was seen of its walks."""
    return {
        "this": _trained(answer, lake, seed),
        "the other": _trained(answer, other, seed),
    }


def _trained(answer, rows, seed):
    import gymnasium

    env = gymnasium.make("FrozenLake-v1", desc=list(rows), is_slippery=True)
    env.reset(seed=seed)
    env.action_space.seed(seed)
    walked = _listen(env.unwrapped)
    policy = answer.train(env, np.random.default_rng(seed))
    return {"policy": _plain(policy), **walked}


def _listen(lake):
    """Count what is done with a lake; seeds that episodes are begun with, and how often."""
    walked = {"episodes": 0, "steps": 0, "goals": 0, "one seed": 0}
    seeds = {}
    reset, step = lake.reset, lake.step

    def noted_reset(*arguments, **settings):
        walked["episodes"] += 1
        seed = settings.get("seed", arguments[0] if arguments else None)
        if seed is not None:
            seeds[seed] = seeds.get(seed, 0) + 1
            walked["one seed"] = max(seeds.values())
        return reset(*arguments, **settings)

    def noted_step(action):
        told = step(action)
        walked["steps"] += 1
        walked["goals"] += told[1] > 0
        return told

    lake.reset, lake.step = noted_reset, noted_step
    return walked


def _plain(policy):
    """The policy as an array of numbers; or in words what came in its place."""
    if policy is None:
        return "nothing"
    if isinstance(policy, dict):
        return "a dict"
    if callable(policy):
        return "a function"
    if isinstance(policy, tuple) and any(np.ndim(each) for each in policy):
        return "a tuple of several things"
    try:
        array = np.asarray(policy)
    except ValueError:
        return "rows of several lengths"
    if array.dtype.kind not in "iufb":
        return "no numbers"
    return array


def laws(answer, lake, other, seed):
    """What holds of every right answer, in words a learner can use."""
    lakes = {"this": lake, "the other": other}
    for name, rows in lakes.items():
        fault = _fault(answer[name]["policy"], rows)
        told = f": here {fault}" if fault else ""
        yield (
            f"on {name} lake train gives an action, 0 to 3, for each of 16 states{told}",
            not fault,
        )
        if fault:
            return
    for name, rows in lakes.items():
        rate = success(rows, answer[name]["policy"])
        told = f"on {name} lake at least {NEEDED} of all walks reach the goal; here {rate:.3f}"
        yield told, rate >= NEEDED


def evidence(answer, lake, other, seed):
    """What tells one mistake from another: the first thing that is wrong."""
    lakes = {"this": lake, "the other": other}
    for name, rows in lakes.items():
        if fault := _fault(answer[name]["policy"], rows):
            return fault.partition(", such as")[0]
    for name, rows in lakes.items():
        if success(rows, answer[name]["policy"]) < NEEDED:
            return _reason(answer[name], rows, lake)
    return ""


def _fault(policy, rows):
    """What is wrong with the form of a policy, in words; else nothing."""
    if isinstance(policy, str):
        return policy
    states = len(rows) * len(rows[0])
    policy = np.asarray(policy)
    if policy.shape != (states,):
        shapes = {
            (): "a single number",
            (states, 4): "a row of numbers for each state",
            (4, states): "a row of numbers for each state",
            (4,): "four numbers",
            (len(rows), len(rows[0])): "a square of numbers",
            (states, 1): "a column",
            (1, states): "a column",
        }
        return shapes.get(policy.shape, f"the shape {policy.shape}")
    acting = policy[ice(rows)].astype(float)
    if np.isnan(acting).any():
        return "nan"
    if (acting != np.round(acting)).any():
        return f"fractions, such as {acting[acting != np.round(acting)][0]:.3g}"
    outside = acting[(acting < 0) | (acting > 3)]
    return f"numbers that are no action, such as {outside[0]:g}" if len(outside) else ""


def _reason(told, rows, lake):
    """What is known of a policy that is not good enough."""
    acting = np.asarray(told["policy"], int)[ice(rows)]
    if told["one seed"] >= AGAIN:
        return "one seed"
    if rows != lake and success(lake, told["policy"]) >= NEEDED:
        return "good for the first lake"
    if not told["steps"]:
        return "no step"
    if not told["goals"]:
        return "no goal"
    if (acting == acting[0]).all():
        return "one action"
    if _arrives(rows, told["policy"]):
        return "as if it did not slip"
    return "few episodes" if told["episodes"] <= FEW else "not learnt enough"


def ice(rows):
    """Where the agent acts, (states,): neither in a hole nor at the goal."""
    return np.array([letter not in "HG" for row in rows for letter in row])


def transitions(rows):
    """How likely each action leads from each state to each, (states, actions, states).

    It slips: as often as ahead it goes to either side. Over the edge it stays where it is.
    """
    high, wide = len(rows), len(rows[0])
    table = np.zeros((high * wide, 4, high * wide))
    for state, on_ice in enumerate(ice(rows)):
        for action in range(4):
            for turn in (-1, 0, 1) if on_ice else ():
                table[state, action, _moved(state, (action + turn) % 4, high, wide)] += 1 / 3
    return table


def _moved(state, direction, high, wide):
    down, right = MOVES[direction]
    row = min(max(state // wide + down, 0), high - 1)
    column = min(max(state % wide + right, 0), wide - 1)
    return row * wide + column


def success(rows, policy):
    """The part of all walks that reach the goal before a hole, however long they take."""
    on_ice, letters = ice(rows), "".join(rows)
    states = np.arange(len(letters))
    ahead = transitions(rows)[states, np.where(on_ice, np.asarray(policy), 0).astype(int)]
    value = np.array([float(letter == "G") for letter in letters])
    for _ in range(20):  # doubled each time: after a million steps nobody is on the ice
        ahead[~on_ice] = np.eye(len(letters))[~on_ice]
        ahead = ahead @ ahead
    return float((ahead @ value)[letters.index("S")])


def _arrives(rows, policy):
    """Whether a policy would lead to the goal on ice that is not slippery."""
    letters, state = "".join(rows), "".join(rows).index("S")
    for _ in letters:
        state = _moved(state, int(policy[state]), len(rows), len(rows[0]))
        if letters[state] in "HG":
            break
    return letters[state] == "G"
