/** Writes nothing: what reading the events alone takes. */
export function nothing(): () => string {
  return () => ''
}
