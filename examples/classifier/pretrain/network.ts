// The network that is pretrained: a ResNet of six blocks with squeeze-and-excitation. He et al. 2015, section 4.2,
// arXiv:1512.03385; Hu et al. 2017, arXiv:1709.01507.

import { net, residualBlock } from 'tfjs-blocks';
import { answers } from './scene';

/** From a picture `[64, 64, 3]` to the logits of all answers to all questions, one question after the other. */
export const network = net({ input: [64, 64, 3], name: 'trunk' })
  .conv({ filters: 16, kernelSize: 3, stride: 2, bias: false })
  .batchNorm()
  .relu()
  .stage(2, residualBlock({ filters: 16, se: { reduction: 4 } }), { stride: 2 })
  .stage(2, residualBlock({ filters: 32, se: { reduction: 4 } }), { stride: 2 })
  .stage(2, residualBlock({ filters: 64, se: { reduction: 4 } }), { stride: 2, tap: 'trunk' })
  .globalAvgPool()
  .dense(answers);
