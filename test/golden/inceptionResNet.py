"""inceptionResNet.json: small modules of Inception-v4 and Inception-ResNet, with outputs and gradients.

The modules are timm's own, made narrow through the class of their convolutions. Version 1 of Inception-ResNet, which timm
lacks, is timm's version 2 with other convolutions in its branches.
"""

import torch
from torch import nn

from blocks import evaluate
from files import write_json
from inception import width

from timm.layers import ConvNormAct, SEModule
from timm.models.inception_v4 import InceptionA, InceptionB, InceptionC, Mixed3a, Mixed4a, Mixed5a, ReductionA, ReductionB
from timm.models.inception_resnet_v2 import Block8, Block17, Block35, Mixed_5b, Mixed_7a

MAP = [1, 5, 4, 3]
ODD = [1, 7, 5, 3]
STEM = [1, 39, 47, 1]


def narrow(divisor, channels=None, act_layer=nn.ReLU):
    """timm's convolution with norm, 1/divisor as wide; a module's input, of `channels` as published, has 3."""

    def conv(given, filters, **options):
        given = 3 if given == channels else width(given, divisor)
        options = {'padding': 0, **options}
        return ConvNormAct(given, width(filters, divisor), norm_kwargs={'eps': 1e-3}, act_layer=act_layer, **options)

    return conv


def v4_stem():
    conv = narrow(32)
    return nn.Sequential(
        conv(1, 32, kernel_size=3, stride=2),
        conv(32, 32, kernel_size=3),
        conv(32, 64, kernel_size=3, padding=1),
        Mixed3a(conv),
        Mixed4a(conv),
        Mixed5a(conv),
    )


class ResNetStem(nn.Module):
    """The first layers of timm's InceptionResnetV2.

    With SiLU: behind ReLU and maximum pooling, the gradient to a norm's beta that another norm takes out again is nothing
    but rounding.
    """

    def __init__(self):
        super().__init__()
        conv = narrow(32, act_layer=nn.SiLU)
        self.conv2d_1a = conv(1, 32, kernel_size=3, stride=2)
        self.conv2d_2a = conv(32, 32, kernel_size=3)
        self.conv2d_2b = conv(32, 64, kernel_size=3, padding=1)
        self.maxpool_3a = nn.MaxPool2d(3, stride=2)
        self.conv2d_3b = conv(64, 80, kernel_size=1)
        self.conv2d_4a = conv(80, 192, kernel_size=3)
        self.maxpool_5a = nn.MaxPool2d(3, stride=2)
        self.mixed_5b = Mixed_5b(conv)

    def forward(self, x):
        for layer in self.children():
            x = layer(x)
        return x


def unit(block):
    """A residual unit whose input has 3 channels."""
    branches = [child for name, child in block.named_children() if name.startswith('branch')]
    last = [branch[-1] if isinstance(branch, nn.Sequential) else branch for branch in branches]
    block.conv2d = nn.Conv2d(sum(each.conv.out_channels for each in last), 3, 1)
    return block


def block35(kind=Block35):
    return unit(kind(0.17, narrow(16, 320)))


def block17():
    return unit(Block17(0.10, narrow(64, 1088)))


def block8(**options):
    return unit(Block8(conv_block=narrow(64, 2080), **options))


class Version1(Block35):
    """32 channels in every convolution."""

    def __init__(self, scale, conv):
        super().__init__(scale, conv)
        self.branch2[1] = conv(32, 32, kernel_size=3, padding=1)
        self.branch2[2] = conv(32, 32, kernel_size=3, padding=1)


class Squeezed(Block35):
    """With squeeze-and-excitation, 3 channels reduced to 8, of what is scaled and summed."""

    def __init__(self, scale, conv):
        super().__init__(scale, conv)
        self.se = SEModule(3)

    def forward(self, x):
        y = torch.cat([self.branch0(x), self.branch1(x), self.branch2(x)], 1)
        return self.act(self.se(self.conv2d(y)) * self.scale + x)


CASES = {
    'v4_stem': (STEM, "the first six layers of timm's InceptionV4, 1/32 as wide, on one channel", v4_stem),
    'v4_A': (MAP, 'InceptionA of timm, 1/32 as wide', lambda: InceptionA(narrow(32, 384))),
    'v4_B': (MAP, 'InceptionB, 1/128 as wide', lambda: InceptionB(narrow(128, 1024))),
    'v4_C': (MAP, 'InceptionC, 1/128 as wide', lambda: InceptionC(narrow(128, 1536))),
    'reduction_A': (
        ODD,
        'ReductionA of timm, 1/128 as wide: k, l, m, n = 192, 224, 256, 384',
        lambda: ReductionA(narrow(128, 384)),
    ),
    'v4_reduction_B': (
        ODD,
        'ReductionB of timm, 1/128 as wide',
        lambda: ReductionB(narrow(128, 1024)),
    ),
    'resnet_stem': (STEM, "the first layers of timm's InceptionResnetV2, 1/32 as wide, with SiLU", ResNetStem),
    'resnet_A': (MAP, 'Block35 of timm, 1/16 as wide, scale 0.17', block35),
    'resnet_B': (MAP, 'Block17, 1/64 as wide, scale 0.1', block17),
    'resnet_C': (MAP, 'Block8, 1/64 as wide, scale 0.2', lambda: block8(scale=0.20)),
    'resnet_C_last': (MAP, 'Block8, 1/64 as wide, scale 1, no ReLU', lambda: block8(no_relu=True)),
    'resnet_A_version1': (MAP, 'Block35 with the widths of version 1, 1/16 as wide', lambda: block35(Version1)),
    'resnet_A_se': (MAP, 'Block35 with SEModule, 1/16 as wide, scale 0.17', lambda: block35(Squeezed)),
    'resnet_reduction_B': (
        ODD,
        'Mixed_7a of timm, 1/128 as wide',
        lambda: Mixed_7a(narrow(128, 1088)),
    ),
}

if __name__ == '__main__':
    torch.set_num_threads(1)
    write_json('inceptionResNet.json', {name: evaluate(*case) for name, case in CASES.items()})
