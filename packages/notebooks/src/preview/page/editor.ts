import { javascript } from "@codemirror/lang-javascript";
import { markdown } from "@codemirror/lang-markdown";
import { syntaxHighlighting } from "@codemirror/language";
import { Compartment, type Extension, Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import type { Cell } from "@observablehq/notebook-kit";
import { basicSetup } from "codemirror";

/** The editor of one cell's text. */
export interface Editor {
  readonly element: HTMLElement;
  setMode(mode: Cell["mode"]): void;
  focus(): void;
}

export interface EditorOptions {
  readonly value: string;
  readonly mode: Cell["mode"];
  /** What it is called for those who do not see it. */
  readonly label: string;
  /** What else it completes. */
  readonly completion: Extension;
  readonly onChange: (value: string) => void;
  /** Shift-Enter. */
  readonly onRun: () => void;
  /** Escape, when it closes nothing in the editor. */
  readonly onLeave: () => void;
}

export function createEditor({
  value,
  mode,
  label,
  completion,
  onChange,
  onRun,
  onLeave,
}: EditorOptions): Editor {
  const language = new Compartment();
  const key = (pressed: string, act: () => void) => ({ key: pressed, run: () => (act(), true) });
  const view = new EditorView({
    doc: value,
    extensions: [
      Prec.highest(keymap.of([key("Shift-Enter", onRun)])),
      basicSetup,
      keymap.of([key("Escape", onLeave)]),
      // The classes that the notebooks' style sheet colours, in light and in dark.
      Prec.highest(syntaxHighlighting(classHighlighter)),
      language.of(languageOf(mode, completion)),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": label }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onChange(update.state.doc.toString());
      }),
    ],
  });
  return {
    element: view.dom,
    setMode: (changed) => view.dispatch({ effects: language.reconfigure(languageOf(changed, completion)) }),
    focus: () => view.focus(),
  };
}

function languageOf(mode: Cell["mode"], completion: Extension): Extension {
  if (mode === "md" || mode === "html") return markdown();
  return [javascript({ typescript: mode === "ts" }), completion];
}
