import type { Study, Trial } from "./study.js";

/**
 * Several studies as one: what they ask for next is asked together, so that no thread waits for the last world of
 * each.
 *
 * @returns what each found, in their order
 * @example
 * const studies = [scenario, stressed].map((one) => compared(one, { runs: 1000 }));
 * const [calm, frozen] = conduct(sideBySide(studies));
 */
export function* sideBySide<Result>(studies: readonly Study<Result>[]): Study<readonly Result[]> {
  const steps = studies.map((study) => study.next());
  for (;;) {
    const asked = steps.map((step) => (step.done ? [] : step.value));
    const trials: readonly Trial<unknown>[] = asked.flat();
    if (trials.length === 0 && steps.every(({ done }) => done)) break;
    const kept = yield trials;
    let from = 0;
    for (const [i, { length }] of asked.entries()) {
      if (steps[i].done) continue;
      steps[i] = studies[i].next(kept.slice(from, from + length));
      from += length;
    }
  }
  return steps.map(({ value }) => value as Result);
}
