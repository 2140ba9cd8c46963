/** The key of a sector, by which the API and roles name it: its ID without municipality and year. */
export function sectorKey(id: string): string {
  return id.split('/').slice(2).join('/');
}
