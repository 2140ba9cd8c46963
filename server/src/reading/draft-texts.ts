/** The texts that a person has typed for an indicator; null = none. */
export interface DraftTexts {
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly note: string | null;
  readonly criticality: string | null;
  readonly correctiveAction: string | null;
}

export const NO_TEXTS: DraftTexts = {
  value: null,
  numerator: null,
  denominator: null,
  note: null,
  criticality: null,
  correctiveAction: null,
};

const FIELDS = ['value', 'numerator', 'denominator', 'note', 'criticality', 'correctiveAction'] as const;
const LENGTHS = {
  value: 200,
  numerator: 200,
  denominator: 200,
  note: 4000,
  criticality: 4000,
  correctiveAction: 4000,
} as const;

/** The texts as stored: as typed, but null for blanks only. */
export function draftTexts(typed: { readonly [F in keyof DraftTexts]?: string | null | undefined }): DraftTexts {
  return {
    value: typedText(typed.value),
    numerator: typedText(typed.numerator),
    denominator: typedText(typed.denominator),
    note: typedText(typed.note),
    criticality: typedText(typed.criticality),
    correctiveAction: typedText(typed.correctiveAction),
  };
}

/** Whether a draft has a text. The row of an empty draft keeps its version, so that a new draft never repeats an
 *  old one. */
export function hasTexts(texts: DraftTexts): boolean {
  return FIELDS.some((field) => texts[field] !== null);
}

export function sameTexts(a: DraftTexts, b: DraftTexts): boolean {
  return FIELDS.every((field) => a[field] === b[field]);
}

/** The first text that exceeds its greatest length. */
export function overlongText(texts: DraftTexts): { readonly field: keyof DraftTexts; readonly limit: number } | null {
  const field = FIELDS.find((name) => (texts[name]?.length ?? -1) > LENGTHS[name]);
  return field ? { field, limit: LENGTHS[field] } : null;
}

/** A text as typed; null where it is missing or only blanks. PostgreSQL stores no NUL, so NUL characters are
 *  removed. */
export function typedText(text: string | null | undefined): string | null {
  const kept = text?.replaceAll('\0', '') ?? '';
  return kept.trim() === '' ? null : kept;
}
