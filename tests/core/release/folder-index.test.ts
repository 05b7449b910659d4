import { describe, expect, it } from 'vitest'
import {
  folderIndexPage,
  folderIndexRows,
  type IndexedRecipient,
  type IndexWords,
} from '../../../core/release/folder-index.ts'

const words: IndexWords = {
  language: 'ko',
  title: 'Forum <b>: R2',
  recipient: 'Recipient',
  recipientLanguage: 'Language',
  file: 'File',
  contents: 'Contents',
  events: 'Events',
  checksum: 'SHA-256',
  changes: 'Changes',
  nothingChanged: 'Nothing changed.',
  kinds: { full: 'Whole', changes: 'Changes', session: 'Session', mail: 'Message' },
  languages: { en: 'English', zh: 'Chinese', ja: 'Japanese', ko: 'Korean' },
}

const recipients: readonly IndexedRecipient[] = [
  {
    name: 'A & "B" <script>alert(1)</script>\nInc.',
    language: 'ja',
    files: [
      { name: 'forum-release-2-a-ja.ics', kind: 'full', events: 3, sha256: 'ab12' },
      { name: 'forum-release-2-a-2021-02-25-x-ja.ics', kind: 'session', events: 1, sha256: 'cd34' },
    ],
    changes: '内容が変わったセッション\n\n* <会議> & co',
  },
  { name: '=HYPERLINK("x")', language: 'en', files: [], changes: '' },
]

describe('the index of a folder as a page', () => {
  const page = folderIndexPage(recipients, words)

  it('names each file once as a link beside its checksum', () => {
    expect(page.match(/<a href="forum-release-2-a-ja\.ics">forum-release-2-a-ja\.ics<\/a>/g)).toHaveLength(1)
    expect(page).toContain('<code>ab12</code>')
  })

  it('shows what changed for each recipient in its language, and says when nothing did', () => {
    expect(page).toContain('<pre lang="ja">内容が変わったセッション\n\n* &lt;会議&gt; &amp; co</pre>')
    expect(page).toContain('<p>Nothing changed.</p>')
  })

  it('runs nothing, fetches nothing, and takes no name for a tag', () => {
    expect(page).toContain("default-src 'none'")
    expect(page).not.toContain('<script')
    expect(page).toContain('A &amp; &quot;B&quot; &lt;script&gt;alert(1)&lt;/script&gt; Inc.')
    expect(page).toContain('<title>Forum &lt;b&gt;: R2</title>')
  })

  it('is marked with the language of its reader', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="ko">/)
  })
})

describe('the index of a folder as a list', () => {
  it('has a row for each file, with what changed beside all but single sessions', () => {
    const { heads, rows } = folderIndexRows(recipients, words)
    expect(heads).toEqual(['Recipient', 'Language', 'File', 'Contents', 'Events', 'SHA-256', 'Changes'])
    expect(rows).toEqual([
      [
        ...['A & "B" <script>alert(1)</script> Inc.', 'Japanese', 'forum-release-2-a-ja.ics', 'Whole', '3', 'ab12'],
        '内容が変わったセッション\n\n* <会議> & co',
      ],
      [
        ...['A & "B" <script>alert(1)</script> Inc.', 'Japanese', 'forum-release-2-a-2021-02-25-x-ja.ics', 'Session'],
        ...['1', 'cd34', ''],
      ],
    ])
  })
})
