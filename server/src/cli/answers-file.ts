import { z } from 'zod';
import { type Answers, NO_ANSWERS } from '../import/question/import-question.js';
import { readInput } from './input-file.js';
import type { Terminal } from './terminal.js';

const given = z.record(z.string(), z.union([z.string(), z.number()]));

/** The answers of a file, an object with one text for each question's id; none where no file is named. */
export async function readAnswers(terminal: Terminal, path: string | undefined): Promise<Answers> {
  if (path === undefined) return NO_ANSWERS;
  const { filename, bytes } = await readInput(terminal, path);
  const answers = given.safeParse(json(bytes));
  if (answers.success) return new Map(Object.entries(answers.data).map(([id, answer]) => [id, String(answer)]));
  throw new Error(
    `«${filename}» non è un file di risposte: serve un oggetto JSON, per esempio {"WHICH_YEAR": "2021"}.`,
  );
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes).replace(/^\ufeff/, ''));
  } catch {
    // Not JSON at all: refused like any other content.
    return null;
  }
}
