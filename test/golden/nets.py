"""nets.json and names/*.json: whole nets at full width, in eval mode, with every weight filled by the formula."""

import torch
from torch import nn

from blocks import SubsampleThenPadBothSides
from files import write_json
from reference import activation, fill_module, filled, to_nhwc, weights_of

import timm
from torchvision import models
from torchvision.models.resnet import BasicBlock


class CifarResNet(nn.Module):
    """He et al. 2015, section 4.2, with shortcut A as akamaster/pytorch_resnet_cifar10 has it: 6 · units + 2 layers."""

    def __init__(self, units):
        super().__init__()
        self.conv1 = nn.Conv2d(3, 16, 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(16)
        self.relu = nn.ReLU(inplace=True)
        self.layer1 = self.stage(16, 16, 1, units)
        self.layer2 = self.stage(16, 32, 2, units)
        self.layer3 = self.stage(32, 64, 2, units)
        self.fc = nn.Linear(64, 10)

    def stage(self, channels, filters, stride, units):
        shortcut = SubsampleThenPadBothSides() if stride > 1 else None
        rest = [BasicBlock(filters, filters) for _ in range(units - 1)]
        return nn.Sequential(BasicBlock(channels, filters, stride, shortcut), *rest)

    def forward(self, x):
        x = self.relu(self.bn1(self.conv1(x)))
        x = self.layer3(self.layer2(self.layer1(x)))
        return self.fc(x.mean((2, 3)))


IMAGE, CIFAR = [1, 64, 64, 3], [1, 32, 32, 3]

# The parameter counts are the published ones.
NETS = {
    'resnet18': ('torchvision', IMAGE, 11_689_512, models.resnet18),
    'resnet34': ('torchvision', IMAGE, 21_797_672, models.resnet34),
    'resnet50': ('torchvision', IMAGE, 25_557_032, models.resnet50),
    'resnext50_32x4d': ('torchvision', IMAGE, 25_028_904, models.resnext50_32x4d),
    'wide_resnet50_2': ('torchvision', IMAGE, 68_883_240, models.wide_resnet50_2),
    'seresnet50': ('timm', IMAGE, 28_088_024, lambda: timm.create_model('seresnet50')),
    'resnet20_cifar': ('CifarResNet in nets.py', CIFAR, 269_722, lambda: CifarResNet(3)),
}


def sketch(tensor):
    """Enough of a large tensor to recognise it: the norm, and a sum that knows every value's place."""
    values = to_nhwc(tensor)
    cotangent = filled('cotangent', values.shape, 'activation')
    return {
        'shape': list(values.shape),
        'norm': values.norm().item(),
        'checksum': (values * cotangent).sum().item(),
        'first': values.flatten()[:16].numpy(),
    }


@torch.no_grad()
def evaluate(source, shape, parameters, make):
    net = fill_module(make()).eval()
    assert sum(weight.numel() for weight in net.parameters()) == parameters

    stages = {}
    for name, child in net.named_children():
        if name == 'maxpool' or name.startswith('layer'):
            child.register_forward_hook(lambda _, __, y, name=name: stages.update({name: sketch(y)}))
    feature = {}
    net.fc.register_forward_pre_hook(lambda _, inputs: feature.update(sketch(inputs[0])))
    logits = net(activation('input', shape))

    return net, {
        'source': source,
        'input': shape,
        'parameters': parameters,
        'stages': stages,
        'feature': feature,
        'logits': {**sketch(logits), 'argmax': logits.argmax().item()},
    }


if __name__ == '__main__':
    results = {}
    for name, recipe in NETS.items():
        net, results[name] = evaluate(*recipe)
        write_json(f'names/{name}.json', {key: list(value.shape) for key, value in weights_of(net).items()})
    write_json('nets.json', results)
