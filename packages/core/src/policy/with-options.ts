import {
  type MunicipalityView,
  type PlanStart,
  type Policy,
  PolicyError,
  type PolicyOptions,
} from "./policy.js";

/** A policy whose numbers are planned beforehand, with the defaults of its options filled in. */
export function plannedPolicy(
  description: string,
  plan: (year: number, start: PlanStart) => number,
  options: PolicyOptions,
): Policy {
  return { ...withDefaults(description, options), plan };
}

/** A policy that decides year by year, with the defaults of its options filled in. */
export function decidingPolicy(
  description: string,
  decide: (view: MunicipalityView) => number,
  options: PolicyOptions,
): Policy {
  if (options.announced === "ahead") {
    throw new PolicyError(
      options.description ?? description,
      'a number that depends on what happens cannot be announced ahead; use announced: "yearly".',
    );
  }
  return { ...withDefaults(description, options), decide };
}

function withDefaults(description: string, options: PolicyOptions): Omit<Policy, "plan" | "decide"> {
  const { share = 0 } = options.keepsCapacity ?? {};
  if (!(share >= 0 && share <= 3)) {
    throw new PolicyError(
      options.description ?? description,
      `keepsCapacity.share must be from 0 to 3, times what is needed when the plan begins; received ${share}.`,
    );
  }
  return {
    description: options.description ?? description,
    announced: options.announced ?? "yearly",
    knownFrom: options.knownFrom ?? {},
    onRevision: options.onRevision ?? "share",
    minors: options.minors,
    abandoned: options.abandoned,
    keepsCapacity: options.keepsCapacity,
    levers: options.levers ?? [],
  };
}
