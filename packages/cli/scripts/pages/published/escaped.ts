/** Text in which nothing is taken for markup but what is between backticks. */
export function escaped(text: string): string {
  return text
    .split("`")
    .map((part, i) => (i % 2 === 1 ? part : part.replaceAll("<", "&lt;").replaceAll("{{", "{ {")))
    .join("`");
}
