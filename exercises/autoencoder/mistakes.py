"""Models that people really build; the docstring is what the learner is told."""

import keras

L = keras.layers


def _built(n_inputs, hidden, code, **changed):
    """The three models, with other activations, widths or wiring."""
    act = {"encoder": "relu", "short": None, "decoder": "relu", "output": "sigmoid"} | changed
    encoder = _chain(n_inputs, (hidden, act["encoder"]), (code, act["short"]))
    decoder = _chain(code, (hidden, act["decoder"]), (n_inputs, act["output"]))
    return encoder, decoder, _both(n_inputs, encoder, decoder)


def _chain(n_inputs, *dense):
    made = [L.Dense(units, activation=activation) for units, activation in dense if units]
    return keras.Sequential([keras.Input((n_inputs,)), *made])


def _both(n_inputs, *models):
    inputs = keras.Input((n_inputs,))
    outputs = inputs
    for model in models:
        outputs = model(outputs)
    return keras.Model(inputs, outputs)


def build__relu_on_the_code(n_inputs, hidden, code):
    """Your code has a ReLU: its numbers can't be negative, and half of the room is lost.

    The last layer of the encoder has no activation.
    """
    return _built(n_inputs, hidden, code, short="relu")


def build__sigmoid_on_the_code(n_inputs, hidden, code):
    """Your code has a sigmoid: it is squeezed between 0 and 1. It has no activation.

    A sigmoid belongs on the output, where pixels are to come out.
    """
    return _built(n_inputs, hidden, code, short="sigmoid")


def build__no_sigmoid_on_the_output(n_inputs, hidden, code):
    """Your decoder's output has no activation: pixels lie between 0 and 1, so it has a sigmoid.

    The code has none, the output has one.
    """
    return _built(n_inputs, hidden, code, output=None)


def build__relu_on_the_output(n_inputs, hidden, code):
    """Your decoder's output has a ReLU: a sigmoid is asked for, as pixels end at 1.

    And where a ReLU is at 0 it has no slope to learn from.
    """
    return _built(n_inputs, hidden, code, output="relu")


def build__softmax_on_the_output(n_inputs, hidden, code):
    """Your decoder's output has a softmax: its pixels sum to 1. Each has a sigmoid of its own.

    Softmax is for classes that exclude one another.
    """
    return _built(n_inputs, hidden, code, output="softmax")


def build__no_activation_at_all(n_inputs, hidden, code):
    """Your hidden layers have no activation: all of it together is then PCA at best.

    ReLU on both hidden layers, none on the code, a sigmoid on the output.
    """
    return _built(n_inputs, hidden, code, encoder=None, decoder=None)


def build__layers_of_its_own(n_inputs, hidden, code):
    """Your autoencoder has layers of its own: what it learns, encoder and decoder do not know.

    Call the two models like layers: decoder(encoder(inputs)). Nothing is copied so.
    """
    encoder, decoder, _ = _built(n_inputs, hidden, code)
    return encoder, decoder, _built(n_inputs, hidden, code)[2]


def build__decoder_of_its_own(n_inputs, hidden, code):
    """Your decoder is not the one in the autoencoder: it has weights of its own, and never learns.

    Make the decoder first, as a model with an Input of its own, and call it for the autoencoder.
    """
    encoder, _, autoencoder = _built(n_inputs, hidden, code)
    return encoder, _built(n_inputs, hidden, code)[1], autoencoder


def build__no_hidden_layer_in_the_decoder(n_inputs, hidden, code):
    """Your decoder has no hidden layer: it goes from the code to the output in one step.

    It mirrors the encoder: code, hidden, n_inputs.
    """
    encoder = _chain(n_inputs, (hidden, "relu"), (code, None))
    decoder = _chain(code, (n_inputs, "sigmoid"))
    return encoder, decoder, _both(n_inputs, encoder, decoder)


def build__no_hidden_layer_in_the_encoder(n_inputs, hidden, code):
    """Your encoder has no hidden layer: it goes from the inputs to the code in one step.

    n_inputs, hidden, code; and the decoder the other way.
    """
    encoder = _chain(n_inputs, (code, None))
    decoder = _chain(code, (hidden, "relu"), (n_inputs, "sigmoid"))
    return encoder, decoder, _both(n_inputs, encoder, decoder)


def build__ends_at_the_hidden_layer(n_inputs, hidden, code):
    """Your encoder ends at the hidden layer: the layer with `code` units is missing.

    The code is what is handed over: it is what everything has to squeeze through.
    """
    encoder = _chain(n_inputs, (hidden, "relu"))
    decoder = _chain(hidden, (n_inputs, "sigmoid"))
    return encoder, decoder, _both(n_inputs, encoder, decoder)


def build__code_in_both_halves(n_inputs, hidden, code):
    """Your decoder begins with a layer of `code` units: the code comes to it as its input.

    keras.Input((code,)) is enough; then the hidden layer.
    """
    encoder = _chain(n_inputs, (hidden, "relu"), (code, None))
    decoder = _chain(code, (code, "relu"), (hidden, "relu"), (n_inputs, "sigmoid"))
    return encoder, decoder, _both(n_inputs, encoder, decoder)


def build__decoder_takes_the_image(n_inputs, hidden, code):
    """Your decoder is the whole way from the image to the image: it has to begin at the code.

    It needs an Input of its own, of `code` numbers.
    """
    encoder, decoder, autoencoder = _built(n_inputs, hidden, code)
    return encoder, _both(n_inputs, encoder, decoder), autoencoder


def build__autoencoder_first(n_inputs, hidden, code):
    """Your three models come in another order: (encoder, decoder, autoencoder) is asked for.

    The autoencoder comes last.
    """
    encoder, decoder, autoencoder = _built(n_inputs, hidden, code)
    return autoencoder, encoder, decoder


def build__decoder_first(n_inputs, hidden, code):
    """Encoder and decoder have changed places: (encoder, decoder, autoencoder) is asked for.

    The encoder comes first.
    """
    encoder, decoder, autoencoder = _built(n_inputs, hidden, code)
    return decoder, encoder, autoencoder


def build__only_the_autoencoder(n_inputs, hidden, code):
    """You return the autoencoder alone: its two halves are asked for as well.

    return encoder, decoder, autoencoder
    """
    return _built(n_inputs, hidden, code)[2]


def build__without_the_autoencoder(n_inputs, hidden, code):
    """You return the two halves: the autoencoder, both together, is asked for as well.

    return encoder, decoder, autoencoder
    """
    return _built(n_inputs, hidden, code)[:2]


def build__hidden_and_code_exchanged(n_inputs, hidden, code):
    """Hidden and code have changed places: the code is what the two halves share.

    build(n_inputs, hidden, code): from the inputs to `hidden` units, and from there to `code`.
    """
    return _built(n_inputs, code, hidden)


def build__sizes_of_the_example(n_inputs, hidden, code):
    """Your layers have 784, 256 and 64 units, whatever is handed over.

    n_inputs, hidden and code say how many there are to be.
    """
    return _built(784, 256, 64)


def build__past_the_code(n_inputs, hidden, code):
    """Your autoencoder has a way past the code: from the image straight to the output.

    Then nothing has to go through the code, and it learns to copy. decoder(encoder(inputs)).
    """
    encoder, decoder, _ = _built(n_inputs, hidden, code)
    inputs = keras.Input((n_inputs,))
    outputs = L.Add()([inputs, decoder(encoder(inputs))])
    return encoder, decoder, keras.Model(inputs, outputs)
