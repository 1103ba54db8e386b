"""What people really do with files; the docstring is what the learner is told."""

import pickle
from pathlib import Path

import keras


def _there(path):
    if not Path(path).is_file():
        raise FileNotFoundError(path)
    return path


def save__hdf5(model, path):
    """Your save writes an .h5 file beside the path: HDF5 is the old format, of older courses.

    Keep the path as it is: model.save(path) writes the .keras format because the path ends so.
    """
    model.save(Path(path).with_suffix(".h5"))


def save__the_ending_twice(model, path):
    """Your save adds .keras to a path that ends in .keras already.

    Whoever knows the path does not find the file. Use the path as it is given.
    """
    model.save(f"{path}.keras")


def save__always_the_same_file(model, path):
    """Your save writes to a name of its own: every model would replace the one before.

    Use the path that is given.
    """
    model.save("model.keras")


def save__leaves_out_the_folder(model, path):
    """Your save keeps the file's name and drops its folder.

    Use the path as it is given; model.save takes text and a Path alike.
    """
    model.save(Path(path).name)


def save__the_weights_alone(model, path):
    """Your save writes the weights alone: the layers and the compilation are lost.

    save_weights is for a model that can be built anew. model.save(path) writes everything.
    """
    model.save_weights(Path(path).with_suffix(".weights.h5"))


def save__the_layers_alone(model, path):
    """Your save writes the layers as text: the weights are lost, which is all that was learnt.

    to_json leaves them out. model.save(path) writes everything.
    """
    Path(path).write_text(model.to_json())


def save__a_pickle(model, path):
    """Your save writes a pickle under the name of a .keras file.

    The ending does not make the format, and a pickle runs code when it is loaded. Let Keras write:
    model.save(path).
    """
    Path(path).write_bytes(pickle.dumps(model))


def save__exports(model, path):
    """Your save exports the model: a folder for serving predictions, which cannot be trained on.

    model.export has another purpose. model.save(path) writes a .keras file.
    """
    model.export(path, verbose=False)


def save__nothing(model, path):
    """Your save writes no file at all.

    model.save(path) does it all.
    """


def save__a_clone(model, path):
    """Your save writes a clone of the model, which has new weights: what was learnt is lost.

    clone_model copies the layers, not their weights. Save the model itself.
    """
    clone = keras.models.clone_model(model)
    optimizer = type(model.optimizer).from_config(model.optimizer.get_config())
    clone.compile(optimizer=optimizer, loss=model.loss)
    clone.save(path)


def save__asks_before_it_replaces(model, path):
    """Your save asks on the screen before it replaces a file, and nobody is there to answer.

    That is overwrite=False. Leave it out: the older file is to be replaced.
    """
    model.save(path, overwrite=False)


def save__keeps_an_older_file(model, path):
    """Your save leaves an older file as it is: the new model is not saved.

    A file that is there is to be replaced. model.save(path) does so by itself.
    """
    if not Path(path).exists():
        model.save(path)


def load__keras_own_error(path):
    """Your load raises ValueError where there is no file; FileNotFoundError is asked for.

    That is Keras' own. Look first: if not Path(path).is_file(): raise FileNotFoundError(path).
    """
    return keras.saving.load_model(path)


def load__none_for_no_file(path):
    """Your load returns None where there is no file: the caller learns of it much later, or never.

    Raise FileNotFoundError instead.
    """
    return keras.saving.load_model(path) if Path(path).is_file() else None


def load__returns_the_error(path):
    """Your load returns the exception; it is to be raised.

    raise FileNotFoundError(path), in the place of return.
    """
    if not Path(path).is_file():
        return FileNotFoundError(path)
    return keras.saving.load_model(path)


def load__file_exists_error(path):
    """Your load raises FileExistsError, which says that a file is there and should not be.

    The one for a file that is not there is FileNotFoundError.
    """
    if not Path(path).is_file():
        raise FileExistsError(path)
    return keras.saving.load_model(path)


def load__os_error(path):
    """Your load raises OSError, which may be anything about files.

    FileNotFoundError is the kind of OSError that says what has happened.
    """
    if not Path(path).is_file():
        raise OSError(path)
    return keras.saving.load_model(path)


def load__the_check_turned_round(path):
    """Your load raises FileNotFoundError where the file is there: the check is turned round.

    It lacks a not: if not Path(path).is_file().
    """
    if Path(path).is_file():
        raise FileNotFoundError(path)
    return keras.saving.load_model(path)


def load__looks_for_the_folder(path):
    """Your load looks whether the folder is there, and not the file.

    Path(path).is_file() asks for the file itself.
    """
    if not Path(path).parent.is_dir():
        raise FileNotFoundError(path)
    return keras.saving.load_model(path)


def load__not_compiled(path):
    """Your load leaves out how the model is compiled: fit could not go on.

    Leave compile=False out.
    """
    return keras.saving.load_model(_there(path), compile=False)


def load__compiles_afresh(path):
    """Your load compiles the model in its own way, whatever it was compiled with.

    load_model has restored optimizer, rate and loss from the file. Leave compile out.
    """
    model = keras.saving.load_model(_there(path))
    model.compile(optimizer="rmsprop", loss="mse")
    return model


def load__a_clone(path):
    """Your load returns a clone of the loaded model, with new weights.

    clone_model copies the layers, not their weights. Return the loaded model itself.
    """
    return keras.models.clone_model(keras.saving.load_model(_there(path)))


def load__returns_nothing(path):
    """Your load returns None: the model is loaded, and lost.

    Return what load_model gives.
    """
    keras.saving.load_model(_there(path))


def load__returns_the_weights(path):
    """Your load returns a list of weights; the model itself is asked for.

    Return what load_model gives.
    """
    return keras.saving.load_model(_there(path)).get_weights()


def load__text_alone(path):
    """Your load takes text alone: given a Path it raises an exception.

    Path(path).is_file() takes both, and so does load_model.
    """
    if not Path("./" + path).is_file():
        raise FileNotFoundError(path)
    return keras.saving.load_model(path)
