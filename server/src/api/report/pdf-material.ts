import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PdfMaterial } from '../../export/report/pdf/report-pdf.js';
import { openTypeFont } from '../../export/report/pdf/woff.js';

/** Beside the source, also for the compiled program: the compiler copies no templates. */
const TEMPLATE = new URL('../../../src/export/report/pdf/report.typ', import.meta.url);
const FAMILY = 'Titillium Web';
/** The subsets, each in a family of its own, as the template asks for them. */
const FONTS = [
  ['latin-400', 'Report Common'],
  ['latin-ext-400', 'Report Others'],
  ['latin-700', 'Report Common'],
  ['latin-ext-700', 'Report Others'],
] as const;

/** The template of the PDF, and its fonts out of their npm package. */
export async function pdfMaterial(): Promise<PdfMaterial> {
  const [template, ...fonts] = await Promise.all([
    readFile(TEMPLATE, 'utf8'),
    ...FONTS.map(async ([name, family]) => renamedFont(await font(name), family)),
  ]);
  return { template, fonts };
}

async function font(name: string): Promise<Buffer> {
  const file = import.meta.resolve(`@fontsource/titillium-web/files/titillium-web-${name}-normal.woff`);
  return openTypeFont(await readFile(fileURLToPath(file)));
}

/**
 * The font under a name that no font of the machine has: Typst knows those too. The new name is as long as the old one,
 * so that no table moves.
 */
function renamedFont(font: Buffer, family: string): Buffer {
  return Buffer.from(font.toString('latin1').replaceAll(nameRecord(FAMILY), nameRecord(family)), 'latin1');
}

function nameRecord(name: string): string {
  return Buffer.from(name, 'utf16le').swap16().toString('latin1');
}
