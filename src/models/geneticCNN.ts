// Xie and Yuille 2017, "Genetic CNN", section 3. arXiv:1703.01513
//
//   image ── stage '0-01' ──┬── max /2 ── stage '0-01-100' ──┬── max /2 ── stage '0-11-101-0001' ──┬── max /2 ──┬── head
//                           c0                               c1                                    c2           c3
//
// For CIFAR the paper has stages of 3, 4 and 5 nodes, 19 bits in all, each the wiring of its stage: see `geneticStage`. The
// widths, the 3×3 kernels, the 2×2 pooling and the dense layer over the means are assumed.

import { type GeneticStageConfig, geneticStage } from '../blocks/geneticStage';
import { ConfigError, show } from '../check';
import { defineModel } from './model';

export interface GeneticCNNOptions
  extends Omit<GeneticStageConfig, 'code' | 'filters' | 'padding' | 'dilation'> {
  /** The bits of each stage. Default `['0-01', '0-01-100', '0-11-101-0001']`. */
  codes?: readonly string[];
  /** The width of each stage. Default 8, and twice as many in each that follows. */
  filters?: readonly number[];
}

/** A net of any codes: `genetic_cnn_cifar({ codes: ['0-10', '1-01-001'], filters: [16, 32] })`. */
export const genetic_cnn_cifar = /* @__PURE__ */ defineModel<GeneticCNNOptions>({
  name: 'genetic_cnn_cifar',
  family: 'Genetic CNN',
  paper: '1703.01513',
  input: [32, 32, 3],
  numClasses: 10,
  trunk(image, options) {
    const { codes = ['0-01', '0-01-100', '0-11-101-0001'] } = options;
    if (!Array.isArray(codes) || codes.length === 0) {
      throw new ConfigError({
        rule: `codes = ${show(codes)} must list the bits of each stage`,
        remedy: "Write codes: ['0-01', '1-01-001'].",
      });
    }
    const { filters = codes.map((_, stage) => 8 * 2 ** stage) } = options;
    if (!Array.isArray(filters) || filters.length !== codes.length) {
      throw new ConfigError({
        rule: `filters = ${show(filters)} must list the widths of ${codes.length} stages`,
        remedy: 'Write one for each code.',
      });
    }
    const { width, kernelSize, activation, eps, momentum, kernelInitializer, kernelRegularizer } = options;
    const node = { kernelSize, activation, eps, momentum, kernelInitializer, kernelRegularizer };
    return codes
      .reduce(
        (x, code, stage) =>
          x
            .stage(1, geneticStage({ code, filters: width(filters[stage]!), ...node }), { tap: `c${stage}` })
            .maxPool({ size: 2 }),
        image,
      )
      .tap(`c${codes.length}`);
  },
});
