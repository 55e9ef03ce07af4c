// How a weight gets its first values, as data. `src/initializers/` makes the numbers.

/** Initializers that take no parameter. */
export type InitializerName =
  | 'zeros'
  | 'ones'
  /** N(0, 2 / fan-in) of He et al. 2015, arXiv:1502.01852, for the forward pass. */
  | 'heNormal'
  /** N(0, 2 / fan-out), for the backward pass: torchvision's and fb.resnet.torch's choice for ResNets. */
  | 'heNormalFanOut'
  | 'heUniform'
  | 'heUniformFanOut'
  /** Glorot and Bengio 2010: variance 2 / (fan-in + fan-out). */
  | 'glorotNormal'
  | 'glorotUniform'
  | 'lecunNormal'
  | 'lecunUniform'
  /** Orthonormal rows or columns of the matrix [out, in · kh · kw] (Saxe et al. 2014, arXiv:1312.6120). */
  | 'orthonormal';

/** An initializer as a user writes it: a name, or a name with parameters. Plain data, so that it goes into JSON. */
export type Initializer =
  | InitializerName
  | { readonly name: 'constant'; readonly value: number }
  | { readonly name: 'normal'; readonly mean?: number; readonly stddev: number }
  /** Normal, values beyond two standard deviations drawn again. */
  | { readonly name: 'truncatedNormal'; readonly mean?: number; readonly stddev: number }
  | { readonly name: 'uniform'; readonly from: number; readonly to: number }
  | { readonly name: 'orthonormal'; readonly gain?: number };
