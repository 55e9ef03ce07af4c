// Tuning: what is found fastest is what runs, it is remembered and stored, and nothing that is stored can do harm.

import * as tf from '@tensorflow/tfjs-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import packageJson from '../../package.json';
import { ConfigError } from '../../src/check';
import { groupConv2d } from '../../src/kernels/conv2d/groupConv2d';
import { readForms, storageOfPage, type TuningStorage, writeForms } from '../../src/kernels/tune/storage';
import { type TuneOptions, tuneKernels } from '../../src/kernels/tune/tuneKernels';
import { version } from '../../src/kernels/tune/version';
import { current, type Program } from '../../src/kernels/webgpu/backend';
import { adapterName, forgetForms } from '../../src/kernels/webgpu/choices';
import { net } from '../../src/layers/trainableNet';
import { onUnknownGPU } from '../bench/onUnknownGPU';
import { expectLevelMemory, expectNear } from './compare';
import { dispatchesOf } from './dispatches';

afterEach(forgetForms);

class FakeStorage implements TuningStorage {
  readonly items = new Map<string, string>();
  getItem = (key: string): string | null => this.items.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.items.set(key, value);
}

/** A small convolution in groups. */
const convolve = (): tf.Tensor =>
  tf.tidy(() => groupConv2d(tf.ones([1, 6, 6, 8]), tf.ones([3, 3, 2, 8]), { groups: 4, padding: 'valid' }));
const shape = '1×6×6×8 by 3×3×2×8';
const stored = (form: string): FakeStorage => {
  const storage = new FakeStorage();
  writeForms(storage, adapterName(), new Map([[`convolution ${shape}`, form]]));
  return storage;
};
/** The forms that are worth a trial for it, and the programs that they run. */
const programs: Readonly<Record<string, string>> = {
  plain: 'TfjsBlocksConv2DPlain',
  registers: 'TfjsBlocksConv2DRegisters',
  strips: 'TfjsBlocksConv2DStrips',
  tiles64x16: 'TfjsBlocksConv2DTiles',
  largePatches: 'TfjsBlocksConv2DPatches',
  smallPatches: 'TfjsBlocksConv2DPatches',
};
const programOf = () => dispatchesOf(convolve).filter((name) => name.startsWith('TfjsBlocks'));

/** Runs `test` while `change` may alter the programs that the backend is given. */
async function altering(change: (program: Program) => Program, test: () => Promise<void>): Promise<void> {
  const backend = current();
  const { recordAndSubmit } = backend;
  backend.recordAndSubmit = (program, ...rest) => recordAndSubmit.call(backend, change(program), ...rest);
  try {
    await test();
  } finally {
    backend.recordAndSubmit = recordAndSubmit;
  }
}

