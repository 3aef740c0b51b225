import type { Message } from '../../message';

/** What the guard says about who would get something. Notes for translators stand in `notes/recipients.ts`. */
export const recipients = {
  'recipient.ask': 'Is this for {name}?',
  'recipient.ask.class': 'Is this for {name} ({class})?',
  'recipient.ask.number': 'Is this for {number}?',
  'recipient.ask.many': { one: 'Is this for this chat?', other: 'Is this for all {count} chats?' },
  'recipient.stands-out': 'Stands out',
  'recipient.remove': 'Don’t send to {name}',
  'recipient.remember': {
    one: 'Fine for this chat for {count} day',
    other: 'Fine for this chat for {count} days',
  },

  'class.internal': 'your organisation',
  'class.partner': 'trusted partner',
  'class.external': 'outside your organisation',
  'class.unknown': 'not known to your organisation',

  'data.payment': 'payment details',
  'data.bank': 'bank details',
  'data.national-id': 'ID numbers',
  'data.company-id': 'company numbers',
  'data.travel-document': 'identity documents',
  'data.contact': 'contact details',
  'data.location': 'places',
  'data.device': 'device numbers',
  'data.password': 'passwords or codes',
  'data.key': 'secret keys',
  'data.vendor-token': 'access keys',
  'data.crypto': 'wallet data',
  'data.health': 'health details',
  'data.business': 'confidential business',
  'data.marking': 'marked content',
  'data.bulk': 'lists of people’s data',
  'data.organisation': 'your organisation’s data',

  'signal.not-saved': '{name} is not in your contacts.',
  'signal.first-message': 'You have never written to {name} before.',
  'signal.first-of-kind': 'You have not sent {kind} to {name} before.',
  'signal.group-outsiders': {
    one: '{count} person in {group} is outside your organisation.',
    other: '{count} people in {group} are outside your organisation.',
  },
  'signal.group-outsiders.unsaved': {
    one: '{count} person in {group} is not in your contacts.',
    other: '{count} people in {group} are not in your contacts.',
  },
  'signal.members-added': {
    one: '{name} joined {group} since you last wrote there.',
    other: '{count} people joined {group} since you last wrote there.',
  },
  'signal.public-audience.channel': 'Everyone who follows this channel can read it.',
  'signal.public-audience.status': 'Everyone who can see your status can read it.',
  'signal.public-audience.community-announcement': 'Everyone in the community {name} can read it.',
  'signal.foreign-country': 'This number is from a country your organisation rarely writes to: {country}.',
  'signal.similar-name.same': 'You have another chat with the same name, {other}.',
  'signal.similar-name.same-letters': 'You have another chat with nearly the same name: {other}.',
  'signal.similar-name.look-alike':
    'The name {name} is written with letters that look like those of {other}.',
  'signal.similar-name.one-letter': 'The names {name} and {other} differ by one letter.',
  'signal.similar-name.first-name': 'You also have a chat with {other}.',
  'signal.similar-name.usual': 'You usually send this to {other}. This chat is {name}.',
  'signal.impersonation': 'The name is that of your colleague {colleague}, but the number is not theirs.',
  'signal.impersonation.unsure':
    'The name is that of your colleague {colleague}, but nothing here shows that it is them.',
  'signal.security-code-changed': {
    one: 'The security code of {name} changed {count} day ago.',
    other: 'The security code of {name} changed {count} days ago.',
  },
  'signal.number-changed': {
    one: '{name} changed their number {count} day ago.',
    other: '{name} changed their number {count} days ago.',
  },
  'signal.greets-other': 'Your message greets {greeted}. This chat is {name}; {other} is another chat.',
  'signal.quick-switch': {
    one: 'You began this {count} second after you opened this chat.',
    other: 'You began this {count} seconds after you opened this chat.',
  },
  'signal.quick-switch.usual': 'You were in {other} a moment ago, and usually send this there.',
  'signal.from-confidential-chat': 'You copied this from {other}, which is marked confidential.',
  'signal.many-chats': { one: 'It goes to {count} chat.', other: 'It goes to {count} chats at once.' },
  'signal.odd-one-out.class': '{name} is outside your organisation; the other chats are not.',
  'signal.odd-one-out.saved': '{name} is the only one who is not in your contacts.',
  'signal.odd-one-out.new': '{name} is the only one you have never written to.',
  'signal.odd-one-out.kind': '{name} is the only one you have not sent this kind of data to before.',
  'signal.odd-one-out.size': {
    one: '{name} has {count} person in it, far more than the others.',
    other: '{name} has {count} people in it, far more than the others.',
  },
  'signal.cannot-tell': 'Anyone can use the name {name}, and the number is not shown.',
  'signal.cannot-tell.nameless': 'WhatsApp Web does not show who this is.',
} as const satisfies Readonly<Record<string, Message>>;
