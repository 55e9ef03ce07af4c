"""inception.json: small modules of GoogLeNet, BN-Inception and Inception-v3, with outputs and gradients.

The modules are torchvision's own, made narrow through the class of their convolutions, and for BN-Inception, which
torchvision lacks, a plain version of figure 5 of Ioffe & Szegedy 2015.
"""

import torch
from torch import nn
from torch.nn import functional

from blocks import evaluate
from files import write_json

from timm.layers import ConvNormAct
from torchvision.models import inception
from torchvision.models.googlenet import Inception as GoogLeNetModule, InceptionAux as GoogLeNetAux

CHANNELS = 3  # of every input
MAP = [1, 4, 5, CHANNELS]
ODD = [1, 5, 7, CHANNELS]
EVEN = [1, 6, 8, CHANNELS]


def width(channels, divisor):
    return max(1, int(channels / divisor + 0.5))


def narrow(divisor):
    """torchvision's convolution with norm, 1/divisor as wide: all but a module's input, which has CHANNELS."""

    class NarrowConv(inception.BasicConv2d):
        def __init__(self, channels, filters, **options):
            given = channels if channels == CHANNELS else width(channels, divisor)
            super().__init__(given, width(filters, divisor), **options)
            self.relu = nn.ReLU()  # a module, so that refuse_kinks sees it

        def forward(self, x):
            return self.relu(self.bn(self.conv(x)))

    return NarrowConv


class BiasedConv(nn.Module):
    """GoogLeNet's convolution as the paper has it: a bias and no norm."""

    def __init__(self, channels, filters, **options):
        super().__init__()
        self.conv = nn.Conv2d(channels, filters, **options)
        self.relu = nn.ReLU()

    def forward(self, x):
        return self.relu(self.conv(x))


def googlenet_module(conv, kernel):
    """Widths 3 | 2,4 | 2,3 | 2."""
    module = GoogLeNetModule(CHANNELS, 3, 2, 4, 2, 3, 2, conv)
    module.branch3[1] = conv(2, 3, kernel_size=kernel, padding=kernel // 2)
    return module


def googlenet_aux():
    """On 8×8, where pooling to 4×4 is a window of 2; one channel, so that torch's order of flattening is ours."""
    aux = GoogLeNetAux(CHANNELS, 3, narrow(128), dropout=0)
    aux.fc1, aux.fc2 = nn.Linear(16, 5), nn.Linear(5, 3)
    return aux


def v3_aux():
    """On 20×20, of which the pool makes 6×6 and the 5×5 convolution 2×2."""
    aux = inception.InceptionAux(1, 3, narrow(64))
    aux.fc = nn.Linear(width(768, 64), 3)
    return aux


class V2Conv(nn.Module):
    def __init__(self, channels, filters, size, stride=1):
        super().__init__()
        self.conv = nn.Conv2d(channels, filters, size, stride, size // 2, bias=False)
        self.bn = nn.BatchNorm2d(filters)
        self.relu = nn.ReLU()

    def forward(self, x):
        return self.relu(self.bn(self.conv(x)))


class V2Module(nn.Module):
    """Widths 3 | 2,4 | 2,3 | 2, with Caffe's average pooling."""

    def __init__(self):
        super().__init__()
        self.branch1 = V2Conv(CHANNELS, 3, 1)
        self.branch2 = nn.Sequential(V2Conv(CHANNELS, 2, 1), V2Conv(2, 4, 3))
        self.branch3 = nn.Sequential(V2Conv(CHANNELS, 2, 1), V2Conv(2, 3, 3), V2Conv(3, 3, 3))
        self.branch4 = nn.Sequential(nn.AvgPool2d(3, 1, 1), V2Conv(CHANNELS, 2, 1))

    def forward(self, x):
        return torch.cat([self.branch1(x), self.branch2(x), self.branch3(x), self.branch4(x)], 1)


class V2Reduction(nn.Module):
    """Widths 2,4 | 2,3 | the input's."""

    def __init__(self):
        super().__init__()
        self.branch1 = nn.Sequential(V2Conv(CHANNELS, 2, 1), V2Conv(2, 4, 3, 2))
        self.branch2 = nn.Sequential(V2Conv(CHANNELS, 2, 1), V2Conv(2, 3, 3), V2Conv(3, 3, 3, 2))

    def forward(self, x):
        pooled = functional.max_pool2d(x, 3, 2, ceil_mode=True)
        return torch.cat([self.branch1(x), self.branch2(x), pooled], 1)


CASES = {
    'factorised': (
        MAP,
        'ConvNormAct of timm, 1×3 with stride (1, 2) and then 3×1 with stride (2, 1), 4 channels each',
        lambda: nn.Sequential(
            ConvNormAct(CHANNELS, 4, (1, 3), stride=(1, 2), padding=(0, 1)),
            ConvNormAct(4, 4, (3, 1), stride=(2, 1), padding=(1, 0)),
        ),
    ),
    'googlenet': (
        MAP,
        "Inception of torchvision's GoogLeNet, whose 5×5 is a 3×3: widths 3 | 2,4 | 2,3 | 2",
        lambda: googlenet_module(narrow(1), 3),
    ),
    'googlenet_paper': (
        MAP,
        'the same with a 5×5 convolution, with biases and without norms',
        lambda: googlenet_module(BiasedConv, 5),
    ),
    'googlenet_aux': (
        [2, 8, 8, CHANNELS],
        "InceptionAux of torchvision's GoogLeNet without dropout: 1 channel, 5 units, 3 classes",
        googlenet_aux,
    ),
    'v2': (
        MAP,
        'BN-Inception module, average pooling that counts padding: widths 3 | 2,4 | 2,3 | 2',
        V2Module,
    ),
    'v2_reduction': (EVEN, 'BN-Inception module with stride 2: widths 2,4 | 2,3 | the input', V2Reduction),
    'v3_A': (
        MAP,
        'InceptionA of torchvision, 1/32 as wide, 32 channels after the pool',
        lambda: inception.InceptionA(CHANNELS, 32, narrow(32)),
    ),
    'v3_B': (ODD, 'InceptionB, 1/64 as wide', lambda: inception.InceptionB(CHANNELS, narrow(64))),
    'v3_C': (
        MAP,
        'InceptionC, 1/64 as wide, 128 channels between the 1×7 and 7×1',
        lambda: inception.InceptionC(CHANNELS, 128, narrow(64)),
    ),
    'v3_D': (ODD, 'InceptionD, 1/64 as wide', lambda: inception.InceptionD(CHANNELS, narrow(64))),
    'v3_E': (MAP, 'InceptionE, 1/128 as wide', lambda: inception.InceptionE(CHANNELS, narrow(128))),
    'v3_aux': (
        [1, 20, 20, 1],
        'InceptionAux of torchvision, 1/64 as wide, 3 classes',
        v3_aux,
    ),
}


if __name__ == '__main__':
    torch.set_num_threads(1)
    write_json('inception.json', {name: evaluate(*case) for name, case in CASES.items()})
