// The command line of the service.

import { parseArgs } from 'node:util';

export interface Options {
  /** The folder with `model.json` and its weights. */
  model: string;
  /** Serve a small net that has learnt nothing, to try the service without a model. */
  demo: boolean;
  backend: 'wasm' | 'webgpu';
  host: string;
  /** 0: any that is free. */
  port: number;
  /** The largest body of a request, in bytes. */
  limit: number;
}

export const help = `Predicts what is on images, over HTTP.

  npm run service -- [options]

  --model DIR      a folder with model.json and weights (default out/model, where npm start puts them)
  --demo           a small net that has learnt nothing, in place of a model
  --backend NAME   wasm or webgpu (default wasm)
  --host HOST      where to listen (default 127.0.0.1: nobody else can reach it)
  --port PORT      (default 8080)
  --limit MIB      the largest image, in MiB (default 8)
  --help           this text
`;

/** What the words after the command ask for, or 'help'. Throws an Error with a sentence for what it cannot read. */
export function parseOptions(words: string[]): Options | 'help' {
  const { values } = parseArgs({
    args: words,
    options: {
      model: { type: 'string', default: 'out/model' },
      demo: { type: 'boolean', default: false },
      backend: { type: 'string', default: 'wasm' },
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: '8080' },
      limit: { type: 'string', default: '8' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const { model, demo, backend, host } = values;
  if (backend !== 'wasm' && backend !== 'webgpu') throw new Error(`--backend ${backend}: wasm or webgpu.`);
  const number = (name: 'port' | 'limit', least: number, most: number): number => {
    const value = Number(values[name]);
    if (value >= least && value <= most) return value;
    throw new Error(`--${name} ${values[name]}: it must be a number from ${least} to ${most}.`);
  };
  return {
    ...{ model, demo, backend, host },
    port: Math.floor(number('port', 0, 65_535)),
    limit: Math.floor(2 ** 20 * number('limit', 0.001, 1024)),
  };
}
