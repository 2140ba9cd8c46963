import type { Queries, ReadDatabase } from '../../database/open-database.js';
import { type Loaders, loaders } from './loaders.js';

/** What the rows and facts of a file are read with. */
export interface FileSource {
  readonly queries: Queries;
  readonly loaders: Loaders;
  /** Whether the file is for somebody who works for the municipality: everybody else reads no notes. */
  readonly staff: boolean;
}

/** A source that has loaded nothing yet. */
export type NewFileSource = () => FileSource;

export function newFileSource(database: ReadDatabase, staff: boolean): NewFileSource {
  return () => ({ queries: database.queries, loaders: loaders(database), staff });
}
