/**
 * The text of a cell as it stands between its tags: indented by four spaces, which the reader takes away
 * again, and with `</script` written as `<\/script`, which would end the cell otherwise.
 *
 * @param lineEnd how lines end in the notebook
 * @param lastIndent what stands before `</script>`
 * @example cellSource("1 +\n1", "\n", "  "); // "\n    1 +\n    1\n  "
 */
export function cellSource(value: string, lineEnd: string, lastIndent: string): string {
  const lines = value.split("\n").map((line) => (line === "" ? "" : `    ${line}`));
  return ["", ...lines, lastIndent].join(lineEnd).replace(/<(?=\\*\/script[\s>])/gi, "<\\");
}
