/** The outcome of something that may be refused for a reason the caller is expected to handle. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Failure }

/** A success carrying `value`. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value }
}

/** An expected failure carrying its kind and facts; never a sentence. */
export function fail<Failure>(failure: Failure): Result<never, Failure> {
  return { ok: false, failure }
}
