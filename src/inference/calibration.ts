/** Logistic scale of raw scores (Platt 1999), fitted on development data. */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/** Raw scores are held off 0 and 1, where their log odds have no end. */
const EDGE = 1e-6;

/**
 * The probability that a span is right, from its raw score r (the geometric mean of the probabilities of its words' labels):
 * 1 / (1 + exp(−(slope · ln(r / (1 − r)) + intercept))). Without a calibration, r itself.
 */
export function calibrate(raw: number, calibration: Calibration | undefined): number {
  if (calibration === undefined) return raw;
  const held = Math.min(1 - EDGE, Math.max(EDGE, raw));
  return 1 / (1 + Math.exp(-(calibration.slope * Math.log(held / (1 - held)) + calibration.intercept)));
}
