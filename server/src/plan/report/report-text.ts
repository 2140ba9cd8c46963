import type { ReportSectionKind } from '@traguardo/schema/vocabulary';

/** A paragraph of a written text, or a list. */
export type WrittenPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** Characters that a section may have. */
export const SECTION_LIMITS: Readonly<Record<ReportSectionKind, number>> = {
  FOREWORD: 6000,
  CONTEXT: 12_000,
  RESOURCES: 12_000,
  ISSUES: 12_000,
  EQUALITY: 12_000,
  PROCESS: 12_000,
  PLACE_AND_DAY: 120,
  SIGNATURES: 600,
};

const ITEM = /^\s*[-–•*]\s+(.*)$/;

/**
 * Reads a text as it was typed: an empty line ends a paragraph, a line that begins with a dash or a bullet is an item of
 * a list, and a line that follows an item belongs to it.
 */
export function writtenParts(text: string): WrittenPart[] {
  return text.split(/\n\s*\n/).flatMap((block) => partsOf(block.split('\n').filter((line) => line.trim() !== '')));
}

function partsOf(lines: readonly string[]): WrittenPart[] {
  const first = lines.findIndex((line) => ITEM.test(line));
  if (first < 0) return paragraphOf(lines);
  const items: string[] = [];
  for (const line of lines.slice(first)) {
    const item = ITEM.exec(line)?.[1];
    if (item === undefined) items.push(`${items.pop() ?? ''} ${line.trim()}`);
    else items.push(item.trim());
  }
  return [...paragraphOf(lines.slice(0, first)), { kind: 'list', items }];
}

function paragraphOf(lines: readonly string[]): WrittenPart[] {
  return lines.length === 0 ? [] : [{ kind: 'paragraph', text: lines.map((line) => line.trim()).join(' ') }];
}

/** The lines of a text that has one statement a line, as signatures. */
export function writtenLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
