// Every kernel has two forms or more. A processor that stands in for a GPU wants long invocations that keep all in
// registers and share nothing; a GPU wants many short ones that read side by side and share what they read.

import { isSoftware } from '../../webgpu/backend';

export type Form = 'registers' | 'tiles';

/** The form for the adapter of the current backend; one that is unknown counts as a GPU. */
export const formOfAdapter = (): Form => (isSoftware() ? 'registers' : 'tiles');

/** Vectors of four where every row of a tensor has whole ones, single values otherwise. */
export const elementOf = (isWhole: boolean) => (isWhole ? 'vec4<f32>' : 'f32');
