"""cells.json: cells of NASNet-A from timm and stages of Genetic CNN, with outputs and gradients in eval and in train mode."""

from torch import nn
from torch.nn import functional

from blocks import evaluate
from files import write_json

from timm.layers.padding import pad_same
from timm.models import nasnet


class BesideItsPrevious(nn.Module):
    """A cell of two inputs as a module of one: the previous map is the input, or a mean of it."""

    def __init__(self, cell, stride=1):
        super().__init__()
        self.cell, self.stride = cell, stride

    def forward(self, x):
        means = functional.avg_pool2d(x, 3, self.stride, 1, count_include_pad=False)
        return self.cell(means, x)


class BesideItsLargerInput(BesideItsPrevious):
    """The second cell of the stem, which takes its inputs in the other order."""

    def forward(self, x):
        return self.cell(x, functional.avg_pool2d(x, 3, self.stride, 1, count_include_pad=False))


class Alone(nn.Module):
    def __init__(self, cell):
        super().__init__()
        self.cell = cell

    def forward(self, x):
        return self.cell(x)


class MeanWithoutPadding(nn.Module):
    """TensorFlow's mean under a 3×3 window of stride 2 and padding SAME: the border counts for nothing."""

    def forward(self, x):
        ones = x.new_ones(1, 1, *x.shape[2:])
        sums, counts = (functional.avg_pool2d(pad_same(y, [3, 3], [2, 2]), 3, 2) for y in (x, ones))
        return sums / counts


def without_padding(cell):
    cell.comb_iter_2_left = MeanWithoutPadding()
    return cell


WIDTHS = {'in_chs_left': 4, 'out_chs_left': 2, 'in_chs_right': 4, 'out_chs_right': 2}
HALVES = {**WIDTHS, 'out_chs_left': 1}

NASNET = {
    'nasnet_normal': (
        [2, 3, 4, 4],
        'NormalCell 4 → 12',
        lambda: BesideItsPrevious(nasnet.NormalCell(**WIDTHS)),
    ),
    'nasnet_afterLargerOddMap': (
        [2, 5, 3, 4],
        'FirstCell 4 → 12, the previous map 5×3, the map 3×2',
        lambda: BesideItsPrevious(nasnet.FirstCell(**HALVES), stride=2),
    ),
    'nasnet_reduction': (
        [2, 4, 5, 4],
        'ReductionCell0 4 → 8, padding SAME, borders left out of means',
        lambda: BesideItsPrevious(without_padding(nasnet.ReductionCell0(**WIDTHS, pad_type='same'))),
    ),
    'nasnet_stem0': (
        [2, 4, 5, 3],
        'CellStem0 3 → 8: no previous map, padding the same on both sides',
        lambda: Alone(nasnet.CellStem0(3, 2)),
    ),
    'nasnet_stem1': (
        [2, 6, 6, 4],
        'CellStem1 4 → 8, the previous map 6×6, the map 3×3, padding SAME, borders counted in the strided mean',
        lambda: BesideItsLargerInput(nasnet.CellStem1(4, 2, pad_type='same'), stride=2),
    ),
}


class Computed(nn.Sequential):
    """A node of Genetic CNN."""

    def __init__(self, channels, filters):
        super().__init__()
        self.conv = nn.Conv2d(channels, filters, 3, padding=1, bias=False)
        self.bn = nn.BatchNorm2d(filters)
        self.act = nn.ReLU()


class GeneticStage(nn.Module):
    """Figure 1 of Xie and Yuille 2017, from the lists of who leads to each node and who leads to the sink."""

    def __init__(self, channels, filters, inputs, ends):
        super().__init__()
        self.inputs, self.ends = inputs, ends
        self.source = Computed(channels, filters)
        for node in inputs:
            self.add_module(node, Computed(filters, filters))
        if ends:
            self.sink = Computed(filters, filters)

    def forward(self, x):
        values = {'source': self.source(x)}
        for node, sources in self.inputs.items():
            values[node] = getattr(self, node)(sum(values[source] for source in sources))
        return self.sink(sum(values[end] for end in self.ends)) if self.ends else values['source']


def genetic(inputs, ends):
    return lambda: GeneticStage(3, 2, inputs, ends)


SHAPE = [2, 4, 4, 3]

GENETIC = {
    'genetic_isolated': (
        SHAPE,
        'code 0-10-000-0011, figure 1: node 2 is isolated, node 5 is the sum of 3 and 4',
        genetic(
            {'node1': ['source'], 'node3': ['node1'], 'node4': ['source'], 'node5': ['node3', 'node4']},
            ['node5'],
        ),
    ),
    'genetic_twoEnds': (
        SHAPE,
        'code 1-10: nodes 2 and 3 lead to the sink',
        genetic({'node1': ['source'], 'node2': ['node1'], 'node3': ['node1']}, ['node2', 'node3']),
    ),
    'genetic_empty': (SHAPE, 'code 0-00: one convolution', genetic({}, [])),
}

if __name__ == '__main__':
    write_json('cells.json', {name: evaluate(*case) for name, case in {**NASNET, **GENETIC}.items()})
