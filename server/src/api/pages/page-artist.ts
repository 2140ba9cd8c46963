import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type {
  AskForPage,
  DrawingMessage,
  DrawingOrder,
  DrawingStart,
  PageLanguage,
  PageParts,
} from './page-drawing.js';

/** Milliseconds on the clock after which a page goes out undrawn: its reader waits. */
const LONGEST_WAIT = 20_000;
/** Pages under way, beyond which further ones go out undrawn. */
const MOST_PAGES = 16;
/** Megabytes of the thread's heap. */
const HEAP = 384;

interface UnderWay {
  readonly ask: AskForPage;
  settle(parts: PageParts | Error): void;
}

/** Has pages drawn by a thread, which starts with the first of them. */
export class PageArtist {
  readonly #start: DrawingStart;
  readonly #pages = new Map<number, UnderWay>();
  #thread: Worker | null = null;
  #count = 0;

  constructor(start: DrawingStart) {
    this.#start = start;
  }

  /** Throws where the page cannot be drawn, or not soon enough. */
  async draw(url: string, language: PageLanguage, ask: AskForPage): Promise<PageParts> {
    if (this.#pages.size >= MOST_PAGES) throw new Error('Too many pages are being drawn.');
    this.#count += 1;
    const page = this.#count;
    const thread = this.#running();
    const parts = await new Promise<PageParts | Error>((settle) => {
      const timer = setTimeout(
        () => this.#fail(thread, new Error(`A page was not drawn in time: ${url}`)),
        LONGEST_WAIT,
      );
      this.#pages.set(page, {
        ask,
        settle: (found) => {
          clearTimeout(timer);
          this.#pages.delete(page);
          settle(found);
        },
      });
      post(thread, { kind: 'DRAW', page, url, language });
    });
    if (parts instanceof Error) throw parts;
    return parts;
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
  }

  #running(): Worker {
    if (this.#thread) return this.#thread;
    const thread = new Worker(new URL(`./drawing-thread${extname(import.meta.url)}`, import.meta.url), {
      workerData: this.#start,
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
    });
    thread.unref();
    thread.on('message', (message: DrawingMessage) => this.#hear(thread, message));
    thread.on('error', (error) => this.#fail(thread, error));
    thread.on('exit', () => this.#fail(thread, new Error('The thread that draws pages has ended.')));
    this.#thread = thread;
    return thread;
  }

  #hear(thread: Worker, message: DrawingMessage): void {
    const page = this.#pages.get(message.page);
    if (message.kind === 'DRAWN') page?.settle(message.parts);
    else if (message.kind === 'FAILED') page?.settle(new Error(`A page could not be drawn: ${message.reason}`));
    else void answer(thread, message, page?.ask);
  }

  /** Gives up a thread and all that it was drawing; the next page starts another one. */
  #fail(thread: Worker, error: Error): void {
    if (this.#thread !== thread) return;
    this.#thread = null;
    for (const page of [...this.#pages.values()]) page.settle(error);
    void thread.terminate();
  }
}

function post(thread: Worker, order: DrawingOrder): void {
  thread.postMessage(order);
}

async function answer(
  thread: Worker,
  { question, query, variables }: DrawingMessage & { kind: 'ASK' },
  ask: AskForPage | undefined,
): Promise<void> {
  const found = await ask?.(query, variables).catch(() => null);
  post(thread, { kind: 'ANSWER', question, data: found ? JSON.stringify(found.data) : null });
}
