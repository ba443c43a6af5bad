import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Page } from "./pages.js";

/** A block of code in a page. */
export interface Block {
  readonly page: string;
  /** Where it begins in the page, from 1. */
  readonly line: number;
  /** What stands after the fence, without what the site makes of it; empty where nothing does. */
  readonly language: string;
  readonly text: string;
  /** Whether it stands between the marks of what a script writes. */
  readonly isGenerated: boolean;
}

/** Inline code of a page. */
export interface InlineCode {
  readonly page: string;
  readonly line: number;
  readonly text: string;
}

/** The blocks of code of a page, in its order, also those within lists. */
export function fencedBlocks({ name, text }: Page): Block[] {
  const generated = [...text.matchAll(/<!-- generated: [\w-]+ -->[^]*?<!-- end\b/g)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  return nodesOf(fromMarkdown(text)).flatMap((node) => {
    if (node.type !== "code") return [];
    const { line = 0, offset = 0 } = node.position?.start ?? {};
    const language = /^\w*/.exec(node.lang ?? "")?.[0] ?? "";
    const isGenerated = generated.some(([from, to]) => offset > from && offset < to);
    return [{ page: name, line, language, text: node.value, isGenerated }];
  });
}

/** The inline code of a page: in sentences, headings, lists and tables. */
export function inlineCodes({ name, text }: Page): InlineCode[] {
  return nodesOf(fromMarkdown(text)).flatMap((node) =>
    node.type === "inlineCode"
      ? [{ page: name, line: node.position?.start.line ?? 0, text: node.value.replaceAll(/\s+/g, " ") }]
      : [],
  );
}

function nodesOf(node: Nodes): Nodes[] {
  return "children" in node ? [node, ...node.children.flatMap(nodesOf)] : [node];
}
