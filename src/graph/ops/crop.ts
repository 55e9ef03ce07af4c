// A map without some of its border.

import { ConfigError } from '../../check';
import type { Operation } from '../node';
import { needsMap, showShape } from '../shape';
import type { Pads } from '../window';

export interface CropAttributes {
  /** Rows and columns that go: `[[top, bottom], [left, right]]`. */
  readonly crops: Pads;
}

/** `[H, W, C] → [H − top − bottom, W − left − right, C]`. */
export const cropOperation: Operation<CropAttributes> = {
  name: 'crop',
  shape([x], { crops: [rows, columns] }) {
    needsMap(x);
    const shrink = (extent: number | null, [before, after]: readonly [number, number]): number | null => {
      if (extent === null) return null;
      if (before + after < extent) return extent - before - after;
      throw new ConfigError({
        rule: `crops of ${before} + ${after} leave nothing of an extent of ${extent} (the input is ${showShape(x)})`,
        remedy: 'Crop less, or use a larger input.',
      });
    };
    return [shrink(x[0], rows), shrink(x[1], columns), x[2]];
  },
};
