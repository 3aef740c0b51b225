/**
 * Notes for translators on families of texts: every key that starts so. They are never bundled; what has no
 * family has a note of its own in the files beside this one, and the compiler asks for it.
 */
export const familyNotes = {
  'found.':
    'What was found, as it stands in {what} of a sentence such as “you are about to send {what}”. {count}: how many.',
  'type.':
    'Kind of data whose name differs by language, as a label over its excerpt in the prompt and in the table of decisions.',
  'family.':
    'What was found, by its family, in {what} of a sentence such as “you are about to send {what}”. {name}: which one, mostly a proper name. {count}: how many.',
  'rule.': 'Name of a built-in rule, in the prompt after “Rule:” and as a heading on the options page.',
  'why.':
    'Why the rule exists, in one or two sentences: in the prompt under “Why it matters” and on the options page.',
  'kind.': 'Kind of WhatsApp chat, under the name of the chat and in the table of decisions.',
  'channel.': 'Kind of send as a label, in the table of decisions and after “Kind of send:”.',
  'role.': 'Small line above an excerpt that says in which text of the send it stands.',
  'reason.': 'Choice in the list of reasons for sending anyway; said by the sender.',
  'problem.':
    'Sentence in the popup on what is not guarded. {affected}: a part of the page, from the “anchor.” texts.',
  'anchor.': 'Part of WhatsApp Web, as it stands in {affected} of a “problem.” sentence.',
  'action.': 'What a rule does, as a choice in the list beside the rule on the options page.',
  'outcome.': 'What came of a held send, in the last column of the table of decisions.',
  'popup.state.': 'State of the tab in front, large in the popup. Two or three words.',
  'popup.text.': 'Sentence under the state of the tab in the popup: what that means and what helps.',
  'hint.next.': 'Second sentence of the hint at the text box: what will happen when it is sent.',
} as const;

/** A key whose family has a note. */
export type FamilyKey = `${keyof typeof familyNotes}${string}`;
