/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * The median of each field over several readings of the same shape.
 * @template {Record<string, number>} Reading
 * @param {readonly Reading[]} readings
 * @returns {Reading}
 */
export function medianOfEach(readings) {
  const [first] = readings;
  if (first === undefined) throw new Error('nothing was measured');
  const fields = Object.keys(first).map((field) => [field, median(readings.map((reading) => reading[field] ?? 0))]);
  return Object.fromEntries(fields);
}
