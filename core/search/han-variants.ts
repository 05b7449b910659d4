import shinjitai from 'opencc-js/dict/JPShinjitaiCharacters'
import traditional from 'opencc-js/dict/TSCharacters'

const simplified = readDictionary(traditional)
const olderForms = readDictionary(shinjitai)

/**
 * The simplified form of one Han character, be it written as in Japan (広), in traditional (廣) or in simplified characters
 * (广), so that 東京 and 东京 are found by either. By OpenCC's tables of single characters; several Japanese or traditional
 * characters may share one simplified form, which is wanted when searching and nowhere else.
 */
export function simplifiedHan(character: string): string {
  const older = olderForms.get(character) ?? character
  return simplified.get(older) ?? simplified.get(character) ?? older
}

function readDictionary(dictionary: string): ReadonlyMap<string, string> {
  return new Map(
    dictionary.split('|').flatMap((entry): [string, string][] => {
      const [from, to] = entry.split(' ')
      return from && to ? [[from, to]] : []
    }),
  )
}
