// Answers with what it could fetch of its own origin.
const response = await fetch('/echo', { method: 'POST', body: 'from a worker' })
postMessage(await response.text())
