import { type Command, RowEditor } from '../document/command.ts'
import { rowsOf } from '../document/document.ts'
import { type Direction, withMoved } from '../document/list-order.ts'
import { removeAvailabilities } from '../document/remove-availabilities.ts'
import type { Room, RoomId, Track, TrackId } from '../document/rows.ts'
import { roomsOf, tracksOf } from './session-rows.ts'

/** Adds a room at the end of its forum's list. */
export function addRoom(room: Omit<Room, 'updatedAt' | 'order'>): Command {
  return {
    step: 'add-room',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const rooms = rowsOf(document, 'rooms').filter((other) => other.forumId === room.forumId)
      edit.put('rooms', { ...room, order: orderAfter(rooms) })
      return edit.done(room.name)
    },
  }
}

/** Edits a room; typing in one field is one step. */
export function editRoom(id: RoomId, fields: Partial<Omit<Room, 'id' | 'updatedAt' | 'forumId'>>): Command {
  return {
    step: 'edit-room',
    mergeKey: `edit-room ${id} ${Object.keys(fields).join()}`,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const room = edit.update('rooms', id, fields)
      return edit.done(room?.name ?? null)
    },
  }
}

/** Takes a room away with its availabilities; its sessions keep their times and stand without a room, or go to the tray. */
export function deleteRoom(id: RoomId, sessions: 'keep-times' | 'to-tray'): Command {
  return {
    step: 'delete-room',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const room = edit.find('rooms', id)
      for (const session of rowsOf(document, 'sessions')) {
        if (session.slot?.roomId !== id) continue
        edit.update('sessions', session.id, {
          slot: sessions === 'keep-times' ? { ...session.slot, roomId: null } : null,
        })
      }
      for (const offer of rowsOf(document, 'slotOffers')) {
        if (offer.roomId === id) edit.update('slotOffers', offer.id, { roomId: null })
      }
      removeAvailabilities(edit, document, id)
      edit.remove('rooms', id)
      return edit.done(room?.name ?? null)
    },
  }
}

/** Moves a room one place earlier or later in its forum's list; at the edge nothing changes. */
export function reorderRoom(id: RoomId, direction: Direction): Command {
  return {
    step: 'reorder-room',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const room = edit.find('rooms', id)
      if (!room) edit.refuse({ kind: 'missing-row', table: 'rooms', id })
      else {
        const rooms = withMoved(roomsOf(document, room.forumId), ({ id: other }) => other === id, direction)
        rooms.forEach((other, index) => void edit.update('rooms', other.id, { order: index + 1 }))
      }
      return edit.done(room?.name ?? null)
    },
  }
}

/** Adds a track at the end of its forum's list, in the first colour that no other track has. */
export function addTrack(track: Omit<Track, 'updatedAt' | 'order' | 'color'>): Command {
  return {
    step: 'add-track',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const tracks = rowsOf(document, 'tracks').filter((other) => other.forumId === track.forumId)
      const used = new Set(tracks.map(({ color }) => color))
      const color = [1, 2, 3, 4, 5, 6].find((candidate) => !used.has(candidate)) ?? (tracks.length % 6) + 1
      edit.put('tracks', { ...track, color, order: orderAfter(tracks) })
      return edit.done(track.name)
    },
  }
}

/** Edits a track; typing in one field is one step. */
export function editTrack(id: TrackId, fields: Partial<Omit<Track, 'id' | 'updatedAt' | 'forumId'>>): Command {
  return {
    step: 'edit-track',
    mergeKey: `edit-track ${id} ${Object.keys(fields).join()}`,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const track = edit.update('tracks', id, fields)
      return edit.done(track?.name ?? null)
    },
  }
}

/** Takes a track away; its sessions stand without a track. */
export function deleteTrack(id: TrackId): Command {
  return {
    step: 'delete-track',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const track = edit.find('tracks', id)
      for (const session of rowsOf(document, 'sessions')) {
        if (session.trackId === id) edit.update('sessions', session.id, { trackId: null })
      }
      edit.remove('tracks', id)
      return edit.done(track?.name ?? null)
    },
  }
}

/** Moves a track one place earlier or later in its forum's list; at the edge nothing changes. */
export function reorderTrack(id: TrackId, direction: Direction): Command {
  return {
    step: 'reorder-track',
    mergeKey: null,
    apply(document, context) {
      const edit = new RowEditor(document, context)
      const track = edit.find('tracks', id)
      if (!track) edit.refuse({ kind: 'missing-row', table: 'tracks', id })
      else {
        const tracks = withMoved(tracksOf(document, track.forumId), ({ id: other }) => other === id, direction)
        tracks.forEach((other, index) => void edit.update('tracks', other.id, { order: index + 1 }))
      }
      return edit.done(track?.name ?? null)
    },
  }
}

/** An order value after all of these rows. */
export function orderAfter(rows: readonly { readonly order: number }[]): number {
  return rows.reduce((highest, row) => Math.max(highest, row.order), 0) + 1
}
