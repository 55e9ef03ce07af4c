"""ops.json: single operations of torch, with outputs and gradients. Options have the names that this package uses.

'same' padding is TensorFlow's, the odd row or column after; its sizes come from timm's get_same_padding.
"""

import torch
from torch import nn
from torch.nn import functional

from files import write_json
from reference import activation, as_json, filled, run_with_gradients

from timm.layers import SEModule
from timm.layers.padding import pad_same

EVEN, ODD, SMALL = [2, 6, 6, 4], [2, 7, 7, 4], [2, 4, 4, 4]


def pair(value):
    return list(value) if isinstance(value, (list, tuple)) else [value, value]


def windowed(operation, size, options, border=0.0):
    """operation(x, symmetric padding) under the options' padding; an asymmetric one is laid around x before."""
    padding, stride = options.get('padding', 'valid'), pair(options.get('stride', 1))
    dilation = pair(options.get('dilation', 1))
    if padding == 'same':
        return lambda x: operation(pad_same(x, size, stride, dilation, value=border), 0)
    if padding == 'valid':
        return lambda x: operation(x, 0)
    if padding == 'torch':
        symmetric = [d * (k - 1) // 2 for k, d in zip(size, dilation)]
        return lambda x: operation(x, symmetric)
    if isinstance(padding, int):
        return lambda x: operation(x, padding)
    (top, bottom), (left, right) = padding
    return lambda x: operation(functional.pad(x, (left, right, top, bottom), value=border), 0)


def case(shape, options, weights, function, **more):
    return {
        'options': options,
        'input': shape,
        'weights': {name: list(weight.shape) for name, weight in weights.items()},
        **run_with_gradients(function, shape, weights),
        **more,
    }


def parameter(name, shape):
    return filled(name, shape).requires_grad_()


# Convolution and dense


def conv(shape, **options):
    kernel_size, groups, filters = pair(options['kernelSize']), options.get('groups', 1), options['filters']
    weights = {'weight': parameter('weight', [filters, shape[3] // groups, *kernel_size])}
    if options.get('bias'):
        weights['bias'] = parameter('bias', [filters])
    stride, dilation = pair(options.get('stride', 1)), pair(options.get('dilation', 1))

    def convolve(x, padding):
        return functional.conv2d(x, weights['weight'], weights.get('bias'), stride, padding, dilation, groups)

    return case(shape, options, weights, windowed(convolve, kernel_size, options))


def dense(shape, **options):
    weights = {'weight': parameter('weight', [options['units'], shape[-1]])}
    if options['bias']:
        weights['bias'] = parameter('bias', [options['units']])
    return case(shape, options, weights, lambda x: functional.linear(x, *weights.values()))


CONV = {
    '3x3': conv(EVEN, filters=3, kernelSize=3, padding='torch'),
    '3x3_bias': conv(EVEN, filters=3, kernelSize=3, padding='torch', bias=True),
    '3x3_valid': conv(EVEN, filters=3, kernelSize=3, padding='valid'),
    '3x3_stride2': conv(EVEN, filters=3, kernelSize=3, stride=2, padding='torch'),
    '3x3_stride2_odd': conv(ODD, filters=3, kernelSize=3, stride=2, padding='torch'),
    '3x3_stride2_same': conv(EVEN, filters=3, kernelSize=3, stride=2, padding='same'),
    '3x3_stride2_same_odd': conv(ODD, filters=3, kernelSize=3, stride=2, padding='same'),
    '3x3_stride3_same': conv(ODD, filters=3, kernelSize=3, stride=3, padding='same'),
    '7x7_stride2_stem': conv([1, 9, 9, 3], filters=4, kernelSize=7, stride=2, padding=3),
    '1x1': conv(EVEN, filters=3, kernelSize=1, padding='torch'),
    '1x1_stride2': conv(EVEN, filters=3, kernelSize=1, stride=2, padding='torch'),
    '1x7': conv(ODD, filters=3, kernelSize=[1, 7], padding='torch'),
    '5x3_stride2x1': conv(ODD, filters=3, kernelSize=[5, 3], stride=[2, 1], padding='torch', bias=True),
    '2x2_same': conv(EVEN, filters=3, kernelSize=2, padding='same'),
    '3x3_pads': conv(EVEN, filters=3, kernelSize=3, stride=2, padding=[[2, 0], [0, 1]]),
    '3x3_dilation2': conv(EVEN, filters=3, kernelSize=3, dilation=2, padding='torch'),
    '3x3_dilation2_stride2': conv(ODD, filters=3, kernelSize=3, dilation=2, stride=2, padding='torch'),
    '3x3_dilation3x1_same': conv(ODD, filters=3, kernelSize=3, dilation=[3, 1], padding='same'),
    '3x3_groups2': conv(EVEN, filters=6, kernelSize=3, groups=2, padding='torch'),
    '3x3_groups2_stride2_bias': conv(
        EVEN, filters=6, kernelSize=3, groups=2, stride=2, padding='torch', bias=True
    ),
    '3x3_groups2_stride2_same': conv(EVEN, filters=6, kernelSize=3, groups=2, stride=2, padding='same'),
    '3x3_groups2_dilation2': conv(EVEN, filters=6, kernelSize=3, groups=2, dilation=2, padding='torch'),
    '1x1_groups2': conv(EVEN, filters=6, kernelSize=1, groups=2, padding='torch'),
    '3x3_depthwise': conv(EVEN, filters=4, kernelSize=3, groups=4, padding='torch'),
    '3x3_depthwise_multiplier2': conv(EVEN, filters=8, kernelSize=3, groups=4, stride=2, padding='torch'),
}

DENSE = {
    'bias': dense([3, 5], units=4, bias=True),
    'plain': dense([3, 5], units=4, bias=False),
}


# Pooling


def max_pool(shape, **options):
    size, stride, ceil = pair(options['size']), pair(options['stride']), options.get('ceil', False)
    border = float('-inf')
    pool = windowed(lambda x, padding: functional.max_pool2d(x, size, stride, padding, 1, ceil), size, options, border)
    return case(shape, options, {}, pool)


def average_pool(shape, **options):
    size, stride, ceil = pair(options['size']), pair(options['stride']), options.get('ceil', False)
    count = options['countPadding']
    pool = windowed(lambda x, padding: functional.avg_pool2d(x, size, stride, padding, ceil, count), size, options)
    if options.get('padding') == 'same' and not count:
        # torch can't tell these zeros from the map's own values: divide by the share of the map in each window.
        return case(shape, options, {}, lambda x: pool(x) / pool(torch.ones_like(x)))
    return case(shape, options, {}, pool)


MAX_POOL = {
    '2x2': max_pool(EVEN, size=2, stride=2, padding='valid'),
    '3x3_stride1': max_pool(EVEN, size=3, stride=1, padding='torch'),
    '3x3_stride2': max_pool(EVEN, size=3, stride=2, padding='torch'),
    '3x3_stride2_odd': max_pool(ODD, size=3, stride=2, padding='torch'),
    '3x3_stride2_valid': max_pool(EVEN, size=3, stride=2, padding='valid'),
    '3x3_stride2_same': max_pool(EVEN, size=3, stride=2, padding='same'),
    '3x3_stride2_same_odd': max_pool(ODD, size=3, stride=2, padding='same'),
    '3x3_stride2_ceil': max_pool(EVEN, size=3, stride=2, padding='valid', ceil=True),
    '3x3_stride2_ceil_padded': max_pool(EVEN, size=3, stride=2, padding=1, ceil=True),
    # The third window would begin in the padding after the map: torch leaves it out.
    '2x2_stride3_ceil_leftOut': max_pool(SMALL, size=2, stride=3, padding=1, ceil=True),
    '3x2_stride2x1': max_pool(ODD, size=[3, 2], stride=[2, 1], padding='valid'),
}

AVERAGE_POOL = {
    f'{name}_{"counted" if count else "uncounted"}': average_pool(shape, **options, countPadding=count)
    for name, shape, options in [
        ('2x2', EVEN, {'size': 2, 'stride': 2, 'padding': 'valid'}),
        ('2x2_ceil', ODD, {'size': 2, 'stride': 2, 'padding': 'valid', 'ceil': True}),
        ('3x3_stride1', EVEN, {'size': 3, 'stride': 1, 'padding': 'torch'}),
        ('3x3_stride2', EVEN, {'size': 3, 'stride': 2, 'padding': 1}),
        ('3x3_stride2_ceil', EVEN, {'size': 3, 'stride': 2, 'padding': 1, 'ceil': True}),
        ('2x2_stride3_ceil_leftOut', SMALL, {'size': 2, 'stride': 3, 'padding': 1, 'ceil': True}),
        ('3x3_stride2_same', EVEN, {'size': 3, 'stride': 2, 'padding': 'same'}),
        ('3x2_stride2x1_same', ODD, {'size': [3, 2], 'stride': [2, 1], 'padding': 'same'}),
    ]
    for count in (True, False)
}

GLOBAL_POOL = {
    'average': case(EVEN, {'kind': 'average'}, {}, lambda x: x.mean((2, 3))),
    'max': case(EVEN, {'kind': 'max'}, {}, lambda x: x.amax((2, 3))),
}


# Normalisation


def norm(shape, training, **options):
    channels = [shape[-1]]
    mean, variance = filled('running_mean', channels), filled('running_var', channels)
    gamma = parameter('weight', channels) if options['scale'] else None
    beta = parameter('bias', channels) if options['center'] else None
    named = {'weight': gamma, 'bias': beta, 'running_mean': mean, 'running_var': variance}
    weights = {name: value for name, value in named.items() if value is not None}
    result = case(
        shape,
        options,
        weights,
        lambda x: functional.batch_norm(
            x, mean, variance, gamma, beta, training, options['momentum'], options['eps']
        ),
        training=training,
    )
    return {**result, 'statistics': {'running_mean': as_json(mean), 'running_var': as_json(variance)}}


def local_response_norm(shape, **options):
    size = 2 * options['depthRadius'] + 1
    # torch divides the sum of squares by the size of the window; here, as in the paper and in TensorFlow, alpha does not.
    lrn = nn.LocalResponseNorm(size, options['alpha'] * size, options['beta'], options['bias'])
    return case(shape, options, {}, lrn)


TORCH_NORM = {'eps': 1e-5, 'momentum': 0.1, 'scale': True, 'center': True}

NORM = {
    f'{name}_{"train" if training else "eval"}': norm(shape, training, **{**TORCH_NORM, **options})
    for name, shape, options in [
        ('affine', [2, 3, 3, 4], {}),
        ('withoutScale', [2, 3, 3, 4], {'scale': False, 'eps': 1e-3, 'momentum': 0.0003}),
        ('withoutCenter', [2, 3, 3, 4], {'center': False}),
        ('plain', [2, 3, 3, 4], {'scale': False, 'center': False, 'eps': 0.01, 'momentum': 0.25}),
        ('vector', [8, 4], {}),
    ]
    for training in (False, True)
}

LOCAL_RESPONSE_NORM = {
    'krizhevsky': local_response_norm([2, 3, 3, 8], depthRadius=2, bias=2, alpha=1e-4, beta=0.75),
    'strong': local_response_norm([2, 3, 3, 8], depthRadius=2, bias=1, alpha=0.5, beta=0.75),
    'narrow': local_response_norm([2, 3, 3, 4], depthRadius=1, bias=1, alpha=1, beta=0.5),
}


# Activations, on a grid that stays clear of every kink (0, ±3, 6)

GRID = torch.linspace(-7.875, 7.875, 64, dtype=torch.float64).reshape(4, 16)

ACTIVATION = {
    'relu': functional.relu,
    'relu6': functional.relu6,
    'leakyRelu': functional.leaky_relu,
    'elu': functional.elu,
    'selu': functional.selu,
    'gelu': functional.gelu,
    'geluTanh': lambda x: functional.gelu(x, approximate='tanh'),
    'silu': functional.silu,
    'mish': functional.mish,
    'tanh': torch.tanh,
    'lecunTanh': lambda x: 1.7159 * torch.tanh(2 / 3 * x),
    'sigmoid': torch.sigmoid,
    'hardSigmoid': functional.hardsigmoid,
    'hardSwish': functional.hardswish,
    'softplus': functional.softplus,
    'softmax': lambda x: functional.softmax(x, dim=-1),
}


def activate(function):
    x = GRID.clone().requires_grad_()
    y = function(x)
    (gradient,) = torch.autograd.grad((y * activation('cotangent', y.shape)).sum(), x)
    return {'output': as_json(y), 'gradients': {'input': as_json(gradient)}}


SQUEEZE_WIDTHS = [
    [channels, SEModule(channels).fc1.out_channels]
    for channels in (16, 64, 96, 128, 160, 192, 256, 320, 448, 512, 1024, 2048)
]

if __name__ == '__main__':
    write_json(
        'ops.json',
        {
            'conv': CONV,
            'dense': DENSE,
            'maxPool': MAX_POOL,
            'averagePool': AVERAGE_POOL,
            'globalPool': GLOBAL_POOL,
            'norm': NORM,
            'localResponseNorm': LOCAL_RESPONSE_NORM,
            'activation': {
                'input': as_json(GRID),
                'kinds': {name: activate(function) for name, function in ACTIVATION.items()},
            },
            'squeezeWidths': SQUEEZE_WIDTHS,
        },
    )
