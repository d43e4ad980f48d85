import { share } from './counts.js';

/** What was claimed with a confidence in `[from, to)` (the last bucket holds 1 as well), and how much of it is right. */
export interface Bucket {
  from: number;
  to: number;
  count: number;
  right: number;
  /** Sum of the confidences, so that their mean survives adding buckets. */
  confidence: number;
}
export interface BucketRates {
  from: number;
  to: number;
  count: number;
  confidence: number | null;
  right: number | null;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

export function emptyBuckets(): Bucket[] {
  return EDGES.slice(1).map((to, index) => ({ from: EDGES[index]!, to, count: 0, right: 0, confidence: 0 }));
}

export function note(buckets: Bucket[], confidence: number, right: boolean): void {
  const bucket = buckets.find((candidate) => confidence < candidate.to) ?? buckets.at(-1)!;
  bucket.count++;
  bucket.confidence += confidence;
  if (right) bucket.right++;
}

export function addBuckets(left: readonly Bucket[], right: readonly Bucket[]): Bucket[] {
  return left.map((bucket, index) => {
    const other = right[index]!;
    return { ...bucket, count: bucket.count + other.count, right: bucket.right + other.right, confidence: bucket.confidence + other.confidence };
  });
}

/** The buckets that hold anything, with the mean confidence claimed beside the share that is right. */
export function calibration(buckets: readonly Bucket[]): BucketRates[] {
  return buckets
    .filter((bucket) => bucket.count > 0)
    .map(({ from, to, count, right, confidence }) => ({ from, to, count, confidence: share(confidence, count), right: share(right, count) }));
}
