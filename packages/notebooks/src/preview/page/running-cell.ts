import type { Cell } from "@observablehq/notebook-kit";
import { define, type DefineState, type Definition, type observe } from "@observablehq/notebook-kit/runtime";
import { observeCell, reportingStart } from "../../kit/page/cell-state.js";
import type { CellModule } from "../cell-modules.js";

/** A cell's text made ready to run; nothing when a later text of the cell has been asked for meanwhile. */
export type PreparedCell =
  | { readonly definition: Definition; readonly outputs: readonly string[] }
  | undefined;

/** A cell of the page in the reactive runtime. Its dependents, and no other cells, run when it does. */
export class RunningCell {
  readonly #state: DefineState;
  readonly #moduleOf: (cell: Cell) => Promise<CellModule>;
  #asked = 0;
  #defined = 0;

  /** @param root where its output goes; `cell-N` is its id */
  constructor(root: HTMLDivElement, moduleOf: (cell: Cell) => Promise<CellModule>) {
    this.#state = { root, expanded: [], variables: [] };
    this.#moduleOf = moduleOf;
  }

  /**
   * Gets ready to run a text. Of several that are asked for only the latest is run, whichever comes first.
   *
   * @throws Error what is wrong with the text; the cell stays as it is
   */
  async prepare(cell: Cell): Promise<PreparedCell> {
    const asked = ++this.#asked;
    const module = await this.#moduleOf(cell);
    if (asked !== this.#asked) return undefined;
    if ("error" in module) throw new Error(module.error);
    const { default: definition } = (await import(/* @vite-ignore */ module.url)) as { default: Definition };
    return asked === this.#asked ? { definition, outputs: module.outputs } : undefined;
  }

  /** Runs it in the place of what it was; without a pause, so that dependents never miss it. */
  run(definition: Definition): void {
    this.end();
    define(
      this.#state,
      { ...definition, body: reportingStart(this.#state.root, definition.body) },
      this.#observe(),
    );
  }

  /** Takes it out of the runtime: what it defined is not there any more. */
  end(): void {
    this.#defined++;
    for (const variable of this.#state.variables) variable.delete();
    this.#state.variables = [];
  }

  // A variable that has been deleted reports once more, late.
  #observe(): typeof observe {
    const turn = this.#defined;
    return (state, definition) => {
      const observer = observeCell(state, definition);
      const isCurrent = () => turn === this.#defined;
      return {
        ...observer,
        pending() {
          if (isCurrent()) observer.pending.call(this);
        },
        fulfilled(value) {
          if (isCurrent()) observer.fulfilled.call(this, value);
        },
        rejected(error) {
          if (isCurrent()) observer.rejected.call(this, error);
        },
      };
    };
  }
}
