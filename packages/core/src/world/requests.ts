import { normalQuantile, uniformStream } from "../random/index.js";
import type { Model, Quota } from "./model.js";
import type { NationalNeed } from "./need.js";

/** What the state asks of the municipality and how full decisions become, by year index. */
export interface Requests {
  /** Persons, asked for in the autumn before. */
  readonly first: Float64Array;
  /** Persons, after the revision during the year; equal to `first` where there was none. */
  readonly revised: Float64Array;
  /** National need over what all municipalities decided, at most 1. */
  readonly scarcity: Float64Array;
}

export function allocateRequests(years: number): Requests {
  return {
    first: new Float64Array(years),
    revised: new Float64Array(years),
    scarcity: new Float64Array(years),
  };
}

/**
 * Draws the state's requests: the national plan with what its authors foresee and its bias, the
 * municipality's drifting share, the revision when the plan has become clearly wrong, and national
 * scarcity.
 */
export function drawRequests(
  model: Model,
  { request, stream }: Quota,
  values: Float64Array,
  need: NationalNeed,
  seed: string,
  run: number,
  requests: Requests,
): void {
  const { scenario, parameters, warmUpYear } = model;
  const share = values[parameters.indexOf(request.share)];
  const drift = values[parameters.indexOf(request.shareDrift)];
  const bias = values[parameters.indexOf(request.planBias)];
  const foresight = values[parameters.indexOf(request.foresight)];
  const revisedBias =
    request.revisedBias === undefined ? bias : values[parameters.indexOf(request.revisedBias)];
  const threshold = values[parameters.indexOf(request.revisionThreshold)];
  const acceptance = values[parameters.indexOf(request.nationalAcceptance)];
  const uniform = uniformStream(seed, `${stream}request`, run);

  let logShare = Math.log(share);
  requests.scarcity[0] = 1;
  for (let year = 1; year < model.years; year++) {
    if (scenario.chance) logShare += drift * normalQuantile(uniform());
    const calendarYear = String(warmUpYear + year);
    // Who waits in reception centres is known when the plan is made, and so is a part of the shock.
    const foreseen = need.expected[year] * Math.exp(foresight * need.foreseeable[year]);
    const national =
      request.known.national[calendarYear] ?? Math.max(1, Math.round(foreseen * Math.exp(bias)));
    const municipal = request.known.municipal[calendarYear] ?? Math.round(national * Math.exp(logShare));
    // A plan says what need its authors expected; the known bias taken off.
    const surprise = Math.log(need.actual[year] / (national * Math.exp(-bias)));
    const isRevised = Math.abs(surprise) > threshold;
    requests.first[year] = municipal;
    // The revised plan is nearer to need, and less biased.
    const change = isRevised ? Math.exp(surprise - bias + revisedBias) : 1;
    requests.revised[year] = isRevised ? Math.round(municipal * change) : municipal;
    const nationalInForce = national * change;
    requests.scarcity[year] = Math.min(1, need.actual[year] / (acceptance * nationalInForce));
  }
}
