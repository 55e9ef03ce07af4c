// jsDelivr's files without the network: from node_modules, and this package's own from the build.

import { existsSync } from 'node:fs';
import type { BrowserContext } from 'playwright';

/** Answers a context's requests to the CDN. Returns the addresses that were asked for. */
export async function answerForCDN(context: BrowserContext): Promise<string[]> {
  const asked: string[] = [];
  await context.route('https://cdn.jsdelivr.net/npm/**', (route) => {
    const url = route.request().url();
    asked.push(url);
    const [, name, path] = /\/npm\/(.+?)@[\d.]+\/(.+)$/.exec(url)!;
    const file = name === 'tfjs-blocks' ? path! : `node_modules/${name}/${path}`;
    if (!existsSync(file)) throw new Error(`${url} asks for ${file}, and there is none: npm run build`);
    return route.fulfill({ path: file, headers: { 'access-control-allow-origin': '*' } });
  });
  return asked;
}
