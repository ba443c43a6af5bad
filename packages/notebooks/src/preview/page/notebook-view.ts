import type { Cell } from "@observablehq/notebook-kit";
import type { DiskChange } from "../change-events.js";
import type { NotebookOfPage } from "../notebook-requests.js";
import type { PreviewWords } from "../words.js";
import { type CellActions, CellView } from "./cell-view.js";
import { coreCompletion } from "./core-completion.js";
import { element, iconButton, textButton } from "./elements.js";
import { RefusedError, type Requests } from "./requests.js";

/** A notebook on the page: its cells, what can be done with them, and saving. */
export class NotebookView {
  readonly #words: PreviewWords;
  readonly #requests: Requests;
  readonly #name: string;
  readonly #main = element("main", { className: "notebook" });
  readonly #status = element("span", { className: "status" });
  readonly #banner = element("div", { className: "banner", hidden: true });
  readonly #toast = element("div", { className: "toast", hidden: true });
  readonly #addFirst: HTMLButtonElement;
  readonly #actions: CellActions;
  #cells: CellView[] = [];
  #removed: { readonly cell: CellView; readonly place: number }[] = [];
  /** The file as the page knows it. */
  #file: NotebookOfPage;
  #highestId = 0;
  #saving: Promise<void> = Promise.resolve();

