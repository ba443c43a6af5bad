/** The worlds `firstRun … firstRun + runs − 1`: the piece in which work is handed out. */
export interface Batch {
  readonly firstRun: number;
  readonly runs: number;
}

/** Worlds in a batch; a fixed number, so that results depend on no machine. */
export const BATCH_RUNS = 250;

/**
 * The batches that make up the worlds from `firstRun` to before `untilRun`, in order.
 *
 * @param firstRun a boundary between batches
 * @example batchesOf(0, 600) // of 250, 250 and 100 worlds
 */
export function batchesOf(firstRun: number, untilRun: number): Batch[] {
  const batches: Batch[] = [];
  for (let first = firstRun; first < untilRun; first += BATCH_RUNS) {
    batches.push({ firstRun: first, runs: Math.min(BATCH_RUNS, untilRun - first) });
  }
  return batches;
}

/** Between a run and the one whose chance it has, where it has another's: those lie beyond all others. */
export const CHANCE_SHIFT = 1e9;
