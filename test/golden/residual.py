"""residual.json: units of pre-activation and wide ResNets, ResNeXt's three forms, the five orders of He et al. 2016 and
squeeze-and-excitation in all its places and kinds, in eval and in train mode."""

from functools import partial

import torch
from torch import nn

from blocks import bottleneck, evaluate, projection, stride_on_first
from files import write_json

from timm.layers import BatchNormAct2d, create_conv2d
from timm.models import resnetv2

SHAPE = [2, 3, 3, 2]
WIDE = [2, 3, 3, 4]
relu = nn.ReLU


def conv(channels, filters, size=3, stride=1, groups=1):
    return nn.Conv2d(channels, filters, size, stride, size // 2, groups=groups, bias=False)


class SqueezeExcite(nn.Module):
    """Hu et al. 2017, equations 2 to 4: by a mean or a maximum, and any gate."""

    def __init__(self, channels, reduction=2, squeeze='mean', gate=nn.Sigmoid, bias=True):
        super().__init__()
        self.squeeze, self.gate = squeeze, gate()
        self.fc1 = nn.Linear(channels, channels // reduction, bias)
        self.act = relu()
        self.fc2 = nn.Linear(channels // reduction, channels, bias)

    def forward(self, x):
        z = x.mean((2, 3)) if self.squeeze == 'mean' else x.amax((2, 3))
        return x * self.gate(self.fc2(self.act(self.fc1(z))))[:, :, None, None]


class Unit(nn.Module):
    """Figure 4 of He et al. 2016, a method for each part of it; `place` is where squeeze-and-excitation stands."""

    def __init__(self, convs, order='a', shortcut=None, place=None, channels=None, **se):
        super().__init__()
        for index, layer in enumerate(convs, 1):
            self.add_module(f'conv{index}', layer)
            width = layer.in_channels if order == 'e' else layer.out_channels
            self.add_module(f'{"norm" if order == "e" else "bn"}{index}', nn.BatchNorm2d(width))
        if shortcut:
            self.downsample = shortcut
        if place:
            self.se = SqueezeExcite(channels, **se)
        self.count, self.order, self.place = len(convs), order, place
        self.act = relu()

    def at(self, place, x):
        return self.se(x) if place == self.place else x

    def conv(self, index, x):
        return getattr(self, f'conv{index}')(x)

    def norm(self, index, x):
        return getattr(self, f'{"norm" if self.order == "e" else "bn"}{index}')(x)

    def identity(self, x):
        return self.at('identity', self.downsample(x) if hasattr(self, 'downsample') else x)

    def forward(self, x):
        return self.at('post', getattr(self, f'forward_{self.order}')(x))

    def forward_a(self, x):
        y = self.at('pre', x)
        for index in range(1, self.count):
            y = self.act(self.norm(index, self.conv(index, y)))
            if index == 2:
                y = self.at('3x3', y)
        y = self.norm(self.count, self.conv(self.count, y))
        if self.count == 2:
            y = self.at('3x3', y)
        return self.act(self.at('standard', y) + self.identity(x))

    def forward_b(self, x):
        y = x
        for index in range(1, self.count):
            y = self.act(self.norm(index, self.conv(index, y)))
        return self.act(self.norm(self.count, self.conv(self.count, y) + self.identity(x)))

    def forward_c(self, x):
        y = x
        for index in range(1, self.count + 1):
            y = self.act(self.norm(index, self.conv(index, y)))
        return y + self.identity(x)

    def forward_d(self, x):
        y = x
        for index in range(1, self.count + 1):
            y = self.norm(index, self.conv(index, self.act(y)))
        return y + self.identity(x)

    def forward_e(self, x):
        y = self.act(self.norm(1, x))
        along = self.identity(y if hasattr(self, 'downsample') else x)
        y = self.conv(1, self.at('pre', y))
        for index in range(2, self.count + 1):
            y = self.act(self.norm(index, y))
            y = self.conv(index, self.at('3x3', y) if index == 3 else y)
        if self.count == 2:
            y = self.at('3x3', y)
        return self.at('standard', y) + along


class BothPreActivated(Unit):
    """fb.resnet.torch's `both_preact`: an identity takes the pre-activated tensor too."""

    def forward_e(self, x):
        y = self.act(self.norm1(x))
        return self.conv2(self.act(self.norm2(self.conv1(y)))) + y


class BranchPreActivated(Unit):
    """The final level of Pre-RoR: a projection takes the tensor as it came."""

    def forward_e(self, x):
        y = self.conv1(self.act(self.norm1(x)))
        return self.conv2(self.act(self.norm2(y))) + self.downsample(x)


class NotPreActivated(Unit):
    """fb.resnet.torch's `no_preact`: the first unit after a stem that ends in a norm and an activation."""

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        del self.norm1

    def forward_e(self, x):
        return self.conv2(self.act(self.norm2(self.conv1(x)))) + self.downsample(x)


class Bare(nn.Module):
    """A projection without a norm, under timm's name."""

    def __init__(self, channels, filters, stride=1):
        super().__init__()
        self.conv = conv(channels, filters, 1, stride)

    def forward(self, x):
        return self.conv(x)


def two(channels, filters, stride=1):
    return [conv(channels, filters, 3, stride), conv(filters, filters)]


def three(channels, width, filters):
    return [conv(channels, width, 1), conv(width, width), conv(width, filters, 1)]


class Branch(nn.Module):
    """1×1 and 3×3 convolution of width d and, in the split form, a 1×1 convolution."""

    def __init__(self, channels, d, stride, filters=None):
        super().__init__()
        self.conv1, self.bn1 = conv(channels, d, 1), nn.BatchNorm2d(d)
        self.conv2, self.bn2 = conv(d, d, 3, stride), nn.BatchNorm2d(d)
        self.act = relu()
        if filters:
            self.conv3 = conv(d, filters, 1)

    def forward(self, x):
        y = self.act(self.bn1(self.conv1(x)))
        y = self.act(self.bn2(self.conv2(y)))
        return self.conv3(y) if hasattr(self, 'conv3') else y


class Split(nn.Module):
    """Xie et al. 2016, figure 3(a): y = x + Σ T(x), with one norm after the sum of the branches."""

    def __init__(self, channels, filters, groups, d, stride=1):
        super().__init__()
        self.branches = nn.ModuleList([Branch(channels, d, stride, filters) for _ in range(groups)])
        self.bn3, self.act = nn.BatchNorm2d(filters), relu()
        self.downsample = projection(channels, filters, stride)

    def forward(self, x):
        return self.act(self.bn3(sum(branch(x) for branch in self.branches)) + self.downsample(x))


class Concat(nn.Module):
    """Figure 3(b)."""

    def __init__(self, channels, filters, groups, d, stride=1):
        super().__init__()
        self.branches = nn.ModuleList([Branch(channels, d, stride) for _ in range(groups)])
        self.conv3, self.bn3 = conv(groups * d, filters, 1), nn.BatchNorm2d(filters)
        self.act = relu()
        self.downsample = projection(channels, filters, stride)

    def forward(self, x):
        y = torch.cat([branch(x) for branch in self.branches], dim=1)
        return self.act(self.bn3(self.conv3(y)) + self.downsample(x))


resnetv2.make_divisible = round  # timm's widths are multiples of 8, and these units are smaller
LAYERS = {'conv_layer': partial(create_conv2d, bias=False), 'norm_layer': BatchNormAct2d}


def timm_unit(kind, channels, filters, projected=False, **options):
    proj = resnetv2.DownsampleConv if projected else None
    return kind(channels, filters, proj_layer=proj, **LAYERS, **options)


timm_basic = partial(timm_unit, resnetv2.PreActBasic)
timm_bottleneck = partial(timm_unit, resnetv2.PreActBottleneck, bottle_ratio=0.5)


def basic_se(place, **options):
    return Unit(two(2, 2), 'a', None, place, 2, **options)


def bare_before_norm(channels, filters):
    """A norm after the sum takes what a bias adds away again: its gradient in training would be 0, and in float32 noise."""
    return nn.Sequential(conv(channels, filters, 1))


ORDERS = {
    f'{name}_{order}': (SHAPE, f'order ({order}) of figure 4, {what}', make)
    for order in 'bcd'
    for name, what, make in [
        ('basic', '2 → 2', lambda order=order: Unit(two(2, 2), order)),
        (
            'bottleneck',
            '2 → 4 with a projection, in (b) without its norm, inner width 2',
            lambda order=order: Unit(three(2, 2, 4), order, bare_before_norm(2, 4) if order == 'b' else projection(2, 4)),
        ),
    ]
}

CASES = {
    **ORDERS,
    'preAct': (SHAPE, 'timm PreActBasic, identity', lambda: timm_basic(2, 2)),
    'preAct_stride2': (
        SHAPE,
        'timm PreActBasic 2 → 3, stride 2, bare projection of the pre-activated tensor',
        lambda: timm_basic(2, 3, projected=True, stride=2),
    ),
    'preAct_both': (
        SHAPE,
        'both_preact: the identity takes the pre-activated tensor',
        lambda: BothPreActivated(two(2, 2), 'e'),
    ),
    'preAct_branch': (
        SHAPE,
        '2 → 3, stride 2, bare projection of the raw tensor',
        lambda: BranchPreActivated(two(2, 3, 2), 'e', Bare(2, 3, 2)),
    ),
    'preAct_none': (
        SHAPE,
        'no_preact: 2 → 3, no first norm and activation',
        lambda: NotPreActivated(two(2, 3), 'e', Bare(2, 3)),
    ),
    'preActBottleneck': (
        WIDE,
        'timm PreActBottleneck, identity, inner width 2',
        lambda: timm_bottleneck(4, 4),
    ),
    'preActBottleneck_stride2': (
        SHAPE,
        'timm PreActBottleneck 2 → 4, stride 2 on the 3×3',
        lambda: timm_bottleneck(2, 4, projected=True, stride=2),
    ),
    'preActBottleneck_stride2_on1x1': (
        SHAPE,
        'timm PreActBottleneck 2 → 4, the stride moved to the first 1×1',
        lambda: stride_on_first(timm_bottleneck(2, 4, projected=True, stride=2)),
    ),
    'wide': (SHAPE, 'plain torch: BN-ReLU-conv twice, 2 → 2', lambda: Unit(two(2, 2), 'e')),
    'wide_stride2': (
        SHAPE,
        'the same 2 → 3, stride 2: BN-ReLU shared by the branch and a bare projection',
        lambda: Unit(two(2, 3, 2), 'e', Bare(2, 3, 2)),
    ),
    'resNeXt_grouped': (
        SHAPE,
        'torchvision Bottleneck 2 → 4, stride 2, 2 groups of 2',
        lambda: bottleneck(2, 1, 2, projection(2, 4, 2), groups=2, base_width=128),
    ),
    'resNeXt_split': (SHAPE, 'figure 3(a): 2 → 4, stride 2, 2 branches of 2', lambda: Split(2, 4, 2, 2, 2)),
    'resNeXt_concat': (SHAPE, 'figure 3(b): 2 → 4, stride 2, 2 branches of 2', lambda: Concat(2, 4, 2, 2, 2)),
    'basic_se_standard_max_tanh': (
        SHAPE,
        'SE before the sum, squeezed by the maximum, gate tanh',
        lambda: basic_se('standard', squeeze='max', gate=nn.Tanh),
    ),
    'basic_se_pre_relu': (SHAPE, 'SE before the branch, gate ReLU', lambda: basic_se('pre', gate=relu)),
    'basic_se_post_hardSigmoid': (
        SHAPE,
        'SE after the sum and its ReLU, gate hard sigmoid',
        lambda: basic_se('post', gate=nn.Hardsigmoid),
    ),
    'basic_se_identity_noBias': (
        SHAPE,
        'SE on the shortcut, without biases',
        lambda: basic_se('identity', bias=False),
    ),
    'basic_se_3x3': (SHAPE, 'SE after the second 3×3 and its norm', lambda: basic_se('3x3')),
    'bottleneck_se_3x3': (
        WIDE,
        'bottleneck of inner width 2 with SE after the 3×3, its norm and ReLU',
        lambda: Unit(three(4, 2, 4), 'a', None, '3x3', 2),
    ),
    'bottleneck_se_identity': (
        SHAPE,
        'bottleneck 2 → 4 with SE on the projection',
        lambda: Unit(three(2, 2, 4), 'a', projection(2, 4), 'identity', 4),
    ),
    'preAct_se_pre': (
        SHAPE,
        'pre-activation 2 → 3, SE between the first ReLU and the branch, not on the projection',
        lambda: Unit(two(2, 3), 'e', Bare(2, 3), 'pre', 2),
    ),
    'preActBottleneck_se_3x3': (
        WIDE,
        'pre-activation, inner width 2, SE after the 3×3 and the norm and ReLU that follow',
        lambda: Unit(three(4, 2, 4), 'e', None, '3x3', 2),
    ),
    'wide_se_standard': (
        SHAPE,
        'pre-activation 2 → 3 with SE before the sum',
        lambda: Unit(two(2, 3), 'e', Bare(2, 3), 'standard', 3, reduction=3),
    ),
    'wide_se_post': (SHAPE, 'pre-activation with SE after the sum', lambda: Unit(two(2, 2), 'e', None, 'post', 2)),
}

if __name__ == '__main__':
    write_json('residual.json', {name: evaluate(*case) for name, case in CASES.items()})
