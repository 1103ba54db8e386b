"""However a model is compiled, it has one form."""

import pytest

from dltutor.grader.models.compiled import compiled_form, one_name
from dltutor.grader.models.own import NoForm
from tests.grader.models.keras_models import compiled
from tests.grader.models.written import an_object

ADAM = {"class_name": "Adam", "config": {"name": "adam", "learning_rate": 0.001, "beta_1": 0.9}}


def form(loss="mse", metrics=(), optimizer=ADAM):
    return compiled_form({"optimizer": optimizer, "loss": loss, "metrics": list(metrics)})


def a_function(name, module="builtins"):
    return {"module": module, "class_name": "function", "config": name, "registered_name": name}


@pytest.mark.parametrize(
    "loss",
    [
        "mse",
        "MSE",
        "mean_squared_error",
        "MeanSquaredError",
        ["mse"],
        {"output": "mse"},
        a_function("mean_squared_error"),
        a_function("mean_squared_error", "keras.src.losses.losses"),
        an_object("MeanSquaredError", name="other", reduction="sum_over_batch_size"),
    ],
)
def test_one_loss_in_many_spellings(loss):
    assert form(loss) == form("mse")


def test_settings_of_a_loss_count_where_they_are_not_the_usual_ones():
    usual = {"from_logits": False, "label_smoothing": 0.0, "axis": -1}
    plain = an_object("BinaryCrossentropy", **usual)
    assert form(plain) == form("binary_crossentropy") == form("bce")
    logits = form(an_object("BinaryCrossentropy", **{**usual, "from_logits": True}))
    assert logits != form(plain) and logits.loss_settings == {"from_logits": True}
    smooth = form(an_object("BinaryCrossentropy", **{**usual, "label_smoothing": 0.1}))
    assert smooth != form(plain)
    assert form(an_object("Huber", delta=1.0)) == form("huber") != form(an_object("Huber", delta=2))
    summed = an_object("MeanSquaredError", reduction="sum")
    assert form(summed) != form("mse")


@pytest.mark.parametrize(
    "loss, accuracy",
    [
        ("binary_crossentropy", "binary_accuracy"),
        ("categorical_crossentropy", "categorical_accuracy"),
        ("sparse_categorical_crossentropy", "sparse_categorical_accuracy"),
    ],
)
def test_accuracy_means_what_fits_the_loss(loss, accuracy):
    name = "".join(word.title() for word in accuracy.split("_"))
    an = an_object(name, "keras.metrics", name="a", dtype="float32", threshold=0.5)
    for metric in ("accuracy", "acc", "Accuracy", name, an, a_function(accuracy)):
        assert form(loss, [metric]).metrics == (accuracy,)
    assert form(loss, [an_object("Accuracy", "keras.metrics")]).metrics != (accuracy,)
    unusual = an_object(name, "keras.metrics", threshold=0.7)
    assert form(loss, [unusual]).metrics == (f"{accuracy}(threshold=0.7)",)


def test_a_metric_of_the_learners_own_is_no_fault():
    metrics = form("mse", [{"class_name": "__lambda__", "config": {"value": []}}, "mae"]).metrics
    assert metrics == ("a metric of your own", "mean_absolute_error")


def test_learning_rates_are_compared_as_float32():
    same = {"class_name": "Adam", "config": {"learning_rate": 0.0010000000474974513, "beta_1": 0.9}}
    assert form(optimizer=same) == form()
    other = {"class_name": "Adam", "config": {"learning_rate": 0.0011, "beta_1": 0.9}}
    assert form(optimizer=other) != form()
    whole = {"class_name": "SGD", "config": {"learning_rate": 1}}
    assert form(optimizer=whole) == form(
        optimizer={"class_name": "SGD", "config": {"learning_rate": 1.0, "nesterov": False}}
    )


