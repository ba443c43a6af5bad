import type { Ensemble } from "../../simulation/index.js";
import { EXACT_RUNS } from "../samples/exact-runs.js";
import { batchFingerprint } from "./fingerprint.js";
import { FoldedWorlds } from "./folded-worlds.js";
import { KeptWorlds } from "./kept-worlds.js";
import type { Horizon } from "./series.js";
import type { Worlds } from "./worlds.js";

/**
 * Takes the batches of a comparison in, in whatever order they come, and makes of them what does not
 * depend on that order. Up to `EXACT_RUNS` worlds all are kept; with one more, all are added up.
 */
export class Gatherer {
  private readonly waiting = new Map<number, Ensemble>();
  private kept: Ensemble[] = [];
  private fingerprints: Uint8Array[] = [];
  private folded: FoldedWorlds | undefined;
  private next = 0;

  /** @param inOrder called with each batch once those before it are there */
  constructor(
    private readonly horizon: Horizon,
    private readonly inOrder: (batch: Ensemble) => void = () => {},
  ) {}

  /** Takes a batch in. One that has been there already is passed over: it holds the same numbers. */
  add(batch: Ensemble): void {
    if (batch.firstRun < this.next) return;
    this.waiting.set(batch.firstRun, batch);
    for (let due = this.waiting.get(this.next); due !== undefined; due = this.waiting.get(this.next)) {
      this.waiting.delete(this.next);
      this.take(due);
      this.next += due.runs;
    }
  }

  /** @throws RangeError unless all worlds before `until` are there, and no others */
  checkComplete(until: number): void {
    if (this.next < until || this.waiting.size > 0) {
      throw new RangeError(`The batch that begins with run ${this.next} is missing.`);
    }
    if (this.next > until) throw new RangeError(`There are ${this.next} worlds; asked for were ${until}.`);
  }

  /** All that has been taken in. @throws RangeError when nothing has */
  get worlds(): Worlds {
    return this.folded ?? new KeptWorlds(this.kept, this.horizon, this.fingerprints);
  }

  private take(batch: Ensemble): void {
    const fingerprint = batchFingerprint(batch);
    this.inOrder(batch);
    if (this.folded === undefined && this.next + batch.runs > EXACT_RUNS) this.foldKept(batch);
    if (this.folded === undefined) {
      this.kept.push(batch);
      this.fingerprints.push(fingerprint);
    } else {
      this.folded.add(batch, fingerprint);
    }
  }

  private foldKept({ policies }: Ensemble): void {
    const folded = new FoldedWorlds([...policies.keys()], this.horizon);
    this.kept.forEach((batch, place) => {
      folded.add(batch, this.fingerprints[place]);
    });
    this.kept = [];
    this.fingerprints = [];
    this.folded = folded;
  }
}
