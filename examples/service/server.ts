// The HTTP side: three paths, and every error as JSON with what to do about it.
//
//   POST /predict   the bytes of an image  ──▶  { label, probabilities, milliseconds }
//   GET  /health                           ──▶  { status, backend, model, numTensors, … }
//   GET  /                                 ──▶  a page for trying it

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import * as tf from '@tensorflow/tfjs-core';
import { decode } from './decode';
import type { Predictor } from './predictor';
import { Problem } from './problem';

const page = readFileSync(new URL('./page.html', import.meta.url));
const imageTypes = ['image/png', 'image/jpeg'];

export interface ServerOptions {
  /** The largest body, in bytes. */
  limit: number;
}

/** The service, which listens nowhere yet. */
export function predictionServer(predictor: Predictor, { limit }: ServerOptions): Server {
  const routes: Record<string, Record<string, Route>> = {
    '/': { GET: sendPage },
    '/health': { GET: async (_, response) => sendJSON(response, 200, health(predictor)) },
    '/predict': {
      POST: async (request, response) => sendJSON(response, 200, await predict(request, predictor, limit)),
    },
  };
  const server = createServer(async (request, response) => {
    try {
      await routeOf(routes, request, response)(request, response);
    } catch (error) {
      sendError(response, error);
    }
  });
  server.requestTimeout = 30_000; // for a body that does not end
  return server;
}

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function routeOf(
  routes: Record<string, Record<string, Route>>,
  { url, method }: IncomingMessage,
  response: ServerResponse,
): Route {
  const path = url!.split('?')[0]!;
  const methods = Object.hasOwn(routes, path) ? routes[path]! : undefined;
  if (!methods) {
    throw new Problem(404, `There is no ${path}.`, `There are: ${Object.keys(routes).join(', ')}.`);
  }
  const route = Object.hasOwn(methods, method!) ? methods[method!] : undefined;
  if (route) return route;
  const allowed = Object.keys(methods).join(', ');
  response.setHeader('allow', allowed);
  throw new Problem(405, `${path} has no ${method}.`, `Use ${allowed}.`);
}

async function predict(request: IncomingMessage, predictor: Predictor, limit: number) {
  const begin = performance.now();
  const [type] = (request.headers['content-type'] ?? 'nothing').toLowerCase().split(/\s*;/);
  if (!imageTypes.includes(type!)) {
    const remedy = `Send a PNG or JPEG and say so by content-type: ${imageTypes.join(' or ')}.`;
    throw new Problem(415, `An image is wanted, and this is ${type}.`, remedy);
  }
  const pixels = await decode(await readBody(request, limit), predictor.classifier);
  const probabilities = await predictor.predict(pixels);
  const { labels } = predictor.classifier;
  return {
    label: labels[probabilities.indexOf(Math.max(...probabilities))],
    probabilities: Object.fromEntries(labels.map((label, index) => [label, probabilities[index]])),
    milliseconds: Math.round(10 * (performance.now() - begin)) / 10,
  };
}

/** @throws Problem 413, at once where the body's length is told, else at its end; too much of it is never kept. */
async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = Number(request.headers['content-length'] ?? 0);
  if (size <= limit) {
    size = 0;
    for await (const chunk of request) {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
    }
  }
  if (size <= limit) return Buffer.concat(chunks);
  const remedy = 'Send a smaller one, or start the service with a larger --limit.';
  throw new Problem(413, `The image has more than ${limit} bytes.`, remedy);
}

function health(predictor: Predictor) {
  const { model, labels } = predictor.classifier;
  return {
    status: 'ok',
    backend: tf.getBackend(),
    model: model.name,
    classes: labels,
    waiting: predictor.waiting,
    numTensors: tf.memory().numTensors, // level, or there is a leak
  };
}

const sendPage: Route = async (_, response) => {
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src blob: data:";
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
    .end(page);
};

function sendJSON(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(body)}\n`);
}

function sendError(response: ServerResponse, error: unknown): void {
  if (error instanceof Problem) {
    sendJSON(response, error.status, { error: error.message, remedy: error.remedy });
    return;
  }
  console.error(error); // what it was is nobody else's business
  sendJSON(response, 500, { error: 'The service failed.', remedy: 'Its terminal says why.' });
}
