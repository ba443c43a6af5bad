const STATEMENT = /^(?!(?:import|export|const|let|for|if|return)\b)(\S.*); \/\/ (.+)$/gm;
const VALUE = /^(?:\{.*?\}|\[.*?\]|"[^"]*"|-?[\d_.]+(?![\w%]))/;

/**
 * Code in which a statement with a remark tells its value: `sum; // [1, 2]` calls `shown(sum, "[1, 2]")`.
 * A remark that begins with no value tells only that there is one.
 */
export function tellingValues(code: string): string {
  return code.replace(STATEMENT, (_, expression: string, remark: string) => {
    return `globalThis.shown(${expression}, ${JSON.stringify(remark)});`;
  });
}

/** What is wrong with a value beside which a remark stands; undefined where nothing is. */
export function disagreement(value: unknown, remark: string): string | undefined {
  if (value === undefined) return remark.startsWith("undefined") ? undefined : `is undefined, not ${remark}`;
  const said = VALUE.exec(remark)?.[0];
  if (said === undefined) return undefined;
  if (said.startsWith("{")) {
    const keys = said.match(/\w+/g) ?? [];
    const found = typeof value === "object" && value !== null ? Object.keys(value) : [];
    return keys.join() === found.join() ? undefined : `has the keys ${found.join(", ")}, not ${said}`;
  }
  const literal = JSON.stringify(JSON.parse(said.replaceAll(/(?<=\d)_(?=\d)/g, "")));
  const found = JSON.stringify(value);
  return found === literal ? undefined : `is ${found}, not ${said}`;
}
