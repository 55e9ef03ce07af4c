// WebGPU in Node: Dawn, the implementation inside Chromium, from npm webgpu.
//
//   npm webgpu ── Vulkan loader ── a GPU's driver, or SwiftShader ──▶ navigator.gpu ──▶ TensorFlow.js's backend

import { isMainThread } from 'node:worker_threads';
import { EnvironmentError } from './environmentError';
import { importPeer } from './importPeer';
import { registerBackend } from './registerBackend';
import { hasVulkanDriver, loadVulkan, useSoftwareDriver } from './vulkan';

/** Options of `enableWebGPU`. */
export interface EnableWebGPUOptions {
  /** Whether a driver that computes on the processor will do where there is no GPU. Default true. */
  allowSoftware?: boolean;
}

/** What `enableWebGPU` gives. */
export interface WebGPUInNode {
  /** What WebGPU says of the GPU, such as `google`, `swiftshader`, `SwiftShader driver 5.0.0`. */
  adapter: { vendor: string; architecture: string; description: string };
  /** Whether it is no GPU but a program that stands in for one: right numbers, slowly. */
  software: boolean;
}

const GET_GPU = 'Install the driver of the GPU, or leave out allowSoftware: false';
const GET_SOFTWARE_DRIVER =
  'For a software driver, run: npm install @sparticuz/chromium (Linux x64), or install Chromium';

let enabled: Promise<WebGPUInNode> | undefined;

/**
 * Makes WebGPU available in Node, so that `await tf.setBackend('webgpu')` works. Needs npm `webgpu` and
 * `@tensorflow/tfjs-backend-webgpu`. On Linux without a GPU it takes the software driver of an installed Chromium,
 * of Playwright's or Puppeteer's browser, or of npm `@sparticuz/chromium`. A second call does nothing more.
 *
 * @throws EnvironmentError that says what is missing and how to get it.
 */
export async function enableWebGPU({
  allowSoftware = true,
}: EnableWebGPUOptions = {}): Promise<WebGPUInNode> {
  enabled ??= start(allowSoftware);
  const result = await enabled.catch((error) => {
    enabled = undefined; // the caller may mend it and try again
    throw error;
  });
  if (result.software && !allowSoftware) {
    const rule = `There is no GPU that WebGPU can use, only ${result.adapter.description}`;
    throw new EnvironmentError(rule, GET_GPU);
  }
  return result;
}

async function start(allowSoftware: boolean): Promise<WebGPUInNode> {
  const adapter = (await globalThis.navigator?.gpu?.requestAdapter()) ?? (await startDawn(allowSoftware));
  await registerBackend();
  const { vendor, architecture, description, isFallbackAdapter } = adapter.info;
  // SwiftShader on every system, Mesa's llvmpipe on Linux, WARP on Windows.
  const software =
    isFallbackAdapter || /swiftshader|llvmpipe|basic render/i.test(`${architecture} ${description}`);
  return { adapter: { vendor, architecture, description }, software };
}

/** Puts Dawn's `gpu` on `navigator`, and returns its adapter. */
async function startDawn(allowSoftware: boolean): Promise<GPUAdapter> {
  const { create, globals } = await importPeer('webgpu', () => import('webgpu'));
  const { gpu, adapter } = await findAdapter(() => create([]), allowSoftware);
  Object.assign(globalThis, globals);
  if (!globalThis.navigator)
    Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
  Object.defineProperty(globalThis.navigator, 'gpu', { value: gpu, configurable: true });
  return adapter;
}

interface Found {
  gpu: GPU;
  adapter: GPUAdapter;
}

/** The GPU's adapter, or else the software driver's. */
async function findAdapter(makeGPU: () => GPU, allowSoftware: boolean): Promise<Found> {
  const attempt = async (): Promise<Found | null> => {
    const gpu = makeGPU(); // each lists the drivers once
    const adapter = await gpu.requestAdapter();
    return adapter && { gpu, adapter };
  };

  const linux = process.platform === 'linux';
  if (linux && !loadVulkan()) {
    throw new EnvironmentError(
      'WebGPU on Linux needs a Vulkan loader (libvulkan.so.1), and none was found',
      `For a GPU, install its driver and libvulkan1. ${GET_SOFTWARE_DRIVER}`,
    );
  }
  const onGPU = !linux || hasVulkanDriver() ? await attempt() : null;
  if (onGPU !== null) return onGPU;
  if (!allowSoftware) throw new EnvironmentError('There is no GPU that WebGPU can use', GET_GPU);

  const onProcessor = linux && useSoftwareDriver() ? await attempt() : null;
  if (onProcessor !== null) return onProcessor;
  if (!isMainThread) {
    throw new EnvironmentError(
      'A worker thread cannot choose the software driver: its process.env is a copy',
      'Call enableWebGPU() in the main thread first, or make the worker with env: SHARE_ENV',
    );
  }
  throw new EnvironmentError(
    'There is no GPU that WebGPU can use, and no software driver either',
    GET_SOFTWARE_DRIVER,
  );
}
