/** A reason for every indicator of the plan of Pieve: what is not asked is not kept. */
export const REASONS = `reasons: [${['101', '102', '103', '201'].map((code) => `{ indicator: "${code}", reason: "In arrivo" }`).join(', ')}]`;
