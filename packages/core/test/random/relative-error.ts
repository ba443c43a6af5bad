/** |received − expected| in units of |expected|; the plain distance where 0 is expected. */
export function relativeError(received: number, expected: number): number {
  if (Object.is(received, expected)) return 0;
  const distance = Math.abs(received - expected);
  return expected === 0 ? distance : distance / Math.abs(expected);
}
