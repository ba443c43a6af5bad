/** Times in microseconds, by name. */
export type Times<Name extends string = string> = Readonly<Record<Name, number>>;

/**
 * The least of each time over some rounds. What else runs on a machine can only add to a time, so
 * the least is nearest to what the code takes; pieces that are to be compared stand in one round,
 * so that they meet the same machine.
 *
 * @param round measures once; the first rounds, which warm the compiler up, are left out
 */
export function leastOfRounds<Name extends string>(
  rounds: number,
  round: (number: number) => Times<Name>,
  warmUp = 2,
): Times<Name> {
  const least: Partial<Record<Name, number>> = {};
  for (let number = 0; number < warmUp + rounds; number++) {
    const times = round(number);
    if (number < warmUp) continue;
    for (const name of Object.keys(times) as Name[]) {
      least[name] = Math.min(least[name] ?? Infinity, times[name]);
    }
  }
  return least as Times<Name>;
}

/** The processor time that something takes, in microseconds: other programs lengthen it less than the clock's. */
export function processorTimeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
