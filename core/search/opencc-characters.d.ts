// Dictionaries that opencc-js ships as text: `from to|from to…`, one character each.
declare module 'opencc-js/dict/*' {
  const dictionary: string

  // biome-ignore lint/style/noDefaultExport: it is how the package exports them
  export { dictionary as default }
}
