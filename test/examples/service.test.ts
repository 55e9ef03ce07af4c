// The service as a process of its own, asked over HTTP.

import '@tensorflow/tfjs-backend-cpu';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { json } from 'node:stream/consumers';
import * as tf from '@tensorflow/tfjs-core';
import { chromium } from 'playwright';
import { net } from 'tfjs-blocks';
import { afterAll, beforeAll, describe, expect, test as plain, vi } from 'vitest';
import { demoClassifier } from '../../examples/service/classifier';
import { Predictor } from '../../examples/service/predictor';
import { drawShape } from '../../examples/train/drawShape';
import { saveModel } from '../../examples/train/saveModel';
import { findChromium } from '../support/chromium';
import { hindrancesOn, watchPage } from '../support/watchPage';
import { test } from './temporaryFolder';

interface Service {
  origin: string;
  child: ChildProcess;
  /** The exit code, once it has ended. */
  ended: Promise<number | null>;
  /** All that it has printed so far. */
  said(): string;
}

const running: ChildProcess[] = [];
afterAll(() => running.forEach((child) => child.kill('SIGKILL')));

/** Begins `npm run service -- …words` without what npm adds, and waits for its address. */
async function start(...words: string[]): Promise<Service> {
  const child = spawn(process.execPath, [
    ...['--import', 'tsx', 'examples/service/main.ts', '--port', '0'],
    ...words,
  ]);
  running.push(child);
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const origin = await new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        said += text;
        const address = /^http:\S+/m.exec(said);
        if (address) resolve(address[0]);
      });
    }
    child.on('close', () => resolve('it ended'));
  });
  return { origin, child, ended, said: () => said };
}

interface Answer {
  label: string;
  probabilities: Record<string, number>;
  milliseconds: number;
}

const post = (origin: string, body: BodyInit, type = 'image/png') =>
  fetch(`${origin}/predict`, { method: 'POST', body, headers: { 'content-type': type } });

const answerOf = async (origin: string, image: BodyInit) =>
  (await (await post(origin, image)).json()) as Answer;

