import type { Sentences } from "./sentences.js";

export const sentencesEn: Sentences = {
  each: ({ first }) => [
    `- *settled, persons*, ${first.settled}: people who settle in the four plan years together.`,
    `- *grants*, ${first.grants}: what the state pays for those who live in the municipality, mill. NOK.`,
    `- *rents*, ${first.rents}: what tenants pay for the dwellings.`,
    `- *costs*, ${first.costs}: services and dwellings.`,
    `- *of which adjustment*, ${first.adjustment}: the part of costs that arises because services and dwellings do not fit ` +
      "the numbers at once: idle capacity, help bought in, hiring, severance.",
    `- *net*, ${first.net}: grants + rents − costs. Below zero it is a **deficit**: the municipality pays the rest ` +
      "from its other money. Each amount is rounded by itself, so that a sum may differ in the last digit.",
    `- *5 %* and *95 %*: the **range**. In nine worlds of ten net lies between ${first.netP5} and ${first.netP95}. One world in ` +
      "twenty is worse, one in twenty better. Each column has its own range: the rows do not add up.",
  ],
  difference: ({ first, second, difference: d }) => [
    `- *settled, persons*: ${d.settled.replace("−", "")} fewer settle under *${second.name}* than under *${first.name}*.`,
    `- *net*, ${d.net}: *${second.name}* gives on average ${d.netMean} mill. NOK more net than *${first.name}*. Plus speaks for ` +
      `*${second.name}*, minus for *${first.name}*.`,
    "- **±** is the standard error: how far the mean may be off because only so many worlds were tried. Twice that to either " +
      "side is about the 95 % interval. It says nothing of whether the figures of the file are right.",
    `- *from level*, ${d.level}: what the number of people makes of grants, rents and needs. *From adjustment*, ${d.adjustment}: what it ` +
      `makes that services and dwellings must be fitted to the numbers, all known in good time; plus means that it costs less under ` +
      `*${second.name}*. *From surprise*, ${d.surprise}: what comes on top because numbers became known late. The three add up to net.`,
    `- *net, 5 %* and *95 %*: in nine worlds of ten the difference lies between ${d.p5} and ${d.p95}. This is the range that counts in ` +
      "a discussion of risk; more worlds do not make it narrower.",
    `- *better in*: *${second.name}* has the higher net in ${d.betterIn} of the worlds.`,
  ],
  fund: ({ first, second }) =>
    `By the end of the plan the fund has run dry in ${first.dry} of the worlds under *${first.name}*, in ${second.dry} under ` +
    `*${second.name}*: at some year-end the deficits were larger than the fund.`,
  changed: (before, after) => [
    "| 2024–2027 | before | after |",
    "| --- | ---: | ---: |",
    `| *sharp* minus *gradual*, net, mill. NOK | ${before.difference.net} | ${after.difference.net} |`,
    `| … nine worlds of ten | ${before.difference.p5} to ${before.difference.p95} | ${after.difference.p5} to ${after.difference.p95} |`,
    `| settled under *gradual*, persons | ${before.first.settled} | ${after.first.settled} |`,
    `| dwellings lacking in 2024, *gradual* | ${before.first.lacking} | ${after.first.lacking} |`,
    `| fund dry by 2027, *gradual* | ${before.first.dry} | ${after.first.dry} |`,
    `| fund dry by 2027, *sharp* | ${before.second.dry} | ${after.second.dry} |`,
  ],
  paper: ({ first, second, difference: d }, { assumed, drawn, worlds, from, to, years }) =>
    `> **Settling fewer refugees: gradually or at once?** Going from ${from} to ${to} persons in one step rather than over ${years} years ` +
    `leaves the municipality with a net result in 2024–2027 that is higher by ${d.netMean} mill. NOK on average (95 % interval ${d.low} to ` +
    `${d.high}); in nine cases of ten the difference lies between ${d.p5} and ${d.p95}. Of the average, ${d.level} comes from ${d.settled.replace("−", "")} fewer people settling, ` +
    `${d.adjustment} from adjusting services and dwellings, and ${d.surprise} from numbers that become known late. The chance that the reserve ` +
    `fund runs dry by 2027 is ${first.dry} with the gradual plan and ${second.dry} with the sharp one.\n>\n` +
    `> Source: Glidepath, ${worlds} simulated courses of events, file \`hamar-2024.yaml\`. Dwellings, fund and staff turnover are the ` +
    `municipality's own figures; ${assumed} figures are assumed, ${drawn} of them with a range, and are listed in the appended report. ` +
    "Net is grants and rents less the costs of services and dwellings; tax, the block grant for inhabitants and what settling means to those " +
    "who come and to the town are not in it.",
};
