import { reportPdf } from '../../export/report/pdf/report-pdf.js';
import type { ReportFacts } from '../../export/report/report-facts.js';
import { type AskedSheet, sheet } from '../../export/report/sheet/sheet.js';
import { SHEET_ROOMS } from '../../export/report/sheet/sheet-room.js';
import { DomainError } from '../../plan/domain-error.js';
import { pdfMaterial } from './pdf-material.js';

const MOST_PAGES = 2;
/** A page of a PDF as Typst writes it. */
const PAGE = /\/Type \/Page\b/g;

/** The sheet as a PDF of at most two pages: the fullest one that keeps to them. */
export async function sheetFile(facts: ReportFacts, asked: AskedSheet): Promise<Buffer> {
  const material = await pdfMaterial();
  let made: Buffer | null = null;
  for (const room of SHEET_ROOMS) {
    const content = sheet(facts, asked, room);
    if (content === null) throw unknownSheet(asked);
    made = reportPdf(content, material);
    if (pagesOf(made) <= MOST_PAGES) return made;
  }
  if (made === null) throw new Error('There is no room for a sheet.');
  return made;
}

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(PAGE)?.length ?? 0;
}

function unknownSheet({ of, key }: AskedSheet): DomainError {
  const what = of === 'sector' ? `un settore «${key}»` : `un obiettivo «${key}»`;
  return new DomainError('NOT_FOUND', `In questa situazione il piano non ha ${what}: verificare l’indirizzo.`);
}
