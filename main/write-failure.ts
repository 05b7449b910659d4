import type { WriteFailure } from '../core/bridge/failure.ts'

const kinds: { readonly [code: string]: WriteFailure['kind'] } = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
}

/** What the system's refusal to write `path` means. Anything that is not a system error is a bug and thrown on. */
export function writeFailure(error: unknown, path: string): WriteFailure {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
  if (code === null) throw error
  return { kind: kinds[code] ?? 'write-failed', path, code }
}
