import type { Sentences } from "./sentences.js";

export const sentencesNb: Sentences = {
  each: ({ first }) => [
    `- *bosatte, personer*, ${first.settled}: hvor mange som blir bosatt i de fire planårene til sammen.`,
    `- *tilskudd*, ${first.grants}: det staten betaler for dem som bor i kommunen, i mill. kr.`,
    `- *husleie*, ${first.rents}: det leietakerne betaler for boligene.`,
    `- *kostnader*, ${first.costs}: tjenester og boliger.`,
    `- *herav omstilling*, ${first.adjustment}: den delen av kostnadene som skyldes at tjenester og boliger ikke kan tilpasses tallene ` +
      "med én gang: ledig kapasitet, innleie, rekruttering og sluttpakker.",
    `- *netto*, ${first.net}: tilskudd + husleie − kostnader. Er netto under null, er det et **underskudd**, som må dekkes av kommunens ` +
      "øvrige midler. Hvert beløp er avrundet for seg, så en sum kan avvike i siste siffer.",
    `- *5 %* og *95 %*: **spennet**. I ni av ti forløp ligger netto mellom ${first.netP5} og ${first.netP95}; ett av tjue er dårligere, ett av ` +
      "tjue bedre. Hver kolonne har sitt eget spenn, så disse linjene kan ikke summeres.",
  ],
  difference: ({ first, second, difference: d }) => [
    `- *bosatte, personer*: ${d.settled.replace("−", "")} færre blir bosatt med *${second.name}* enn med *${first.name}*.`,
    `- *netto*, ${d.net}: *${second.name}* gir i gjennomsnitt ${d.netMean} mill. kr mer i netto enn *${first.name}*. Pluss taler for ` +
      `*${second.name}*, minus for *${first.name}*.`,
    "- **±** er standardfeilen: hvor mye gjennomsnittet kan bomme fordi det bare er prøvd så mange forløp. Det dobbelte til hver side er " +
      "omtrent 95 %-intervallet. Den sier ikke noe om hvorvidt tallene i filen er riktige.",
    `- *fra nivå*, ${d.level}: det antallet bosatte har å si for tilskudd, husleie og behov. *Fra omstilling*, ${d.adjustment}: det utgjør at ` +
      `tjenester og boliger må tilpasses tallene, når alle er kjent i god tid; pluss betyr at det koster mindre med *${second.name}*. *Fra ` +
      `overraskelse*, ${d.surprise}: det som kommer i tillegg fordi tall ble kjent sent. De tre summerer seg til netto.`,
    `- *netto, 5 %* og *95 %*: i ni av ti forløp ligger forskjellen mellom ${d.p5} og ${d.p95}. Det er dette spennet som hører hjemme i en ` +
      "drøfting av risiko, og flere forløp gjør det ikke smalere.",
    `- *best i*: *${second.name}* har høyest netto i ${d.betterIn} av forløpene.`,
  ],
  fund: ({ first, second }) =>
    `Ved utgangen av planperioden er disposisjonsfondet tomt i ${first.dry} av forløpene med *${first.name}* og i ${second.dry} med ` +
    `*${second.name}*: ved et av årsskiftene har underskuddene vært større enn fondet.`,
  changed: (before, after) => [
    "| 2024–2027 | før | etter |",
    "| --- | ---: | ---: |",
    `| *straks* minus *gradvis*, netto, mill. kr | ${before.difference.net} | ${after.difference.net} |`,
    `| … i ni av ti forløp | ${before.difference.p5} til ${before.difference.p95} | ${after.difference.p5} til ${after.difference.p95} |`,
    `| bosatte med *gradvis*, personer | ${before.first.settled} | ${after.first.settled} |`,
    `| mangler boliger i 2024, *gradvis* | ${before.first.lacking} | ${after.first.lacking} |`,
    `| fondet tomt innen 2027, *gradvis* | ${before.first.dry} | ${after.first.dry} |`,
    `| fondet tomt innen 2027, *straks* | ${before.second.dry} | ${after.second.dry} |`,
  ],
  paper: ({ first, second, difference: d }, { assumed, drawn, worlds, from, to, years }) =>
    `> **Færre bosatte flyktninger: gradvis eller på én gang?** Går kommunen fra ${from} til ${to} personer i ett steg i stedet for over ` +
    `${years} år, blir netto i 2024–2027 i gjennomsnitt ${d.netMean} mill. kr høyere (95 %-intervall ${d.low} til ${d.high}). I ni av ti tilfeller ` +
    `ligger forskjellen mellom ${d.p5} og ${d.p95} mill. kr. Av gjennomsnittet skyldes ${d.level} at ${d.settled.replace("−", "")} færre blir ` +
    `bosatt, ${d.adjustment} omstilling av tjenester og boliger, og ${d.surprise} at tall blir kjent sent. Sannsynligheten for at ` +
    `disposisjonsfondet er brukt opp innen 2027, er ${first.dry} med gradvis nedtrapping og ${second.dry} med en brå.\n>\n` +
    `> Kilde: Glidepath, ${worlds} simulerte forløp, filen \`hamar-2024.yaml\`. Boliger, fond og turnover er kommunens egne tall; ` +
    `${assumed} tall er antatt, ${drawn} av dem med et spenn, og er listet i vedlagte rapport. Netto er tilskudd og husleie minus kostnader til ` +
    "tjenester og boliger. Skatt, innbyggertilskuddet i rammetilskuddet og hva bosettingen betyr for dem som kommer, og for lokalsamfunnet, " +
    "inngår ikke.",
};
