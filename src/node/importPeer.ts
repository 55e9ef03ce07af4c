// The optional peers, imported only when they are asked for.

import { EnvironmentError } from './environmentError';

/** What `load` imports; an EnvironmentError where `name` is not installed. */
export async function importPeer<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(name, error)) throw error;
    throw new EnvironmentError(
      `WebGPU in Node needs npm ${name}, which is not installed`,
      `Run: npm install ${name}`,
    );
  }
}

/** Whether it is this package that Node could not find, and not one that it imports or a file inside it. */
function isMissing(name: string, error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') && message.includes(`'${name}'`);
}
