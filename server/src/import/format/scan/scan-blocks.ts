import { importError } from '../../draft/import-issue.js';
import type { BlocksReading } from '../block.js';
import { vocabulary } from '../page/joined-lines.js';
import { joinedPages } from '../page/joined-pages.js';
import { pageParts } from '../page/page-blocks.js';
import { textLines } from '../page/text-lines.js';
import { IGNORED_PROGRESS, type ReadingProgress } from '../reading-progress.js';
import { filePicture } from './page-picture.js';
import { pictureRefusal } from './picture-size.js';
import { recognisedPages } from './scan-issues.js';
import { SCAN_DOTS_PER_INCH, scannedPage } from './scanned-page.js';
import { textRecognition } from './text-recognition.js';

/** The paragraphs and tables that a picture shows: PNG, JPEG or WebP. */
export async function imageBlocks(
  bytes: Uint8Array,
  onProgress: ReadingProgress = IGNORED_PROGRESS,
): Promise<BlocksReading> {
  const tooLarge = pictureRefusal(bytes);
  if (tooLarge !== null) return { refused: tooLarge };
  onProgress({ part: 'SCAN', done: 0, total: 1 });
  const picture = await readPicture(bytes);
  if (!picture) return { refused: importError('NOT_READABLE', UNREADABLE) };
  const recognition = await textRecognition();
  try {
    const page = await scannedPage(picture, 1, recognition);
    const printed = vocabulary(textLines(page.words));
    const blocks = joinedPages([{ height: page.height, parts: pageParts(page, printed) }], printed);
    onProgress({ part: 'SCAN', done: 1, total: 1 });
    return { blocks, issues: [recognisedPages([1])] };
  } finally {
    await recognition.close();
  }
}

async function readPicture(bytes: Uint8Array) {
  try {
    return await filePicture(bytes, SCAN_DOTS_PER_INCH);
  } catch {
    // The bytes come from any client: an error of the decoder means that they are no readable picture.
    return null;
  }
}

const UNREADABLE =
  "L'immagine è danneggiata o in un formato che non si legge (TIFF, GIF …): aprirla, salvarla come PNG, JPEG o PDF e caricare quella.";
