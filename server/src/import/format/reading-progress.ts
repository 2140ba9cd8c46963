/** Told while a document is read that takes long: how many of its pages are done. */
export type ReadingProgress = (done: number, total: number) => void;

export const IGNORED_PROGRESS: ReadingProgress = () => {};
