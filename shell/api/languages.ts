/** The user's languages, from the environment as on every Linux desktop. */
export function preferredLanguages(): string[] {
  const { LANGUAGE, LC_ALL, LC_MESSAGES, LANG } = process.env
  const names = [...(LANGUAGE ?? '').split(':'), LC_ALL || LC_MESSAGES || LANG || '']
  const tags = names.map(toTag).filter((tag) => tag !== undefined)
  return tags.length > 0 ? [...new Set(tags)] : ['en-US']
}

/** `zh_CN.UTF-8` is `zh-CN`; `C` and `POSIX` are no language. */
function toTag(name: string): string | undefined {
  const tag = name.replace(/[.@].*$/, '').replaceAll('_', '-')
  try {
    return /^(|C|POSIX)$/.test(tag) ? undefined : Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
