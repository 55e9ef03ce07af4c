// Zhang et al. 2016, "Residual Networks of Residual Networks: Multilevel Residual Networks", figures 2 and 3.
// arXiv:1608.02908
//
//   image ── stem ──┬──┬── units ──┬── + ──┬── units /2 ──┬── + ──┬── units /2 ──┬── + ── + ──▶ head
//                   │  └── level ──┘  c0   └──── level ───┘  c1   └──── level ───┘   │   c2
//                   └─────────────────────────── root ───────────────────────────────┘
//
// Shortcuts over shortcuts, all but the units' own of 1×1 convolutions: of three levels, as published, over everything,
// over each stage, and of each unit. A unit whose output another sum follows at once leaves its ReLU to that sum.
// Figure 3's units are of pre-activation: sums alone, and a norm and ReLU after the last one.

import { residualBlock } from '../blocks/residualBlock';
import type { Shortcut } from '../blocks/shortcut';
import { wideBlock } from '../blocks/wideBlock';
import { positiveInt } from '../check';
import type { BlockCall } from '../graph/block';
import type { Activation } from '../graph/ops/activation';
import { bareStem, cifar, cifarStem, classifier, unitsOfDepth } from './cifar';
import { defineModel, type Model, type Setting, type Trunk } from './model';
import { normAct, type UnitOptions, unitOptions } from './resNet';

/** Options of residual networks of residual networks: what the paper leaves open, too. */
export interface RoROptions extends UnitOptions {
  /** Residual units in each of the three stages. Default those of the published depth: n of 6n + 2, or of 6n + 4. */
  units?: number;
  /**
   * How many levels of shortcuts there are: 1 is a plain ResNet, 2 has the root, 3 one over each stage, 4 over each half of
   * one, and so on. Default 3.
   */
  levels?: number;
  /** Shortcuts of the final level: the units'. Default `'A'`; of wide units `'B'`. */
  final?: Shortcut;
  /** Whether the projections above have norms. Figures 2 and 3 show none. Default true; of pre-activation units false. */
  shortcutNorm?: boolean;
}

/** What the levels stand over. */
interface Base {
  /** A unit of so many channels. */
  readonly unit: (filters: number) => BlockCall;
  /** What it has besides where another sum follows at once: no activation. */
  readonly bare: object;
  /** After the sum of a level. */
  readonly activation: Activation;
  /** Units in each stage. */
  readonly units: number;
  /** Whether projections have norms. */
  readonly shortcutNorm: boolean;
  /** Whether stages keep the map's size, and max pooling between them halves it. */
  readonly pooled?: boolean;
}

/** Units in a row. */
interface Row {
  readonly filters: number;
  readonly count: number;
  readonly stride: number;
  /** Whether another sum follows at once. */
  readonly isBare: boolean;
}

/** The three stages under all levels of shortcuts. */
function levelsOver(stem: Trunk, options: RoROptions & Setting, base: Base): Trunk {
  const { width, levels = 3 } = options;
  const { unit, bare, activation, units, shortcutNorm, pooled = false } = base;
  const hasRoot = positiveInt('levels', levels) > 1;
  const overStages = Math.max(0, levels - 2);
  positiveInt('units', units, 2 ** Math.max(0, overStages - 1));

  const over = (x: Trunk, isBare: boolean, inside: (level: Trunk) => Trunk): Trunk =>
    x.residual(inside, { shortcut: 'C', shortcutNorm, activation: isBare ? 'linear' : activation });

  /** The row under so many levels, each but the first over half of what the one before it is over. */
  function rowUnder(x: Trunk, depth: number, row: Row): Trunk {
    const { filters, count, stride, isBare } = row;
    if (depth === 0) return x.stage(count, unit(filters), { stride, ...(isBare && { last: bare }) });
    return over(x, isBare, (level) => {
      if (depth === 1) return rowUnder(level, 0, { ...row, isBare: true });
      const half = Math.ceil(count / 2);
      const first = rowUnder(level, depth - 1, { ...row, count: half, isBare: false });
      return rowUnder(first, depth - 1, { ...row, count: count - half, stride: 1, isBare: true });
    });
  }

  const stages = (x: Trunk): Trunk =>
    [16, 32, 64].reduce((trunk, published, stage) => {
      const isLast = stage === 2;
      const stride = stage === 0 || pooled ? 1 : 2;
      const row = { filters: width(published), count: units, stride, isBare: isLast && hasRoot };
      const y = rowUnder(trunk, overStages, row);
      if (isLast) return y;
      const tapped = y.tap(`c${stage}`);
      return pooled ? tapped.maxPool({ size: 2, stride: 2 }) : tapped;
    }, x);
  return hasRoot ? over(stem, false, stages) : stages(stem);
}

