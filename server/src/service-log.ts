import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.js';

/**
 * The log of a service: JSON lines. Of an error only kind, code, message and place are written: the details of a
 * database ("Key (email)=(…) already exists") may name people.
 */
export function serviceLog(level: Config['logLevel'], destination?: DestinationStream): Logger {
  return pino({ level, serializers: { err: errorFacts } }, destination);
}

function errorFacts(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { type: error.name, ...code, message: error.message, stack: error.stack };
}
