import { wrap } from "./wrap.js";

const INDENT = 2;

/** What a section of a scenario is made of. */
type Node = string | number | boolean | readonly number[] | { readonly [key: string]: Node | undefined };

/**
 * A section of a scenario as YAML, ready to be pasted into the file: long texts and lists are broken
 * so that no line is over 80 columns.
 *
 * @example yamlText("need", { model: "regimes", calmSd: { value: 0.39, unit: "log" } })
 */
export function yamlText(key: string, node: unknown): string {
  return `${lines(key, node as Node, 0).join("\n")}\n`;
}

function lines(key: string, node: Node, depth: number): string[] {
  const indent = " ".repeat(INDENT * depth);
  const deeper = " ".repeat(INDENT * (depth + 1));
  if (typeof node === "number" || typeof node === "boolean") return [`${indent}${key}: ${node}`];
  if (typeof node === "string") {
    // A word needs no quotes; a sentence stands folded, so that nothing in it can be taken for YAML.
    if (/^[a-zA-Z]+$/.test(node)) return [`${indent}${key}: ${node}`];
    return [`${indent}${key}: >-`, ...wrap(`${deeper}${node}`, deeper)];
  }
  if (isList(node)) {
    return [`${indent}${key}: [`, ...wrap(`${deeper}${node.join(", ")}`, deeper), `${indent}]`];
  }
  return [
    `${indent}${key}:`,
    ...Object.entries(node).flatMap(([name, child]) =>
      child === undefined ? [] : lines(name, child, depth + 1),
    ),
  ];
}

function isList(node: Node): node is readonly number[] {
  return Array.isArray(node);
}