describe.runIf(inject('backend') === 'webgpu')('on webgpu', () => {
  test('every form is timed, and the fastest runs from then on, on this visit and the next', async () => {
    await expectLevelMemory(async () => {
      const storage = new FakeStorage();
      const steps: string[] = [];
      const onProgress: TuneOptions['onProgress'] = ({ done, total, kernel }) =>
        steps.push(`${done}/${total} ${kernel.shape}`);
      const report = await tuneKernels(convolve, { storage, onProgress });
      const [row] = report.kernels;
      expect(report).toEqual({ backend: 'webgpu', adapter: adapterName(), kernels: [row], note: '' });
      expect(row).toMatchObject({ kernel: 'convolution', shape, from: 'timing' });
      expect(Object.keys(row!.milliseconds).sort()).toEqual(Object.keys(programs).sort());
      for (const time of Object.values(row!.milliseconds)) expect(time).toBeGreaterThan(0);
      const least = Math.min(...Object.values(row!.milliseconds));
      expect(row!.milliseconds[row!.form]! / least).toBeLessThan(1.05);
      expect(row!.gain).toBeGreaterThanOrEqual(1);
      expect(programOf()).toEqual([programs[row!.form]]);
      expect(steps).toEqual([`1/1 ${shape}`]);

      const known = { ...row, gain: 1, milliseconds: {} };
      const again = await tuneKernels(convolve, { storage });
      expect(again.kernels).toEqual([{ ...known, from: 'memory' }]);
      forgetForms();
      const later = await tuneKernels(convolve, { storage });
      expect(later.kernels).toEqual([{ ...known, from: 'storage' }]);
    });
  });

  test.each(Object.keys(programs))('%s runs where it is known, with the same result', async (form) => {
    await expectLevelMemory(async () => {
      const { kernels } = await tuneKernels(convolve, { storage: stored(form) });
      expect(kernels).toMatchObject([{ form, from: 'storage' }]);
      expect(programOf()).toEqual([programs[form]]);
      const y = convolve();
      await expectNear(y, { values: Array(4 * 4 * 8).fill(18), shape: [1, 4, 4, 8] }, 1e-6);
      y.dispose();
    });
  });

  test('what is known of one adapter says nothing of another, nor of another shape', async () => {
    await tuneKernels(convolve, { storage: stored('plain') });
    expect(programOf()).toEqual(['TfjsBlocksConv2DPlain']);
    expect(onUnknownGPU(programOf)).toEqual(['TfjsBlocksConv2DPatches']);
    const other = () => groupConv2d(tf.ones([1, 6, 7, 8]), tf.ones([3, 3, 2, 8]), { groups: 4 });
    expect(dispatchesOf(() => tf.tidy(other))).not.toContain('TfjsBlocksConv2DPlain');
  });

  test('a form that there is not is as good as nothing, and is replaced', async () => {
    const storage = stored('constructor');
    const { kernels } = await tuneKernels(convolve, { storage });
    expect(kernels).toMatchObject([{ from: 'timing' }]);
    expect([...readForms(storage, adapterName()).values()]).toEqual([kernels[0]!.form]);
  });

  test.each<[string, (program: Program) => Program]>([
    ['that the device refuses', (program) => Object.assign(program, { dispatch: [1 << 20, 1, 1] })],
    [
      'that throws',
      () => {
        throw new Error('lost');
      },
    ],
  ])('a form %s is left out', async (_, spoil) => {
    const isSpoilt = (program: Program) => program.constructor.name === 'TfjsBlocksConv2DPlain';
    await altering(
      (program) => (isSpoilt(program) ? spoil(program) : program),
      () =>
        expectLevelMemory(async () => {
          const [row] = (await tuneKernels(convolve, { storage: null })).kernels;
          const others = Object.keys(programs).filter((form) => form !== 'plain');
          expect(Object.keys(row!.milliseconds).sort()).toEqual(others.sort());
          expect(others).toContain(row!.form);
        }),
    );
  });

  test('a model is tuned for training too, and stays as it is', async () => {
    const model = net({ input: [5, 5, 3] })
      .conv({ filters: 4, kernelSize: 1 })
      .batchNorm()
      .build({ seed: 1 });
    const weights = async () =>
      Promise.all(model.getWeights().map(async (weight) => [...(await weight.data())]));
    const before = await weights();
    await expectLevelMemory(async () => {
      const { kernels } = await tuneKernels(model, { batchSize: 2, training: true, storage: null });
      expect(kernels.map(({ kernel, shape }) => `${kernel} ${shape}`)).toEqual([
        'convolution 2×5×5×3 by 1×1×3×4',
        'filter gradient 2×5×5×3 by 1×1×3×4',
      ]);
    });
    expect(await weights()).toEqual(before);
    model.dispose();
  });

  test('it can be ended, and what goes wrong leaves nothing behind', async () => {
    await expectLevelMemory(async () => {
      const reason = new Error('enough');
      const signal = AbortSignal.abort(reason);
      await expect(tuneKernels(convolve, { storage: null, signal })).rejects.toBe(reason);
      const broken = () => {
        convolve().dispose();
        throw reason;
      };
      await expect(tuneKernels(broken, { storage: null })).rejects.toBe(reason);
      const storage = new FakeStorage();
      const onProgress = () => {
        throw reason;
      };
      await expect(tuneKernels(convolve, { storage, onProgress })).rejects.toBe(reason);
      expect(readForms(storage, adapterName()).size).toBe(1); // what is known stays known
    });
  });
});

