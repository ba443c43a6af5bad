import { readdirSync } from "node:fs";
import { drammen2024 } from "@glidepath/core/examples";
import { parseAllDocuments } from "yaml";
import { elsewhere, isNamed } from "./elsewhere.js";
import type { Block } from "./fenced-blocks.js";
import { root } from "./pages.js";

/** How a block of code is held true. */
export type Way =
  /** By another test, named in elsewhere.ts. */
  | "elsewhere"
  /** Written by a script, whose own test compares it. */
  | "generated"
  /** Run by a shell. */
  | "shell"
  /** Compared with what the block of commands right before it prints. */
  | "output"
  /** Type-checked and run. */
  | "code"
  /** Opened in a browser. */
  | "page"
  /** Put into a scenario and checked. */
  | "scenario"
  /** Equations and orders of the method, by the test of its pages. */
  | "method"
  /** Keys of what the block of commands right before it prints. */
  | "keys"
  /** Folders that are there. */
  | "folders";

const ROOMS = "packages/core/src/";
const scenarioKeys = new Set([...Object.keys(drammen2024), "minors", "events", "correlations", "levers"]);

/** All ways that claim a block: a page is well when each of its blocks has exactly one. */
export function waysOf(block: Block, before: Block | undefined): Way[] {
  const named = elsewhere.some((line) => isNamed(line, block));
  if (named || block.isGenerated)
    return [...(named ? ["elsewhere" as const] : []), ...(block.isGenerated ? ["generated" as const] : [])];
  const way = byLanguage(block, before !== undefined && isShell(before) ? before : undefined);
  return way === undefined ? [] : [way];
}

function isShell({ language }: Block): boolean {
  return ["sh", "bash", "console"].includes(language);
}

function byLanguage(block: Block, command: Block | undefined): Way | undefined {
  if (isShell(block)) return "shell";
  switch (block.language) {
    case "ts":
    case "js":
      return "code";
    case "html":
      return "page";
    case "yaml":
      return isOfScenario(block.text) ? "scenario" : undefined;
    case "json":
      return command?.text.includes("--json") ? "keys" : undefined;
    case "text":
      if (block.page.startsWith("docs/method/")) return "method";
      if (foldersOf(block.text) !== undefined) return "folders";
      return command === undefined ? undefined : "output";
    default:
      return undefined;
  }
}

function isOfScenario(text: string): boolean {
  const keys = parseAllDocuments(text).flatMap((document) => Object.keys(document.toJS() ?? {}));
  return keys.length > 0 && keys.every((key) => scenarioKeys.has(key));
}

/** Where the folders that a block draws stand, from the root; undefined where it draws none. */
export function foldersOf(
  text: string,
): { readonly base: string; readonly folders: readonly string[] } | undefined {
  if (/^[a-z]+ → /.test(text)) return { base: ROOMS, folders: text.match(/(?<=^|→ )[a-z]+(?= →|$)/gm) ?? [] };
  const stack: string[] = [];
  const folders = text.split("\n").flatMap((line) => {
    const [, indent = "", name] = /^( *)([\w./-]+?)\/?(?: {2,}|$)/.exec(line) ?? [];
    if (name === undefined) return [];
    stack.splice(indent.length / 2, Infinity, name);
    return [stack.join("/")];
  });
  const [first] = folders;
  if (first === undefined || folders.length < text.split("\n").length / 2) return undefined;
  const base = ["", ROOMS].find((place) => isFolder(place + first));
  return base === undefined ? undefined : { base, folders };
}

function isFolder(path: string): boolean {
  try {
    return readdirSync(root + path).length > 0;
  } catch {
    return false;
  }
}
