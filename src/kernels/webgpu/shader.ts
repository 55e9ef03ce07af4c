// One WGSL program: what is bound, what is compiled in, what is passed in, and how it is run.

import * as tf from '@tensorflow/tfjs-core';
import { type Backend, current, type Uniform } from './backend';

/** The type of a binding's elements. */
export type Element = 'f32' | 'vec4<f32>';

export interface Shader<Variant extends object> {
  /** `TfjsBlocks…`: its name in profiles and in error messages. */
  readonly name: string;
  /** All that the source depends on: two runs of one name and one variant share a pipeline. */
  readonly variant: Variant;
  /** In the order of their bindings: what is read, with the type of its elements … */
  readonly inputs: Readonly<Record<string, readonly [tf.TensorInfo, Element?]>>;
  /** … and what is written, with its shape and the type of its elements. */
  readonly outputs: Readonly<Record<string, readonly [shape: readonly number[], Element?]>>;
  /** Whole numbers, `uniforms.height: i32` in the source. */
  readonly integers?: Readonly<Record<string, number>>;
  /** `uniforms.epsilon: f32` in the source. */
  readonly floats?: Readonly<Record<string, number>>;
  /** How many workgroups; a source for more than 65,535 along x counts them with {@link folded}. */
  readonly workgroups: readonly [number, number?, number?];
  /** The source below the bindings; directives that it begins with go in front of them. Its entry point is `main`. */
  readonly source: (variant: Variant) => string;
}

type Bound = Omit<Shader<object>, 'source'>;

/** Runs a shader on the current backend, and returns its outputs in order, as float32. */
export function run<Variant extends object>(shader: Shader<Variant>): tf.Tensor[] {
  const backend = current();
  const inputs = Object.values(shader.inputs).map(([tensor]) => tensor);
  const outputs = Object.values(shader.outputs).map(([shape]) =>
    tf.engine().makeTensorFromTensorInfo(backend.makeTensorInfo([...shape], 'float32')),
  );
  for (const { dataId } of [...outputs, ...inputs]) backend.uploadToGPU(dataId);

  const [x, y = 1, z = 1] = shader.workgroups;
  const program = named(shader.name, {
    pipeline: pipelineOf(backend, shader),
    dispatch: [x, y, z] as const,
    pixelsOpType: 0 as const,
  });
  // The backend binds one output, then the inputs, then the uniforms: outputs after the first go in front of the inputs.
  const [first, ...others] = outputs.map(({ dataId, dtype, size }) => ({ dataId, dtype, shape: [size] }));
  backend.recordAndSubmit(program, first!, [...others, ...inputs], uniformsOf(shader));
  return outputs;
}

/** Workgroups of a long row in two dimensions; the source has `workgroup.x + workgroup.y * workgroups.x` as its index. */
export function folded(count: number): [number, number] {
  const most = 65_535;
  if (count <= most) return [count, 1];
  const rows = Math.ceil(count / most);
  return [Math.ceil(count / rows), rows];
}

const pipelines = new WeakMap<GPUDevice, Map<string, GPUComputePipeline>>();

function pipelineOf<Variant extends object>(
  { device }: Backend,
  shader: Shader<Variant>,
): GPUComputePipeline {
  const known = pipelines.get(device) ?? new Map<string, GPUComputePipeline>();
  pipelines.set(device, known);
  const key = keyOf(shader);
  const pipeline = known.get(key) ?? compile(device, shader, key);
  known.set(key, pipeline);
  return pipeline;
}

/** Made of everything that {@link sourceOf} reads, so that it forgets nothing. */
function keyOf({ name, variant, inputs, outputs, integers = {}, floats = {} }: Bound): string {
  const elements = (bindings: Bound['inputs'] | Bound['outputs']) =>
    Object.entries(bindings).map(([name, [, element]]) => [name, element]);
  return JSON.stringify([
    name,
    variant,
    elements(outputs),
    elements(inputs),
    Object.keys(integers),
    Object.keys(floats),
  ]);
}

function compile<Variant extends object>(
  device: GPUDevice,
  shader: Shader<Variant>,
  label: string,
): GPUComputePipeline {
  const { inputs, outputs } = shader;
  // An explicit layout, for the automatic one leaves out bindings that a variant does not use.
  const buffer = (type: GPUBufferBindingType, binding: number): GPUBindGroupLayoutEntry => ({
    binding,
    visibility: 4, // GPUShaderStage.COMPUTE, a global that Node lacks
    buffer: { type },
  });
  const types: GPUBufferBindingType[] = [
    ...Object.keys(outputs).map(() => 'storage' as const),
    ...Object.keys(inputs).map(() => 'read-only-storage' as const),
    'uniform',
  ];
  const layout = device.createPipelineLayout({
    bindGroupLayouts: [device.createBindGroupLayout({ entries: types.map(buffer) })],
  });
  const module = device.createShaderModule({ code: sourceOf(shader), label });
  return device.createComputePipeline({ layout, label, compute: { module, entryPoint: 'main' } });
}

/** The whole source: bindings in the order in which {@link run} hands them over, then the shader's own. */
export function sourceOf<Variant extends object>(shader: Shader<Variant>): string {
  const { variant, inputs, outputs, integers = {}, floats = {}, source } = shader;
  const bound = [
    ...Object.entries(outputs).map(([name, [, element]]) => ({ name, element, access: 'read_write' })),
    ...Object.entries(inputs).map(([name, [, element]]) => ({ name, element, access: 'read' })),
  ];
  const [, directives, declarations] = source(variant).match(/^((?:enable [^\n]*\n)*)(.*)$/s)!;
  return `${directives}
struct Uniforms {
  reserved : i32, // the backend's own
${Object.keys(integers)
  .map((name) => `  ${name} : i32,\n`)
  .join('')}${Object.keys(floats)
  .map((name) => `  ${name} : f32,\n`)
  .join('')}}
${bound
  .map(
    ({ name, element = 'f32', access }, binding) =>
      `@group(0) @binding(${binding}) var<storage, ${access}> ${name} : array<${element}>;\n`,
  )
  .join('')}@group(0) @binding(${bound.length}) var<uniform> uniforms : Uniforms;
${declarations}`;
}

/** In the order in which {@link sourceOf} declares them. */
function uniformsOf({ integers = {}, floats = {} }: Bound): Uniform[] {
  return [
    ...Object.values(integers).map((value) => ({ type: 'int32' as const, data: [value] })),
    ...Object.values(floats).map((value) => ({ type: 'float32' as const, data: [value] })),
  ];
}

/** TensorFlow.js's profiler calls a program by the name of its class. */
function named<T extends object>(name: string, fields: T): T {
  return Object.assign(Object.create({ constructor: { name } }) as object, fields) as T;
}
