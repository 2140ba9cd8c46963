/**
 * Measures what reading large documents costs: a workbook of 10,000 rows and a PDF of 300 pages, each beside one of a
 * tenth. Prints processor time and memory of a process of its own for each, and the ratios: reading should grow with the
 * document, no faster. Needs server/dist.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';

const ROOT = join(import.meta.dirname, '../..');
const ROUNDS = 2;
const HEADINGS = ['Codice', 'Obiettivo', 'Indicatore', 'Target', 'Peso'];
const WIDTHS = [60, 150, 200, 60, 40];
const ROWS_OF_A_PAGE = 30;

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

function row(at: number): string[] {
  return [`OB.${at}`, `Ridurre i tempi ${at}`, `Giorni di attesa dello sportello ${at}`, String(at % 90), '100'];
}

async function workbook(rows: number): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [{ name: 'Piano', rows: [HEADINGS, ...Array.from({ length: rows }, (_, at) => row(at))] }],
  });
}

/** A PDF of so many pages, each a ruled table: written by hand, object by object. */
async function pdf(pages: number): Promise<Uint8Array> {
  const kids = Array.from({ length: pages }, (_, page) => `${4 + 2 * page} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  for (let page = 0; page < pages; page += 1) {
    const drawing = pageDrawing(page);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * page} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
    );
  }
  let text = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = `${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const size = objects.length + 1;
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}

function pageDrawing(page: number): string {
  const rows = [HEADINGS, ...Array.from({ length: ROWS_OF_A_PAGE }, (_, at) => row(page * ROWS_OF_A_PAGE + at))];
  const drawn = rows.flatMap((cells, at) => {
    const y = 790 - at * 24;
    let x = 40;
    return cells.map((text, column) => {
      const [left, width] = [x, WIDTHS[column] ?? 0];
      x += width;
      return `${left} ${y - 6} ${width} 24 re S BT /F 9 Tf ${left + 3} ${y} Td (${text}) Tj ET`;
    });
  });
  return drawn.join('\n');
}

/** Reads standard input in a process of its own, and says what that took. */
const READ = `
const { readBlocks } = await import(${JSON.stringify(join(ROOT, 'server/dist/import/format/read-blocks.js'))});
const bytes = Buffer.concat(await process.stdin.toArray());
const before = process.cpuUsage();
const reading = await readBlocks(bytes);
const { user, system } = process.cpuUsage(before);
if ('refused' in reading) throw new Error(reading.refused.message);
console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1000 }));
`;

function cost(bytes: Uint8Array): Cost {
  const costs = Array.from({ length: ROUNDS }, (): Cost => {
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', READ], { input: bytes });
    return JSON.parse(said.toString());
  });
  // The least of them: whatever else runs makes reading slower, never faster.
  return costs.reduce((least, each) => (each.seconds < least.seconds ? each : least));
}

async function measure(title: string, make: (size: number) => Promise<Uint8Array>, size: number): Promise<void> {
  const [tenth, whole] = [await make(size / 10), await make(size)];
  const [small, large] = [cost(tenth), cost(whole)];
  const kilobytes = Math.round(whole.length / 1000);
  print(
    `${title} (${kilobytes} kB): ${large.seconds.toFixed(1)} s of a processor, ${Math.round(large.megabytes)} MB; a tenth of it ${small.seconds.toFixed(1)} s, ${Math.round(small.megabytes)} MB; ratio ${(large.seconds / small.seconds).toFixed(1)} of 10`,
  );
}

await measure('workbook of 10,000 rows', workbook, 10_000);
await measure('PDF of 300 pages', pdf, 300);
