"""Kinds of layers, by what has to be known of them."""

from __future__ import annotations

# Layers that a following activation belongs to: what comes out of them is the activation's result.
# A recurrent layer's activation works inside of it, and so is one of its settings.
WITH_ACTIVATION = frozenset(
    "Dense EinsumDense Conv1D Conv2D Conv3D Conv1DTranspose Conv2DTranspose Conv3DTranspose "
    "DepthwiseConv1D DepthwiseConv2D SeparableConv1D SeparableConv2D".split()
)
CONVOLUTIONS = WITH_ACTIVATION - {"Dense", "EinsumDense"}
RECURRENT = ("SimpleRNN", "LSTM", "GRU")
POOLING = frozenset(
    f"{share}Pooling{axes}D"
    for share in ("Max", "Average", "GlobalMax", "GlobalAverage")
    for axes in (1, 2, 3)
)
MERGING = frozenset("Add Subtract Multiply Average Maximum Minimum Concatenate Dot".split())
COMMUTATIVE = frozenset("Add Multiply Average Maximum Minimum".split())
ASSOCIATIVE = COMMUTATIVE - {"Average"}  # a + b + c, however it is bracketed
RATES = frozenset(
    "Dropout SpatialDropout1D SpatialDropout2D SpatialDropout3D GaussianDropout AlphaDropout "
    "GaussianNoise".split()
)
# Layers that do the same whenever they are called, with nothing to train.
PURE = (
    POOLING
    | (MERGING - {"Dot"})
    | frozenset(
        "Dot Activation ReLU LeakyReLU ELU Softmax Flatten Reshape Rescaling Normalization "
        "UnitNormalization Identity Permute RepeatVector Masking ZeroPadding1D ZeroPadding2D "
        "Cropping1D Cropping2D UpSampling1D UpSampling2D".split()
    )
)
# Layers without anything to train: whether they are frozen does not matter.
NOTHING_TO_TRAIN = PURE | RATES | {"ActivityRegularization"}
TO_FLAT = frozenset({"Flatten", *(kind for kind in POOLING if kind.startswith("Global"))})
# Kinds that one takes for another.
FAMILIES = (
    frozenset((*RECURRENT, "Bidirectional")),
    frozenset(f"{share}Pooling1D" for share in ("Max", "Average")),
    frozenset(f"{share}Pooling2D" for share in ("Max", "Average")),
    frozenset(f"Global{share}Pooling{axes}D" for share in ("Max", "Average") for axes in (1, 2)),
    frozenset(("Conv1D", "Conv2D", "DepthwiseConv2D", "SeparableConv2D")),
    frozenset(("Attention", "AdditiveAttention", "MultiHeadAttention")),
)
