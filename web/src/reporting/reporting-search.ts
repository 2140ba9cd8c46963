import * as v from 'valibot';
import { isoDay, parameter } from '#search';

/** Which date is reported for, and whether as final account; kept in the address. */
export const reportingSearch = v.object({ al: parameter(isoDay), definitivo: parameter(v.picklist([1, 0])) });
export type ReportingSearch = v.InferOutput<typeof reportingSearch>;
