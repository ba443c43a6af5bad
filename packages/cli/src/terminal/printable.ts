/**
 * Text without the characters that steer a terminal or turn the direction of writing: what comes
 * from a file shows what stands in it and does nothing. Line breaks stay.
 */
export function printable(text: string): string {
  return text.replace(/\t/g, " ").replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "");
}
