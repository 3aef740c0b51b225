import type { Message } from '../../message';

/** Names of everything that has an id but kinds of data: rules, chats and sends. */
export const terms = {
  'rule.private-key': 'Private keys',
  'rule.secret-token': 'Access keys and tokens',
  'rule.credential-file': 'Files with keys or passwords',
  'rule.strict-marking': 'Strictly confidential content',
  'rule.payment-card': 'Payment card numbers',
  'rule.password': 'Passwords in messages',
  'rule.internal-marking': 'Content marked as internal',
  'rule.wallet-secret': 'Keys of crypto wallets',
  'rule.national-id': 'ID numbers of people',
  'rule.bulk-data': 'Lists of people',
  'rule.bank-accounts': 'Several bank accounts',
  'rule.bank-account': 'Bank accounts',
  'rule.health': 'Details of somebody’s health',
  'rule.business': 'Confidential business',
  'rule.ask-voice': 'Ask before voice messages',
  'rule.ask-sticker': 'Ask before stickers',
  'rule.ask-gif': 'Ask before GIFs',
  'rule.ask-poll': 'Ask before polls',
  'rule.ask-contact-card': 'Ask before contact cards',
  'rule.ask-location': 'Ask before locations',
  'rule.ask-event': 'Ask before events',

  'why.private-key':
    'Whoever has a private key can act in its owner’s name. It is never needed in a chat: the other side makes its own.',
  'why.secret-token':
    'Whoever reads this can use the service as you, until it is revoked. A shared vault keeps it out of chats and backups.',
  'why.credential-file':
    'A file like this opens accounts or servers for everyone who gets it. Copies stay in chats and on phones.',
  'why.strict-marking':
    'Its author marked it for a small circle. In a chat it can be forwarded to anyone within seconds.',
  'why.payment-card':
    'Anyone who sees this number can try to pay with it, and it stays in the chat and in backups for good.',
  'why.password':
    'A password in a chat can be read later by anyone who picks up one of its phones. It stays in backups too.',
  'why.internal-marking':
    'Its author marked it for use inside the organisation. Check that everyone here belongs to it.',
  'why.wallet-secret':
    'Whoever reads this can empty the wallet, at once and for good. Nobody who helps ever needs it.',
  'why.national-id':
    'With a name and this number somebody else can open accounts and sign contracts. It cannot be changed afterwards.',
  'why.bulk-data':
    'These are the details of many people, who did not agree to have them passed on in a chat.',
  'why.bank-accounts':
    'Together these are a list of accounts, which is what fraud begins with. Check that it goes to the right place.',
  'why.bank-account':
    'An account number names a person and a bank. A swapped or mistyped one sends money to someone else.',
  'why.health':
    'What somebody suffers from is theirs to tell. In a chat it can be passed on by everyone who reads it.',
  'why.business':
    'This reads as something that is not public yet. Once it is in a chat, nobody can take it back.',
  'why.ask-voice': 'Sluice cannot listen to a voice message. Check the chat before it leaves.',
  'why.ask-sticker': 'Sluice cannot read what a sticker shows. Check the chat before it leaves.',
  'why.ask-gif': 'Sluice cannot read what a GIF shows. Check the chat before it leaves.',
  'why.ask-poll': 'A poll shows its question and everyone’s answers to the whole chat.',
  'why.ask-contact-card': 'A contact card passes on another person’s name and number.',
  'why.ask-location': 'A location tells everyone in the chat where you are.',
  'why.ask-event': 'An event shows its time, place and guests to the whole chat.',

  'kind.person': 'Person',
  'kind.group': 'Group',
  'kind.community-announcement': 'Community announcements',
  'kind.broadcast-list': 'Broadcast list',
  'kind.channel': 'Channel, open to the public',
  'kind.status': 'Your status',
  'kind.self': 'Your own chat',
  'kind.unknown': 'Unknown kind of chat',

  'channel.text': 'Message',
  'channel.edit': 'Edited message',
  'channel.attachment': 'File',
  'channel.forward': 'Forwarded message',
  'channel.voice': 'Voice message',
  'channel.sticker': 'Sticker',
  'channel.gif': 'GIF',
  'channel.poll': 'Poll',
  'channel.contact-card': 'Contact card',
  'channel.location': 'Location',
  'channel.event': 'Event',

  'role.caption': 'in the caption',
  'role.comment': 'in your comment',
  'role.forwarded': 'in the forwarded message',
  'role.field': 'in a field',

  'reason.recipient-may-have-it': 'This recipient may have it',
  'reason.own-data': 'It is my own data',
  'reason.not-sensitive': 'It is not what it looks like',
  'reason.approved': 'It was approved',
  'reason.other': 'Another reason',
} as const satisfies Readonly<Record<string, Message>>;
