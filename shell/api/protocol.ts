/** Electron's `protocol`, for custom standard schemes. */
import { hasSchemeHandler, registerScheme, type SchemeHandler, setSchemeHandler } from '../custom-schemes.ts'
import { strict, unsupported } from '../strict.ts'

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(
    schemes: readonly {
      readonly scheme: string
      readonly privileges?: { readonly standard?: boolean; readonly secure?: boolean }
    }[],
  ): void {
    for (const { scheme, privileges } of schemes) {
      if (!privileges?.standard || !privileges.secure)
        throw unsupported(`protocol.registerSchemesAsPrivileged: '${scheme}' that is not standard and secure`)
      registerScheme(scheme)
    }
  },
  handle(scheme: string, handler: SchemeHandler): void {
    if (/^(https?|file)$/.test(scheme)) throw unsupported(`protocol.handle('${scheme}')`)
    setSchemeHandler(scheme, handler)
  },
  unhandle: (scheme: string): void => setSchemeHandler(scheme, undefined),
  isProtocolHandled: (scheme: string): boolean => hasSchemeHandler(scheme),
})
