import { OPERATION_LIMITS, type OperationLimits } from '@traguardo/server/api/http/operation-limits';

/** As many questions in a minute as a trial asks; how many are executed at a time stays what it is. */
export const ANY_NUMBER: OperationLimits = { ...OPERATION_LIMITS, perMinute: 100_000_000 };
