import type { Frontier, FrontierPlan, Scenario, Standing } from "@glidepath/core";
import type { Texts } from "../../language/texts.js";
import { oneOf } from "./one-of.js";
import { givenPercent } from "../given-percent.js";

/** What was swept, and for what. */
export function sweptSentence({ policies }: Scenario, found: Frontier, texts: Texts): string {
  const { policy, ends, years, share } = found;
  const ramp = policies[policy];
  return texts.frontier.asked({
    policy: texts.words.quoted(policy),
    from: ramp?.kind === "ramp" ? texts.number(ramp.from, 0) : "",
    ends: oneOf(
      ends.map((end) => texts.number(end, 0)),
      texts,
    ),
    years: years.join("–"),
    percent: givenPercent(share, texts),
  });
}

/** A plan by its length, its announcement and, where several are tried, the number it ends on. */
export function planName({ length, announced, end }: FrontierPlan, { ends }: Frontier, texts: Texts): string {
  const { frontier } = texts;
  const name = frontier.plan(length, frontier.announced[announced]);
  return ends.length > 1 ? frontier.planTo(name, texts.number(end, 0)) : name;
}

/** Which plans are on the frontier, speed by speed or at once for all speeds that have the same. */
export function frontierSentences(found: Frontier, texts: Texts): string[] {
  const { frontier } = texts;
  const money = told(found, texts, (plan) => plan);
  const asMany = told(found, texts, ({ settlingAsMany }) => settlingAsMany);
  const settled = found.plans.map((plan) => plan.settled.estimate);
  const [least, most] = [Math.min(...settled), Math.max(...settled)].map((people) => texts.number(people, 0));
  const isOpen = found.plans.some(({ standing }) => standing === "perhaps");
  return [
    ...money,
    ...(least === most ? [] : [[frontier.asManyHead(least as string, most as string), ...asMany].join(" ")]),
    ...(found.tellsTails ? (isOpen ? [frontier.open] : []) : [frontier.tooFew(texts.number(found.runs, 0))]),
  ];
}

function told(found: Frontier, texts: Texts, standingOf: (plan: FrontierPlan) => Standing): string[] {
  const { frontier } = texts;
  const rests = found.speeds.map(({ speed }) => {
    const plans = found.plans.filter((plan) => plan.speed === speed);
    const named = (standing: Standing["standing"]) =>
      plans
        .filter((plan) => standingOf(plan).standing === standing)
        .map((plan) => planName(plan, found, texts));
    const rest = {
      plans: named("efficient").join("; "),
      open: named("perhaps").join("; "),
      dominated: named("dominated").length,
    };
    return { speed, rest };
  });
  const alike = rests.every(({ rest }) => JSON.stringify(rest) === JSON.stringify(rests[0]?.rest));
  if (alike && rests[0] !== undefined) {
    const speed = rests.length > 1 ? frontier.allSpeeds : frontier.oneSpeed;
    return [frontier.onFrontier({ speed, ...rests[0].rest })];
  }
  return rests.map(({ speed, rest }) => frontier.onFrontier({ speed: frontier.speeds[speed], ...rest }));
}
