const endSignature = 0x06054b50
const entrySignature = 0x02014b50

/**
 * How many bytes the entries of a ZIP archive say that they unpack to, by its central directory (APPNOTE 4.3.12), or
 * null when the bytes are no such archive. An entry that says nothing, or is of the 64-bit kind, counts as huge.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let size = 0
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return null
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    if (unpacked === 0 && packed > 2) return Number.MAX_SAFE_INTEGER
    size += unpacked
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return size
}

/** The record at the end of the archive; a comment of up to 65,535 bytes may follow it. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return null
}
