const DAY = 24 * 60 * 60 * 1000;
/** Days from the due day on which sectors are reminded: a week before it, the day before, the day after. */
const REMINDER_DAYS = [-7, -1, 1] as const;
/** A service that was off for longer lets a day pass: the message would no longer be true. */
const LATEST = 1;

/** ISO days. */
export interface RemindedCampaign {
  readonly dueOn: string;
  /** The day on which it was opened. */
  readonly openedOn: string;
  /** The day for which it has reminded last. */
  readonly remindedFor: string | null;
}

/** The day for which a campaign has to remind by itself today; null = none. */
export function reminderDay({ dueOn, openedOn, remindedFor }: RemindedCampaign, today: string): string | null {
  const day = REMINDER_DAYS.map((days) => plusDays(dueOn, days)).findLast((candidate) => candidate <= today);
  if (day === undefined || plusDays(day, LATEST) < today) return null;
  // Whoever was asked on that day or later needs no reminder for it.
  if (day <= openedOn) return null;
  return remindedFor !== null && remindedFor >= day ? null : day;
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
