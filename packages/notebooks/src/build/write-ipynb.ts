import { inLanguage, type NotebookDocument } from "../document/index.js";
import type { Language } from "../words/index.js";
import { buildWords } from "./build-words.js";
import type { CellOutput } from "./cell-outputs.js";

/** What goes into a Jupyter notebook beside the cells as they are written. */
export interface IpynbOptions {
  /** The file that it is made of. */
  readonly source: string;
  /** In which the outputs are, and of text in both languages what is kept. */
  readonly language: Language;
  /** What each cell shows, in their order. */
  readonly outputs: readonly (readonly CellOutput[])[];
}

/**
 * A notebook for Jupyter (nbformat 4.5). Text cells are Markdown, with the numbers that were computed for them;
 * code cells have the output that they had in a browser. Jupyter can show and comment it but not compute it anew: no
 * kernel runs these cells, so none is named, and a first cell says so.
 *
 * @see https://nbformat.readthedocs.io/en/latest/format_description.html
 * @returns JSON
 */
export function writeIpynb(
  { title, cells }: NotebookDocument,
  { source, language, outputs }: IpynbOptions,
): string {
  const isTyped = cells.some(({ cell }) => cell.mode === "ts");
  const taken = new Set<string>();
  const made = cells.map(({ cell }, i) => {
    const { mode, value, pinned } = cell;
    const shown = outputs[i] ?? [];
    const common = { id: freeId(`cell-${cell.id}`, taken), metadata: {} };
    if (mode === "md" || mode === "html") {
      const isComputed = value.includes("${");
      const text = isComputed
        ? shown
            .map((output) => ("text/html" in output ? output["text/html"] : output["text/plain"]))
            .join("\n\n")
        : inLanguage(value, language);
      return { cell_type: "markdown", ...common, source: linesOf(text) };
    }
    return {
      cell_type: "code",
      ...common,
      // As on the page: the code is there for who asks for it.
      metadata: pinned ? {} : { jupyter: { source_hidden: true } },
      execution_count: null,
      source: linesOf(value),
      outputs: shown.map((output) => ({
        output_type: "display_data",
        data: Object.fromEntries(
          Object.entries(output).map(([type, text]) => [type, type === "image/png" ? text : linesOf(text)]),
        ),
        metadata: {},
      })),
    };
  });
  const note = {
    cell_type: "markdown",
    id: freeId("made-by-glidepath", taken),
    metadata: {},
    source: linesOf(buildWords[language].ipynbNote(source)),
  };
  const notebook = {
    cells: [note, ...made],
    metadata: {
      title,
      language_info: isTyped
        ? { name: "typescript", file_extension: ".ts", mimetype: "text/x-typescript" }
        : { name: "javascript", file_extension: ".js", mimetype: "text/javascript" },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(notebook, undefined, 1)}\n`;
}

/** An id that no cell has yet: a file may give two cells the same. */
function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let i = 2; taken.has(id); i++) id = `${wanted}-${i}`;
  taken.add(id);
  return id;
}

/** A text as nbformat keeps it, so that it differs line by line. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
