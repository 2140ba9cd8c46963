import type { PageLanguage } from './page-drawing.js';

/** The cookie by which the web client remembers a language that its reader has chosen. */
const COOKIE = 'lingua';

interface Asked {
  readonly url: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  readonly headers: { readonly 'accept-language'?: string | undefined };
}

/** The language of a page: what its address says, else what its reader has chosen before, else what the browser is in. */
export function pageLanguage({ url, cookies, headers }: Asked): PageLanguage {
  const named = new URL(url, 'http://page').searchParams.get('lang');
  for (const language of [named, cookies[COOKIE]]) if (language === 'it' || language === 'en') return language;
  return browserLanguage(headers['accept-language'] ?? '');
}

/** The first that a browser wants of the languages that there are; Italian where it wants none of them. */
function browserLanguage(accepted: string): PageLanguage {
  const wanted = accepted
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .map((entry) => ({ tag: entry.split(/[-;]/)[0], weight: Number(/;\s*q=([\d.]+)/.exec(entry)?.[1] ?? 1) }))
    .filter(({ tag, weight }) => (tag === 'it' || tag === 'en') && weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return wanted[0]?.tag === 'en' ? 'en' : 'it';
}
