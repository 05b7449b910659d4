/**
 * Does not compile when the shell offers a name that Electron lacks: an app that works on the shell must not fail on Electron.
 * The differing names appear in the compiler's message.
 */
import type * as Electron from 'electron'
import type { MenuItem } from '../../shell/api/menu.ts'
import type * as Shell from '../../shell/electron.ts'

/** Written by the `default` and `module.exports` names of a JavaScript module, not part of Electron's API. */
type ModuleNames = 'default' | 'module.exports'
type Offered = Omit<typeof Shell, ModuleNames>
type Real = typeof Electron

/** The names of `Given` that `Wanted` does not have. */
type Extra<Given, Wanted> = Exclude<keyof Given, keyof Wanted>
type MembersMissing = {
  [Name in keyof Offered]: Name extends keyof Real ? Extra<Offered[Name], Real[Name]> : never
}[keyof Offered]
type None<_Names extends never> = true

export type Checks = [
  None<Extra<Offered, Real>>,
  None<MembersMissing>,
  None<Extra<InstanceType<Offered['BrowserWindow']>, Electron.BrowserWindow>>,
  None<Extra<InstanceType<Offered['BrowserWindow']>['webContents'], Electron.WebContents>>,
  None<Extra<InstanceType<Offered['Menu']>, Electron.Menu>>,
  None<Extra<MenuItem, Electron.MenuItem>>,
  None<Extra<Offered['app']['commandLine'], Electron.CommandLine>>,
  None<Extra<Offered['session']['defaultSession'], Electron.Session>>,
  None<Extra<Offered['session']['defaultSession']['webRequest'], Electron.WebRequest>>,
]
