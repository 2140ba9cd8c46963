import type { FieldDescriptors } from './field-descriptor.js';

/** The fields of a phase of an objective, in the order in which they are printed; see INDICATOR_FIELDS. */
export const PHASE_FIELDS = {
  title: {
    shape: 'text',
    column: 'phaseTitle',
    stated: true,
    history: null,
    compared: false,
    revised: false,
    exported: { heading: 'fase' },
  },
  start: {
    shape: 'day',
    column: 'phaseStart',
    stated: true,
    history: null,
    compared: false,
    revised: true,
    exported: { heading: 'inizio' },
  },
  /** Before every variation; null = unknown. */
  initialDue: {
    shape: 'day',
    column: null,
    stated: false,
    history: null,
    compared: false,
    revised: false,
    exported: { heading: 'scadenza_iniziale' },
  },
  due: {
    shape: 'day',
    column: 'phaseDue',
    stated: true,
    history: null,
    compared: false,
    revised: true,
    exported: { heading: 'scadenza' },
  },
  /** Null = unknown, or the plan weighs no phases. */
  weight: {
    shape: 'measure',
    column: 'phaseWeight',
    stated: true,
    history: null,
    compared: false,
    revised: true,
    exported: { heading: 'peso_fase' },
  },
} as const satisfies FieldDescriptors;

export type PhaseField = keyof typeof PHASE_FIELDS;
