"""training.json: 20 steps of training a small residual network in float64, by each optimizer that TensorFlow.js has.

The optimizers are written out as TensorFlow.js computes them: its momentum has no dampening, its Adam adds epsilon to
the root, its RMSProp under the root. The masks of dropout are those of src/kernels/dropout/mask.ts.
"""

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from files import write_json
from reference import activation, as_json, fill_module, to_nchw, to_nhwc, weights_of

from torchvision.models.resnet import BasicBlock

SHAPE, CLASSES, STEPS, COMPARED = [4, 10, 10, 3], 4, 20, 5
SEED, RATE = 7, 0.25
PENALTIES = {
    'conv1.weight': 0.01,
    **{f'layer2.0.{name}.weight': 0.01 for name in ('conv1', 'conv2', 'downsample.0')},
    'fc.weight': 0.001,
}
STORED = [
    *('conv1.weight', 'bn1.weight', 'bn1.bias', 'bn1.running_mean', 'bn1.running_var'),
    *('layer2.0.downsample.0.weight', 'layer2.0.bn2.weight', 'layer2.0.bn2.running_var', 'fc.weight', 'fc.bias'),
]


# Dropout by MurmurHash3_x86_32


def scramble(word):
    word = word * np.uint32(0xCC9E2D51)
    return (word << np.uint32(15) | word >> np.uint32(17)) * np.uint32(0x1B873593)


def take_in(state, word):
    state = state ^ scramble(word)
    return (state << np.uint32(13) | state >> np.uint32(19)) * np.uint32(5) + np.uint32(0xE6546B64)


def finish(state, length):
    state = state ^ np.uint32(length)
    state = (state ^ state >> np.uint32(16)) * np.uint32(0x85EBCA6B)
    state = (state ^ state >> np.uint32(13)) * np.uint32(0xC2B2AE35)
    return state ^ state >> np.uint32(16)


def hash_seed(seed, path):
    """Of the path's UTF-8 bytes: hashSeed.ts, for seeds below 2^32."""
    data = path.encode()
    *words, rest = np.frombuffer(data.ljust(len(data) // 4 * 4 + 4, b'\0'), '<u4').reshape(-1, 1)
    state = np.full(1, seed, np.uint32)
    for word in words:
        state = take_in(state, word)
    return finish(state ^ scramble(rest), len(data))[0]


def keep_mask(shape, rate, seed):
    """1 / (1 - rate) with probability 1 - rate, else 0: a hash of each value's place, in NHWC order."""
    places = np.arange(np.prod(shape), dtype=np.uint32)
    kept = finish(take_in(np.full(places.shape, seed, np.uint32), places), 4) >= rate * 2**32
    return to_nchw(torch.from_numpy(kept / (1 - rate)).reshape(shape))


class Net(nn.Module):
    """trainingNet of test/support/trainingNet.ts."""

    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 6, 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(6)
        self.layer1 = nn.Sequential(BasicBlock(6, 6))
        projection = nn.Sequential(nn.Conv2d(6, 10, 1, 2, bias=False), nn.BatchNorm2d(10))
        self.layer2 = nn.Sequential(BasicBlock(6, 10, 2, projection))
        self.fc = nn.Linear(10, CLASSES)
        self.layer1.requires_grad_(False)

    def train(self, mode=True):
        super().train(mode)
        self.layer1.eval()
        return self

    def forward(self, x, step):
        x = functional.max_pool2d(functional.relu(self.bn1(self.conv1(x))), 3, 2, 1)
        x = functional.avg_pool2d(self.layer2(self.layer1(x)), 2, 1)
        batch, channels, height, width = x.shape
        seed = hash_seed(hash_seed(SEED, 'dropout'), f'#{step}')
        x = x * keep_mask([batch, height, width, channels], RATE, seed)
        return self.fc(x.mean((2, 3)))


def labels(step):
    return torch.tensor([(image * image + step) % CLASSES for image in range(SHAPE[0])])


# The optimizers: how a weight changes, given its gradient and what the optimizer remembers of it


def sgd(rate):
    return lambda gradient, memory, step: -rate * gradient


def momentum(rate, decay):
    def change(gradient, memory, step):
        memory['sum'] = decay * memory.get('sum', 0) + gradient
        return -rate * memory['sum']

    return change


def adam(rate, beta1, beta2, epsilon):
    def change(gradient, memory, step):
        memory['first'] = beta1 * memory.get('first', 0) + (1 - beta1) * gradient
        memory['second'] = beta2 * memory.get('second', 0) + (1 - beta2) * gradient**2
        first = memory['first'] / (1 - beta1 ** (step + 1))
        second = memory['second'] / (1 - beta2 ** (step + 1))
        return -rate * first / (second.sqrt() + epsilon)

    return change


def rmsprop(rate, decay, momentum, epsilon):
    def change(gradient, memory, step):
        memory['square'] = decay * memory.get('square', 0) + (1 - decay) * gradient**2
        memory['sum'] = momentum * memory.get('sum', 0) + rate * gradient / (memory['square'] + epsilon).sqrt()
        return -memory['sum']

    return change


OPTIMIZERS = {
    'sgd': sgd(0.05),
    'momentum': momentum(0.02, 0.9),
    'adam': adam(0.005, 0.9, 0.999, 1e-7),
    'rmsprop': rmsprop(0.002, 0.9, 0.5, 1e-7),
}


def train(change):
    net = fill_module(Net()).train()
    trained = {name: weight for name, weight in net.named_parameters() if weight.requires_grad}
    memories = {name: {} for name in trained}
    losses, stored = [], {}
    for step in range(STEPS):
        logits = net(activation(f'images {step}', SHAPE), step)
        # TensorFlow.js clips probabilities at 1e-7 before it takes their logarithm.
        assert functional.softmax(logits, 1).min() > 1e-3
        penalty = sum(factor * net.get_parameter(name).square().sum() for name, factor in PENALTIES.items())
        loss = functional.cross_entropy(logits, labels(step)) + penalty
        gradients = torch.autograd.grad(loss, list(trained.values()))
        with torch.no_grad():
            for (name, weight), gradient in zip(trained.items(), gradients):
                weight += change(gradient, memories[name], step)
        losses.append(loss.item())
        if step + 1 == COMPARED:
            stored = {name: as_json(weights_of(net)[name].clone()) for name in STORED}
    return {'losses': losses, 'weights': stored}


if __name__ == '__main__':
    write_json(
        'training.json',
        {
            'seed': SEED,
            'input': SHAPE,
            'classes': CLASSES,
            'compared': COMPARED,
            'weights': {name: list(weight.shape) for name, weight in weights_of(Net()).items()},
            'mask': to_nhwc(keep_mask([1, 2, 2, 10], RATE, hash_seed(hash_seed(SEED, 'dropout'), '#0'))).numpy(),
            'runs': {name: train(change) for name, change in OPTIMIZERS.items()},
        },
    )
