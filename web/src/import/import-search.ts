/** The steps of a preview, as the address names them; the upload comes before there is one. */
export const importSteps = ['riconosci', 'correggi', 'confronta', 'conferma'] as const;
export type ImportStep = (typeof importSteps)[number];

/** Where somebody stands in a preview. */
export type PendingSearch = { passo?: ImportStep; riga?: number; righe?: 'tutte' };

/** The document that has just been confirmed, and how much it wrote; no document where there was nothing to keep. */
export type ImportsSearch = { caricato?: string; scritti?: number };

const whole = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;

/** Reads the address of a preview; what cannot be read is the first step. */
export function pendingSearch({ passo, riga, righe }: Record<string, unknown>): PendingSearch {
  const step = importSteps.find((known) => known === passo);
  const line = whole(riga);
  return {
    ...(step === undefined ? {} : { passo: step }),
    ...(line === undefined ? {} : { riga: line }),
    ...(righe === 'tutte' ? { righe } : {}),
  };
}

export function importsSearch({ caricato, scritti }: Record<string, unknown>): ImportsSearch {
  const changed = whole(scritti);
  return {
    ...(typeof caricato === 'string' && caricato !== '' ? { caricato } : {}),
    ...(changed === undefined ? {} : { scritti: changed }),
  };
}

export const pendingParameters = ['passo', 'riga', 'righe'] as const satisfies (keyof PendingSearch)[];
export const importsParameters = ['caricato', 'scritti'] as const satisfies (keyof ImportsSearch)[];
