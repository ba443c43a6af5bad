import { type define, observe } from "@observablehq/notebook-kit/runtime";

/** In which state a cell is: it waits for others, computes, has a value or has none. */
export type CellState = "waiting" | "running" | "done" | "failed";

/** What is told of a cell whose state changes. */
export interface CellStateChange {
  readonly cell: number;
  readonly state: CellState;
  /** Why it failed. */
  readonly message?: string;
  /** The name that it wanted and did not get, where it failed for that. */
  readonly input?: string;
}

/** The event that tells it; it bubbles to the document. `detail` is a `CellStateChange`. */
export const CELL_STATE_EVENT = "cellstate";

/** The observer of Notebook Kit, which also writes the state into the page (`data-state`) and tells it. */
export const observeCell: typeof observe = (state, definition) => {
  const { root } = state;
  const observer = observe(state, definition);
  tell(root, "waiting");
  return {
    ...observer,
    pending() {
      tell(root, "waiting");
      observer.pending.call(this);
    },
    fulfilled(value) {
      observer.fulfilled.call(this, value);
      tell(root, "done");
    },
    rejected(error) {
      observer.rejected.call(this, error);
      tell(root, "failed", reasonOf(error));
    },
  };
};

type Body = Parameters<typeof define>[1]["body"];

/** A cell's function, which tells that it runs before it does: one that never pauses cannot tell it later. */
export function reportingStart(root: HTMLElement, body: Body): Body {
  if (typeof body !== "function") return body;
  return function (this: unknown, ...inputs: unknown[]) {
    tell(root, "running");
    return body.apply(this, inputs);
  };
}

function tell(
  root: HTMLElement,
  state: CellState,
  reason: Pick<CellStateChange, "message" | "input"> = {},
): void {
  root.dataset.state = state;
  const detail: CellStateChange = { cell: Number(root.id.slice("cell-".length)), state, ...reason };
  root.dispatchEvent(new CustomEvent(CELL_STATE_EVENT, { detail, bubbles: true }));
}

function reasonOf(error: unknown): Pick<CellStateChange, "message" | "input"> {
  if (!(error instanceof Error)) return { message: String(error) };
  // The runtime's own errors say what was missing.
  const { input } = error as Error & { readonly input?: unknown };
  return {
    message: `${error.name}: ${error.message}`,
    ...(typeof input === "string" ? { input } : {}),
  };
}
