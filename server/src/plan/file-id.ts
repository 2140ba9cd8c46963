interface OfPlan {
  readonly municipality: string;
  readonly year: number;
}

/** The ID of a stored file, made to fit an address: "cremona-2019-0a1b2c3d4e5f". The mark holds no hyphen. */
export function fileId({ municipality, year }: OfPlan, mark: string): string {
  return `${municipality}-${year}-${mark}`;
}

/** The plan that the ID of a file names; null for any other text. */
export function planOfFile(id: string): OfPlan | null {
  const parts = id.split('-');
  const [year, mark] = parts.splice(-2);
  const plan = { municipality: parts.join('-'), year: Number(year) };
  const isFileId = mark && plan.municipality !== '' && Number.isInteger(plan.year) && fileId(plan, mark) === id;
  return isFileId ? plan : null;
}
