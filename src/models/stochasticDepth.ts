// Huang et al. 2016, "Deep Networks with Stochastic Depth", section 4. arXiv:1603.09382
//
//   CIFAR ResNets whose units are left out in training: unit l of L with probability l / L · 0.5
//
//   x ──┬── conv, norm, act, conv, norm ── × on or off ──┬── + ── act ──▶ y
//       └── identity, or means of 2×2 and zeros ─────────┘
//
// On or off is drawn once for the whole batch; in prediction the branch is times the probability of "on".

import { cifarResNetOf } from './cifarResNet';

const published = {
  family: 'Stochastic depth',
  paper: '1603.09382',
  dropPathRate: { finalRate: 0.5, mode: 'batch', scaleAt: 'test' },
} as const;

/** As the authors' main.lua for Torch: convolutions have biases. */
const torch = { bias: true, defaults: { shortcut: 'A-pooled' } } as const;
export const resnet110_sd_cifar = /* @__PURE__ */ cifarResNetOf(
  {
    name: 'resnet110_sd_cifar',
    depth: 110,
  },
  published,
  torch,
);
export const resnet152_sd_svhn = /* @__PURE__ */ cifarResNetOf(
  {
    name: 'resnet152_sd_svhn',
    depth: 152,
  },
  published,
  torch,
);

/** The one whose units they took from fb.resnet.torch, without biases and with its shortcuts. */
export const resnet1202_sd_cifar = /* @__PURE__ */ cifarResNetOf(
  {
    name: 'resnet1202_sd_cifar',
    depth: 1202,
  },
  published,
);
