// onnxruntime-web as a contender: a model of ONNX on its provider `webgpu`, in a browser, or `wasm`, on one thread.
//
// Its maps are [N, C, H, W] by the standard, and its kernels on webgpu want [N, H, W, C]: around a lone convolution it
// transposes twice, which no network would pay for each of its convolutions. So where a model of four in a row can be
// had, the time of one is a third of what the row takes longer than one alone.

import type * as Ort from 'onnxruntime-web';
import type { Contender } from './contender';
import { type OnnxModel, onnxModel } from './onnx';

export interface OnnxRuntimeOptions {
  readonly name: string;
  readonly provider: 'webgpu' | 'wasm';
  /** From `x` to `y`. */
  readonly model: () => OnnxModel;
  /** The same four times over. */
  readonly fourfold?: () => OnnxModel;
  /** The values of `x`. */
  readonly input: () => Float32Array;
  /** The values of `y` in the order in which TensorFlow.js has them. */
  readonly ordered: (values: Float32Array) => Float32Array;
}

interface Running {
  readonly session: Ort.InferenceSession;
  readonly x: Ort.Tensor;
  /** Waits for everything that was asked for. */
  settle(): Promise<unknown>;
}

export function onnxRuntime({
  name,
  provider,
  model,
  fourfold,
  input,
  ordered,
}: OnnxRuntimeOptions): Contender {
  let [single, chain]: Running[] = [];
  const run = async ({ session, x, settle }: Running, times: number): Promise<void> => {
    for (let time = 0; time < times; time++) (await session.run({ x }))['y']!.dispose();
    await settle();
  };
  const timed = async (running: Running, times: number): Promise<number> => {
    const start = performance.now();
    await run(running, times);
    return (performance.now() - start) / times;
  };
  return {
    name,
    backend: provider,
    async start() {
      single = await running(provider, model(), input());
      if (!fourfold) return;
      chain = await running(provider, fourfold(), input());
      await run(chain, 1); // compiles
    },
    async result() {
      const { y } = await single!.session.run({ x: single!.x });
      const values = (await y!.getData(true)) as Float32Array;
      return ordered(values);
    },
    run: (times) => run(single!, times),
    ...(fourfold && {
      time: async (times: number) => ((await timed(chain!, times)) - (await timed(single!, times))) / 3,
    }),
    async count(work) {
      const { kernels } = await countDispatches(work);
      if (!chain || kernels === undefined) return { ...(kernels !== undefined && { kernels }) };
      const four = await countDispatches(() => run(chain!, 1));
      return { kernels: (four.kernels! - kernels) / 3 };
    },
    dispose() {
      for (const running of [single, chain]) void running?.session.release();
    },
  };
}

async function running(
  provider: OnnxRuntimeOptions['provider'],
  model: OnnxModel,
  values: Float32Array,
): Promise<Running> {
  const ort = await load(provider);
  const session = await ort.InferenceSession.create(onnxModel(model), {
    executionProviders: [provider],
    ...(provider === 'webgpu' && { preferredOutputLocation: 'gpu-buffer' }),
  });
  const dims = [...model.inputs['x']!];
  if (provider === 'wasm') {
    return { session, x: new ort.Tensor('float32', values, dims), settle: () => Promise.resolve() };
  }
  const device = await ort.env.webgpu.device;
  const { STORAGE, COPY_SRC, COPY_DST } = GPUBufferUsage;
  const buffer = device.createBuffer({ size: values.byteLength, usage: STORAGE | COPY_SRC | COPY_DST });
  device.queue.writeBuffer(buffer, 0, values as Float32Array<ArrayBuffer>);
  const x = ort.Tensor.fromGpuBuffer(buffer, { dataType: 'float32', dims });
  return { session, x, settle: () => device.queue.onSubmittedWorkDone() };
}

async function load(provider: OnnxRuntimeOptions['provider']): Promise<typeof Ort> {
  const ort =
    provider === 'webgpu' ? await import('onnxruntime-web/webgpu') : await import('onnxruntime-web/wasm');
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = 'error';
  return ort;
}

/** Dispatches of any WebGPU program in this page; on wasm nothing tells of kernels. */
async function countDispatches(work: () => Promise<unknown>): Promise<{ kernels?: number }> {
  if (typeof GPUComputePassEncoder === 'undefined') {
    await work();
    return {};
  }
  const encoder = GPUComputePassEncoder.prototype;
  const { dispatchWorkgroups, dispatchWorkgroupsIndirect } = encoder;
  let kernels = 0;
  encoder.dispatchWorkgroups = function (...size) {
    kernels++;
    dispatchWorkgroups.apply(this, size);
  };
  encoder.dispatchWorkgroupsIndirect = function (...size) {
    kernels++;
    dispatchWorkgroupsIndirect.apply(this, size);
  };
  try {
    await work();
  } finally {
    Object.assign(encoder, { dispatchWorkgroups, dispatchWorkgroupsIndirect });
  }
  return kernels > 0 ? { kernels } : {};
}
