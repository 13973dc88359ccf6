/** A confidence without the digits that only sums of fractions have. */
export function thousandths(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
