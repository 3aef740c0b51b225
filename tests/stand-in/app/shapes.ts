/** A drawing in a box of 20 by 20: strokes, or a filled outline. */
interface Shape {
  readonly path: string;
  readonly filled?: boolean;
}

const cross = 'M5 5 15 15M15 5 5 15';
const plus = 'M10 4V16M4 10H16';
const arrow = 'M11.5 5 17 10 11.5 15M17 10H9C5.7 10 3.4 11.6 3 15';
const plane = 'M3 3.4 18 10 3 16.6V11.4L12.4 10 3 8.6Z';
const bin = 'M4 6H16M8 6V4H12V6M5.5 6 6.3 17H13.7L14.5 6';

const shapes: Readonly<Record<string, Shape>> = {
  send: { path: plane, filled: true },
  'wds-ic-send-filled': { path: plane, filled: true },
  x: { path: cross },
  'x-alt': { path: cross },
  plus: { path: plus },
  'plus-rounded': { path: plus },
  expressions: {
    path: 'M10 2.5A7.5 7.5 0 1 0 10 17.5 7.5 7.5 0 1 0 10 2.5ZM7.2 7.4V8.6M12.8 7.4V8.6M6.6 12C8.4 14.2 11.6 14.2 13.4 12',
  },
  'mic-outlined': {
    path: 'M10 2.5A2.3 2.3 0 0 0 7.7 4.8V9.4A2.3 2.3 0 0 0 12.3 9.4V4.8A2.3 2.3 0 0 0 10 2.5ZM4.8 9.4A5.2 5.2 0 0 0 15.2 9.4M10 14.6V17.5',
  },
  'ic-schedule': { path: 'M10 2.5A7.5 7.5 0 1 0 10 17.5 7.5 7.5 0 1 0 10 2.5ZM10 5.8V10L13 11.8' },
  'msg-time': { path: 'M10 4A6 6 0 1 0 10 16 6 6 0 1 0 10 4ZM10 6.8V10L12.2 11.4' },
  'msg-check': { path: 'M4 10.6 8 14.6 16 5.4' },
  'checkmark-medium': { path: 'M4 10.6 8 14.6 16 5.4' },
  forward: { path: arrow },
  'forward-chat': { path: arrow },
  'forward-refreshed': { path: arrow },
  reply: { path: 'M8.5 5 3 10 8.5 15M3 10H11C14.3 10 16.6 11.6 17 15' },
  edit: { path: 'M4 16 4.8 12.4 13.2 4 16 6.8 7.6 15.2Z' },
  delete: { path: bin },
  'ic-document': { path: 'M5 2.5H11.5L15 6V17.5H5ZM11.5 2.5V6H15M7.6 10H12.4M7.6 13H12.4' },
  'ic-media': { path: 'M2.8 4.5H17.2V15.5H2.8ZM2.8 13 7 9 10.6 12.6 13 10.4 17.2 14M13 7.4V7.5' },
  'ic-contact': { path: 'M10 3A3.4 3.4 0 1 0 10 9.8 3.4 3.4 0 1 0 10 3ZM3.4 17C4.4 11.2 15.6 11.2 16.6 17' },
  'ic-poll': { path: 'M4 5H12M4 10H16M4 15H9' },
  'ic-events': { path: 'M3.5 4.5H16.5V16.5H3.5ZM3.5 8.5H16.5M7 2.8V6M13 2.8V6' },
  'ic-location': {
    path: 'M10 17.5C6.6 13.6 5 10.8 5 8.2A5 5 0 0 1 15 8.2C15 10.8 13.4 13.6 10 17.5ZM10 6.6V9.4M8.6 8H11.4',
  },
};

/** How an icon is drawn. One without a drawing is a dot. */
export function shapeOf(name: string): Shape {
  return shapes[name] ?? { path: 'M10 6A4 4 0 1 0 10 14 4 4 0 1 0 10 6Z', filled: true };
}
