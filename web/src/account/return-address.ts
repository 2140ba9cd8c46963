/** The search of the login page: where to go afterwards. */
export type AccessSearch = { da?: string };

export const accessParameters = ['da'] as const satisfies (keyof AccessSearch)[];

/** Only a path of this site: anything that a browser would read as another host is as if it were not there. */
export function accessSearch(raw: Record<string, unknown>): AccessSearch {
  const { da } = raw;
  return typeof da === 'string' && /^\/(?![/\\])/.test(da) && !/[\p{Cc}\\]/u.test(da) ? { da } : {};
}

/** `avvio`: the link of a first start, which belongs to nobody yet. */
export type PasswordSearch = { token?: string; avvio?: 'primo' };

/** The search of the page of a one-time link. A code of digits alone arrives as a number, its text is kept. */
export function passwordSearch({ token, avvio }: Record<string, unknown>): PasswordSearch {
  const text = typeof token === 'number' ? String(token) : token;
  return {
    ...(typeof text === 'string' && text !== '' ? { token: text } : {}),
    ...(avvio === 'primo' ? { avvio } : {}),
  };
}
