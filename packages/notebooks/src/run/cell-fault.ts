/** What is wrong with a cell. */
export interface CellFault {
  /** Number of the cell in the notebook, from 1. */
  readonly cell: number;
  /** The first line of its text. */
  readonly firstLine: string;
  readonly message: string;
  /**
   * Number of the cell that is to blame, from 1, where this one only waits for what that one does not give.
   */
  readonly becauseOf?: number;
}
