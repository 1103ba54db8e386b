"""Models as Keras writes them, put together without Keras."""

import numpy as np

from dltutor.wire.model import KerasModel


def layer(kind, **config):
    usual = {
        "Dense": {"activation": "linear", "use_bias": True, "kernel_regularizer": None},
        "BatchNormalization": {"axis": -1, "momentum": 0.99, "epsilon": 0.001},
        "InputLayer": {"batch_shape": [None, 3]},
    }
    config = {"trainable": True, **usual.get(kind, {}), **config}
    return {"module": "keras.layers", "class_name": kind, "config": config, "registered_name": None}


def dense(units, activation="linear", **config):
    return layer("Dense", units=units, activation=activation, **config)


def model(*layers, inputs=(3,), compiled=None, fault=""):
    """A sequential model; `inputs` None for one that is not built."""
    first = [layer("InputLayer", batch_shape=[None, *inputs])] if inputs is not None else []
    named = [*first, *({**each, "config": dict(each["config"])} for each in layers)]
    weights, width = {}, (inputs or (0,))[-1] or 0
    for number, each in enumerate(named):
        each["config"]["name"] = f"layer_{number}"
        if each["class_name"] == "Dense":
            units = each["config"]["units"]
            weights[f"layer_{number}"] = [np.ones((width, units)), np.zeros(units)]
            width = units
    config = {
        "module": "keras",
        "class_name": "Sequential",
        "config": {"name": "sequential", "trainable": True, "layers": named},
        "registered_name": None,
    }
    return KerasModel(config, compiled, weights, fault=fault)


def an_object(name, module="keras.losses", /, **config):
    return {"module": module, "class_name": name, "config": config, "registered_name": None}


def compiled(loss="mse", optimizer="Adam", metrics=(), **settings):
    settings = {"learning_rate": 0.001, "clipnorm": None, **settings}
    an_optimizer = {"class_name": optimizer, "config": settings}
    return {"optimizer": an_optimizer, "loss": loss, "metrics": list(metrics)}


def l2(strength):
    return an_object("L2", "keras.regularizers", l2=strength)
