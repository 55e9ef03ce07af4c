"""Fills any weight from its name and its flat index; fill.ts is the same formula, equal bit for bit.

A 32-bit hash of the name and the index gives 24 random bits, which make u in [-1, 1). Each kind of
weight then has its offset and scale, applied in float64 by the same few operations on both sides and
rounded once, to float32. Shapes and order are torch's: [out, in / groups, kh, kw], [out, in], C order.

Run as a script, writes fill.json: values for fill.test.ts to compare with.
"""

import math

import numpy as np

FNV_OFFSET, FNV_PRIME = 0x811C9DC5, 0x01000193
GOLDEN_RATIO = 0x9E3779B1


def hash_name(name):
    """32-bit FNV-1a of the name's UTF-8 bytes."""
    state = FNV_OFFSET
    for byte in name.encode():
        state = ((state ^ byte) * FNV_PRIME) & 0xFFFFFFFF
    return state


def uniform(name, count):
    """`count` float64 values in [-1, 1), multiples of 2^-23: murmur3's finaliser of hash + index · odd constant."""
    state = np.arange(count, dtype=np.uint32) * np.uint32(GOLDEN_RATIO) + np.uint32(hash_name(name))
    state ^= state >> np.uint32(16)
    state *= np.uint32(0x85EBCA6B)
    state ^= state >> np.uint32(13)
    state *= np.uint32(0xC2B2AE35)
    state ^= state >> np.uint32(16)
    return (state >> np.uint32(8)).astype(np.float64) / 2**23 - 1


def kind_of(name, shape):
    """The kind of a weight, from torch's name and shape."""
    last = name.rpartition('.')[2]
    if last == 'running_mean':
        return 'mean'
    if last == 'running_var':
        return 'variance'
    if last == 'bias':
        return 'bias'
    return 'kernel' if len(shape) > 1 else 'gamma'


def fill(name, shape, kind=None):
    """The float32 array of a weight, or of an activation where kind is 'activation'."""
    u = uniform(name, math.prod(shape))
    kind = kind or kind_of(name, shape)
    if kind == 'kernel':
        # Variance 1 / fan-in: half of He's, so that fifty residual additions don't blow the activations up.
        values = math.sqrt(3 / math.prod(shape[1:])) * u
    elif kind == 'activation':
        values = math.sqrt(3) * u  # variance 1
    elif kind == 'gamma':
        values = 1 + 0.2 * u
    elif kind == 'variance':
        values = 1 + 0.3 * u
    elif kind in ('bias', 'mean'):
        values = 0.1 * u
    else:
        raise ValueError(f'unknown kind {kind}')
    return values.astype(np.float32).reshape(shape)


def main():
    from files import write_json

    weights = [
        ('conv1.weight', [64, 3, 7, 7], 'kernel'),
        ('layer1.0.conv2.weight', [8, 2, 3, 3], 'kernel'),
        ('fc.weight', [10, 64], 'kernel'),
        ('fc.bias', [10], 'bias'),
        ('bn1.weight', [64], 'gamma'),
        ('bn1.bias', [64], 'bias'),
        ('bn1.running_mean', [64], 'mean'),
        ('bn1.running_var', [64], 'variance'),
        ('input', [1, 64, 64, 3], 'activation'),
        ('größe', [3], 'activation'),
    ]
    write_json(
        'fill.json',
        [
            {
                'name': name,
                'shape': shape,
                'kind': kind,
                'hash': hash_name(name),
                'first': fill(name, shape, kind).ravel()[:6],
                'last': fill(name, shape, kind).ravel()[-3:],
            }
            for name, shape, kind in weights
        ],
    )


if __name__ == '__main__':
    main()
