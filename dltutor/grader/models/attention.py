"""Attention in NumPy: the formulae of keras/src/layers/attention, at inference."""

from __future__ import annotations

import numpy as np

from dltutor.grader.models.form import LayerForm
from dltutor.grader.models.functions import softmax
from dltutor.grader.models.given import Array, Given, Settings, Uncomputed, take

MUCH = 1e9  # what Keras takes from a score that does not count
NEVER = -1e300


def attention(layer: LayerForm, given: Given) -> tuple[Array, ...]:
    """Keras' Attention and AdditiveAttention, called with [query, value] or [query, value, key]."""
    query, value = given.values[:2]
    key = given.values[2] if len(given.values) > 2 else value
    masks = given.named.get("mask") or given.masks
    query_mask, value_mask = (*masks, None, None)[:2]
    scores = _scores(layer, given, query, key)
    counts = _causal(layer.settings, scores, value_mask)
    if counts is not None:
        scores = np.where(counts, scores, -MUCH)  # in float32, score − 1e9 is −1e9
    weights = softmax(scores)
    output = weights @ value
    if query_mask is not None:
        output = np.where(query_mask.astype(bool)[..., None], output, 0.0)
    if layer.settings.get("return_attention_scores"):
        return output, weights
    return (output,)


def _scores(layer: LayerForm, given: Given, query: Array, key: Array) -> Array:
    settings = layer.settings
    scaled = bool(settings.get("use_scale"))
    if layer.kind == "AdditiveAttention":
        sums = np.tanh(query[..., :, None, :] + key[..., None, :, :])
        weights = take(layer.kind, given.weights, [(query.shape[-1],)] * scaled)
        return np.asarray((sums * (weights[0] if scaled else 1.0)).sum(axis=-1))
    concat = settings.get("score_mode", "dot") == "concat"
    weights = take(layer.kind, given.weights, [()] * (scaled + concat))
    scale = weights[0] if scaled else 1.0
    if concat:
        sums = np.tanh(scale * (query[..., :, None, :] + key[..., None, :, :]))
        return np.asarray(weights[-1] * sums.sum(axis=-1))
    return np.asarray(scale * (query @ np.swapaxes(key, -1, -2)))


def _causal(settings: Settings, scores: Array, mask: Array | None) -> Array | None:
    """Which scores count: of values that are no padding and, where asked, not of later steps."""
    counts = None if mask is None else mask.astype(bool)[..., None, :]
    if not settings.get("use_causal_mask"):
        return counts
    lower = np.tril(np.ones(scores.shape[-2:], bool))
    return lower if counts is None else counts & lower


def multi_head_attention(layer: LayerForm, given: Given) -> tuple[Array, ...]:
    """Keras' MultiHeadAttention over one axis: (rows, T, d), (rows, S, d) -> (rows, T, d)."""
    settings, query, value = layer.settings, given.values[0], given.named["value"][0]
    key = given.named.get("key", [value])[0]
    unusual = ("use_gate", "sliding_window", "output_shape")
    odd = next((name for name in unusual if settings.get(name)), "")
    if odd or tuple(settings.get("attention_axes") or (1,)) != (1,) or query.ndim != 3:
        raise Uncomputed(
            f"MultiHeadAttention with {odd or 'further axes'} cannot be computed here."
        )
    heads, size = int(settings["num_heads"]), int(settings["key_dim"])
    deep = int(settings.get("value_dim") or size)
    shapes: list[tuple[int, ...]] = []
    biased = bool(settings.get("use_bias", True))
    for each, width in ((query, size), (key, size), (value, deep)):
        shapes += [(each.shape[-1], heads, width)] + [(heads, width)] * biased
    shapes += [(heads, deep, query.shape[-1])] + [(query.shape[-1],)] * biased
    weights = take("MultiHeadAttention", given.weights, shapes)
    parts = [weights[i : i + 1 + biased] for i in range(0, len(weights), 1 + biased)]
    q, k, v = (
        np.einsum("btd,dhk->bhtk", each, part[0]) + (part[1][None, :, None] if biased else 0.0)
        for each, part in zip((query, key, value), parts, strict=False)
    )
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(size)
    seen = _softmax(scores, _counted(settings, given, scores), _is_explicit(settings))
    joined = np.einsum("bhtk,hkd->btd", seen @ v, parts[3][0])
    output = joined + (parts[3][1] if biased else 0.0)
    return (output, seen) if settings.get("return_attention_scores") else (output,)


def _is_explicit(settings: Settings) -> bool:
    """Whether Keras computes the scores itself, and does not leave it to the backend."""
    return bool(settings.get("dropout") or settings.get("return_attention_scores"))


def _counted(settings: Settings, given: Given, scores: Array) -> Array | None:
    """Which scores count, (rows, 1, T, S) or alike; None for all."""
    query_mask = given.named_masks.get("")
    keys = [given.named_masks.get(role) for role in ("value", "key")]
    counts = [mask.astype(bool)[:, None, None, :] for mask in keys if mask is not None]
    if query_mask is not None:
        counts.append(query_mask.astype(bool)[:, None, :, None])
    for told in given.named.get("attention_mask", ()):
        counts.append(told.astype(bool)[:, None] if told.ndim == 3 else told.astype(bool))
    if settings.get("use_causal_mask"):
        counts.append(np.tril(np.ones(scores.shape[-2:], bool))[None, None])
    found: Array | None = None
    for each in counts:
        found = each if found is None else found & each
    return found


def _softmax(scores: Array, counts: Array | None, explicit: bool) -> Array:
    if counts is None:
        return softmax(scores)
    weights = softmax(np.where(counts, scores, -MUCH if explicit else NEVER))
    return np.where(counts, weights, 0.0) if explicit else weights
