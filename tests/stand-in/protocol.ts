import type { Knobs } from './knobs.ts';

export interface SentFile {
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** Something that left the page. */
export interface Sent {
  readonly channel: string;
  readonly text: string;
  readonly files: readonly SentFile[];
  /** Ids of the chats that got it. */
  readonly chats: readonly string[];
}

/** What lies over the conversation. */
export type Panel =
  | { readonly kind: 'none' }
  | { readonly kind: 'media'; readonly files: readonly File[]; readonly dragging?: boolean }
  | { readonly kind: 'forward'; readonly ids: readonly string[] }
  | { readonly kind: 'edit' | 'viewer'; readonly id: string }
  | { readonly kind: 'poll' | 'event' | 'location' | 'contact' | 'status' }
  | { readonly kind: 'voice' | 'stickers' };

/** What tests may ask of the page and do to it, beside what a person can do. */
export interface StandIn {
  readonly ready: boolean;
  readonly knobs: Knobs;
  outbox(): readonly Sent[];
  /** What the composer's model holds: what would be sent, untrimmed. */
  draft(): string;
  /** The element that plays a part, whatever attributes it has. */
  part(name: string): HTMLElement | null;
  chat(): { readonly id: string; readonly title: string };
  panel(): Panel['kind'];
  messages(chatId: string): readonly { readonly id: string; readonly text: string; readonly out: boolean }[];
  /** Opens a chat as a click in the list does. */
  openChat(chatId: string): void;
  /** Sets the draft as a restore, another device or an assistant does: without input events. */
  setDraft(text: string): void;
  storeDraft(chatId: string, text: string): void;
  focusComposer(): void;
  /** A mention, bullet or quote at the cursor: shows one thing, sends another. */
  insertToken(
    shown: string,
    sent: string,
    attribute: 'data-app-text-template' | 'data-plain-text' | 'emoji',
  ): void;
  /** What the editor's model refuses to take back; null when it takes everything. */
  importState(): string | null;
  show(panel: Panel): void;
  select(ids: readonly string[] | null): void;
  replyTo(id: string): void;
  /** A message of somebody else arrives. */
  receive(chatId: string, text: string, extra?: { file?: string; frequent?: boolean }): string;
  /** A message of one's own that was sent from the phone: it was delivered long before it is shown. */
  fromPhone(chatId: string, text: string): string;
  /** A message that leaves this page by a way that no gesture started. */
  leak(chatId: string, text: string): void;
  /** Mounts the composer anew, as the page does now and then. */
  remountComposer(): void;
  /** An empty page: chat, drafts, panels and outbox as after loading. */
  reset(chatId?: string): void;
}

declare global {
  interface Window {
    standIn: StandIn;
  }
}
