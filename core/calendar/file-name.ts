/**
 * A name as it may stand in a file name: Latin letters and digits in lower case, words joined by hyphens, at most
 * `longest` characters, cut between words. Empty for a name that has none; romanizing is left to people.
 */
export function fileNameWords(name: string, longest: number): string {
  const words = name
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let result = words.shift()?.slice(0, longest) ?? ''
  for (const word of words) {
    if (result.length + 1 + word.length > longest) break
    result = `${result}-${word}`
  }
  return result
}

/** The name, or the first of `name-2.ics`, `name-3.ics` … that is not taken. */
export function freeFileName(fileName: string, isTaken: (name: string) => boolean): string {
  let name = fileName
  for (let number = 2; isTaken(name); number += 1) name = fileName.replace(/(\.\w+)$/, `-${number}$1`)
  return name
}
