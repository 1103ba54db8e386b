"""Why an activation, a loss or a layer is not the one that fits: what a teacher would say.

Keys are (what is asked for, what came). Nothing here names what to write instead where the learner
is to find that out.
"""

from __future__ import annotations

OUTPUT = {
    ("linear", "relu"): (
        "relu turns every output below 0 into 0. A wage or a strength cannot be below 0, but "
        "relu's slope is 0 there as well: where the output is cut off, nothing is learnt any more, "
        "and for some starting weights that is every row. A quantity is predicted by the weighted "
        "sum as it is."
    ),
    ("linear", "sigmoid"): (
        "sigmoid only gives numbers between 0 and 1. What is predicted here is a quantity in its "
        "own unit, which lies far outside. It is predicted by the weighted sum as it is."
    ),
    ("linear", "tanh"): (
        "tanh only gives numbers between −1 and 1. What is predicted here is a quantity in its own "
        "unit, which lies far outside. It is predicted by the weighted sum as it is."
    ),
    ("linear", "softmax"): (
        "softmax makes the outputs of a row add up to 1; with one output that is always 1. What is "
        "predicted here is a quantity: it is predicted by the weighted sum as it is."
    ),
    ("sigmoid", "linear"): (
        "So the output is any number, −3 or 40. A probability lies between 0 and 1: the output "
        "needs the function that squeezes every number in there."
    ),
    ("sigmoid", "relu"): (
        "relu gives 0 for every weighted sum below 0, and has no upper end. A probability lies "
        "between 0 and 1, and is never quite either."
    ),
    ("sigmoid", "tanh"): (
        "tanh gives numbers between −1 and 1, and half of them are no probabilities. There is a "
        "function of the same shape that lies between 0 and 1."
    ),
    ("sigmoid", "softmax"): (
        "softmax divides each output by the sum of all outputs of the row. With one output it "
        "divides it by itself: the probability is 1 for every row, whatever is learnt."
    ),
    ("softmax", "linear"): (
        "So the outputs are any numbers. They should be the probabilities of the classes: each "
        "between 0 and 1, and 1 together."
    ),
    ("softmax", "relu"): (
        "relu's outputs have no upper end and may all be 0. They should be the probabilities of "
        "the classes: each between 0 and 1, and 1 together."
    ),
    ("softmax", "sigmoid"): (
        "sigmoid judges every class by itself: five classes may all be likely at once, and the "
        "probabilities do not add up to 1. Here a row belongs to exactly one class."
    ),
    ("softmax", "tanh"): (
        "tanh gives numbers between −1 and 1. The outputs should be the probabilities of the "
        "classes: each between 0 and 1, and 1 together."
    ),
}
TWO_LINEAR_LAYERS = (
    "Two linear layers in a row are one linear layer: W₂(W₁x + b₁) + b₂ is again a weighted sum of "
    "the inputs, however many units are in between. Something that bends must stand between them."
)