describe('with its small net', () => {
  let service: Service;
  const image = async (index: number) => new Uint8Array(await drawShape('star', index, 40));

  beforeAll(async () => {
    service = await start('--demo', '--limit', '0.1');
    expect(service.said()).toContain('it has learnt nothing');
  });

  plain(
    '50 requests, ten at once: each gets its own answer, as if alone, and no tensor is left',
    async () => {
      const { origin } = service;
      const health = async () => (await fetch(`${origin}/health`)).json() as Promise<Record<string, unknown>>;
      const images = await Promise.all(Array.from({ length: 10 }, (_, index) => image(index)));
      const alone: Answer[] = [];
      for (const bytes of images) alone.push(await answerOf(origin, bytes));
      expect(new Set(alone.map(({ probabilities }) => JSON.stringify(probabilities))).size).toBe(10);

      const before = await health();
      for (let round = 0; round < 5; round++) {
        const together = await Promise.all(images.map((bytes) => answerOf(origin, bytes)));
        for (const [index, { label, probabilities, milliseconds }] of together.entries()) {
          const own = alone[index]!;
          expect(label).toBe(own.label);
          for (const [name, value] of Object.entries(own.probabilities)) {
            expect(probabilities[name]).toBeCloseTo(value, 5);
          }
          expect(milliseconds).toBeGreaterThan(0);
        }
      }
      expect(await health()).toEqual(before);
      expect(before).toMatchObject({
        ...{ status: 'ok', backend: 'wasm', model: 'demo', waiting: 0, numTensors: expect.any(Number) },
        classes: ['rock', 'paper', 'scissors'],
      });
    },
  );

  plain.each([
    { what: 'too large', status: 413, error: /more than 104857 bytes/, body: 'x'.repeat(200_000) },
    { what: 'another type', status: 415, error: /this is text\/plain/, type: 'text/plain; charset=utf-8' },
    { what: 'no image', status: 400, error: /cannot be read/ },
    {
      what: 'an image of another format',
      status: 400,
      error: /it is svg/,
      body: '<svg width="9" height="9" xmlns="http://www.w3.org/2000/svg"/>',
    },
    { what: 'another path', status: 404, error: /no \/predictions/, path: '/predictions' },
    { what: 'a path that every object has', status: 404, error: /no \/constructor/, path: '/constructor' },
    { what: 'another method', status: 405, error: /\/health has no POST/, path: '/health' },
  ])('$what is answered by $status, in JSON, with a remedy', async (request) => {
    const { status, error, path = '/predict', type = 'image/png', body = 'torn' } = request;
    const response = await fetch(service.origin + path, {
      ...{ method: 'POST', body },
      headers: { 'content-type': type },
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      error: expect.stringMatching(error),
      remedy: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });

  plain('half an image is broken, and a body of unknown length counts too', async () => {
    const whole = await image(0);
    expect((await post(service.origin, whole)).status).toBe(200);
    expect((await post(service.origin, whole.slice(0, whole.length / 2))).status).toBe(400);
    const stream = new ReadableStream({
      start(controller) {
        for (let piece = 0; piece < 4; piece++) controller.enqueue(new Uint8Array(50_000));
        controller.close();
      },
    });
    const response = await fetch(`${service.origin}/predict`, {
      ...{ method: 'POST', body: stream, duplex: 'half' },
      headers: { 'content-type': 'image/jpeg' },
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  plain('listens to this machine alone', () => {
    expect(new URL(service.origin).hostname).toBe('127.0.0.1');
  });

  const launch = findChromium();
  plain.skipIf(!launch)('its page predicts what is chosen, and anyone can read it', async () => {
    const browser = await chromium.launch({ ...launch, args: ['--disable-gpu'] });
    const page = await browser.newPage({ viewport: { width: 340, height: 700 } });
    const faults: string[] = [];
    watchPage(page, (what) => faults.push(what));
    await page.goto(service.origin);
    const choose = (mimeType: string, buffer: Buffer) =>
      page.getByLabel('A PNG or JPEG').setInputFiles({ name: 'chosen', mimeType, buffer });
    const bytes = await image(0);
    await choose('image/png', Buffer.from(bytes));
    const { label } = await answerOf(service.origin, bytes);
    await page.locator('.answer', { hasText: label }).waitFor();
    for (const scheme of ['light', 'dark'] as const) expect(await hindrancesOn(page, scheme)).toEqual([]);
    expect(faults).toEqual([]);
    await choose('image/gif', Buffer.from('GIF89a'));
    await page.getByText('this is image/gif. Send a PNG or JPEG').waitFor();
    await browser.close();
  });

  plain('SIGTERM: whoever has begun is answered, then it ends', async () => {
    const { origin, child, ended, said } = service;
    const bytes = await image(0);
    const headers = { 'content-type': 'image/png', expect: '100-continue' };
    const upload = request(`${origin}/predict`, {
      method: 'POST',
      headers,
      agent: new Agent({ keepAlive: true }),
    });
    upload.flushHeaders();
    await once(upload, 'continue'); // the service has the request, and waits for its body
    child.kill('SIGTERM');
    await expect.poll(said).toContain('Stopping');
    await expect(fetch(origin)).rejects.toThrow();
    upload.end(bytes);
    const [response] = (await once(upload, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    expect(await json(response)).toMatchObject({ label: expect.any(String) });
    expect(await ended).toBe(0);
  });
});

test('a model of npm start is served with its own labels and standardisation', async ({ folder }) => {
  const model = net({ input: [8, 8, 3], name: 'own' })
    .globalAvgPool()
    .dense(2)
    .softmax()
    .build({ seed: 3 });
  const standard = { mean: [10, 20, 30], deviation: [40, 50, 60] };
  model.setUserDefinedMetadata({ images: { classes: ['cat', 'dog'], height: 8, width: 8, standard } });
  await saveModel(model, folder);
  const { default: sharp } = await import('sharp');
  const colour = [200, 100, 50] as const;
  const [r, g, b] = colour;
  const png = await sharp({ create: { width: 20, height: 12, channels: 3, background: { r, g, b } } })
    .png()
    .toBuffer();

  const { origin, child, ended } = await start('--model', folder);
  const { label, probabilities } = await answerOf(origin, new Uint8Array(png));
  child.kill('SIGINT');
  expect(await ended).toBe(0);

  const means = colour.map((value, at) => (value - standard.mean[at]!) / standard.deviation[at]!);
  const [cat, dog] = tf.tidy(() => {
    const x = tf.tile(tf.tensor4d(means, [1, 1, 1, 3]), [1, 8, 8, 1]);
    return (model.predict(x) as tf.Tensor).dataSync();
  });
  model.dispose();
  expect(probabilities['cat']).toBeCloseTo(cat!, 5);
  expect(probabilities['dog']).toBeCloseTo(dog!, 5);
  expect(label).toBe(cat! > dog! ? 'cat' : 'dog');
});

test('without a model it says how to get one', async ({ folder }) => {
  const { ended, said } = await start('--model', folder);
  expect(await ended).toBe(1);
  expect(said()).toMatch(/model\.json.*npm start trains one.*--demo/s);
  expect(said()).not.toMatch(/\n\s+at /); // no stack trace
});

describe('images that wait', () => {
  const batchesOf = (images: number) => {
    const classifier = demoClassifier();
    const { model, height, width } = classifier;
    const predict = vi.spyOn(model, 'predict');
    const predictor = new Predictor(classifier);
    const answers = Array.from({ length: images }, () =>
      predictor.predict(new Float32Array(height * width * 3)),
    );
    return {
      ...{ model, predict, predictor, answers },
      sizes: () => predict.mock.calls.map(([batch]) => (batch as tf.Tensor).shape[0]),
    };
  };

  plain('are predicted together, sixteen at most', async () => {
    const { model, answers, sizes } = batchesOf(20);
    expect((await Promise.all(answers)).every((row) => row.length === 3)).toBe(true);
    expect(sizes()).toEqual([16, 4]);
    model.dispose();
  });

  plain('are told of what went wrong with their batch, and the next goes on', async () => {
    const { model, predict, answers, sizes } = batchesOf(17);
    predict.mockImplementationOnce(() => {
      throw new Error('out of memory');
    });
    const outcomes = await Promise.allSettled(answers);
    expect(outcomes.map(({ status }) => status)).toEqual([...Array(16).fill('rejected'), 'fulfilled']);
    expect(sizes()).toEqual([16, 1]);
    model.dispose();
  });

  plain('are not kept waiting for minutes', async () => {
    const { model, predict, answers } = batchesOf(258);
    predict.mockImplementation(() => tf.zeros([16, 3]));
    const outcomes = await Promise.allSettled(answers);
    const refused = outcomes.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    expect(refused.map(({ reason }) => reason.status)).toEqual([503, 503]);
    model.dispose();
  });
});
