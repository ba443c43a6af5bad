import type { Extension } from "@codemirror/state";
import type { Cell } from "@observablehq/notebook-kit";
import { CELL_STATE_EVENT, type CellStateChange } from "../../kit/page/cell-state.js";
import type { CellModule } from "../cell-modules.js";
import type { PreviewWords } from "../words.js";
import { createEditor, type Editor } from "./editor.js";
import { element, iconButton } from "./elements.js";
import { type PreparedCell, RunningCell } from "./running-cell.js";

/** What a cell asks of the notebook that it is in. */
export interface CellActions {
  readonly run: (cell: CellView) => void;
  readonly add: (cell: CellView, where: "above" | "below") => void;
  readonly move: (cell: CellView, by: 1 | -1) => void;
  readonly remove: (cell: CellView) => void;
  /** Its text, mode or folding has changed. */
  readonly changed: () => void;
  readonly moduleOf: (cell: Cell) => Promise<CellModule>;
  /** What its editor completes. */
  readonly completion: Extension;
}

/** A cell on the page: its output, below it its code, below that what is wrong. */
export class CellView {
  readonly element: HTMLElement;
  /** Its place in the file that the page comes from; none when it is new. */
  from: number | undefined;
  /** The names that it defines. */
  outputs: readonly string[] = [];

  readonly #words: PreviewWords;
  readonly #actions: CellActions;
  readonly #running: RunningCell;
  readonly #editor: Editor;
  readonly #code: HTMLElement;
  readonly #summary: HTMLButtonElement;
  readonly #edit: HTMLButtonElement;
  readonly #tools: HTMLElement;
  readonly #problem = element("p", { className: "cell-problem" });
  readonly #twice = element("p", { className: "cell-problem" });
  #cell: Cell;
  #isOpen: boolean;

