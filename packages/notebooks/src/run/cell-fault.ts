/** What is wrong with a cell. */
export interface CellFault {
  /** Its place in the notebook, from 1. */
  readonly cell: number;
  /** The first line of its text. */
  readonly firstLine: string;
  readonly message: string;
  /** The cell that is to blame, where this one only waits for what that one does not give. */
  readonly becauseOf?: number;
}
