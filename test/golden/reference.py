"""What the fixture scripts share: torch modules in float64, filled by the formula, and NHWC in and out."""

import re
from importlib.util import find_spec
from pathlib import Path

import torch
from torch import nn

from fill import fill


def declare_torchvision_operators():
    """Lets `import torchvision` pass where its compiled operators don't load; only its Python models are used."""
    registrations = Path(find_spec('torchvision').origin).with_name('_meta_registrations.py').read_text()
    names = re.findall(r'register_meta\("(\w+)"\)|torchvision::(\w+)', registrations)
    library = torch.library.Library('torchvision', 'DEF')
    for name in sorted({first or second for first, second in names}):
        library.define(f'{name}(Tensor a) -> Tensor')
    return library


_kept_alive = declare_torchvision_operators()


def filled(name, shape, kind=None):
    """A float64 tensor that holds exactly the float32 values of the formula."""
    return torch.from_numpy(fill(name, tuple(shape), kind)).double()


def weights_of(module):
    """The module's parameters and statistics by torch's names, in order."""
    return {name: value for name, value in module.state_dict().items() if not name.endswith('num_batches_tracked')}


def fill_module(module):
    """The module in float64 with every weight and statistic filled."""
    module.double()
    with torch.no_grad():
        for name, weight in weights_of(module).items():
            weight.copy_(filled(name, weight.shape))
    return module


def to_nchw(tensor):
    return tensor.permute(0, 3, 1, 2) if tensor.dim() == 4 else tensor


def to_nhwc(tensor):
    return tensor.permute(0, 2, 3, 1) if tensor.dim() == 4 else tensor


def activation(name, shape):
    """An activation filled in NHWC order, given to torch as NCHW."""
    return to_nchw(filled(name, shape, 'activation'))


def as_json(tensor):
    return {'shape': list(tensor.shape), 'values': tensor.detach().contiguous().numpy()}


def refuse_kinks(module, distance=1e-5):
    """Fails when a ReLU's input is so near 0 that float32 could take the other side: its gradient would differ."""

    def check(_, inputs):
        nearest = inputs[0].abs().min().item()
        assert nearest > distance, f'a ReLU sees {nearest:.1e}: change the shapes of this fixture'

    for child in module.modules():
        if isinstance(child, nn.ReLU):
            child.register_forward_pre_hook(check)


def run_with_gradients(function, shape, weights):
    """The output of function(input), and the gradients of sum(output · cotangent) to the input and to the weights.

    Input and cotangent are activations filled under the names 'input' and 'cotangent', in NHWC order.
    """
    x = activation('input', shape).clone().requires_grad_()
    y = function(x)
    cotangent = activation('cotangent', to_nhwc(y).shape)
    trained = {name: weight for name, weight in weights.items() if weight.requires_grad}
    gradients = torch.autograd.grad((y * cotangent).sum(), [x, *trained.values()])
    return {
        'output': as_json(to_nhwc(y)),
        'gradients': {
            'input': as_json(to_nhwc(gradients[0])),
            **{name: as_json(gradient) for name, gradient in zip(trained, gradients[1:])},
        },
    }
