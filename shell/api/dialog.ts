/** Electron's `dialog`, through zenity in a display. Without one a test has to replace these functions, as it would with Electron. */
import { execFile, spawnSync } from 'node:child_process'
import { host } from '../host.ts'
import { requireKnown, strict } from '../strict.ts'

export interface FileOptions {
  readonly title?: string
  readonly defaultPath?: string
  readonly buttonLabel?: string
  readonly message?: string
  readonly filters?: readonly { readonly name: string; readonly extensions: readonly string[] }[]
  readonly properties?: readonly string[]
}
export interface MessageOptions {
  readonly message: string
  readonly type?: 'none' | 'info' | 'error' | 'question' | 'warning'
  readonly title?: string
  readonly detail?: string
  readonly buttons?: readonly string[]
  readonly defaultId?: number
  readonly cancelId?: number
  readonly noLink?: boolean
  readonly normalizeAccessKeys?: boolean
}
const FILE_OPTIONS = ['title', 'defaultPath', 'buttonLabel', 'message', 'filters', 'properties']
const MESSAGE_OPTIONS = [
  'message',
  'type',
  'title',
  'detail',
  'buttons',
  'defaultId',
  'cancelId',
  'noLink',
  'normalizeAccessKeys',
]

export const dialog = strict('dialog', {
  async showOpenDialog(
    windowOrOptions: object,
    maybeOptions?: object,
  ): Promise<{ canceled: boolean; filePaths: string[] }> {
    const options: FileOptions = optionsOf('dialog.showOpenDialog', FILE_OPTIONS, windowOrOptions, maybeOptions)
    const { properties = [] } = options
    const picked = await zenity([
      '--file-selection',
      '--separator=\n',
      ...(properties.includes('multiSelections') ? ['--multiple'] : []),
      ...(properties.includes('openDirectory') ? ['--directory'] : []),
      ...fileArguments(options),
    ])
    return picked.isCancelled
      ? { canceled: true, filePaths: [] }
      : { canceled: false, filePaths: picked.output.split('\n') }
  },

  async showSaveDialog(
    windowOrOptions: object,
    maybeOptions?: object,
  ): Promise<{ canceled: boolean; filePath: string }> {
    const options: FileOptions = optionsOf('dialog.showSaveDialog', FILE_OPTIONS, windowOrOptions, maybeOptions)
    const picked = await zenity(['--file-selection', '--save', '--confirm-overwrite', ...fileArguments(options)])
    return { canceled: picked.isCancelled, filePath: picked.isCancelled ? '' : picked.output }
  },

  async showMessageBox(
    windowOrOptions: object,
    maybeOptions?: object,
  ): Promise<{ response: number; checkboxChecked: boolean }> {
    const options = optionsOf(
      'dialog.showMessageBox',
      MESSAGE_OPTIONS,
      windowOrOptions,
      maybeOptions,
    ) as unknown as MessageOptions
    const { message, detail, title = host.name, buttons = ['OK'] } = options
    const text = [
      `--title=${title}`,
      '--no-markup',
      '--width=420',
      `--text=${[message, detail].filter(Boolean).join('\n\n')}`,
    ]
    if (buttons.length < 2) {
      const kind = options.type === 'error' || options.type === 'warning' ? `--${options.type}` : '--info'
      await zenity([kind, ...text, `--ok-label=${buttons[0] ?? 'OK'}`])
      return { response: 0, checkboxChecked: false }
    }
    // zenity puts the first extra button rightmost, where Electron puts the first button on Linux too.
    const { output } = await zenity([
      '--question',
      '--switch',
      ...text,
      ...buttons.map((label) => `--extra-button=${label}`),
    ])
    const response = buttons.indexOf(output)
    return { response: response >= 0 ? response : cancelled(options, buttons), checkboxChecked: false }
  },

  showErrorBox(title: string, content: string): void {
    console.error(`${title}\n${content}`)
    if (!host.isHeadless)
      spawnSync('zenity', ['--error', `--title=${title}`, `--text=${content}`, '--no-markup'], { stdio: 'ignore' })
  },
})

/** Electron takes the window first, or leaves it out. */
function optionsOf(
  name: string,
  known: readonly string[],
  windowOrOptions: object,
  maybeOptions: object | undefined,
): object {
  const options = maybeOptions ?? windowOrOptions
  requireKnown(name, options, known)
  return options
}

function fileArguments({ title, defaultPath, filters = [] }: FileOptions): string[] {
  const patterns = (extensions: readonly string[]): string =>
    extensions.map((extension) => (extension === '*' ? '*' : `*.${extension}`)).join(' ')
  return [
    ...(title ? [`--title=${title}`] : []),
    ...(defaultPath ? [`--filename=${defaultPath}`] : []),
    ...filters.map(({ name, extensions }) => `--file-filter=${name} | ${patterns(extensions)}`),
  ]
}

function cancelled({ cancelId }: MessageOptions, buttons: readonly string[]): number {
  const named = buttons.findIndex((label) => /^(cancel|no)$/i.test(label))
  return cancelId ?? Math.max(0, named)
}

function zenity(args: readonly string[]): Promise<{ isCancelled: boolean; output: string }> {
  if (host.isHeadless)
    return Promise.reject(
      new Error(
        'A native dialog was opened where there is no display: a test must replace the function of electron.dialog',
      ),
    )
  return new Promise((resolve, reject) =>
    execFile('zenity', args, (error, stdout) => {
      if (error?.code === 'ENOENT') reject(new Error('Native dialogs need zenity here: apt-get install zenity'))
      else resolve({ isCancelled: error !== null, output: stdout.replace(/\n$/, '') })
    }),
  )
}
