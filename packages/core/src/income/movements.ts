/**
 * Who comes beyond those settled, and who leaves. What is left out takes the default of the country:
 * `norwayMovements`, which tells individual from temporary protection where the evidence does.
 */
export interface Movements {
  /** Persons who come by family reunification, one to four years later, per settled person. */
  readonly reunifiedPerSettled?: number;
  /** Children born within six months of the mother's settlement, per settled person. */
  readonly bornPerSettled?: number;
  /** Share of those present who leave the country in a year. */
  readonly leavingPerYear?: number;
  /** Of those who stay in the country, the share that has moved to another municipality after five years. */
  readonly movedOutAfterFiveYears?: number;
  /** Persons who move in from other municipalities, per person who moves out to one. */
  readonly movedInPerMovedOut?: number;
}

/** The settled alone: nobody joins them and nobody leaves. What the rules of the grants pay by themselves. */
export const noMovements: Required<Movements> = {
  reunifiedPerSettled: 0,
  bornPerSettled: 0,
  leavingPerYear: 0,
  movedOutAfterFiveYears: 0,
  movedInPerMovedOut: 0,
};
