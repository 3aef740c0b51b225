import { attach } from '../../tests/browser/matrix/files.ts';
import type { Stage } from './stage.ts';
import { tell } from './tell.ts';

/** One step of the scene; it fails by throwing what did not behave. */
export interface Step {
  readonly title: string;
  readonly play: (stage: Stage) => Promise<void>;
}

/** A card number that payment processors publish for tests. */
const CARD = '4111 1111 1111 1111';

export const steps: readonly Step[] = [
  { title: 'A harmless message to a contact', play: harmless },
  { title: 'A card number to somebody who is not a contact, cancelled', play: cardCancelled },
  { title: 'The same message, without the card number', play: cardRemoved },
  { title: 'A file with a private key', play: keyFile },
  { title: 'A message with a card number, forwarded to a group', play: forward },
];

async function harmless(stage: Stage): Promise<void> {
  const { person } = stage;
  await stage.openChat('ana');
  await person.page.evaluate(() => window.standIn.receive('ana', 'Are we still on for tomorrow?'));
  await stage.look();
  await person.focus('composer');
  await stage.type('Yes, see you at nine.');
  await stage.look();
  await person.key('Enter');
  if ((await person.waitForEither()) === 'prompt') throw new Error('a harmless message was held');
  await person.waitForOutbox(1);
  tell('Held', 'no');
  await stage.tellLeft(0);
  await stage.picture('harmless');
  await stage.look(2);
}

async function cardCancelled(stage: Stage): Promise<void> {
  const { person } = stage;
  await stage.openChat('stranger');
  await person.page.evaluate(() => window.standIn.receive('stranger', 'Hi, how would you like to pay?'));
  await stage.look();
  await person.focus('composer');
  await stage.type(`Please take my card ${CARD}, it is valid until 11/29`);
  await stage.look();
  const sent = (await person.outbox()).length;
  await person.key('Enter');
  await stage.readHeld(sent);
  await stage.picture('card');
  await stage.cancel(sent);
  await stage.tellLeft(sent);
  if (!(await person.draft()).includes(CARD)) throw new Error('the draft was lost');
  await stage.tellRecord('cancelled');
  await stage.look(2);
}

async function cardRemoved(stage: Stage): Promise<void> {
  const { person } = stage;
  const sent = (await person.outbox()).length;
  await person.click('send');
  await stage.readHeld(sent);
  // The first way out is to edit; the second takes the finding out.
  await stage.choose(1);
  await person.waitForOutbox(sent + 1);
  const left = await stage.tellLeft(sent);
  if (left.some((text) => text.includes(CARD.slice(0, 9)))) throw new Error('the card number left');
  await stage.tellRecord('removed-and-sent');
  await stage.picture('removed');
  await stage.look(3);
}

async function keyFile(stage: Stage): Promise<void> {
  const { person } = stage;
  await stage.openChat('ana');
  await person.page.evaluate(() => window.standIn.receive('ana', 'The server does not start, any idea?'));
  await stage.look();
  const sent = (await person.outbox()).length;
  await attach(person, 'picker', ['server-key.pem']);
  await stage.look(2);
  await person.click('media-send');
  await stage.readHeld(sent);
  await stage.picture('file');
  await stage.cancel(sent);
  await stage.tellLeft(sent);
  await stage.tellRecord('cancelled');
  await stage.look(2);
  await person.page.evaluate(() => window.standIn.show({ kind: 'none' }));
}

async function forward(stage: Stage): Promise<void> {
  const { person } = stage;
  await stage.openChat('group');
  await stage.openChat('ana');
  const text = `For the hotel: ${CARD}, ask Bob for the code`;
  const id = await person.page.evaluate((message) => window.standIn.receive('ana', message), text);
  await stage.look(2);
  const sent = (await person.outbox()).length;
  await person.click(`forward-${id}`);
  await person.focus('select-search');
  await stage.type('Project');
  await person.click('row-group');
  await person.see('select-send');
  await stage.look(2);
  await person.click('select-send');
  await stage.readHeld(sent);
  await stage.picture('forward');
  await stage.cancel(sent);
  await stage.tellLeft(sent);
  await stage.tellRecord('cancelled');
  await stage.look(2);
  await person.page.evaluate(() => window.standIn.show({ kind: 'none' }));
}
