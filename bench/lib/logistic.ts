/** One example: the columns that are not zero, with their values, and whether it is right. */
export interface Row {
  readonly values: ReadonlyMap<number, number>;
  readonly right: boolean;
}

const dot = (values: ReadonlyMap<number, number>, weights: Float64Array): number => {
  let sum = 0;
  for (const [column, value] of values) sum += value * (weights[column] as number);
  return sum;
};

/** Solves matrix · x = vector in place, by Gauss–Jordan with pivots; the matrix is positive definite here. */
function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  for (let pivot = 0; pivot < vector.length; pivot++) {
    const row = matrix[pivot] as Float64Array;
    const scale = row[pivot] as number;
    for (let other = 0; other < vector.length; other++) {
      if (other === pivot) continue;
      const target = matrix[other] as Float64Array;
      const factor = (target[pivot] as number) / scale;
      if (factor === 0) continue;
      for (let column = pivot; column < vector.length; column++) target[column] = (target[column] as number) - factor * (row[column] as number);
      vector[other] = (vector[other] as number) - factor * (vector[pivot] as number);
    }
  }
  return vector.map((value, at) => value / ((matrix[at] as Float64Array)[at] as number));
}

/**
 * Logistic regression with an L2 penalty of 1 on every column but the first, by Newton's method. Deterministic.
 * @param size number of columns
 */
export function fitLogistic(rows: readonly Row[], size: number, steps = 25): Float64Array {
  const weights = new Float64Array(size);
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map((weight, column) => (column === 0 ? 0 : weight));
    const curvature = Array.from({ length: size }, (_, i) => new Float64Array(size).fill(0).map((_, j) => (i === j ? (i === 0 ? 1e-9 : 1) : 0)));
    for (const { values, right } of rows) {
      const p = 1 / (1 + Math.exp(-dot(values, weights)));
      for (const [i, x] of values) {
        gradient[i] = (gradient[i] as number) + (p - (right ? 1 : 0)) * x;
        const line = curvature[i] as Float64Array;
        for (const [j, y] of values) line[j] = (line[j] as number) + p * (1 - p) * x * y;
      }
    }
    const move = solve(curvature, gradient);
    for (let column = 0; column < size; column++) weights[column] = (weights[column] as number) - (move[column] as number);
  }
  return weights;
}

/** Probability of a row under fitted weights. */
export const probability = (values: ReadonlyMap<number, number>, weights: Float64Array): number => 1 / (1 + Math.exp(-dot(values, weights)));
