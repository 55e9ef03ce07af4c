"""classics.json: the units of LeNet-5, VGG, Network in Network, and separable convolution, in eval and in train mode."""

import torch
from torch import nn
from torch.nn import functional

from blocks import evaluate
from files import write_json

from timm.models.nasnet import SeparableConv2d
from torchvision.models.vgg import make_layers


class Unit(nn.Sequential):
    """A convolution, a norm if there is one, a ReLU."""

    def __init__(self, channels, filters, size, batch_norm, **window):
        super().__init__()
        self.conv = nn.Conv2d(channels, filters, size, **window, bias=not batch_norm)
        if batch_norm:
            self.bn = nn.BatchNorm2d(filters)
        self.act = nn.ReLU()


class MlpConv(nn.Sequential):
    def __init__(self, channels, widths, size, batch_norm=False, **window):
        super().__init__()
        for index, filters in enumerate(widths):
            only_first = {'padding': size // 2, **window} if index == 0 else {}
            unit = Unit(channels, filters, size if index == 0 else 1, batch_norm, **only_first)
            self.add_module(f'unit{index + 1}', unit)
            channels = filters


class Vgg(nn.Module):
    """Layers of torchvision's VGG under names without their place in a whole network."""

    def __init__(self, plan, batch_norm=False):
        super().__init__()
        layers = make_layers(plan, batch_norm)
        self.layers = [layers]  # in a list, or torch would name the weights a second time
        convs, norms = ([layer for layer in layers if isinstance(layer, kind)] for kind in (nn.Conv2d, nn.BatchNorm2d))
        for index, conv in enumerate(convs):
            if batch_norm:
                conv.bias = None  # its gradient in training is 0, and what is computed of it noise
            named = {'conv': conv, **({'bn': norms[index]} if batch_norm else {})}
            self.add_module(f'unit{index + 1}', nn.ModuleDict(named))

    def modules(self):
        """Those that run: the watch over kinks goes through them."""
        return self.layers[0].modules()

    def forward(self, x):
        return self.layers[0](x)


def lecun_tanh(x):
    return 1.7159 * torch.tanh(2 * x / 3)


class PartialConv(nn.Module):
    """Each output map by a convolution of its own, of the input maps that it sees."""

    def __init__(self, table, size, bias=True, activation=nn.Identity(), **window):
        super().__init__()
        self.table, self.window, self.activation = table, window, activation
        self.weight = nn.Parameter(torch.empty(sum(map(len, table)), 1, *size))
        self.bias = nn.Parameter(torch.empty(len(table))) if bias else None

    def forward(self, x):
        maps, pair = [], 0
        for inputs in self.table:
            kernel = self.weight[pair : pair + len(inputs)].transpose(0, 1)
            maps.append(functional.conv2d(x[:, inputs], kernel, **self.window))
            pair += len(inputs)
        y = torch.cat(maps, dim=1)
        return self.activation(y if self.bias is None else y + self.bias[:, None, None])


class Subsampling(nn.Module):
    def __init__(self, channels, **window):
        super().__init__()
        self.window = window
        self.weight = nn.Parameter(torch.empty(channels, 1, 1, 1))
        self.bias = nn.Parameter(torch.empty(channels))

    def forward(self, x):
        means = functional.avg_pool2d(x, **self.window, count_include_pad=False)
        return lecun_tanh(means * self.weight[:, 0] + self.bias[:, None, None])


def columns(text):
    """The columns of table I: for each output map, the rows that have a cross."""
    rows = [row.split() for row in text.split('\n') if row.strip()]
    return [[row for row, crosses in enumerate(rows) if crosses[column] == 'X'] for column in range(16)]


TABLE = columns(
    """
    X - - - X X X - - X X X X - X X
    X X - - - X X X - - X X X X - X
    X X X - - - X X X - - X - X X X
    - X X X - - X X X X - - X - X X
    - - X X X - - X X X X - X X - X
    - - - X X X - - X X X X - X X X
    """
)

CASES = {
    'mlpConv': ([2, 4, 4, 4], 'window 3×3, widths 6, 5, 3', lambda: MlpConv(4, [6, 5, 3], 3)),
    'mlpConv_batchNorm': (
        [2, 6, 6, 4],
        'window 5×5 of stride 2, widths 3, 3, with norms and no biases',
        lambda: MlpConv(4, [3, 3], 5, batch_norm=True, stride=2),
    ),
    'vgg': ([2, 5, 6, 3], 'torchvision: two convolutions to 4, pooled', lambda: Vgg([4, 4, 'M'])),
    'vgg_batchNorm': (
        [2, 6, 6, 3],
        'torchvision: three convolutions to 3 with norms, biases taken away, pooled',
        lambda: Vgg([3, 3, 3, 'M'], batch_norm=True),
    ),
    'partialConv_lenet': (
        [2, 6, 6, 6],
        'the layer C3 of LeNet-5: 5×5, 6 → 16 maps by table I, squashed',
        lambda: PartialConv(TABLE, [5, 5], activation=lecun_tanh),
    ),
    'partialConv_window': (
        [2, 7, 7, 4],
        'a table of 4 → 3 maps, 3×2 of stride 2 with dilation 2, 1 of padding, no bias',
        lambda: PartialConv([[3, 0], [2], [0, 1, 2]], [3, 2], bias=False, stride=2, dilation=2, padding=1),
    ),
    'subsampling': ([2, 6, 4, 3], 'S2 of LeNet-5', lambda: Subsampling(3, kernel_size=2)),
    'subsampling_overlapping': (
        [2, 7, 5, 3],
        'windows of 3×3, stride 2, 1 of padding',
        lambda: Subsampling(3, kernel_size=3, stride=2, padding=1),
    ),
    'separableConv': ([2, 5, 5, 3], 'timm: 3×3, 3 → 4', lambda: SeparableConv2d(3, 4, 3, 1)),
    'separableConv_same': (
        [2, 6, 6, 3],
        'timm: 5×5 of stride 2, padding SAME, 3 → 2',
        lambda: SeparableConv2d(3, 2, 5, 2, 'same'),
    ),
}

if __name__ == '__main__':
    write_json('classics.json', {name: evaluate(*case) for name, case in CASES.items()})
