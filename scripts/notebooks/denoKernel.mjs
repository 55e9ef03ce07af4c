/** The Deno kernel as Jupyter's protocol sees it: cells go in, outputs come back. Protocol 5.3, over ZeroMQ. */
import { spawn } from 'node:child_process';
import { createHmac, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Dealer, Subscriber } from 'zeromq';

const address = '127.0.0.1';
const between = '<IDS|MSG>';

/** A cell without a value that lets the kernel do what waits. */
const turn = 'await new Promise((resolve) => setTimeout(resolve)); undefined;';

/**
 * @typedef {{ output_type: string, name?: string, text?: string, data?: Record<string, unknown>,
 *   metadata?: object, ename?: string, evalue?: string, traceback?: string[] }} Output
 */

/** One running kernel. */
export class DenoKernel {
  #session = randomUUID();
  #key = randomUUID();
  #folder = mkdtempSync(join(tmpdir(), 'deno-kernel-'));
  #shell = new Dealer({ linger: 0 });
  #events = new Subscriber({ linger: 0 });
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #process;
  #errors = '';

  /**
   * Starts a kernel whose imports are resolved as in `folder`.
   *
   * @param {string} folder
   * @param {NodeJS.ProcessEnv} env
   */
  static async start(folder, env) {
    const kernel = new DenoKernel();
    await kernel.#begin(folder, env);
    return kernel;
  }

  /** @param {string} folder @param {NodeJS.ProcessEnv} env */
  async #begin(folder, env) {
    const names = ['shell_port', 'iopub_port', 'control_port', 'stdin_port', 'hb_port'];
    const ports = await freePorts(names.length);
    const connection = Object.fromEntries(names.map((name, index) => [name, ports[index]]));
    const scheme = { ip: address, transport: 'tcp', signature_scheme: 'hmac-sha256', key: this.#key };
    const file = join(this.#folder, 'connection.json');
    writeFileSync(file, JSON.stringify({ ...connection, ...scheme, kernel_name: 'deno' }));
    this.#process = spawn('deno', ['jupyter', '--kernel', '--conn', file], {
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#process.stderr?.on('data', (/** @type {Buffer} */ text) => {
      this.#errors += text;
    });
    this.#events.connect(`tcp://${address}:${connection.iopub_port}`);
    this.#events.subscribe('');
    this.#shell.connect(`tcp://${address}:${connection.shell_port}`);
    await this.#untilItAnswers();
  }

  /** A subscriber hears nothing that was said before it was there, so the first question is asked until it is heard. */
  async #untilItAnswers() {
    for (let attempt = 0; attempt < 100; attempt++) {
      const id = await this.#send('kernel_info_request', {});
      this.#events.receiveTimeout = 300;
      try {
        for (;;) if ((await this.#next()).parent === id) break;
        this.#events.receiveTimeout = -1;
        return;
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EAGAIN') throw error;
        if (this.#process?.exitCode !== null) break;
      }
    }
    throw new Error(`The Deno kernel does not answer.\n${this.#errors}`);
  }

  /**
   * Runs a cell to its end.
   *
   * @param {string} code
   * @param {number} count The cell's number, from 1.
   * @returns {Promise<Output[]>} The outputs as a notebook keeps them; an error is the last of them.
   */
  async execute(code, count) {
    const request = { store_history: true, user_expressions: {}, allow_stdin: false, stop_on_error: true };
    const asked = [await this.#send('execute_request', { ...request, code, silent: false })];
    /** @type {Output[]} */
    const outputs = [];
    for (let ended = 0; ended < 2; ) {
      const { type, parent, content } = await this.#nextWhileRunning();
      if (!asked.includes(parent)) continue;
      if (type === 'status' && content.execution_state === 'idle') {
        ended++;
        // The kernel is idle before it has sent what the cell's last value shows; it has once it does something more.
        if (ended === 1)
          asked.push(await this.#send('execute_request', { ...request, code: turn, silent: true }));
      }
      if (type === 'stream') addText(outputs, content);
      if (type === 'display_data') outputs.push({ output_type: type, data: content.data, metadata: {} });
      if (type === 'error') outputs.push({ output_type: type, ...content });
      if (type === 'execute_result') {
        outputs.push(
          Object.assign({ output_type: type, data: content.data, metadata: {} }, { execution_count: count }),
        );
      }
    }
    return outputs;
  }

  /** The next message; an error if the kernel has ended in the meantime. */
  async #nextWhileRunning() {
    this.#events.receiveTimeout = 1000;
    for (;;) {
      try {
        return await this.#next();
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EAGAIN') throw error;
        if (this.#process?.exitCode !== null || this.#process.signalCode !== null) {
          throw new Error(`The Deno kernel ended.\n${this.#errors}`);
        }
      }
    }
  }

  async #next() {
    const parts = (await this.#events.receive()).map(String);
    const start = parts.indexOf(between);
    const [header, parent, , content] = parts.slice(start + 2).map((part) => JSON.parse(part));
    return { type: header.msg_type, parent: parent.msg_id, content };
  }

  /** @param {string} type @param {object} content */
  async #send(type, content) {
    const id = randomUUID();
    const date = new Date().toISOString();
    const header = { msg_id: id, msg_type: type, session: this.#session, username: '', date, version: '5.3' };
    const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
    const signature = createHmac('sha256', this.#key);
    for (const part of parts) signature.update(part);
    await this.#shell.send([between, signature.digest('hex'), ...parts]);
    return id;
  }

  /** Ends the kernel. */
  stop() {
    this.#shell.close();
    this.#events.close();
    this.#process?.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Text of one stream in a row is one output. @param {Output[]} outputs @param {{ name: string, text: string }} stream */
function addText(outputs, { name, text }) {
  const last = outputs.at(-1);
  if (last?.output_type === 'stream' && last.name === name) last.text += text;
  else outputs.push({ output_type: 'stream', name, text });
}

/** @param {number} count @returns {Promise<number[]>} */
async function freePorts(count) {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        /** @type {Promise<import('node:net').Server>} */ (
          new Promise((resolve) => {
            const server = createServer().listen(0, address, () => resolve(server));
          })
        ),
    ),
  );
  const ports = servers.map(
    (server) => /** @type {import('node:net').AddressInfo} */ (server.address()).port,
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
