import { decidedReader } from '../../account/reader.js';
import type { Queries, ReadDatabase } from '../../database/open-database.js';
import { type Loaders, loaders } from './loaders.js';

/** What the rows and facts of a file are read with. */
export interface FileSource {
  readonly queries: Queries;
  readonly loaders: Loaders;
  /** Whether the file is for somebody who works for the municipality: everybody else reads no notes. */
  readonly staff: boolean;
  /** Whether names of persons may stand in it. */
  readonly names: boolean;
}

/** A source that has loaded nothing yet. */
export type NewFileSource = () => FileSource;

export interface FileReader {
  readonly staff: boolean;
  /** Whether names of persons may stand in it. */
  readonly names: boolean;
}

export function newFileSource(database: ReadDatabase, reader: FileReader): NewFileSource {
  const { staff, names } = reader;
  return () => ({ queries: database.queries, loaders: loaders(database, decidedReader(reader)), staff, names });
}