  constructor(name: string, file: NotebookOfPage, words: PreviewWords, requests: Requests) {
    this.#name = name;
    this.#file = file;
    this.#words = words;
    this.#requests = requests;
    this.#actions = {
      run: (cell) => void this.#run([cell]),
      add: (cell, where) => this.#add(this.#cells.indexOf(cell) + (where === "below" ? 1 : 0)),
      move: (cell, by) => this.#move(cell, by),
      remove: (cell) => this.#remove(cell),
      changed: () => this.#refresh(),
      moduleOf: (cell) => requests.moduleOf(cell),
      completion: coreCompletion(() => requests.coreNames()),
    };
    this.#addFirst = textButton(words.addFirst, () => this.#add(0));
    this.#addFirst.className = "add-first";
    for (const live of [this.#status, this.#toast]) live.setAttribute("role", "status");
    this.#banner.setAttribute("role", "alert");
    for (const [index, cell] of file.cells.entries())
      this.#put(this.#cells.length, this.#viewOf(cell, index));
    this.#refresh();
  }

  /** What belongs onto the page. */
  get elements(): readonly HTMLElement[] {
    const { back, keys, runAll, save } = this.#words;
    const saveButton = textButton(save, () => void this.save());
    saveButton.className = "main";
    const header = element(
      "header",
      {},
      element("a", { href: "/" }, back),
      element("span", { className: "name" }, this.#name),
      this.#status,
      textButton(runAll, () => void this.runAll()),
      saveButton,
    );
    header.title = keys;
    return [header, this.#banner, this.#main, this.#toast];
  }

  /** Whether something on the page is not in the file. */
  get isDirty(): boolean {
    const { cells } = this.#file;
    return (
      cells.length !== this.#cells.length ||
      this.#cells.some(({ cell, from }, index) => from !== index || !isSame(cell, cells[index]))
    );
  }

  runAll(): Promise<void> {
    return this.#run(this.#cells);
  }

  /** Writes the cells into the file; one save after the other. */
  save(over?: "any"): Promise<void> {
    this.#saving = this.#saving.then(() => this.#save(over ?? this.#file.revision));
    return this.#saving;
  }

  /** Told that the file has changed on disk; what the page itself has written is not news. */
  async changedOnDisk({ name, revision }: DiskChange): Promise<void> {
    if (name !== this.#name) return;
    await this.#saving;
    if (revision !== this.#file.revision) this.#warn();
    else this.#banner.hidden = true;
  }

  async #save(over: string): Promise<void> {
    const cells = [...this.#cells];
    this.#status.textContent = this.#words.saving;
    try {
      this.#file = await this.#requests.save({
        text: this.#file.text,
        over,
        cells: cells.map(({ cell: { mode, value, pinned, hidden }, from }) => ({
          mode,
          value,
          pinned,
          hidden,
          from,
        })),
      });
      // What has been deleted is new if it comes back.
      for (const { cell } of this.#removed) cell.from = undefined;
      for (const [index, cell] of cells.entries()) cell.from = index;
      this.#banner.hidden = true;
      this.#refresh();
    } catch (error) {
      this.#refuse(error, cells);
    }
  }

  #refuse(error: unknown, cells: readonly CellView[]): void {
    const { gone, refusals, saveFailed } = this.#words;
    if (!(error instanceof RefusedError)) {
      this.#status.textContent = saveFailed(gone);
      return;
    }
    const { code, cell, message } = error.refusal;
    const reason = refusals[code] ?? message;
    if (code === "changed-on-disk") this.#warn();
    if (cell !== undefined) cells[cell]?.say(reason);
    this.#status.textContent = saveFailed(reason);
  }

  #warn(): void {
    const { changedOnDisk, overwrite, reload } = this.#words;
    if (!this.#banner.hidden) return;
    this.#banner.replaceChildren(
      element("span", {}, changedOnDisk),
      textButton(reload, () => {
        // Asked for: nothing to warn of.
        this.#cells = [];
        this.#file = { ...this.#file, cells: [] };
        location.reload();
      }),
      textButton(overwrite, () => void this.save("any")),
    );
    this.#banner.hidden = false;
  }

  // All are made ready first, then run at once: no cell misses another for a moment.
  async #run(cells: readonly CellView[]): Promise<void> {
    const prepared = await Promise.all(cells.map(async (cell) => [cell, await cell.prepare()] as const));
    for (const [cell, ready] of prepared) {
      if (ready !== undefined && this.#cells.includes(cell)) cell.run(ready);
    }
    this.#tellTwice();
  }

  /** A name that two cells define fails in those that use it; it is told where it is defined. */
  #tellTwice(): void {
    const places = new Map<string, number[]>();
    for (const [index, { outputs }] of this.#cells.entries()) {
      for (const name of outputs) places.set(name, [...(places.get(name) ?? []), index + 1]);
    }
    for (const cell of this.#cells) {
      const twice = cell.outputs.find((name) => (places.get(name) ?? []).length > 1);
      cell.sayTwice(twice === undefined ? "" : this.#words.definedTwice(twice, places.get(twice) ?? []));
    }
  }

  #viewOf(cell: Cell, from?: number): CellView {
    this.#highestId = Math.max(this.#highestId, cell.id);
    return new CellView(cell, from, this.#words, this.#actions);
  }

  #put(place: number, cell: CellView): void {
    this.#main.insertBefore(cell.element, this.#cells[place]?.element ?? null);
    this.#cells = this.#cells.toSpliced(place, 0, cell);
  }

  #add(place: number): void {
    const cell = this.#viewOf({
      id: this.#highestId + 1,
      mode: this.#cells.length === 0 ? "md" : "js",
      value: "",
      pinned: true,
      hidden: false,
    });
    this.#put(place, cell);
    this.#refresh();
    cell.open();
    void this.#run([cell]);
  }

  // The neighbour is taken past the cell, which keeps the focus so.
  #move(cell: CellView, by: 1 | -1): void {
    const place = this.#cells.indexOf(cell);
    const neighbour = this.#cells[place + by];
    if (neighbour === undefined) return;
    this.#cells = this.#cells.with(place, neighbour).with(place + by, cell);
    if (by === 1) cell.element.before(neighbour.element);
    else cell.element.after(neighbour.element);
    cell.element.scrollIntoView({ block: "nearest" });
    this.#refresh();
  }

  #remove(cell: CellView): void {
    const place = this.#cells.indexOf(cell);
    cell.remove();
    this.#cells = this.#cells.toSpliced(place, 1);
    this.#removed = [...this.#removed, { cell, place }];
    this.#tellTwice();
    this.#refresh();
    this.#toast.querySelector("button")?.focus();
  }

  #undo(): void {
    const last = this.#removed.at(-1);
    if (last === undefined) return;
    this.#removed = this.#removed.slice(0, -1);
    this.#put(Math.min(last.place, this.#cells.length), last.cell);
    this.#refresh();
    last.cell.element.focus();
    void this.#run([last.cell]);
  }

  #refresh(): void {
    const { close, dirty, removed, saved, undo } = this.#words;
    for (const [index, cell] of this.#cells.entries()) cell.place(index + 1, this.#cells.length);
    this.#status.textContent = this.isDirty ? dirty : saved;
    this.#status.classList.toggle("dirty", this.isDirty);
    if (this.#cells.length === 0) this.#main.append(this.#addFirst);
    else this.#addFirst.remove();
    const last = this.#removed.at(-1);
    this.#toast.hidden = last === undefined;
    if (last !== undefined && this.#toast.dataset.count !== String(this.#removed.length)) {
      this.#toast.replaceChildren(
        element("span", {}, removed(last.place + 1)),
        textButton(undo, () => this.#undo()),
        iconButton("close", close, () => {
          this.#removed = [];
          this.#refresh();
        }),
      );
    }
    this.#toast.dataset.count = String(this.#removed.length);
  }
}

function isSame(one: Cell, other: Cell | undefined): boolean {
  return (["mode", "value", "pinned", "hidden"] as const).every((key) => one[key] === other?.[key]);
}
