"""The course proves itself: every claim about every exercise and every lesson."""

import pytest

from dltutor.course import builtin_course
from dltutor.grader import Grader
from dltutor.proof.claims import CLAIMS, Bench, shortfalls
from dltutor.proof.lessons import LESSON_CLAIMS

COURSE = builtin_course()
CONTRACT = {
    "01-forward-propagation": [
        "bank_by_hand", "node_value", "forward_pass", "linear_unit", "predict_rows",
    ],
    "02-activation-functions": [
        "relu", "step_and_leaky", "sigmoid", "tanh_from_sigmoid", "softmax", "activation_slopes",
        "bank_with_activation", "linear_boundary",
    ],
    "03-deeper-networks": [
        "dense_layer", "deep_forward", "count_parameters", "collapse_linear", "xor_network",
    ],
    "04-loss-functions": [
        "mean_squared_error", "mae_and_huber", "binary_cross_entropy",
        "categorical_cross_entropy", "better_weights",
    ],
    "05-slopes": [
        "slope_by_hand", "weight_slope", "slope_through_activation", "numerical_slope",
        "update_weights", "mse_slope",
    ],
    "06-gradient-descent": [
        "gradient_descent", "fit_line", "learning_rate_limit", "logistic_regression",
    ],
    "07-backpropagation": [
        "backprop_by_hand", "node_slopes", "backprop_one_hidden", "dense_backward",
        "softmax_cross_entropy_slope", "backprop_mlp", "gradient_check",
    ],
    "08-stochastic-gradient-descent": [
        "minibatches", "steps_per_epoch", "sgd_epoch", "train_digits",
    ],
    "09-optimizers": [
        "momentum_step", "nesterov_step", "adagrad_step", "rmsprop_step", "adam_step",
        "adam_class", "race", "project_digit_reader",
    ],
    "10-keras-models": [
        "calories_model", "wages_model", "compile_model", "fit_wages", "predict_like_keras",
        "save_and_reload", "activation_layers",
    ],
    "11-binary-classification": [
        "encode_labels", "accuracy", "confusion", "roc_curve", "titanic_model", "fit_titanic",
    ],
    "12-multiclass-classification": [
        "one_hot", "standardize", "min_max_scale", "digits_model", "fit_digits",
        "predicted_class", "multilayer_perceptron",
    ],
    "13-why-optimisation-is-hard": [
        "dead_neurons", "vanishing_product", "gradient_norms", "initialise",
        "try_learning_rates",
    ],
    "14-validation-and-capacity": [
        "train_validation_split", "k_folds", "early_stopping", "over_or_under",
        "stop_early_keras", "widen_or_deepen",
    ],
    "15-regularisation": [
        "l2_penalty", "dropout", "batch_norm", "batch_norm_backward", "moving_statistics",
        "regularised_model", "fit_concrete", "project_survival",
    ],
    "16-convolution": [
        "output_size", "pad", "convolve", "conv_layer", "pooling", "find_edges",
        "conv_backward", "max_pool_backward", "digits_cnn", "fit_cnn",
    ],
    "17-famous-cnns": [
        "conv_parameters", "lenet5", "receptive_field", "augment", "inception_block",
        "residual_block",
    ],
    "18-transfer-learning": ["freeze", "new_head", "transfer", "fine_tune"],
    "19-recurrent-networks": [
        "rnn_step", "rnn_forward", "bptt", "clip_by_norm", "pad_sequences", "embedding",
        "windows", "sunspot_rnn",
    ],
    "20-lstm-and-gru": [
        "lstm_step", "gru_step", "gate_by_hand", "lstm_parameters", "remember",
    ],
    "21-attention": [
        "attention", "greedy", "beam_search", "teacher_forcing", "date_translator",
        "project_forecast",
    ],
    "22-autoencoders": [
        "pca", "reconstruction_error", "autoencoder", "fit_autoencoder", "similar_images",
        "find_anomalies",
    ],
    "23-variational-autoencoders": [
        "reparameterise", "kl_divergence", "vae_loss", "fit_vae",
    ],
    "24-gans": [
        "gan_losses", "optimal_discriminator", "inception_score", "train_step", "fit_gan",
    ],
    "25-explaining-models": [
        "perturb", "weighted_ridge", "lime", "permutation_importance",
    ],
    "26-reinforcement-learning": [
        "discounted_returns", "epsilon_greedy", "q_update", "frozen_lake", "policy_gradient",
        "project_generate_and_explain",
    ],
}  # fmt: skip
SIGNATURES = {
    "node_value": "node_value(inputs, weights)",
    "forward_pass": "forward_pass(inputs, hidden_weights, output_weights)",
    "linear_unit": "linear_unit(x, w, b)",
    "predict_rows": "predict_rows(X, hidden_weights, output_weights)",
    "relu": "relu(z)",
    "step_and_leaky": "step(z) leaky_relu(z, alpha=0.01)",
    "sigmoid": "sigmoid(z)",
    "tanh_from_sigmoid": "tanh_from_sigmoid(z)",
    "softmax": "softmax(logits)",
    "activation_slopes": "sigmoid_slope(z) tanh_slope(z) relu_slope(z)",
    "bank_with_activation": "predict(inputs, hidden_weights, output_weights, activation)",
    "dense_layer": "dense_layer(X, W, b, activation)",
    "deep_forward": "deep_forward(X, layers)",
    "count_parameters": "count_parameters(units)",
    "collapse_linear": "collapse_linear(layers)",
    "mean_squared_error": "mean_squared_error(y_hat, y)",
    "mae_and_huber": "mean_absolute_error(y_hat, y) huber(y_hat, y, delta=1.0)",
    "binary_cross_entropy": "binary_cross_entropy(p, y, eps=1e-07)",
    "categorical_cross_entropy": "categorical_cross_entropy(p, y, eps=1e-07)",
    "better_weights": "better_weights(X, y, candidates)",
    "weight_slope": "weight_slope(x, w, target)",
    "slope_through_activation": (
        "slope_through_activation(x, w, target, activation, activation_slope)"
    ),
    "numerical_slope": "numerical_slope(loss, w, eps=1e-05)",
    "update_weights": "update_weights(w, slope, lr)",
    "mse_slope": "mse_slope(X, y, w)",
    "gradient_descent": "gradient_descent(x, w, target, lr, steps)",
    "fit_line": "fit_line(X, y, lr, epochs)",
    "learning_rate_limit": "learning_rate_limit(curvature) path(w, curvature, lr, steps)",
    "logistic_regression": "fit_logistic(X, y, lr, epochs) predict_proba(X, w, b)",
    "node_slopes": "node_slopes(output_slopes, W)",
    "backprop_one_hidden": "backprop_one_hidden(x, target, W1, w2)",
    "dense_backward": "dense_backward(X, W, dZ)",
    "softmax_cross_entropy_slope": "softmax_cross_entropy_slope(logits, y)",
    "backprop_mlp": "backprop_mlp(X, y, layers)",
    "gradient_check": "gradient_check(loss, gradient, w, eps=1e-05)",
    "minibatches": "minibatches(X, y, batch_size, rng)",
    "steps_per_epoch": (
        "steps_per_epoch(rows, batch_size) total_updates(rows, batch_size, epochs)"
    ),
    "sgd_epoch": "sgd_epoch(X, y, w, lr, batch_size, rng)",
    "train_digits": "train(X, y, rng)",
    "momentum_step": "momentum_step(w, velocity, gradient, lr, momentum=0.9)",
    "nesterov_step": "nesterov_step(w, velocity, gradient, lr, momentum=0.9)",
    "adagrad_step": "adagrad_step(w, accumulator, gradient, lr, eps=1e-07)",
    "rmsprop_step": "rmsprop_step(w, average, gradient, lr, rho=0.9, eps=1e-07)",
    "adam_step": ("adam_step(w, m, v, t, gradient, lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-07)"),
    "race": "choose()",
    "project_digit_reader": "train(X, y) read(model, images) sure(model, images)",
    "calories_model": "build_model()",
    "wages_model": "build_model(n_features)",
    "compile_model": "compile_model(model)",
    "fit_wages": "fit(X, y)",
    "predict_like_keras": "predict_like_keras(X, weights)",
    "save_and_reload": "save(model, path) load(path)",
    "activation_layers": "build_model(n_features)",
    "encode_labels": "encode_labels(labels, positive)",
    "accuracy": "accuracy(p, y, threshold=0.5)",
    "confusion": "confusion(p, y, threshold=0.5)",
    "roc_curve": "roc_curve(p, y) auc(fpr, tpr)",
    "titanic_model": "build_and_compile(n_features)",
    "fit_titanic": "fit(X, y)",
    "one_hot": "one_hot(labels, classes)",
    "standardize": "standardize(train, test)",
    "min_max_scale": "min_max_scale(train, other)",
    "digits_model": "build_and_compile(n_features, classes)",
    "fit_digits": "fit(X, y)",
    "predicted_class": "predicted_class(probabilities)",
    "multilayer_perceptron": "fit(X, y)",
    "dead_neurons": "dead_neurons(activations)",
    "vanishing_product": "sigmoid_slope_product(depth) layers_until(threshold)",
    "gradient_norms": "gradient_norms(X, y, layers, activation, activation_slope)",
    "initialise": "glorot_uniform(inputs, outputs, rng) he_normal(inputs, outputs, rng)",
    "try_learning_rates": "try_learning_rates(build_model, X, y, rates)",
    "train_validation_split": "train_validation_split(X, y, fraction, rng)",
    "k_folds": "k_folds(rows, k, rng)",
    "early_stopping": "early_stopping(losses, patience, min_delta=0.0)",
    "over_or_under": "diagnose(train_losses, validation_losses, bar)",
    "stop_early_keras": "fit(X, y)",
    "widen_or_deepen": "wider(n_features) deeper(n_features)",
    "l2_penalty": "l2_penalty(layers, strength) l2_slope(W, strength)",
    "dropout": "dropout(X, rate, rng, training=True)",
    "batch_norm": (
        "batch_norm(X, gamma, beta, eps=0.001) "
        "batch_norm_inference(X, gamma, beta, mean, variance, eps=0.001)"
    ),
    "batch_norm_backward": "batch_norm_backward(d_out, X, gamma, eps=0.001)",
    "moving_statistics": "moving_statistics(mean, variance, X, momentum=0.99)",
    "regularised_model": "build_model(n_features)",
    "fit_concrete": "fit(X, y)",
    "project_survival": "train(table, folder) predict(passengers, folder)",
    "output_size": "output_size(size, kernel, stride=1, padding=0) same_padding(kernel)",
    "pad": "pad(image, amount)",
    "convolve": "convolve(image, kernel, stride=1)",
    "conv_layer": "conv_layer(images, kernels, bias, stride=1, padding=0)",
    "pooling": "max_pool(images, size, stride=None) average_pool(images, size, stride=None)",
    "conv_backward": "conv_backward(images, kernels, d_output)",
    "max_pool_backward": "max_pool_backward(images, size, d_output)",
    "digits_cnn": "build_model()",
    "fit_cnn": "fit(images, labels)",
    "conv_parameters": (
        "conv_parameters(kernel, channels, filters) dense_parameters(inputs, units)"
    ),
    "lenet5": "build_model()",
    "receptive_field": (
        "receptive_field(kernels, strides=None) stack_parameters(kernels, channels)"
    ),
    "augment": "flip(image) random_crop(image, size, rng)",
    "inception_block": "inception_block(inputs, filters)",
    "residual_block": "residual_block(inputs, filters)",
    "freeze": "freeze(model, n_layers) trainable_parameters(model)",
    "new_head": "with_new_head(base, classes)",
    "transfer": "fit(base, X, y)",
    "fine_tune": "fine_tune(model, X, y)",
    "rnn_step": "rnn_step(w, s, U, W)",
    "rnn_forward": "rnn_forward(ws, s0, U, W, V)",
    "bptt": "bptt(ws, s0, U, W, target)",
    "clip_by_norm": "clip_by_norm(gradients, limit)",
    "pad_sequences": "pad_sequences(sequences, maxlen, value=0)",
    "embedding": "embedding(ids, table) embedding_gradient(ids, d_output, vocabulary)",
    "windows": "windows(series, length)",
    "sunspot_rnn": "fit(X, y)",
    "lstm_step": "lstm_step(x, h, c, kernel, recurrent, bias)",
    "gru_step": "gru_step(x, h, kernel, recurrent, bias)",
    "lstm_parameters": (
        "simple_rnn_parameters(inputs, units) lstm_parameters(inputs, units) "
        "gru_parameters(inputs, units)"
    ),
    "remember": "build_model() fit(X, y)",
    "attention": "attention(query, keys, values)",
    "greedy": "greedy_decode(step, start, end, max_length)",
    "beam_search": "beam_search(step, start, end, width, max_length)",
    "teacher_forcing": "decoder_inputs(targets, start)",
    "project_forecast": "fit(series) forecast(model, past)",
    "pca": "pca(X, components) encode(X, mean, axes) decode(Z, mean, axes)",
    "reconstruction_error": "reconstruction_error(X, X_hat)",
    "autoencoder": "build(n_inputs, hidden, code)",
    "fit_autoencoder": "fit(X)",
    "similar_images": "most_similar(code, codes, k)",
    "find_anomalies": "find_anomalies(errors, fraction)",
    "reparameterise": "reparameterise(mean, log_variance, noise)",
    "kl_divergence": "kl_divergence(mean, log_variance)",
    "vae_loss": "vae_loss(x, x_hat, mean, log_variance)",
    "gan_losses": ("discriminator_loss(real_scores, fake_scores) generator_loss(fake_scores)"),
    "optimal_discriminator": "optimal_discriminator(p_data, p_model)",
    "inception_score": "inception_score(probabilities)",
    "train_step": "train_step(generator, discriminator, g_optimizer, d_optimizer, real, noise)",
    "fit_gan": "fit(points)",
    "perturb": "perturb(x, scale, samples, rng) proximity(x, Z, width)",
    "weighted_ridge": "weighted_ridge(Z, y, weights, alpha)",
    "lime": "explain(predict, x, scale, samples, width, rng)",
    "permutation_importance": "permutation_importance(predict, X, y, metric, rng)",
    "discounted_returns": "discounted_returns(rewards, gamma)",
    "epsilon_greedy": "epsilon_greedy(q, epsilon, rng)",
    "q_update": "q_update(Q, state, action, reward, next_state, done, lr, gamma)",
    "frozen_lake": "train(env, rng)",
    "policy_gradient": "reinforce_gradient(features, actions, returns, theta)",
    "project_generate_and_explain": (
        "fit(X, y) classify(model, images) generate(model, digit, n) explain(model, image)"
    ),
}
VALUES = {
    "bank_by_hand": ("hidden_top", "hidden_bottom", "prediction"),
    "slope_by_hand": ("prediction", "error", "slope", "new_weight"),
    "backprop_by_hand": ("output_slope", "top_weight_slope", "bottom_weight_slope"),
    "linear_boundary": ("and_weights", "and_bias", "or_weights", "or_bias"),
    "xor_network": ("W1", "b1", "W2", "b2"),
    "find_edges": ("horizontal", "vertical"),
}


