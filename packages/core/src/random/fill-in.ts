/**
 * A text with its names in braces replaced by what they stand for; a name that nothing is known of stays.
 *
 * @example fillIn("{key} must be at most {most}", { key: "sigma", most: 10 }) // "sigma must be at most 10"
 */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
