import { type ImportIssue, importError } from '../draft/import-issue.js';
import { MAX_BYTES, tooLargeIssue } from '../text/decode.js';
import { type FileKind, fileKind } from '../text/file-kind.js';
import type { Block, BlockCell, BlocksReading, ReadBlocks } from './block.js';
import { openSheetBlocks } from './open-document/open-sheet-blocks.js';
import { openTextBlocks } from './open-document/open-text-blocks.js';
import { IGNORED_PROGRESS, type ReadingProgress } from './reading-progress.js';
import { richTextBlocks } from './rich-text/rich-text-blocks.js';
import { RECOGNISED } from './scan/recognised-documents.js';
import { textBlocks } from './text/text-blocks.js';
import { holdsText, tooLongIssue } from './too-long-issue.js';
import { webPageBlocks } from './web/web-page-blocks.js';
import { wordBlocks } from './word/word-blocks.js';
import { workbookBlocks } from './workbook/workbook-blocks.js';

/** Reads a document of any format into its paragraphs and tables. The format is told by the content, not by a name. An
 *  accented letter is one character, however it was written, so that the same document gives the same texts. */
export async function readBlocks(
  bytes: Uint8Array,
  onProgress: ReadingProgress = IGNORED_PROGRESS,
): Promise<BlocksReading> {
  const reading = await verbatimBlocks(bytes, onProgress);
  return 'refused' in reading ? reading : { ...reading, blocks: reading.blocks.map(composedBlock) };
}

/** The same with every character as it was written: for what this product wrote itself. */
export async function verbatimBlocks(
  bytes: Uint8Array,
  onProgress: ReadingProgress = IGNORED_PROGRESS,
): Promise<BlocksReading> {
  if (bytes.length > MAX_BYTES) return { refused: tooLargeIssue(bytes.length) };
  const reading = await formatReading(bytes, onProgress);
  if ('refused' in reading) return reading;
  const tooLong = tooLongIssue(reading.blocks);
  if (tooLong !== null) return { refused: tooLong };
  return reading.blocks.some(holdsText) ? reading : { refused: emptyIssue(reading) };
}

function composedBlock(block: Block): Block {
  if (block.kind === 'SHEET') return { ...block, name: block.name.normalize('NFC') };
  if (block.kind === 'PARAGRAPH') return composed(block);
  return { ...block, rows: block.rows.map((cells) => cells.map((cell) => cell && composed(cell))) };
}

function composed<T extends Pick<BlockCell, 'text' | 'place'>>(printed: T): T {
  const text = printed.text.normalize('NFC');
  const { sheet } = printed.place;
  const place = sheet === undefined ? printed.place : { ...printed.place, sheet: sheet.normalize('NFC') };
  return { ...printed, text, place };
}

async function formatReading(bytes: Uint8Array, onProgress: ReadingProgress): Promise<BlocksReading> {
  const kind = fileKind(bytes);
  if (kind === null) return textBlocks(bytes);
  switch (kind.format) {
    case 'WORKBOOK':
      return workbookBlocks(bytes);
    case 'OPEN_SHEET':
      return openSheetBlocks(bytes);
    case 'WORD':
      return wordBlocks(bytes);
    case 'OPEN_TEXT':
      return openTextBlocks(bytes);
    case 'RICH_TEXT':
      return richTextBlocks(bytes);
    case 'WEB_PAGE':
      return webPageBlocks(bytes);
    case 'PDF':
      return recognised(bytes, onProgress, (await import('./pdf/pdf-blocks.js')).pdfBlocks);
    case 'IMAGE':
      return recognised(bytes, onProgress, (await import('./scan/scan-blocks.js')).imageBlocks);
    default:
      return unreadKind(kind);
  }
}

async function recognised(
  bytes: Uint8Array,
  onProgress: ReadingProgress,
  read: (bytes: Uint8Array, onProgress: ReadingProgress) => Promise<BlocksReading>,
): Promise<BlocksReading> {
  const known = RECOGNISED.of(bytes);
  if (known !== null) return known;
  let isRecognised = false;
  const reading = await read(bytes, (progress) => {
    if (progress.part === 'SCAN') isRecognised = true;
    onProgress(progress);
  });
  if (isRecognised) RECOGNISED.add(bytes, reading);
  return reading;
}

/** Refuses what no reader reads yet or ever, with the way to a file that one does. */
function unreadKind({ name, remedy }: FileKind): BlocksReading {
  return { refused: importError('NOT_READABLE', `Il file sembra ${name}. ${remedy}`) };
}

function emptyIssue({ issues }: ReadBlocks): ImportIssue {
  const hidden = issues.map(({ message }) => ` ${message}`).join('');
  return importError('NOT_READABLE', `Nel documento non c’è alcun testo da leggere.${hidden}`);
}
