// TensorFlow.js's WebGPU backend, as far as our shaders need it.

import * as tf from '@tensorflow/tfjs-core';
import { currentOptions } from '../options';

/**
 * Its own way of running a program, `runWebGPUProgram`, knows one output, puts user code after all directives (so no
 * `enable f16`), and gives every pipeline the shapes of all tensors as uniforms. One level below, `recordAndSubmit` takes
 * any pipeline; it is private in the types of 4.22, so {@link isReachable} asks before anything relies on it.
 */
export interface Backend {
  readonly device: GPUDevice;
  readonly adapterInfo?: Partial<GPUAdapterInfo>;
  uploadToGPU(dataId: tf.DataId): void;
  makeTensorInfo(shape: number[], dtype: tf.DataType): tf.TensorInfo;
  recordAndSubmit(
    program: Program,
    output: tf.TensorInfo,
    inputs: readonly tf.TensorInfo[],
    uniforms: readonly Uniform[],
  ): void;
  /** What is recorded and not submitted yet. */
  readonly commandEncoder: GPUCommandEncoder | null;
  endComputePassEncoder(): void;
  submitQueue(): void;
  memory(): { readonly numBytesInGPU: number };
}

export interface Program {
  readonly pipeline: GPUComputePipeline;
  readonly dispatch: readonly [number, number, number];
  /** Any value but null keeps the shapes of the inputs out of the uniforms; 1 would draw on a canvas. */
  readonly pixelsOpType: 0;
}

export interface Uniform {
  readonly type: 'int32' | 'float32';
  readonly data: number[];
}

export const current = (): Backend => tf.backend() as unknown as Backend;

/** Whether the current backend has what our shaders need. */
export function isReachable(): boolean {
  const { device, uploadToGPU, makeTensorInfo, recordAndSubmit } = current() as Partial<Backend>;
  return device !== undefined && [uploadToGPU, makeTensorInfo, recordAndSubmit].every(Boolean);
}

/** Whether {@link submit} can be called, and memory be asked for. */
export function isTimeable(): boolean {
  const { commandEncoder, endComputePassEncoder, submitQueue, memory } = current() as Partial<Backend>;
  return commandEncoder !== undefined && [endComputePassEncoder, submitQueue, memory].every(Boolean);
}

/** Submits what is recorded now, and not when there is a batch of it. */
export function submit(): void {
  const backend = current();
  if (backend.commandEncoder === null) return;
  backend.endComputePassEncoder();
  backend.submitQueue();
}

/** The form of a kernel that runs shaders, or its composed form where they cannot run. */
export function whereReachable<Inputs, Attributes, Output>(
  shaders: (inputs: Inputs, attributes: Attributes) => Output,
  composed: (inputs: Inputs, attributes: Attributes) => Output,
): (inputs: Inputs, attributes: Attributes) => Output {
  return (inputs, attributes) => (isReachable() ? shaders : composed)(inputs, attributes);
}

/**
 * Whether the adapter is no GPU but a program that stands in for one: SwiftShader on every system, Mesa's llvmpipe on
 * Linux, WARP on Windows. These want long invocations that keep all in registers; a GPU wants the opposite.
 */
export function isSoftware(): boolean {
  const { vendor, architecture, description } = adapterOf(current());
  return /swiftshader|llvmpipe|lavapipe|software|basic render/i.test(
    `${vendor} ${architecture} ${description}`,
  );
}

/** What is told of the adapter. */
export const adapterOf = ({ device, adapterInfo }: Backend): Partial<GPUAdapterInfo> =>
  device.adapterInfo ?? adapterInfo ?? {};

/** Whether kernels are to use half precision, and can. */
export const isHalfPrecision = (): boolean =>
  currentOptions().halfPrecision && current().device.features.has('shader-f16');
