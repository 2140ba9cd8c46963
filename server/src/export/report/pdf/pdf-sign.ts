import type { IndicatorStatus } from '../../../plan/vocabulary.js';
import { COLOURS } from '../status-signs.js';

/** How much room a sign takes before its word. */
export const SIGN_WIDTH = 11;
const RADIUS = 3.2;

/** Draws the sign of an outcome at the beginning of a line that is `lead` high. */
export function drawSign(doc: PDFKit.PDFDocument, status: IndicatorStatus, x: number, y: number, lead: number): void {
  const [cx, cy] = [x + RADIUS + 0.6, y + lead / 2 + 0.6];
  const colour = COLOURS[status];
  doc.save().lineWidth(1).strokeColor(colour).fillColor(colour);
  switch (status) {
    case 'ACHIEVED':
      doc.circle(cx, cy, RADIUS).fill();
      break;
    case 'PARTIAL':
      doc.circle(cx, cy, RADIUS).stroke();
      doc.path(`M ${cx} ${cy - RADIUS} A ${RADIUS} ${RADIUS} 0 0 0 ${cx} ${cy + RADIUS} Z`).fill();
      break;
    case 'MISSED':
      doc.lineWidth(1.6);
      doc.moveTo(cx - 2.6, cy - 2.6).lineTo(cx + 2.6, cy + 2.6);
      doc
        .moveTo(cx - 2.6, cy + 2.6)
        .lineTo(cx + 2.6, cy - 2.6)
        .stroke();
      break;
    case 'NOT_REPORTED':
      doc.dash(1.6, { space: 1.2 }).circle(cx, cy, RADIUS).stroke().undash();
      break;
    case 'NOT_MEASURABLE':
      doc
        .moveTo(cx - RADIUS, cy)
        .lineTo(cx + RADIUS, cy)
        .stroke();
  }
  doc.restore();
}