const published = { family: 'RoR', paper: '1608.02908' } as const;

interface RoR {
  readonly name: string;
  readonly defaults?: RoROptions;
  readonly pooled?: boolean;
}

/** Figure 2: over the units of ResNets. */
const ror = ({ pooled, ...named }: RoR): Model<RoROptions> =>
  defineModel<RoROptions>({
    ...published,
    ...cifar,
    ...named,
    trunk(image, options) {
      const { units = 18, final = 'A', shortcutNorm = true, activation = 'relu' } = options;
      const unit = (filters: number): BlockCall =>
        residualBlock({ filters, shortcut: final, ...unitOptions(options) });
      const bare = { finalActivation: 'linear' };
      const base = { unit, bare, activation, units, shortcutNorm, pooled };
      return levelsOver(cifarStem(image, options), options, base).tap('c2');
    },
  });

/**
 * Residual networks of residual networks of any depth and number of levels.
 *
 * @throws ConfigError for fewer units in a stage than its levels divide it into.
 */
export const residualOfResiduals = /* @__PURE__ */ ror({ name: 'ror_cifar' });

export const ror3_110_cifar = /* @__PURE__ */ ror({ name: 'ror3_110_cifar' });
export const ror3_164_cifar = /* @__PURE__ */ ror({ name: 'ror3_164_cifar', defaults: { units: 27 } });

/** As pytorchcv has them: n of 6n + 8 units, which project where they widen, and max pooling between the stages. */
const pooled = (depth: number): Model<RoROptions> =>
  ror({
    name: `ror3_${depth}_pooled_cifar`,
    pooled: true,
    defaults: { units: unitsOfDepth(depth, 6, 8), final: 'B' },
  });
export const ror3_56_pooled_cifar = /* @__PURE__ */ pooled(56);
export const ror3_110_pooled_cifar = /* @__PURE__ */ pooled(110);
export const ror3_164_pooled_cifar = /* @__PURE__ */ pooled(164);

export interface WideRoROptions extends RoROptions {
  /** The k of Wide ResNets: how many times wider than 16, 32 and 64 channels. Default as in the net's name, or 2. */
  widen?: number;
}

/** Figure 3: over wide units, whose shortcuts take x as it comes, before its norm. */
const wideRoR = ({ name, defaults }: { name: string; defaults?: WideRoROptions }): Model<WideRoROptions> =>
  defineModel<WideRoROptions>({
    ...published,
    ...cifar,
    name,
    classifier,
    ...(defaults && { defaults }),
    trunk(image, options) {
      const { units = 6, widen = 2, final = 'B', shortcutNorm = false, dropRate } = options;
      const own = {
        widen,
        dropRate,
        shortcut: final,
        preActivation: 'branch',
        ...unitOptions(options),
      } as const;
      const unit = (filters: number): BlockCall => wideBlock({ filters, ...own });
      const base = { unit, bare: {}, activation: 'linear', units, shortcutNorm } as const;
      const sums = levelsOver(bareStem(image, options), options, base);
      return normAct(sums, options).tap('c2');
    },
  });

/**
 * The same over wide units, of any depth, width and number of levels.
 *
 * @throws ConfigError for fewer units in a stage than its levels divide it into.
 */
export const wideResidualOfResiduals = /* @__PURE__ */ wideRoR({ name: 'ror_wrn_cifar' });

export const preror3_164_cifar = /* @__PURE__ */ wideRoR({
  name: 'preror3_164_cifar',
  defaults: { units: 27, widen: 1, final: 'A' },
});
export const ror3_wrn_40_2_cifar = /* @__PURE__ */ wideRoR({ name: 'ror3_wrn_40_2_cifar' });
export const ror3_wrn_40_4_cifar = /* @__PURE__ */ wideRoR({
  name: 'ror3_wrn_40_4_cifar',
  defaults: { widen: 4 },
});
export const ror3_wrn_58_4_cifar = /* @__PURE__ */ wideRoR({
  name: 'ror3_wrn_58_4_cifar',
  defaults: { units: 9, widen: 4 },
});
