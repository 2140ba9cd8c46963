import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Canvas } from '@napi-rs/canvas';
import { createWorker, OEM, PSM } from 'tesseract.js';
import type { Box } from '../block.js';

/** A word as it was recognised in a picture, in dots. */
export interface RecognisedWord {
  readonly text: string;
  readonly box: Box;
  /** 0–100, as the engine holds it. */
  readonly confidence: number;
  /** Of the line it stands in. */
  readonly lineBox: Box;
}

/** What a picture shows: words anywhere on a page, lines of text, or one line. */
export type PictureKind = 'PAGE' | 'LINES' | 'LINE';

export interface TextRecognition {
  words(picture: Canvas, kind: PictureKind): Promise<RecognisedWord[]>;
  close(): Promise<void>;
}

const MODES: Readonly<Record<PictureKind, PSM>> = {
  PAGE: PSM.SPARSE_TEXT,
  LINES: PSM.SINGLE_BLOCK,
  LINE: PSM.SINGLE_LINE,
};

/** Starts the engine for Italian. Program and data stand in packages: nothing is fetched, nothing is written. */
export async function textRecognition(): Promise<TextRecognition> {
  const worker = await createWorker('ita', OEM.LSTM_ONLY, {
    langPath: languageFolder(),
    cacheMethod: 'none',
    gzip: true,
  });
  let mode: PSM | null = null;
  return {
    words: async (picture, kind) => {
      if (mode !== MODES[kind]) {
        mode = MODES[kind];
        await worker.setParameters({ tessedit_pageseg_mode: mode, user_defined_dpi: '300' });
      }
      const { data } = await worker.recognize(picture.toBuffer('image/png'), {}, { blocks: true, text: false });
      return (data.blocks ?? []).flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ lines }) =>
          lines.flatMap((line) =>
            line.words.map(({ text, confidence, bbox }) => ({
              text,
              confidence,
              box: boxOf(bbox),
              lineBox: boxOf(line.bbox),
            })),
          ),
        ),
      );
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

function languageFolder(): string {
  const manifest = createRequire(import.meta.url).resolve('@tesseract.js-data/ita/package.json');
  return join(dirname(manifest), '4.0.0_best_int');
}

function boxOf({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): Box {
  return { left: x0, top: y0, width: x1 - x0, height: y1 - y0 };
}
