import type { ReportSectionKind } from '@traguardo/schema/vocabulary';
import { italianWords } from '@traguardo/schema/words/it';
import { writtenLines, writtenParts } from '../../plan/report/report-text.js';
import { heading, list, paragraph, type ReportBlock } from './report-block.js';
import type { ReportFacts } from './report-facts.js';

/** The chapters that the municipality writes: none where nothing is written, but for those who are to write it. */
export function writtenSection(facts: ReportFacts, ...sections: readonly ReportSectionKind[]): ReportBlock[] {
  return sections.flatMap((section) => {
    const blocks = writtenBlocks(facts, section);
    return blocks.length === 0 ? [] : [heading(1, italianWords.reportSection[section]), ...blocks];
  });
}

/** A written text, without its heading. */
export function writtenBlocks(facts: ReportFacts, section: ReportSectionKind): ReportBlock[] {
  const text = facts.texts[section];
  if (text !== undefined) {
    return writtenParts(text).flatMap((part): ReportBlock[] =>
      part.kind === 'list' ? list(part.items) : [paragraph(part.text)],
    );
  }
  if (facts.adopted !== null || !facts.mayWrite) return [];
  return [paragraph('Testo ancora da scrivere. Nella Relazione adottata questa riga non compare.', 'Bozza')];
}

/** Place, day and signatures at the end of the report. */
export function signatureSection({ texts }: ReportFacts): ReportBlock[] {
  const signatures = writtenLines(texts.SIGNATURES ?? '');
  const place = texts.PLACE_AND_DAY ?? null;
  if (signatures.length === 0 && place === null) return [];
  return [
    heading(1, italianWords.reportSection.SIGNATURES),
    ...(place === null ? [] : [paragraph(writtenLines(place).join(' '))]),
    ...(signatures.length === 0 ? [] : [{ kind: 'signatures', names: signatures } as const]),
  ];
}
