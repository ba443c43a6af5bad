import { amountInForce, sweden } from "../../reference/index.js";
import type { Scenario } from "../../scenario/index.js";
import { because, notNorwegian } from "../norwegian.js";
import type { StressCase, StressChange } from "../stress-case.js";

const { agreedPlace, occupiedPlace, under18 } = sweden.unaccompaniedMinors;
type Grant = Scenario["grants"][string];
type MinorsGrant = Extract<Grant, { form: "whilePresent" }>;

/** What is paid for an unaccompanied minor is cut as Sweden cut it in July 2017, with half a year's notice. */
export const sweden2017: StressCase = {
  name: "sweden-2017",
  label: { en: "Sweden's 2017 change", nb: "Sveriges endring i 2017" },
  description: {
    en:
      "From July of the second plan year the grant for unaccompanied minors pays 1350/1900 of its last published amounts, as " +
      "on 1 July 2017 Sweden went from 1600 + 300 kronor a day for an agreed place that is lived in to 1350. (It paid 750 " +
      "for those of 18–20; here all keep the higher share. Norway pays nothing for empty places, so that nothing ends there.)",
    nb:
      "Fra juli i det andre planåret gir tilskuddet for enslige mindreårige 1350/1900 av de siste publiserte beløpene, slik " +
      "Sverige 1. juli 2017 gikk fra 1600 + 300 kroner dagen for en avtalt plass i bruk til 1350. (For dem på 18–20 ble det " +
      "750; her beholder alle den høyere andelen. Norge betaler ikke for tomme plasser, så der er det ingenting som slutter.)",
  },
  changes(scenario) {
    const elsewhere = notNorwegian(scenario);
    if (elsewhere !== undefined) return elsewhere;
    const from = `${scenario.plan.firstYear + 1}-07`;
    const changes = Object.entries(scenario.grants).flatMap(([name, grant]) =>
      isForMinors(scenario, grant) ? cut(name, grant, from) : [],
    );
    if (changes.length > 0) return changes;
    return because(
      "The scenario has no unaccompanied minors, or no grant for them alone that is paid while they are here.",
      "Scenariet har ingen enslige mindreårige, eller ikke noe tilskudd bare for dem som betales mens de er her.",
    );
  },
};

function isForMinors({ minors }: Scenario, grant: Grant): grant is MinorsGrant {
  if (minors === undefined || grant.form !== "whilePresent") return false;
  const groups = Object.values(minors.households).flatMap(({ members }) => Object.keys(members));
  const paidFor = Object.values(grant.amounts).flatMap((amount) => Object.keys(amount?.rates ?? {}));
  return paidFor.length > 0 && paidFor.every((group) => groups.includes(group));
}

function cut(name: string, { amounts }: MinorsGrant, from: string): StressChange[] {
  const months = Object.keys(amounts).sort();
  const before = months.findLast((month) => month <= from);
  const later = months.filter((month) => month > from);
  return [
    ...(before === undefined ? [] : [[before, from] as const]),
    ...later.map((m) => [m, m] as const),
  ].flatMap(([of, at]) => {
    const amount = amounts[of];
    if (amount === undefined || amount === null) return [];
    const rates = Object.fromEntries(
      Object.entries(amount.rates).map(([group, nok]) => [group, Math.round(nok * share())]),
    );
    const paid = Object.entries(rates)
      .map(([group, nok]) => `${group} ${nok}`)
      .join(", ");
    return [
      {
        path: ["grants", name, "amounts", at],
        value: {
          unit: amount.unit,
          source: under18.source,
          status: "derived",
          note: `of the amounts of ${of} the share that Sweden's payment kept on 1 July 2017`,
          rates,
        },
        figure: { en: `from ${at}: ${paid}`, nb: `fra ${at}: ${paid}` },
        source: under18.source,
        status: "derived" as const,
      },
    ];
  });
}

// Of what a place that is lived in was paid, what a minor there is paid from July 2017.
function share(): number {
  const perDay = (rule: typeof agreedPlace | typeof under18, month: "2017-06" | "2017-07") =>
    amountInForce(rule, month)?.value ?? Number.NaN;
  const before =
    perDay(agreedPlace, "2017-06") + (amountInForce(occupiedPlace, "2017-06")?.value ?? Number.NaN);
  return perDay(under18, "2017-07") / before;
}
