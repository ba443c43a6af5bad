/** A block of code of a page. @example fenced("sh", "glidepath check my-town.yaml") */
export function fenced(language: "sh" | "text" | "yaml", code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}
