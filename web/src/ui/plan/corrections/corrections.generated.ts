/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CorrectionPartsFragment = { id: string, field: string, from: string | null, to: string | null, words: string | null, reason: string, source: string, by: string | null, at: string, act: { ordinal: number } };
