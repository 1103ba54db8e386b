"""encode_labels(labels, positive): 1.0 and 0.0 for two labels, ValueError for a third."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "five passengers: who survived?", ["yes", "yes", "no", "no", "no"], "yes"
    yield "the same, but those who died count", ["yes", "yes", "no", "no", "no"], "no"
    yield "a third label in between", ["yes", "no", "perhaps", "yes"], "yes"
    yield "the positive label comes late", ["rock", "rock", "mine", "rock"], "mine"
    yield "a single row, positive", ["mine"], "mine"
    yield "a single row, negative", ["rock"], "mine"
    yield "only the positive label", ["yes", "yes", "yes"], "yes"
    yield "only the negative label", ["no", "no"], "yes"
    yield "no labels at all", [], "yes"
    yield "one label inside the other", ["unmarried", "married", "unmarried"], "married"
    yield "the positive label is the longer one", ["male", "female", "female"], "female"
    yield "labels that begin with the same letter", ["fraud", "fair", "fraud"], "fraud"
    yield "capitals count: Yes is the other label", ["Yes", "yes", "Yes"], "yes"
    yield "spaces count: 'yes ' is the other label", ["yes ", "yes", "yes "], "yes"
    yield "a tuple", ["no", "yes", "no"], "yes", "a tuple"
    drawn = [("benign", "malignant")[i] for i in rng.integers(0, 2, 300)]
    yield "300 tumours in a NumPy array", drawn, "malignant", "an array"
    yield "seven in a NumPy array of objects, as tables hold them", drawn[:7], "benign", "objects"
    yield "two others, and no positive one", ["no", "perhaps", "no"], "yes"
    yield "three others besides the positive one", ["d", "a", "c", "b"], "a"
    yield "yes, Yes and no: that makes three", ["yes", "Yes", "no"], "yes"
    yield "an empty string is a third label", ["yes", "", "no"], "yes"
    late = [*drawn, "unknown"]
    yield "an array of 301, the third label in the last row", late, "malignant", "an array"


FORMS = {
    "a tuple": tuple,
    "an array": np.array,
    "objects": lambda labels: np.array(labels, dtype=object),
}


def play(answer, labels, positive, given_as="a list"):
    """What comes back; or in words, where labels are to be refused, what came of that."""
    if given_as != "a list":
        labels = FORMS[given_as](labels)
    if len(set(labels) - {positive}) < 2:
        return answer.encode_labels(labels, positive)
    try:
        result = answer.encode_labels(labels, positive)
    except ValueError:
        return "ValueError"
    except (KeyError, AssertionError) as error:
        return type(error).__name__
    except Exception as error:
        if type(error) is Exception:
            return "Exception"
        raise  # a slip: the line in which it happened says more
    returned = isinstance(result, BaseException) or result is ValueError
    return "a ValueError that is returned" if returned else "nothing is raised"
