import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PdfFonts } from '../../export/report/pdf/pdf-fonts.js';

let read: Promise<PdfFonts> | null = null;

/** The fonts of the PDF, out of their npm package; read once. */
export function reportFonts(): Promise<PdfFonts> {
  read ??= readFonts();
  return read;
}

async function readFonts(): Promise<PdfFonts> {
  const [regular, regularExtended, bold, boldExtended] = await Promise.all([
    font('latin-400'),
    font('latin-ext-400'),
    font('latin-700'),
    font('latin-ext-700'),
  ]);
  return { regular, regularExtended, bold, boldExtended };
}

function font(name: string): Promise<Uint8Array> {
  const file = import.meta.resolve(`@fontsource/titillium-web/files/titillium-web-${name}-normal.woff`);
  return readFile(fileURLToPath(file));
}