@pytest.fixture(scope="module")
def bench(warm, tmp_path_factory):
    return Bench(COURSE, Grader(warm), tmp_path_factory.mktemp("answers"), one_mutant_in=8)


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.__name__)
@pytest.mark.parametrize("name", COURSE.exercises)
def test_every_exercise_holds(name, claim, bench):
    assert shortfalls(claim, COURSE.exercises[name], bench) == []


@pytest.mark.parametrize("claim", LESSON_CLAIMS, ids=lambda claim: claim.__name__)
@pytest.mark.parametrize("lesson", COURSE.lessons, ids=lambda lesson: lesson.name)
def test_every_lesson_holds(lesson, claim):
    assert list(claim(lesson)) == []


def test_lessons_and_exercises_are_those_of_the_contract_in_its_order():
    assert {each.path.stem: each.exercise_names for each in COURSE.lessons} == CONTRACT


@pytest.mark.parametrize("name", SIGNATURES)
def test_the_signatures_are_those_of_the_contract(name):
    from dltutor.grader.source import parse

    exercise = COURSE.exercises[name]
    source = parse(exercise.starter, "starter.py")
    assert " ".join(source.signature(each) for each in exercise.names) == SIGNATURES[name]


def test_the_optimizer_that_is_a_class_is_that_of_the_contract():
    assert COURSE.exercises["adam_class"].names == ("Adam",)
    starter = COURSE.exercises["adam_class"].starter
    assert "def __init__(self, lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-7)" in starter
    assert "def step(self, w, gradient)" in starter


@pytest.mark.parametrize("name", VALUES)
def test_the_values_are_those_of_the_contract(name):
    assert COURSE.exercises[name].names == VALUES[name]


def test_every_folder_of_exercises_is_in_a_lesson():
    folders = {path.name for path in (COURSE.root / "exercises").iterdir() if path.is_dir()}
    assert folders - {"__pycache__"} == set(COURSE.exercises)
