// Sources that several files of this folder cite.

const MUNICIPAL_NEWS =
  "https://www.migrationsverket.se/Andra-aktorer/Kommuner/Nyhetsarkiv/Nyhetsarkiv-for-kommuner/";

/** The Migration Agency's yearly announcements of amounts to the municipalities. */
export const AMOUNTS_2019 = `${MUNICIPAL_NEWS}2019-01-03-Nya-faststallda-schablonbelopp-for-2019.html`;
export const AMOUNTS_2020 = `${MUNICIPAL_NEWS}2020-01-02-Faststallda-schablonbelopp-for-2020-och-grundersattningen-upphor.html`;
export const AMOUNTS_2022 = `${MUNICIPAL_NEWS}2021-12-27-Faststallda-schablonbelopp-for-2022.html`;
export const AMOUNTS_2024 = `${MUNICIPAL_NEWS}2023-12-27-Faststallda-schablonbelopp-for-2024.html`;
export const INITIAL_COSTS_2024 = `${MUNICIPAL_NEWS}2024-04-03-Ny-schablonersattning-for-initiala-kostnader.html`;

/** The county administrative board's page on the state's payments in 2018. */
export const KRONOBERG_2018 =
  "http://www.lansstyrelsen.se/Kronoberg/Sv/manniska-och-samhalle/integration/mottagning-och-etablering-av-nyanlanda/Pages/statlig_ersattning.aspx";

/** The government's decision of 9 March 2017 on unaccompanied minors, in force from 1 July 2017. */
export const MINORS_DECISION_2017 =
  "https://www.regeringen.se/artiklar/2017/03/beslut-fattat-om-nytt-ersattningssystem-for-mottagandet-av-ensamkommande-barn-och-unga/";

/** One municipality's questions and answers on the same change, 15 November 2016. */
export const LULEA_2016 =
  "https://www.lulea.se/omsorg--stod/nyheter/nyhetsarkiv/2016-11-15-ny-ersattning-for-mottagandet-av-ensamkommande-barn/fragor-och-svar-.html";

/** A journal of municipal employees on homes that close, 20 January 2017. */
export const KOMMUNALARBETAREN_2017 = "https://ka.se/2017/01/20/personal-varslas-nar-hvb-hem-stanger/";
