/**
 * The usual due day: a calendar month after a day, or the last day of that month where it is shorter. Empty without a
 * day.
 */
export function usualDue(asOf: string): string {
  const day = new Date(`${asOf}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return '';
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  const lastOfNext = new Date(Date.UTC(year, month + 2, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 1, Math.min(day.getUTCDate(), lastOfNext))).toISOString().slice(0, 10);
}
