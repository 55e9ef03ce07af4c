"""Makes golden.json: the numbers of src/initializers/ by a second implementation, in Python integers and float64.

    python golden.py && npx biome format --write golden.json          (needs numpy and torch)

The ziggurat's layers are found here from the area equation itself, orthonormal matrices by multiplying whole
reflections, and fans and standard deviations by torch.
"""

import json
import math
from pathlib import Path

import numpy as np
import torch
from torch.nn.init import _calculate_correct_fan, _calculate_fan_in_and_fan_out, calculate_gain

WORD = 0xFFFFFFFF


def rotate(word, bits):
    return (word << bits | word >> 32 - bits) & WORD


def murmur3(data, seed):
    hash = seed & WORD
    padded = data + b"\0" * (-len(data) % 4)
    for start in range(0, len(padded), 4):
        word = int.from_bytes(padded[start : start + 4], "little")
        hash ^= rotate(word * 0xCC9E2D51 & WORD, 15) * 0x1B873593 & WORD
        if start + 4 <= len(data):
            hash = (rotate(hash, 13) * 5 + 0xE6546B64) & WORD
    hash ^= len(data)
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35)):
        hash = (hash ^ hash >> shift) * factor & WORD
    return hash ^ hash >> 16


def splitmix32(seed):
    while True:
        seed = (seed + 0x9E3779B9) & WORD
        word = (seed ^ seed >> 16) * 0x21F0AAAD & WORD
        word = (word ^ word >> 15) * 0x735A2D97 & WORD
        yield word ^ word >> 15


def xoshiro128(state):
    s = list(state)
    while True:
        yield rotate(s[1] * 5 & WORD, 7) * 9 & WORD
        t = s[1] << 9 & WORD
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotate(s[3], 11)


def seeded(seed):
    words = splitmix32(seed)
    return xoshiro128([next(words) for _ in range(4)])


def density(x):
    return math.exp(-x * x / 2)


def ziggurat(layers=128):
    """Right edges x[0] > x[1] > … > x[layers] = 0 of layers of equal area; x[1], where the tail starts, by bisection."""

    def stack(start):
        area = start * density(start) + math.sqrt(math.pi / 2) * math.erfc(start / math.sqrt(2))
        edges = [area / density(start), start]
        for _ in range(layers - 2):
            top = density(edges[-1]) + area / edges[-1]
            if top >= 1:
                return None, math.inf
            edges.append(math.sqrt(-2 * math.log(top)))
        return edges + [0], density(edges[-1]) + area / edges[-1]

    low, high = 2.0, 5.0
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (middle, high) if stack(middle)[1] > 1 else (low, middle)
    return stack(high)[0]


EDGES = ziggurat()


def uniform(integers):
    return (next(integers) + 0.5) / 2**32


def normals(integers):
    while True:
        bits = next(integers)
        layer = bits % 128
        signed = bits - 2**32 if bits >= 2**31 else bits
        x = (signed // 128 + 0.5) / 2**24 * EDGES[layer]
        if abs(x) < EDGES[layer + 1]:
            yield x
        elif layer == 0:
            while True:
                a = -math.log(uniform(integers)) / EDGES[1]
                b = -math.log(uniform(integers))
                if 2 * b > a * a:
                    break
            yield math.copysign(EDGES[1] + a, x)
        else:
            low, high = density(EDGES[layer]), density(EDGES[layer + 1])
            if low + uniform(integers) * (high - low) < density(x):
                yield x


def orthonormal(rows, columns, seed):
    length, count = max(rows, columns), min(rows, columns)
    stream = normals(seeded(seed))
    drawn = {k: np.array([next(stream) for _ in range(length - k)]) for k in reversed(range(count))}
    product, signs = np.eye(length), []
    for k in range(count):
        x = drawn[k]
        v = np.concatenate([np.zeros(k), x])
        v[k] += math.copysign(np.linalg.norm(x), x[0])
        product = product @ (np.eye(length) - 2 * np.outer(v, v) / (v @ v))
        signs.append(-math.copysign(1, x[0]))
    q = product[:, :count] * signs
    return q if rows >= columns else q.T


def fans(shape, groups=1):
    """Of a weight in this library's layout, by way of the torch layer that has it."""
    if len(shape) == 4:
        kh, kw, inputs, outputs = shape
        weight = torch.nn.Conv2d(inputs * groups, outputs, (kh, kw), groups=groups).weight
    else:
        weight = torch.nn.Linear(*shape).weight
    fan_in, fan_out = _calculate_fan_in_and_fan_out(weight)

    def kaiming(mode, nonlinearity="relu"):
        return calculate_gain(nonlinearity) / math.sqrt(_calculate_correct_fan(weight, mode))

    return {
        "shape": shape,
        "groups": groups,
        "fanIn": fan_in,
        "fanOut": fan_out,
        "he": kaiming("fan_in"),
        "heFanOut": kaiming("fan_out"),
        "glorot": calculate_gain("linear") * math.sqrt(2 / (fan_in + fan_out)),
        "lecun": kaiming("fan_in", "linear"),
    }


def take(count, stream):
    return [next(stream) for _ in range(count)]


hundred_thousand = take(100_000, normals(seeded(7)))
paths = ["", "a", "fc", "bn1", "conv1/kernel", "layer1.0/conv1/kernel", "größe/核"]
golden = {
    "hashes": [[seed, path, murmur3(path.encode(), seed)] for seed in (0, 1, 123456789) for path in paths],
    "integers": [{"seed": seed, "first": take(5, seeded(seed))} for seed in (0, 1, 42, 0xFFFFFFFF)],
    "normals": {
        "seed": 7,
        "first": hundred_thousand[:12],
        "sum": math.fsum(hundred_thousand),
        "sumOfSquares": math.fsum(x * x for x in hundred_thousand),
        "largest": max(hundred_thousand),
        "smallest": min(hundred_thousand),
    },
    "orthonormal": [
        {"shape": shape, "seed": 3, "values": orthonormal(*shape, 3).ravel().tolist()}
        for shape in ([5, 3], [3, 5], [6, 6], [7, 1], [1, 1])
    ],
    "torch": [
        fans([3, 3, 16, 32]),
        fans([7, 7, 3, 64]),
        fans([1, 1, 64, 256]),
        fans([3, 3, 4, 128], groups=32),
        fans([3, 3, 1, 32], groups=32),
        fans([1, 7, 8, 24], groups=2),
        fans([128, 10]),
    ],
}
Path(__file__).with_name("golden.json").write_text(json.dumps(golden, ensure_ascii=False))
