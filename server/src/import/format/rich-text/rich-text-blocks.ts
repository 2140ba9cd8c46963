import type { BlocksReading } from '../block.js';
import { hiddenIssues } from '../hidden-issue.js';
import { refusable } from '../refusal.js';
import { RichTextReader } from './rich-text-reader.js';
import { richTextTokens } from './rich-text-tokens.js';

/** Reads a document in RTF: heads of pages, text with tables, footnotes. Tables inside of others are refused. */
export function richTextBlocks(bytes: Uint8Array): BlocksReading {
  return refusable(() => {
    const reader = new RichTextReader();
    reader.read(richTextTokens(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')));
    return {
      blocks: reader.flow().blocks(),
      issues: hiddenIssues(reader.hidesText ? ['testo in formato «nascosto»'] : []),
    };
  });
}
