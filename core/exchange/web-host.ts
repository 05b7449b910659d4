/*
 * Which websites are those of one organization. A public list of domain suffixes would be larger than all of this and
 * out of date without a network; a match is only proposed, never taken.
 */

/** Under these second levels of a country's domain organizations have their names. */
const secondLevels = new Set([
  'co',
  'com',
  'or',
  'org',
  'ne',
  'net',
  'go',
  'gov',
  'ac',
  'edu',
  're',
  'pe',
  'lg',
  'ed',
  'ad',
  'gr',
  'mil',
  'sc',
  'ms',
  'hs',
  'es',
  'kg',
])

/** Hosts where many have their pages: they say nothing about whose it is. */
const shared =
  /(^|\.)(facebook|instagram|twitter|x|linkedin|youtube|weibo|weixin|qq|naver|daum|kakao|tistory|wordpress|blogspot|wixsite|wix|github|gitlab|google|note|ameblo|jimdo|jimdosite|notion|medium|linktr|line|baidu|163|sohu|sina|yahoo)\.[a-z.]{2,10}$|(^|\.)(github|gitlab)\.io$|(^|\.)notion\.site$/u

/** Under these everybody has a host, not a domain: the whole host is compared. */
const hostsOnly = /\.(lg\.jp|gov\.cn|go\.jp|go\.kr|gov|gov\.[a-z]{2}|metro\.[a-z]+\.jp)$/u

/** The part of a web address or host that belongs to one organization; null where it says nothing. */
export function ownHost(address: string): string | null {
  const match = /^(?:https?:\/\/)?(?:[^/@\s]*@)?([^/:?#\s]+)/iu.exec(address.trim())
  const host = (match?.[1] ?? '')
    .toLowerCase()
    .replace(/\.$/u, '')
    .replace(/^(www\d?|m|en|eng|english|jp|ja|kr|ko|cn|zh)\./u, '')
  const labels = host.split('.')
  if (labels.length < 2 || /^[\d.]+$/u.test(host) || shared.test(host)) return null
  const last = labels.at(-1) ?? ''
  const isTwoLevel = last.length === 2 && secondLevels.has(labels.at(-2) ?? '')
  // The suffix itself, such as gov.cn, is nobody's.
  if (isTwoLevel && labels.length === 2) return null
  if (hostsOnly.test(host)) return host
  return labels.slice(isTwoLevel ? -3 : -2).join('.')
}
