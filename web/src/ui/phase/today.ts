/** Sweden writes days as ISO 8601 does. */
const ISO_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' });

/** The day in Italy, in ISO 8601. */
export function italianToday(): string {
  return ISO_DAY.format(new Date());
}
