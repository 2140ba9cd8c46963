/** A field that can be corrected, with its value in force as a form shows it. */
export type CorrectableField = { readonly field: string; readonly value: string | null };
