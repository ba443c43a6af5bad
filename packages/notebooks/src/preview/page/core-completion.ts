import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { EditorState, type Extension } from "@codemirror/state";
import type { CoreName } from "../core-names.js";

/** Completes the names that core exports, each with what it is; they are asked for when they are first needed. */
export function coreCompletion(namesOf: () => Promise<readonly CoreName[]>): Extension {
  let asked: Promise<readonly Completion[]> | undefined;
  const complete = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const word = context.matchBefore(/[\w$]+/);
    if (word === null) return null;
    asked ??= namesOf().then((names) =>
      names.map(({ name, about }) => ({ label: name, type: "function", info: about })),
    );
    return { from: word.from, options: [...(await asked)], validFor: /^[\w$]*$/ };
  };
  return EditorState.languageData.of(() => [{ autocomplete: complete }]);
}
