// @ts-check
/**
 * The shapes that come in; those of `crates/agenda/src/agenda.rs` and `src-tauri/messages.rs`.
 *
 * @typedef {{ name: string, title: string | null, hosts: string[], start: string | null, end: string | null }} Part
 * @typedef {{ kind: "join" | "register" | "info", text: string, url: string, host: string, joins: boolean }} PublicLink
 * @typedef {{ message: string, line: number }} Doubt
 * @typedef {{ text: string, zone: string | null, at: string | null, agrees: boolean, line: number }} Vote
 * @typedef {{ votes: Vote[], reasons: Doubt[], doubts: Doubt[], letter: string | null, line: number }} Evidence
 * @typedef {{ mark: "new" } | { mark: "missed" } | { mark: "renamed", from: string }
 *   | { mark: "moved", from: string | null, from_date: string }} Mark
 * @typedef {{ id: string, title: string, topic: string | null, date: string, start: string | null, end: string | null, civil: string | null, zone: string,
 *   second: { start: string, end: string | null, zone: string } | null, ignored: boolean,
 *   until: string, on: boolean, status: "confirmed" | "tentative" | "tbd" | "cancelled", hosts: string[], tracks: Part[],
 *   links: PublicLink[], join: { kind: "join" | "register" | "page", host: string } | null,
 *   answer: "open" | "going" | "not-going" | "joined", snoozable: boolean, dismissed: boolean, snoozed_until: string | null, marks: Mark[], evidence: Evidence }} Occurrence
 * @typedef {{ title: string | null, where: string | null, who: string | null, contact: string | null,
 *   about: { text: string, url: string, line: number }[] }} Page
 * @typedef {{ zone: string, twelve: boolean, next: string | null, coming: Occurrence[], undated: string[], rules: string[], past: Occurrence[], about: Page, page_opens: boolean, age: string,
 *   stale: boolean, gone: string[], unseen: number, warnings: string[], held_back: boolean }} Agenda
 * @typedef {{ url: string, last_poll: string | null, last_good: string | null, result: string | null, message: string,
 *   next_poll: string | null, sessions: number, bytes: number }} ScheduleStatus
 * @typedef {{ agenda: Agenda, schedule: ScheduleStatus }} Show
 * @typedef {{ key: string, section: string, title: string, explain: string,
 *   shape: { shape: "flag" | "text" | "address" | "duration" | "durations" }
 *     | { shape: "groups", of: string[] } | { shape: "choice", of: { value: string, label: string }[] },
 *   value: boolean | string | string[], otherwise: string, note: string | null, default: boolean, private: boolean }} Setting
 * @typedef {{ label: string, words: string, wrong: boolean }} Fact
 * @typedef {{ at: string, kind: string, text: string }} Line
 * @typedef {{ session: string, published: { at: string, from: "server" | "file" | "page" | "seen" | null } | null,
 *   lines: { line: number, depth: number, heading: number | null, read: boolean,
 *     pieces: { text: string, said: "something" | "agrees" | "dissents" | null }[] }[] }} Source
 * @typedef {{ key: string | null, text: string, refused: boolean }} Word
 * @typedef {{ show: Show | null, settings: Setting[], health: Fact[], log: Line[], sources: Record<string, Source>,
 *   revealed: Record<string, string>, typed: Record<string, string>, words: Record<string, Word>, view: "agenda" | "settings" | "health" | "first",
 *   asSaid: boolean }} Known
 */
export {};
