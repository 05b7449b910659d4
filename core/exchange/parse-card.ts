import ICAL from 'ical.js'
import { fail, ok, type Result } from '../result.ts'

/** One property of a card, by its name in lower case. */
export interface CardProperty {
  readonly name: string
  readonly parameters: { readonly [name: string]: readonly string[] }
  /** The parts of a structured value; a plain one has one part. */
  readonly parts: readonly string[]
}

/** Parses one card, `BEGIN:VCARD` to `END:VCARD`; the failure's detail is for developers. */
export function parseCard(text: string): Result<CardProperty[], { readonly detail: string }> {
  try {
    const card = new ICAL.Component(ICAL.parse(text) as unknown[])
    return ok(card.getAllProperties().map(propertyOf))
  } catch (error) {
    return fail({ detail: (error instanceof Error ? error.message : String(error)).slice(0, 200) })
  }
}

function propertyOf(property: InstanceType<typeof ICAL.Property>): CardProperty {
  const [name, parameters, , ...values] = property.toJSON() as [string, Record<string, unknown>, string, ...unknown[]]
  return {
    name: name.replace(/^[a-z0-9-]+\./, ''),
    parameters: Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, textsOf(value)])),
    // ical.js leaves `\\;` as it is in values that have no parts.
    parts: values.flatMap((value) =>
      Array.isArray(value) ? textsOf(value) : textsOf(value).map((text) => text.replaceAll('\\;', ';')),
    ),
  }
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap(textsOf) : [typeof value === 'string' ? value : String(value ?? '')]
}
