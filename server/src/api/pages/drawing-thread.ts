import { parentPort, workerData } from 'node:worker_threads';
import type { AskForPage, DrawingMessage, DrawingOrder, DrawingProgram, DrawingStart } from './page-drawing.js';

// Draws pages in a thread of its own: a list of a thousand rows would hold up every other answer of the service.

const { program, ...site }: DrawingStart = workerData;
const { draw }: DrawingProgram = await import(program);
const send = (message: DrawingMessage) => parentPort?.postMessage(message);

let questions = 0;
const waiting = new Map<number, (data: string | null) => void>();

const askFor =
  (page: number): AskForPage =>
  async (query, variables) => {
    questions += 1;
    const question = questions;
    const data = await new Promise<string | null>((resolve) => {
      waiting.set(question, resolve);
      send({ kind: 'ASK', page, question, query, variables });
    });
    return data === null ? null : { data: JSON.parse(data) };
  };

async function drawn({ page, url, language }: DrawingOrder & { kind: 'DRAW' }): Promise<void> {
  try {
    const { answers, ...parts } = await draw({ ...site, url, language, ask: askFor(page) });
    const data = JSON.stringify({ settings: site.settings, language, answers });
    send({ kind: 'DRAWN', page, parts: { ...parts, language, data } });
  } catch (error) {
    send({ kind: 'FAILED', page, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

parentPort?.on('message', (order: DrawingOrder) => {
  if (order.kind === 'DRAW') return void drawn(order);
  waiting.get(order.question)?.(order.data);
  waiting.delete(order.question);
});