CATEGORICAL, SPARSE = "categorical_crossentropy", "sparse_categorical_crossentropy"
BINARY, SQUARED = "binary_crossentropy", "mean_squared_error"
LOSS = {
    (BINARY, SQUARED): (
        "Squared error on a sigmoid learns slowly just where it is most wrong: its slope is "
        "2(p − y)·p(1 − p), and p(1 − p) is nearly 0 for p = 0.999. Cross-entropy's is p − y."
    ),
    (CATEGORICAL, SPARSE): (
        "The sparse loss wants y as class numbers of shape (rows,): 3. Here y is one-hot, of shape "
        "(rows, classes): 0 0 0 1 0. Each form has its own loss."
    ),
    (SPARSE, CATEGORICAL): (
        "This loss wants y one-hot, of shape (rows, classes): 0 0 0 1 0. Here y holds class "
        "numbers, of shape (rows,): 3. Each form has its own loss."
    ),
    (CATEGORICAL, BINARY): (
        "It counts every class as a yes or no by itself, as if a row could be in several. Here a "
        "row is in exactly one of the classes, and softmax has said so."
    ),
    (SPARSE, BINARY): (
        "It knows two classes, 0 and 1, and compares one output with one label. Here there is an "
        "output for each class, and y holds the number of the right one."
    ),
    (BINARY, CATEGORICAL): (
        "It takes the outputs of a row for the probabilities of all classes and divides by their "
        "sum. With one output that gives 1, and the loss is 0 for every row: nothing is learnt."
    ),
    (BINARY, SPARSE): (
        "It wants one output for each class. Here there is one output, the probability of class 1."
    ),
    (SQUARED, BINARY): (
        "Cross-entropy compares a probability with 0 or 1. Here y is a quantity such as 30 000."
    ),
    (SQUARED, "mean_absolute_error"): (
        "It takes the size of each error, not its square: large errors then weigh no more than "
        "small ones, and the slope is the same ±1 however near the prediction is."
    ),
}
LOSS |= {
    (asked, SQUARED): (
        "Squared error on probabilities learns slowly just where they are most wrong: its slope "
        "has the factor p(1 − p), which is nearly 0 for p = 0.001. Cross-entropy's has not."
    )
    for asked in (CATEGORICAL, SPARSE)
}
LOSS |= {(SQUARED, asked): LOSS[SQUARED, BINARY] for asked in (CATEGORICAL, SPARSE)}

MISSING = {
    "Dense": "Count the layers that the task names, hidden ones and the output.",
    "Dropout": (
        "It sets some of the numbers before it to 0 while the model is trained, so that no unit "
        "can lean on a single other one."
    ),
    "BatchNormalization": (
        "It brings the numbers before it to mean 0 and deviation 1 in each batch, then scales and "
        "shifts them by what it has learnt."
    ),
    "Activation": TWO_LINEAR_LAYERS,
    "Conv2D": "Count the convolutions that the task names, those of 1×1 among them.",
    "MaxPooling2D": "It keeps the largest number of each window, so that the maps become smaller.",
    "AveragePooling2D": "It keeps the mean of each window, so that the maps become smaller.",
    "Embedding": "Numbers of words are only names: each needs a row of numbers of its own.",
    "Flatten": "Dense works on the last axis only: an image must become one row of numbers first.",
}
BATCH_NORM = {
    "momentum": "It is the share of the moving statistics that a batch leaves as it was.",
    "epsilon": "It is what is added to the variance, so that nothing is divided by 0.",
    "axis": "It names the axis of the features; the means are taken over all others.",
    "center": "It says whether a learnt shift, beta, is added.",
    "scale": "It says whether a learnt scale, gamma, is multiplied in.",
}

# (asked, given) -> the headline and what to do.
MERGED = {
    ("Concatenate", "Add"): (
        "The branches are added up; they should be put side by side.",
        "A sum has as many channels as one branch, and nobody can tell from it which branch saw "
        "what. Concatenate keeps the channels of all.",
    ),
    ("Add", "Concatenate"): (
        "The two are put side by side; they should be added up.",
        "Side by side they have the channels of both, and the layers behind have to mix them. A "
        "sum has the shape that each of the two has.",
    ),
    ("Add", "Multiply"): (
        "The two are multiplied; they should be added up.",
        "A product is 0 wherever one of the two is. A sum lets each of them through.",
    ),
    ("", ""): ("", "What branches give can be added, multiplied, averaged or put side by side."),
}
KINDS = {
    "MaxPooling2D": "Max pooling keeps the largest number of each window.",
    "AveragePooling2D": "Average pooling keeps the mean of each window.",
    "SimpleRNN": "SimpleRNN has one state and no gates.",
    "LSTM": "LSTM has three gates, and a cell state that is carried on by addition.",
    "GRU": "GRU has two gates and one state.",
    "Bidirectional": "Bidirectional reads the steps from both ends, with weights for each way.",
    "Attention": "Attention has the product of query and key for its scores.",
    "AdditiveAttention": "AdditiveAttention has a tanh of query plus key for its scores.",
    "GlobalAveragePooling2D": "The mean of a whole map is one number for each channel.",
}