  constructor(cell: Cell, from: number | undefined, words: PreviewWords, actions: CellActions) {
    this.#cell = cell;
    this.from = from;
    this.#words = words;
    this.#actions = actions;
    this.#isOpen = cell.pinned;

    const output = element("div", { id: `cell-${cell.id}`, className: "observablehq observablehq--cell" });
    output.addEventListener(CELL_STATE_EVENT, (event) =>
      this.#tell((event as CustomEvent<CellStateChange>).detail),
    );
    output.addEventListener("dblclick", () => {
      if (isText(this.#cell.mode)) this.open();
    });
    this.#running = new RunningCell(output, actions.moduleOf);

    this.#editor = createEditor({
      value: cell.value,
      mode: cell.mode,
      label: words.editor(cell.id),
      completion: actions.completion,
      onChange: (value) => {
        this.#change({ value });
        this.element.classList.add("not-run");
      },
      onRun: () => actions.run(this),
      onLeave: () => this.#leave(),
    });
    const note = element("span", { className: "cell-note" }, words.notRun);
    this.#code = element("div", { className: "cell-code" }, this.#editor.element, note);
    this.#summary = element("button", { type: "button", className: "cell-summary" });
    this.#summary.addEventListener("click", () => this.open());
    this.#edit = iconButton("edit", words.edit, () => (this.#isOpen ? this.#close() : this.open()));
    this.#tools = this.#toolbar();
    for (const problem of [this.#problem, this.#twice]) problem.setAttribute("role", "alert");

    this.element = element(
      "section",
      { className: "cell", tabIndex: -1 },
      this.#tools,
      output,
      this.#summary,
      this.#code,
      this.#problem,
      this.#twice,
    );
    this.#show();
  }

  /** The cell as it stands on the page. */
  get cell(): Readonly<Cell> {
    return this.#cell;
  }

  /** What there is to run, once it is ready; nothing where it is wrong, which it says, or overtaken. */
  async prepare(): Promise<PreparedCell> {
    this.element.classList.remove("not-run");
    try {
      return await this.#running.prepare(this.#cell);
    } catch (error) {
      this.say(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  run(prepared: NonNullable<PreparedCell>): void {
    this.say("");
    this.outputs = prepared.outputs;
    this.#running.run(prepared.definition);
  }

  /** Takes it out of the runtime and off the page. */
  remove(): void {
    this.#running.end();
    this.element.remove();
  }

  /** Shows a problem under the cell, or none. */
  say(problem: string): void {
    this.#problem.textContent = problem;
  }

  /** Says that a name of it is defined elsewhere too, or nothing. */
  sayTwice(problem: string): void {
    if (this.#twice.textContent !== problem) this.#twice.textContent = problem;
  }

  /** Tells its place among the cells, from 1, of so many. */
  place(place: number, count: number): void {
    const { modes, cell, tools } = this.#words;
    const { mode } = this.#cell;
    this.element.setAttribute("aria-label", cell(place, modes[mode] ?? mode));
    this.#tools.setAttribute("aria-label", tools(place));
    for (const [name, isLast] of [
      ["moveUp", place === 1],
      ["moveDown", place === count],
    ] as const) {
      // Still to be reached, so that who has moved a cell to the end keeps the place on the page.
      this.#tools.querySelector(`.tool-${name}`)?.setAttribute("aria-disabled", String(isLast));
    }
  }

  /** Opens the editor and goes into it. */
  open(): void {
    this.#isOpen = true;
    this.#show();
    this.#editor.focus();
  }

  #close(): void {
    this.#isOpen = false;
    this.#show();
  }

  #leave(): void {
    if (!this.#cell.pinned) this.#close();
    this.#edit.focus();
  }

  #change(changes: Partial<Cell>): void {
    this.#cell = { ...this.#cell, ...changes };
    this.#show();
    this.#actions.changed();
  }

  #show(): void {
    const { value, mode, hidden, pinned } = this.#cell;
    const { edit, close, emptyOutput } = this.#words;
    this.#code.hidden = !this.#isOpen;
    this.#summary.hidden = this.#isOpen || (isText(mode) && value.trim() !== "" && !hidden);
    this.#summary.textContent = value.trim().split("\n")[0] || emptyOutput;
    this.#summary.setAttribute("aria-label", `${edit}: ${this.#summary.textContent}`);
    const label = this.#isOpen ? close : edit;
    this.#edit.title = label;
    this.#edit.setAttribute("aria-label", label);
    this.#edit.setAttribute("aria-expanded", String(this.#isOpen));
    for (const [name, isOn] of [
      ["pin", pinned],
      ["hide", hidden],
    ] as const) {
      this.#tools?.querySelector(`.tool-${name}`)?.setAttribute("aria-pressed", String(isOn));
    }
  }

  #toolbar(): HTMLElement {
    const words = this.#words;
    const { add, move, remove, run } = this.#actions;
    const toolbar = element(
      "div",
      { className: "cell-tools" },
      iconButton("run", words.run, () => run(this)),
      this.#edit,
      this.#modes(),
      iconButton("pin", words.pin, () => {
        this.#isOpen = !this.#cell.pinned;
        this.#change({ pinned: !this.#cell.pinned });
      }),
      iconButton("hide", words.hide, () => {
        this.#change({ hidden: !this.#cell.hidden });
        run(this);
      }),
      iconButton("addAbove", words.addAbove, () => add(this, "above")),
      iconButton("addBelow", words.addBelow, () => add(this, "below")),
      iconButton("moveUp", words.moveUp, () => move(this, -1)),
      iconButton("moveDown", words.moveDown, () => move(this, 1)),
      iconButton("remove", words.remove, () => remove(this)),
    );
    toolbar.setAttribute("role", "group");
    return toolbar;
  }

  #modes(): HTMLSelectElement {
    const { modes, mode: label } = this.#words;
    const select = element("select", { title: label });
    select.setAttribute("aria-label", label);
    // One that is not offered for a new cell stays what it is.
    for (const mode of new Set([...Object.keys(modes), this.#cell.mode])) {
      select.append(element("option", { value: mode }, modes[mode] ?? mode));
    }
    select.value = this.#cell.mode;
    select.addEventListener("change", () => {
      this.#change({ mode: select.value as Cell["mode"] });
      this.#editor.setMode(this.#cell.mode);
      this.element.classList.add("not-run");
    });
    return select;
  }

  #tell({ state, message = "", input }: CellStateChange): void {
    this.say(state === "failed" ? (input ? this.#words.needs(input, message) : message) : "");
  }
}

function isText(mode: Cell["mode"]): boolean {
  return mode === "md" || mode === "html";
}