test.skipIf(inject('backend') === 'webgpu')('on other backends there is nothing to tune', async () => {
  await expectLevelMemory(async () => {
    const work = () => {
      throw new Error('it was run');
    };
    const report = await tuneKernels(work);
    const backend = inject('backend');
    const note = `On ${backend} each kernel has one form: nothing to tune`;
    expect(report).toEqual({ backend, adapter: '', kernels: [], note });
  });
});

const model = { inputs: [{ name: 'images', shape: [null, null, null, 3] }], predict: () => tf.scalar(1) };

test.each<[string, unknown, object, RegExp]>([
  ['what is tuned', 3, {}, /must be a tf.LayersModel, a tf.GraphModel, or a function/],
  ['null', null, {}, /must be a tf.LayersModel/],
  ['the shape', model, {}, /the model's input images has no shape of its own\. Give a function/],
  [
    'training',
    { ...model, inputs: [] },
    { training: true },
    /training = true must come with a tf.LayersModel/,
  ],
  ['the batch size', convolve, { batchSize: 0 }, /batchSize = 0 must be a whole number/],
  ['the type of training', convolve, { training: 1 }, /training = 1 must be true or false/],
  ['the storage', convolve, { storage: {} }, /storage = {} must have getItem and setItem, or be null/],
  ['onProgress', convolve, { onProgress: 'bar' }, /onProgress = 'bar' must be a function/],
  ['the signal', convolve, { signal: {} }, /signal = {} must be an AbortSignal/],
])('%s is checked first', async (_, subject, options, message) => {
  const before = tf.memory().numTensors;
  const error: unknown = await tuneKernels(subject as () => void, options).catch((error) => error);
  expect(error).toBeInstanceOf(ConfigError);
  expect((error as ConfigError).message).toMatch(message);
  expect(tf.memory().numTensors).toBe(before);
});

describe('the storage', () => {
  const read = (text: string) => readForms({ getItem: () => text, setItem: () => {} }, 'GPU');

  test('gives back what was written, for the same adapter', () => {
    const storage = new FakeStorage();
    const forms = new Map([['convolution 1', 'plain']]);
    writeForms(storage, 'GPU', forms);
    expect(readForms(storage, 'GPU')).toEqual(forms);
    expect(readForms(storage, 'another').size).toBe(0);
  });

  test.each([
    ['no JSON', '{"version'],
    ['null', 'null'],
    ['a list', '[1, 2]'],
    ['another version', '{"version":"0.0.0","forms":{"convolution 1":"plain"}}'],
    ['no forms', `{"version":"${version}"}`],
    ['forms that are no words', `{"version":"${version}","forms":{"convolution 1":3,"convolution 2":null}}`],
  ])('with %s in it is empty', (_, text) => {
    expect(read(text).size).toBe(0);
  });

  test('that may not be used, or is full, is as good as none', () => {
    const fails = () => {
      throw new Error('denied');
    };
    const storage = { getItem: fails, setItem: fails };
    expect(readForms(storage, 'GPU').size).toBe(0);
    expect(() => writeForms(storage, 'GPU', new Map())).not.toThrow();
    expect(readForms(null, 'GPU').size).toBe(0);
  });

  test("is the page's, and in Node there is none", () => {
    expect(storageOfPage()).toBe(typeof document === 'undefined' ? null : localStorage);
  });

  test("knows the package's version", () => {
    expect(version).toBe(packageJson.version);
  });
});
