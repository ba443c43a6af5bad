/** A policy's name as it stands in a sentence. */
export function quoted(name: string): string {
  return `"${name}"`;
}
