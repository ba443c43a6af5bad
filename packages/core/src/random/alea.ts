const STEP = 2 ** -32;
const HALF_STEP = 2 ** -33;

/**
 * The generator Alea (Johannes Baagøe, 2010): a multiply-with-carry generator of 32 bits a draw,
 * whose text key is hashed into its state. Not for cryptography. Draw for draw the same as
 * `alea` of the package seedrandom, which the tests compare it with; written out here because a
 * world opens some fifty streams and draws thousands of numbers, and the package takes several
 * times as long for both.
 *
 * @example aleaStream("2024", "need", 17).next() // strictly between 0 and 1
 */
export class Alea {
  private first: number;
  private second: number;
  private third: number;
  private carry = 1;

  /** @param key any text; the stream depends on it alone */
  constructor(key: string) {
    let hash = absorb(AFTER_SPACES, key);
    this.first = apart(SPACE_1, hash);
    hash = absorb(hash, key);
    this.second = apart(SPACE_2, hash);
    hash = absorb(hash, key);
    this.third = apart(SPACE_3, hash);
  }

  /**
   * The next number: the midpoint of one of 2³² equal cells of (0, 1), so that 0 and 1 never occur
   * and an inverse distribution function may be applied.
   */
  next(): number {
    const product = 2091639 * this.first + this.carry * STEP;
    this.first = this.second;
    this.second = this.third;
    this.carry = product | 0;
    this.third = product - this.carry;
    return this.third + HALF_STEP;
  }
}

// Mash, the hash that goes with Alea: takes a text into its state, a double.
function absorb(state: number, text: string): number {
  let hash = state;
  for (let i = 0; i < text.length; i++) {
    hash += text.charCodeAt(i);
    // Below 2³², so that rounding down is what taking 32 bits would be, and takes less time.
    let product = 0.02519603282416938 * hash;
    hash = Math.floor(product);
    product -= hash;
    product *= hash;
    hash = Math.floor(product);
    product -= hash;
    hash += product * 2 ** 32;
  }
  return hash;
}

function fraction(hash: number): number {
  return (hash >>> 0) * STEP;
}

function apart(start: number, hash: number): number {
  const difference = start - fraction(hash);
  return difference < 0 ? difference + 1 : difference;
}

// Each part of the state starts from a space, before the key is taken in.
const AFTER_SPACE_1 = absorb(0xefc8249d, " ");
const AFTER_SPACE_2 = absorb(AFTER_SPACE_1, " ");
const AFTER_SPACES = absorb(AFTER_SPACE_2, " ");
const SPACE_1 = fraction(AFTER_SPACE_1);
const SPACE_2 = fraction(AFTER_SPACE_2);
const SPACE_3 = fraction(AFTER_SPACES);
