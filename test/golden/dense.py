"""dense.json: dense blocks and transitions of torchvision, a plain dense layer, highway layers, stochastic depth as published."""

import torch
from torch import nn

from blocks import SHAPE, basic, evaluate
from files import write_json

from torchvision.models.densenet import _DenseBlock, _Transition


class PlainDenseLayer(nn.Module):
    """DenseConnectLayerStandard of the authors' DenseConnectLayer.lua without bottleneck: norm, ReLU, 3×3 convolution."""

    def __init__(self, channels, growth_rate):
        super().__init__()
        self.norm1 = nn.BatchNorm2d(channels)
        self.relu1 = nn.ReLU()
        self.conv1 = nn.Conv2d(channels, growth_rate, 3, padding=1, bias=False)

    def forward(self, x):
        return torch.cat([x, self.conv1(self.relu1(self.norm1(x)))], dim=1)


def plain_dense_block(layers, channels, growth_rate):
    block = nn.Sequential()
    for index in range(layers):
        block.add_module(f'denselayer{index + 1}', PlainDenseLayer(channels + index * growth_rate, growth_rate))
    return block


class Highway(nn.Module):
    """Equation 3 of Srivastava et al. 2015: y = H(x) · T(x) + x · (1 − T(x))."""

    def __init__(self, plain, gate):
        super().__init__()
        self.plain, self.relu, self.gate = plain, nn.ReLU(), gate

    def forward(self, x):
        transform = torch.sigmoid(self.gate(x))
        return self.relu(self.plain(x)) * transform + x * (1 - transform)


class StochasticDepthUnit(nn.Module):
    """ResidualDrop.lua of Huang et al. 2016 for a death rate of 0.4: ReLU(x + F(x)) in training, where the branch is open,
    and ReLU(x + 0.6 · F(x)) otherwise."""

    def __init__(self, channels):
        super().__init__()
        block = basic(channels, channels)
        self.conv1, self.bn1, self.conv2, self.bn2 = block.conv1, block.bn1, block.conv2, block.bn2
        self.relu1, self.relu2 = nn.ReLU(), nn.ReLU()

    def forward(self, x):
        branch = self.bn2(self.conv2(self.relu1(self.bn1(self.conv1(x)))))
        return self.relu2(x + branch * (1 if self.training else 0.6))


def conv(size):
    return nn.Conv2d(4, 4, size, padding=size // 2)


CASES = {
    'dense_bottleneck': (
        SHAPE,
        '_DenseBlock of three layers, growth rate 2, bottlenecks of 8',
        lambda: _DenseBlock(3, 4, 4, 2, 0.0),
    ),
    'dense_plain': (SHAPE, 'three layers without bottleneck, growth rate 3', lambda: plain_dense_block(3, 4, 3)),
    'transition': (SHAPE, '_Transition 4 → 2', lambda: _Transition(4, 2)),
    'highway_conv': (SHAPE, 'highway layer of 3×3 convolutions', lambda: Highway(conv(3), conv(3))),
    'highway_conv1': (SHAPE, 'highway layer of 1×1 convolutions', lambda: Highway(conv(1), conv(1))),
    'highway_dense': ([3, 6], 'highway layer of dense layers', lambda: Highway(nn.Linear(6, 6), nn.Linear(6, 6))),
    'stochastic_depth': (
        SHAPE,
        'BasicBlock whose branch is open in training and times 0.6 otherwise',
        lambda: StochasticDepthUnit(4),
    ),
}

if __name__ == '__main__':
    torch.set_num_threads(1)
    write_json('dense.json', {name: evaluate(*case) for name, case in CASES.items()})
