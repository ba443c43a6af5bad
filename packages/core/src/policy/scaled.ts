import type { MunicipalityView, Policy } from "./policy.js";

/** How a policy's numbers are multiplied: all from a calendar year on, by one factor. */
export interface Scaling {
  /** Times: what each number is multiplied by, at least 0. */
  readonly by: number;
  /** The first calendar year that it touches. */
  readonly from: number;
}

/**
 * A policy as it is, or scaled where a scaling stands under its name.
 *
 * @example scaledByName("sharp", hold({ at: 100 }), { sharp: { by: 0.5, from: 2024 } }) // 50 every year
 */
export function scaledByName(
  name: string,
  policy: Policy,
  scaling: Readonly<Record<string, Scaling>>,
): Policy {
  return Object.hasOwn(scaling, name) ? scaled(policy, scaling[name]) : policy;
}

/**
 * A policy that decides as another does, times a factor: each number rounded, half up, and also the one
 * that a council goes over to, whenever it does. A rule that looks back at what it decided and settled sees
 * that without the factor, which would else be applied again every year. What a policy says of
 * unaccompanied minors, of when numbers become known and of a revision stays as it is.
 *
 * @param by at least 0
 * @example scaled(hold({ at: 100 }), { by: 1.25, from: 2025 }) // 100 in 2024, then 125
 */
export function scaled(policy: Policy, { by, from }: Scaling): Policy {
  const { plan, decide, ...others } = policy;
  const times = (persons: number, year: number) => (year < from ? persons : Math.floor(persons * by + 0.5));
  const { abandoned } = others;
  const rest =
    abandoned === undefined
      ? others
      : { ...others, abandoned: { ...abandoned, to: times(abandoned.to, from) } };
  if (plan !== undefined) return { ...rest, plan: (year, start) => times(plan(year, start), year) };
  if (decide !== undefined) return { ...rest, decide: (view) => times(decide(unscaled(view)), view.year) };
  return policy;

  function unscaled(view: MunicipalityView): MunicipalityView {
    const history = view.history.map((past) =>
      past.year < from || by === 0
        ? past
        : { ...past, decided: past.decided / by, settled: past.settled / by },
    );
    return { ...view, history };
  }
}
