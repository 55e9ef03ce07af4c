"""blocks.json: small residual blocks of torchvision and timm, with outputs and gradients in eval and in train mode."""

import copy

import torch
from torch import nn
from torch.nn import functional

from files import write_json
from reference import fill_module, refuse_kinks, run_with_gradients, weights_of

from timm.layers import SEModule
from timm.models import resnet as timm_resnet
from torchvision.models import resnet as torchvision_resnet

SHAPE = [2, 6, 6, 4]
WIDE = [2, 6, 6, 8]  # already has a bottleneck's output width, 4 · planes


def projection(channels, filters, stride=1):
    """Shortcuts B and C: 1×1 convolution and norm, named downsample.0 and downsample.1."""
    return nn.Sequential(nn.Conv2d(channels, filters, 1, stride, bias=False), nn.BatchNorm2d(filters))


class SubsampleThenPadAfter(nn.Module):
    """Shortcut A of fb.resnet.torch: average pooling 1×1 with stride 2, zeros appended after."""

    def forward(self, x):
        x = functional.avg_pool2d(x, 1, 2)
        return torch.cat([x, x * 0], dim=1)


class SubsampleThenPadBothSides(nn.Module):
    """Shortcut A of akamaster/pytorch_resnet_cifar10: every second pixel, zeros half before and half after."""

    def forward(self, x):
        half = x.shape[1] // 2  # of the channels to add, which are as many as there are
        return functional.pad(x[:, :, ::2, ::2], (0, 0, 0, 0, half, half))


class AverageThenPadAfter(nn.Module):
    """Shortcut A of yueatsprograms/Stochastic_Depth: average pooling 2×2 with stride 2, zeros appended after."""

    def forward(self, x):
        x = functional.avg_pool2d(x, 2, 2)
        return torch.cat([x, x * 0], dim=1)


def basic(channels, planes, stride=1, downsample=None):
    return torchvision_resnet.BasicBlock(channels, planes, stride, downsample)


def bottleneck(channels, planes, stride=1, downsample=None, **options):
    return torchvision_resnet.Bottleneck(channels, planes, stride, downsample, **options)


def stride_on_first(block):
    """Moves a bottleneck's stride from the 3×3 (torchvision, v1.5) to the first 1×1 (the paper, Caffe, Keras)."""
    block.conv1.stride, block.conv2.stride = block.conv2.stride, block.conv1.stride
    return block


CASES = {
    'basic': (SHAPE, 'BasicBlock, identity shortcut', lambda: basic(4, 4)),
    'basic_stride2': (
        SHAPE,
        'BasicBlock 4 → 8, stride 2, shortcut B: 1×1 convolution and norm',
        lambda: basic(4, 8, 2, projection(4, 8, 2)),
    ),
    'basic_shortcutC': (
        SHAPE,
        'BasicBlock, shortcut C: 1×1 convolution and norm though the shape is equal',
        lambda: basic(4, 4, 1, projection(4, 4)),
    ),
    'basic_shortcutA_fb': (
        SHAPE,
        'BasicBlock 4 → 8, stride 2, shortcut A: average pooling 1×1 stride 2, 4 zero channels after',
        lambda: basic(4, 8, 2, SubsampleThenPadAfter()),
    ),
    'basic_shortcutA_akamaster': (
        SHAPE,
        'BasicBlock 4 → 8, stride 2, shortcut A: every second pixel, 2 zero channels before and 2 after',
        lambda: basic(4, 8, 2, SubsampleThenPadBothSides()),
    ),
    'basic_shortcutA_stochasticDepth': (
        SHAPE,
        'BasicBlock 4 → 8, stride 2, shortcut A: average pooling 2×2 stride 2, 4 zero channels after',
        lambda: basic(4, 8, 2, AverageThenPadAfter()),
    ),
    'basic_se': (
        SHAPE,
        "timm BasicBlock with SEModule on the last norm's output: 4 channels, reduced to 8",
        lambda: timm_resnet.BasicBlock(4, 4, attn_layer=SEModule),
    ),
    'bottleneck': (WIDE, 'Bottleneck, identity shortcut, inner width 2', lambda: bottleneck(8, 2)),
    'bottleneck_projection': (
        SHAPE,
        'Bottleneck 4 → 8, stride 1, shortcut B: the first unit of the first stage',
        lambda: bottleneck(4, 2, 1, projection(4, 8)),
    ),
    'bottleneck_stride2': (
        SHAPE,
        'Bottleneck 4 → 8, stride 2 on the 3×3',
        lambda: bottleneck(4, 2, 2, projection(4, 8, 2)),
    ),
    'bottleneck_stride2_on1x1': (
        SHAPE,
        'Bottleneck 4 → 8, stride 2 on the first 1×1',
        lambda: stride_on_first(bottleneck(4, 2, 2, projection(4, 8, 2))),
    ),
    'bottleneck_groups2': (
        SHAPE,
        'Bottleneck 4 → 8, stride 2, groups 2 of width 3: inner width 6 (ResNeXt)',
        lambda: bottleneck(4, 2, 2, projection(4, 8, 2), groups=2, base_width=96),
    ),
    'bottleneck_dilation2': (
        WIDE,
        'Bottleneck, identity shortcut, 3×3 with dilation 2 and padding 2',
        lambda: bottleneck(8, 2, dilation=2),
    ),
    'bottleneck_se': (
        SHAPE,
        "timm Bottleneck 4 → 8, stride 2, SEModule on the last norm's output: 8 channels, reduced to 8",
        lambda: timm_resnet.Bottleneck(4, 2, 2, projection(4, 8, 2), attn_layer=SEModule),
    ),
    'bottleneck_silu': (
        WIDE,
        'timm Bottleneck, identity shortcut, SiLU in place of every ReLU',
        lambda: timm_resnet.Bottleneck(8, 2, act_layer=nn.SiLU),
    ),
    'stage_basic': (
        SHAPE,
        'two BasicBlocks named 0 and 1: 4 → 8 stride 2 with shortcut B, then identity',
        lambda: nn.Sequential(basic(4, 8, 2, projection(4, 8, 2)), basic(8, 8)),
    ),
}


def evaluate(shape, what, make):
    block = fill_module(make())
    refuse_kinks(block)
    trained = copy.deepcopy(block).train()
    return {
        'what': what,
        'input': shape,
        'weights': {name: list(weight.shape) for name, weight in weights_of(block).items()},
        'eval': run_with_gradients(block.eval(), shape, dict(block.named_parameters())),
        'train': {
            **run_with_gradients(trained, shape, dict(trained.named_parameters())),
            'statistics': {
                name: {'shape': list(value.shape), 'values': value.numpy()}
                for name, value in weights_of(trained).items()
                if 'running_' in name
            },
        },
    }


if __name__ == '__main__':
    write_json('blocks.json', {name: evaluate(*case) for name, case in CASES.items()})
