// Convolution and its two gradients, each in its forms. A filter with fewer channels than the map has groups of them.

import { onHeap } from '../wasm/heap';
import { whereProgrammable } from '../webgl/program';
import { whereReachable } from '../webgpu/backend';
import { convolveByLoops, filterGradientByLoops, inputGradientByLoops } from './cpu/dense';
import { filterGradient, stockFilterGradient } from './filterGradient';
import { convolveGroups, filterGradientOfGroups, inputGradientOfGroups } from './groups';
import { inputGradient, stockInputGradient } from './inputGradient';
import { outputShape } from './spec';
import { defineTriad } from './triad';
import { convolveOnHeap } from './wasm/dense';
import { filterGradientOnHeap, inputGradientOnHeap } from './wasm/denseGradients';
import { convolutionOnWebGL } from './webgl/convolution';
import { filterGradientOnWebGL } from './webgl/filterGradient';
import { inputGradientOnWebGL } from './webgl/inputGradient';
import { convolutionOnWebGPU, inputGradientOnWebGPU } from './webgpu/convolution';
import { filterGradientOnWebGPU } from './webgpu/filterGradient';

const triad = defineTriad({
  name: 'Conv2D',
  outputShape,
  forward: {
    composed: convolveGroups,
    on: {
      cpu: convolveByLoops,
      wasm: onHeap(convolveOnHeap, convolveGroups),
      webgl: whereProgrammable(convolutionOnWebGL, convolveGroups),
      webgpu: whereReachable(convolutionOnWebGPU, convolveGroups),
    },
  },
  inputGradient: {
    composed: inputGradientOfGroups(inputGradient),
    on: {
      cpu: inputGradientByLoops,
      wasm: onHeap(inputGradientOnHeap, inputGradientOfGroups(inputGradient)),
      webgl: whereProgrammable(inputGradientOnWebGL, inputGradientOfGroups(stockInputGradient)),
      webgpu: whereReachable(inputGradientOnWebGPU, inputGradientOfGroups(stockInputGradient)),
    },
  },
  filterGradient: {
    composed: filterGradientOfGroups(filterGradient),
    on: {
      cpu: filterGradientByLoops,
      wasm: onHeap(filterGradientOnHeap, filterGradientOfGroups(filterGradient)),
      webgl: whereProgrammable(filterGradientOnWebGL, filterGradientOfGroups(stockFilterGradient)),
      webgpu: whereReachable(filterGradientOnWebGPU, filterGradientOfGroups(stockFilterGradient)),
    },
  },
});

/** `x` `[N, H, W, C]` with `filter` `[kh, kw, C/groups, O]`: `[N, P, Q, O]`. */
export const convolution = triad.forward;

/** `dy` `[N, P, Q, O]` and `filter` `[kh, kw, C/groups, O]` give `[N, H, W, C]`. */
export const convolutionInputGradient = triad.inputGradient;

/** `x` `[N, H, W, C]` and `dy` `[N, P, Q, O]` give `[kh, kw, C/groups, O]`. */
export const convolutionFilterGradient = triad.filterGradient;
