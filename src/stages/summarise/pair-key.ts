/**
 * Two whole numbers from 0 on as one (Szudzik 2006): small where both are small, so that a Map holds it as a machine word, and exact up to some
 * 90 million.
 */
export const pairKey = (a: number, b: number): number => (a >= b ? a * a + a + b : b * b + a);
