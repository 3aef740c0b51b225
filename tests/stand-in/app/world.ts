import { useSyncExternalStore } from 'react';
import { defaultKnobs, type Knobs } from '../knobs';
import type { Panel, Sent } from '../protocol';
import { labelsFor } from './labels';

export interface Chat {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly kind: 'person' | 'group' | 'channel' | 'broadcast' | 'announcement' | 'self' | 'bot' | 'status';
}
export interface Message {
  readonly id: string;
  readonly text: string;
  readonly out: boolean;
  readonly status: 'pending' | 'sent';
  readonly file?: string;
  readonly quoted?: string;
  /** Forwarded so often that it may go to one chat only. */
  readonly frequent?: boolean;
}
const element = document.getElementById('knobs');
export const knobs: Knobs = {
  ...defaultKnobs,
  ...(JSON.parse(element?.textContent ?? '{}') as Partial<Knobs>),
};
export const label = labelsFor(knobs.language);

const groupSubtitle = `Ana Lima, Bob Ray, +44 7700 900123, ${label('you')}`;
const fixedChats: Chat[] = [
  { id: 'ana', title: 'Ana Lima', subtitle: 'online', kind: 'person' },
  { id: 'bob', title: 'Bob Ray', subtitle: '', kind: 'person' },
  { id: 'stranger', title: '+44 7700 900123', subtitle: '', kind: 'person' },
  { id: 'pushed', title: '~Carlos', subtitle: '', kind: 'person' },
  { id: 'user', title: '@dina.k', subtitle: '', kind: 'person' },
  { id: 'masked', title: '+44 ••• ••• 123', subtitle: '', kind: 'person' },
  { id: 'verified', title: 'Harbour Bank', subtitle: '', kind: 'person' },
  { id: 'twin', title: 'Ana Lima', subtitle: '', kind: 'person' },
  { id: 'group', title: 'Project X 🚀', subtitle: groupSubtitle, kind: 'group' },
  { id: 'channel', title: 'Daily News', subtitle: '1,204 followers', kind: 'channel' },
  { id: 'broadcast', title: 'Clients', subtitle: 'Broadcast list', kind: 'broadcast' },
  { id: 'announce', title: 'All staff', subtitle: 'Announcements', kind: 'announcement' },
  { id: 'self', title: `Me (${label('you')})`, subtitle: '', kind: 'self' },
  { id: 'bot', title: 'Meta AI', subtitle: '', kind: 'bot' },
];
const moreChats: Chat[] = Array.from({ length: 220 }, (_, index) => {
  return { id: `c${index}`, title: `Contact ${index}`, subtitle: '', kind: 'person' as const };
});

export interface State {
  readonly chatId: string;
  readonly panel: Panel;
  readonly messages: Readonly<Record<string, readonly Message[]>>;
  readonly selecting: readonly string[] | null;
  /** The message that is being replied to. */
  readonly replyTo: string | null;
  /** Ids of the chats in the order of the list; opening or writing moves one to the top. */
  readonly order: readonly string[];
  /** Counts up to mount the composer anew. */
  readonly mount: number;
}

export const chats: readonly Chat[] = [...fixedChats, ...moreChats];
const status: Chat = { id: 'status', title: label('status'), subtitle: '', kind: 'status' };
export const outbox: (Sent & { id: number; at: number })[] = [];
export const drafts = new Map<string, string>();
let state: State = {
  chatId: 'ana',
  panel: { kind: 'none' },
  messages: {},
  selecting: null,
  replyTo: null,
  order: chats.map(({ id }) => id),
  mount: 0,
};
const listeners = new Set<() => void>();
let nextId = 1;

export function getState(): State {
  return state;
}
export function setState(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}
export function useWorld(): State {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}
export function chatOf(id: string): Chat {
  const chat = [...chats, status].find((one) => one.id === id);
  if (!chat) throw new Error(`no chat ${id}`);
  return chat;
}
export function messagesOf(id: string): readonly Message[] {
  return state.messages[id] ?? [];
}
export function messageOf(id: string): Message | undefined {
  return Object.values(state.messages)
    .flat()
    .find((message) => message.id === id);
}
export function later(run: () => void, ms = knobs.slowMs): void {
  setTimeout(run, ms);
}
export function openChat(chatId: string): void {
  const order = [chatId, ...state.order.filter((id) => id !== chatId)];
  setState({ chatId, order, panel: { kind: 'none' }, selecting: null, replyTo: null });
}
/** What would leave the device. */
export function post(sent: Sent, quoted?: string): void {
  outbox.push({ ...sent, id: outbox.length + 1, at: Date.now() });
  for (const chat of sent.chats) {
    const file = sent.files[0]?.name;
    addMessage(chat, {
      text: sent.text,
      out: true,
      ...(file ? { file } : {}),
      ...(quoted ? { quoted } : {}),
    });
  }
}
export function addMessage(chatId: string, content: Omit<Message, 'id' | 'status'>, pending = true): string {
  nextId += 1;
  const raw = `3EB0${(nextId * 7919 + 104729).toString(16).toUpperCase().padStart(12, '0')}`;
  const id = knobs.oldDataId ? `${content.out}_44770090${nextId}@c.us_${raw}` : raw;
  const message: Message = { ...content, id, status: content.out && pending ? 'pending' : 'sent' };
  setState({ messages: { ...state.messages, [chatId]: [...messagesOf(chatId), message] } });
  if (message.status === 'pending') setTimeout(() => updateMessage(chatId, id, { status: 'sent' }), 400);
  return id;
}
export function updateMessage(chatId: string, id: string, change: Partial<Message>): void {
  const list = messagesOf(chatId).map((message) => (message.id === id ? { ...message, ...change } : message));
  setState({ messages: { ...state.messages, [chatId]: list } });
}
export function closePanel(): void {
  setState({ panel: { kind: 'none' } });
}
