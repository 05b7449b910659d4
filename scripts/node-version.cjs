// Plain JavaScript for every Node there is: the scripts after it are TypeScript, which an old Node cannot read.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Forum Planner needs Node 22.18 or newer, this is ${process.version}: run it through npm after \`npm ci\`.`,
  )
  process.exit(1)
}
