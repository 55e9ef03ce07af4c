// What a bundler makes of the package: how much of it comes along, and whether what does still works.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshProject, freshProject } from './freshProject';

const PEERS = ['@tensorflow/tfjs-backend-cpu', '@tensorflow/tfjs-core', '@tensorflow/tfjs-layers'];

let project: FreshProject;

beforeAll(async () => {
  project = await freshProject(PEERS);
  mkdirSync(join(project.folder, 'bundles'));
});
afterAll(() => project?.remove());

/** The program as Vite minifies it, with the peers and Node's modules left outside. */
async function bundle(program: string): Promise<string> {
  writeFileSync(join(project.folder, 'program.js'), program);
  const result = await build({
    root: project.folder,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: join(project.folder, 'program.js'),
        external: [/^@tensorflow\//, /^node:/, 'webgpu'],
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  if (!('output' in result)) throw new Error('Vite made no bundle');
  return result.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length;

describe('kilobytes, minified and gzipped', () => {
  test.each([
    { entry: 'tfjs-blocks', budget: 102 },
    { entry: 'tfjs-blocks/node', budget: 3.8 },
    { entry: 'tfjs-blocks/spec', budget: 32 },
    { entry: 'tfjs-blocks/models', budget: 118 },
    { entry: 'tfjs-blocks/spec/models', budget: 56 },
  ])('$entry: at most $budget', async ({ entry, budget }) => {
    const code = await bundle(`export * from '${entry}';`);
    const kilobytes = gzipped(code) / 1000;
    console.log(`${entry}: ${kilobytes.toFixed(1)} kB of ${budget}`);
    expect(kilobytes).toBeLessThan(budget);
    expect(kilobytes).toBeGreaterThan(0.5);
  });
});

describe('what nobody asked for stays out', () => {
  test('tfjs-blocks/spec has no TensorFlow.js', async () => {
    const code = await bundle("export * from 'tfjs-blocks/spec';");
    expect(code).toContain('ConfigError');
    expect(code).not.toContain('@tensorflow');
  });

  test('an import of nothing from tfjs-blocks/spec is nothing', async () => {
    expect(await bundle("import {} from 'tfjs-blocks/spec'; import * as spec from 'tfjs-blocks/spec';")).toBe(
      '',
    );
  });
});

test.each(['tfjs-blocks/spec/models', 'tfjs-blocks/models'])(
  'one model of %s brings no other',
  async (entry) => {
    const code = await bundle(`import { resnet18 } from '${entry}'; globalThis.used = resnet18;`);
    expect(code).toContain('1512.03385');
    const others = {
      DenseNet: '1608.06993',
      NASNet: '1707.07012',
      'the figure of the lecture': '1605.07678',
    };
    for (const [what, paper] of Object.entries(others)) expect(code.includes(paper), what).toBe(false);
  },
);

describe('what was not named, but a saved model needs, comes along', () => {
  const save = `
    import '@tensorflow/tfjs-backend-cpu';
    import * as tf from '@tensorflow/tfjs-core';
    import { writeFileSync } from 'node:fs';
    import { bottleneckBlock, net, residualBlock, squeezeExcite } from 'tfjs-blocks';
    const model = net({ input: [8, 8, 4] })
      .conv({ filters: 8, kernelSize: 3 }).batchNorm().relu().maxPool({ size: 2, stride: 2 })
      .add(residualBlock({ filters: 8 })).add(bottleneckBlock({ filters: 8 })).add(squeezeExcite({ reduction: 2 }))
      .globalAvgPool().dense(2).softmax().build({ seed: 1 });
    await model.save(tf.io.withSaveHandler(async ({ modelTopology, weightSpecs, weightData }) => {
      const bytes = Buffer.from(weightData).toString('base64');
      writeFileSync('model.json', JSON.stringify({ modelTopology, weightSpecs, bytes }));
      return { modelArtifactsInfo: { dateSaved: new Date(), modelTopologyType: 'JSON' } };
    }));`;

  const load = (imports: string) => `
    import '@tensorflow/tfjs-backend-cpu';
    import * as tf from '@tensorflow/tfjs-core';
    import * as tfl from '@tensorflow/tfjs-layers';
    import { readFileSync } from 'node:fs';
    ${imports}
    const { bytes, ...artifacts } = JSON.parse(readFileSync('model.json', 'utf8'));
    const weightData = new Uint8Array(Buffer.from(bytes, 'base64')).buffer;
    const model = await tfl.loadLayersModel(tf.io.fromMemory({ ...artifacts, weightData }));
    process.stdout.write(JSON.stringify(model.predict(tf.ones([1, 8, 8, 4])).shape));`;

  async function run(program: string): Promise<string> {
    writeFileSync(join(project.folder, 'bundles', 'program.mjs'), await bundle(program));
    return project.run(process.execPath, 'bundles/program.mjs');
  }

  beforeAll(() => run(save));

  test.each([
    "import 'tfjs-blocks';",
    "import { features } from 'tfjs-blocks'; globalThis.used = features;",
    "import { ConfigError } from 'tfjs-blocks'; globalThis.used = ConfigError;",
  ])('%s', async (imports) => {
    expect(await run(load(imports))).toBe('[1,2]');
  });

  test('and without the package the same program fails', async () => {
    await expect(run(load(''))).rejects.toThrow(/Unknown layer/);
  });
});
