/** A notebook, run from its first cell to its last in a kernel of its own. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DenoKernel } from './denoKernel.mjs';

/**
 * @typedef {{ cell_type: string, id?: string, source: string | string[], outputs?: object[], execution_count?: number | null }} Cell
 * @typedef {{ cells: Cell[], metadata: object, nbformat: number, nbformat_minor: number }} Notebook
 */

/** @param {string} path @returns {Notebook} */
export const readNotebook = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @param {Cell} cell */
export const sourceOf = ({ source }) => (Array.isArray(source) ? source.join('') : source);

/**
 * Runs every cell of the notebook.
 *
 * @param {string} path
 * @param {NodeJS.ProcessEnv} env
 * @param {{ onCell?: (done: number, all: number) => void }} [options]
 * @returns {Promise<Notebook>} The same notebook with the outputs of this run.
 * @throws An error with the cell's number and its text where a cell fails.
 */
export async function runNotebook(path, env, { onCell } = {}) {
  const notebook = readNotebook(path);
  const kernel = await DenoKernel.start(dirname(path), env);
  try {
    let count = 0;
    const all = notebook.cells.filter(isCode).length;
    for (const cell of notebook.cells.filter(isCode)) {
      count++;
      const outputs = await kernel.execute(sourceOf(cell), count);
      const failed = outputs.find(({ output_type }) => output_type === 'error');
      if (failed)
        throw new Error(`${path}, code cell ${count}: ${withoutColour(failed)}\n\n${sourceOf(cell)}`);
      Object.assign(cell, { execution_count: count, outputs: outputs.map(inLines) });
      onCell?.(count, all);
    }
    return notebook;
  } finally {
    kernel.stop();
  }
}

/** @param {string} path @param {Notebook} notebook */
export function saveNotebook(path, notebook) {
  writeFileSync(`${path}.new`, `${JSON.stringify(notebook, null, 1)}\n`);
  renameSync(`${path}.new`, path);
}

/** @param {Cell} cell */
const isCode = ({ cell_type }) => cell_type === 'code';

/** @param {import('./denoKernel.mjs').Output} output */
const withoutColour = ({ traceback = [], evalue = '' }) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of a terminal begin with one
  (traceback.join('\n') || evalue).replace(/\u001b\[[0-9;]*m/g, '');

/** Text as lines, so that a notebook's difference can be read. @param {import('./denoKernel.mjs').Output} output */
function inLines({ text, data, ...output }) {
  const lines = (/** @type {unknown} */ value) =>
    typeof value === 'string' ? (value.match(/[^\n]*\n|[^\n]+$/g) ?? []) : value;
  return {
    ...output,
    ...(text !== undefined && { text: lines(text) }),
    ...(data && {
      data: Object.fromEntries(Object.entries(data).map(([kind, value]) => [kind, lines(value)])),
    }),
  };
}
