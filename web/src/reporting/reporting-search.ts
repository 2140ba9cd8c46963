import * as v from 'valibot';
import { isoDay, parameter } from '#search';

/** The reported date, and whether it is the final account; kept in the address. */
export const reportingSearch = v.object({ al: parameter(isoDay), definitivo: parameter(v.picklist([1, 0])) });
export type ReportingSearch = v.InferOutput<typeof reportingSearch>;
