const BITS = 32;

/**
 * Owen's nested uniform scramble of a coordinate in base 2: each binary digit is flipped or not by a
 * coin of its own for every string of digits before it. It keeps how evenly points fill every
 * binary interval, and leaves each of them uniformly distributed.
 *
 * Method: Owen 1995, "Randomly permuted (t,m,s)-nets and (t,s)-sequences". The coins are not stored:
 * a hash of the key and of the digits before gives each, so that any point can be had alone.
 *
 * @param bits the coordinate times 2³², a whole number
 * @param key two whole numbers of 32 bits, which choose the scramble
 * @returns the scrambled coordinate times 2³², a whole number
 *
 * @example
 * nestedUniformScramble(2 ** 31, [17, 4]);
 */
export function nestedUniformScramble(bits: number, [first, second]: readonly [number, number]): number {
  // The digits before, behind a 1 that tells 0 from 00: a node of the binary tree of intervals.
  let node = 1;
  let scrambled = 0;
  for (let level = BITS - 1; level >= 0; level--) {
    const digit = (bits >>> level) & 1;
    const coin = mixed(mixed(node ^ first) + second) >>> (BITS - 1);
    scrambled = (scrambled << 1) | (digit ^ coin);
    node = (node << 1) | digit;
  }
  return scrambled >>> 0;
}

// The finaliser of MurmurHash3 (Appleby, in the public domain): every bit in moves every bit out.
function mixed(word: number): number {
  let hash = word;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