@pytest.mark.parametrize(
    "loss",
    [
        a_function("my_loss"),
        a_function("mean_squared_error", "answer"),
        a_function("Custom>mean_squared_error"),
        {"class_name": "__lambda__", "config": {"value": ["4w"]}},
        an_object("Mine", "answer"),
        {**an_object("Mine", None), "registered_name": "Mine"},
    ],
)
def test_a_loss_of_the_learners_own_is_refused(loss):
    with pytest.raises(NoForm, match=r"lambda|own"):
        form(loss)


@pytest.mark.parametrize("broken", [{}, {"optimizer": None}, {"optimizer": {"config": 3}}])
def test_what_cannot_be_read_is_refused(broken):
    with pytest.raises(NoForm, match="cannot be read"):
        compiled_form(broken)
    with pytest.raises(NoForm, match="several"):
        form(["mse", "mae"])


def test_names_of_many_words():
    assert one_name("KLDivergence") == one_name("kld") == "kl_divergence"
    assert one_name("SparseCategoricalCrossentropy") == "sparse_categorical_crossentropy"
    assert one_name("LogCosh") == one_name("log_cosh")
    assert one_name("AUC") == one_name("auc") == "auc"


@pytest.mark.parametrize(
    ("loss", "outputs", "meant"),
    [
        ("mse", 1, "binary_accuracy"),
        ("binary_crossentropy", 10, "categorical_accuracy"),
        ("sparse_categorical_crossentropy", 10, "sparse_categorical_accuracy"),
    ],
)
def test_accuracy_is_what_keras_makes_of_it_for_so_many_outputs(loss, outputs, meant):
    written = {"optimizer": ADAM, "loss": loss, "metrics": ["accuracy"]}
    assert compiled_form(written, outputs).metrics == (meant,)


def test_a_threshold_is_the_same_however_it_is_written():
    whole, real = (an_object("BinaryAccuracy", "keras.metrics", threshold=t) for t in (0, 0.0))
    assert form(metrics=[whole]) == form(metrics=[real]) != form(metrics=["binary_accuracy"])


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_as_keras_compiles():
    import keras

    def one(**settings):
        model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
        model.compile(**settings)
        return compiled_form(compiled(model))

    losses, optimizers, metrics = keras.losses, keras.optimizers, keras.metrics
    plain = one(optimizer="adam", loss="mse", metrics=["mae"])
    for loss in (losses.MeanSquaredError, losses.MeanSquaredError(), losses.mean_squared_error):
        mae = [metrics.MeanAbsoluteError(name="m"), "mse"]
        got = one(optimizer=optimizers.Adam(), loss=loss, metrics=mae)
        assert (got.optimizer, got.settings, got.loss) == ("adam", plain.settings, plain.loss)
        assert set(plain.metrics) < set(got.metrics)
    assert one(optimizer=optimizers.Adam(0.001), loss="mse", metrics=["mae"]) == plain
    assert one(optimizer=optimizers.Adam(0.01), loss="mse", metrics=["mae"]) != plain
    assert one(optimizer="sgd", loss="mse") == one(optimizer=optimizers.SGD(0.01), loss="MSE")
    assert one(optimizer="sgd", loss="mse") != one(
        optimizer=optimizers.SGD(momentum=0.9), loss="mse"
    )
    decay = optimizers.schedules.ExponentialDecay(0.001, 10, 0.5)
    assert one(optimizer=optimizers.Adam(decay), loss="mse") != one(optimizer="adam", loss="mse")
    for name in dir(losses):
        kind = getattr(losses, name)
        if isinstance(kind, type) and name not in ("Loss", "CTC"):
            function = getattr(losses, one_name(name))
            assert one(loss=kind()) == one(loss=function) == one(loss=kind), name
    bce = one(loss=losses.BinaryCrossentropy(), metrics=[metrics.BinaryAccuracy()])
    assert bce == one(loss="binary_crossentropy", metrics=["acc"])
    assert bce != one(loss=losses.BinaryCrossentropy(from_logits=True), metrics=["acc"])
    for metric in (metrics.AUC, metrics.Precision, metrics.Recall):
        name = one_name(metric.__name__)
        assert one(loss="bce", metrics=[metric()]).metrics == (name,)
