import type { Recipient } from '../model/recipient';
import type { Attachment, Channel, PartRole, TextPart } from '../model/send-intent';

/** One editor whose text would leave. */
export interface Field {
  readonly element: HTMLElement;
  readonly role: PartRole;
}

/** A place in the page from which something would leave, as it stands right now. */
export interface FoundSend {
  readonly channel: Channel;
  readonly fields: readonly Field[];
  /** Texts that leave without an editor of their own: forwarded messages, names of shared contacts. */
  readonly fixedParts: readonly TextPart[];
  readonly attachments: readonly Attachment[];
  /** Null: the open chat gets it. */
  readonly audience: readonly Recipient[] | null;
  readonly complete: boolean;
  /** What sends when it is clicked; null where only a key does. Looked up on demand: it needs a layout. */
  control(): HTMLElement | null;
}

/** Finds the same place again after anything may have been rendered anew. */
export type Locate = () => FoundSend | null;
