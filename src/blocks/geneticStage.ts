// Xie and Yuille 2017, "Genetic CNN", figure 1. arXiv:1703.01513
//
// A stage of K nodes as bits: a group for each node from the second on, a bit in it for each node before. '1-01-001':
//
//   x ── source ── 1 ── 2 ── 3 ── 4 ── sink ──▶ y        1: (1,2)     01: not (1,3), (2,3)     001: (3,4) alone
//
// Every node, source and sink included, is k×k conv, norm, act of the sum of what leads to it. The source leads to nodes
// that no other leads to, nodes that lead nowhere lead to the sink; a node that does neither is left out, and so is the
// sink of a stage without nodes.

import { ConfigError, show } from '../check';
import { defineBlock } from '../graph/block';
import type { Node } from '../graph/node';
import type { Activation } from '../graph/ops/activation';
import { add, type KernelOptions, type NormOptions } from '../graph/pen';
import type { NumberOrPair } from '../graph/shape';
import type { Padding } from '../graph/window';
import { drawConvNormAct } from './convNormAct';

/** Options of `geneticStage`. */
export interface GeneticStageConfig extends NormOptions, KernelOptions {
  /** The bits, K · (K − 1) / 2 of them for K nodes, with or without hyphens: `'0-10'`, `'1-01-001'`. */
  code: string;
  /** Channels of every node. */
  filters: number;
  /** Of every node. Default 3. */
  kernelSize?: NumberOrPair;
  /** Default `'torch'`: the map keeps its size. */
  padding?: Padding;
  /** The distance between the taps of the kernels. Default 1. */
  dilation?: NumberOrPair;
  /** Default `'relu'`. */
  activation?: Activation;
}

/**
 * A stage whose wiring is a string of bits: `[H, W, C] → [H, W, filters]`. The pooling between stages is not in it.
 *
 * @throws ConfigError for a code that is not of 0, 1 and hyphens, or whose length suits no number of nodes.
 */
export const geneticStage = /* @__PURE__ */ defineBlock('GeneticStage', (x, config: GeneticStageConfig) => {
  const { code, filters, kernelSize = 3, padding, dilation, activation = 'relu' } = config;
  const { eps, momentum, kernelInitializer, kernelRegularizer } = config;
  const node = { filters, kernelSize, padding, dilation, kernelInitializer, kernelRegularizer };
  const computed = (y: Node, name: string): Node =>
    drawConvNormAct(y, `${name}.`, { ...node, eps, momentum, activation });

  const wiring = wiringOf(code);
  const leadsOn = (index: number): boolean => wiring.some((before) => before.includes(index));
  const source = computed(x, 'source');
  const nodes = new Map<number, Node>();
  wiring.forEach((before, index) => {
    if (before.length === 0 && !leadsOn(index)) return;
    const inputs = before.length === 0 ? [source] : before.map((other) => nodes.get(other)!);
    nodes.set(index, computed(sum(inputs), `node${index + 1}`));
  });

  const ends = [...nodes].filter(([index]) => !leadsOn(index)).map(([, node]) => node);
  return ends.length === 0 ? source : computed(sum(ends), 'sink');
});

const sum = (terms: readonly Node[]): Node => (terms.length === 1 ? terms[0]! : add(...terms));

/** For each node, the nodes that lead to it, all counted from 0. */
function wiringOf(code: string): readonly (readonly number[])[] {
  if (typeof code !== 'string' || !/^[01]+(-[01]+)*$/.test(code)) {
    throw new ConfigError({ rule: `code = ${show(code)} must be of 0 and 1, as in '1-01-001'` });
  }
  const groups = code.includes('-') ? code.split('-') : grouped(code);
  groups.forEach((group, index) => {
    const bits = index + 1;
    if (group.length !== bits) {
      throw new ConfigError({
        rule: `code = ${show(code)} has '${group}' for node ${index + 2}, and ${bits} must be its length: a bit for each node before`,
        remedy: 'Write groups of 1, 2, 3 … bits.',
      });
    }
  });
  return ['', ...groups].map((group) => [...group].flatMap((bit, index) => (bit === '1' ? [index] : [])));
}

/** `'101001'` as `'1'`, `'01'`, `'001'`. */
function grouped(code: string): string[] {
  const bitsOf = (nodes: number): number => (nodes * (nodes - 1)) / 2;
  const nodes = Math.floor((1 + Math.sqrt(1 + 8 * code.length)) / 2);
  if (bitsOf(nodes) !== code.length) {
    throw new ConfigError({
      rule: `code = ${show(code)} has ${code.length} bits, and K nodes must have K · (K − 1) / 2`,
      remedy: `Write ${bitsOf(nodes)} for ${nodes} nodes, or ${bitsOf(nodes + 1)} for ${nodes + 1}.`,
    });
  }
  return Array.from({ length: nodes - 1 }, (_, index) => code.slice(bitsOf(index + 1), bitsOf(index + 2)));
}
