const ENDINGS = ['svg', 'png', 'csv', 'json'] as const;
/** The pages whose main chart the server draws, with the name of that chart. */
const PAGES: readonly { path: RegExp; name: string }[] = [
  { path: /^\/?indicatori\/[^/]+$/, name: 'storia' },
  { path: /^\/?obiettivi\/[^/]+$/, name: 'indicatori' },
  { path: /^\/?(?:aree|settori)\/[^/]+$/, name: 'obiettivi' },
];
/** What of an address decides what a chart shows. */
const CHOICES = ['ente', 'anno', 'variazione', 'base', 'lang'];

export type ChartAddresses = {
  /** Of the page for other sites' frames. */
  embedded: string;
  files: readonly { ending: (typeof ENDINGS)[number]; address: string }[];
};

/** The addresses of a chart below the start page; null where it has none of its own. */
export function chartAddresses(pathname: string, search: string, name: string): ChartAddresses | null {
  const isOverview = pathname === '/' && (name === 'aree' || name === 'settori');
  const isMain = PAGES.some((page) => page.path.test(pathname) && page.name === name);
  if (!isOverview && !isMain) return null;
  const given = new URLSearchParams(search);
  const kept = CHOICES.flatMap((choice): [string, string][] => {
    const value = given.get(choice);
    return value === null ? [] : [[choice, value]];
  });
  const asked = new URLSearchParams([...kept, ...(name === 'settori' && isOverview ? [['per', 'settori']] : [])]);
  const path = isOverview ? 'cruscotto' : pathname.replace(/^\//, '');
  const query = asked.size === 0 ? '' : `?${asked}`;
  return {
    embedded: `incorpora/${path}${query}`,
    files: ENDINGS.map((ending) => ({ ending, address: `${path}.${ending}${query}` })),
  };
}
