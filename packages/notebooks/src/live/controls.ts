import { element } from "./element.js";
import { liveStyles } from "./live-styles.js";

/** An input of the page: it has a value and sends `input` when that changes. */
export type Input<Value> = HTMLElement & { value: Value };

type Values<Inputs> = {
  readonly [Name in keyof Inputs]: Inputs[Name] extends Input<infer Value> ? Value : never;
};

/**
 * Several inputs as one, whose value has that of each by its name. They stand beside each other where there
 * is room, below each other on a telephone.
 *
 * @example
 * const persons = { value: 200, min: 0, max: 400 };
 * const from = slider({ nb: "Fra", en: "From" }, persons);
 * const to = slider({ nb: "Til", en: "To" }, persons);
 * const choices = view(controls({ from, to }));
 * // in a later cell: choices.from (what `view` gives in its own cell is not the value yet)
 */
export function controls<Inputs extends Readonly<Record<string, Input<unknown>>>>(
  inputs: Inputs,
): Input<Values<Inputs>> {
  liveStyles();
  const whole = element("div", { class: "live-controls" }, ...Object.values(inputs));
  return Object.defineProperty(whole, "value", {
    get: () => Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.value])),
  }) as unknown as Input<Values<Inputs>>;
}
