/** The ISO date of a `Date` argument, which GraphQL hands over as the instant at which the day begins in UTC. */
export function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}
