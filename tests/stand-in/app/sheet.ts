import { x } from './parts';

/** A head and shoulders: the picture of a chat that has none. */
const PERSON = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40' fill='%23fff' fill-opacity='.75'%3E%3Ccircle cx='20' cy='15' r='7'/%3E%3Cpath d='M4 41c1-25 31-25 32 0z'/%3E%3C/svg%3E")`;
const TICK = `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 20' fill='none' stroke='%23fff' stroke-width='2.4'%3E%3Cpath d='M5 10.4 8.6 14 15 6.4'/%3E%3C/svg%3E")`;

/** Styles by the names of this run. Colours and places follow the look of the real page closely enough to judge by eye. */
export function sheet(): string {
  return [page, list, conversation, composing, panels].map((part) => part()).join('');
}

const c = (name: string): string => `.${x(name)}`;

function page(): string {
  return `
:root { color-scheme: light; --ground: #f5f1eb; --panel: #fff; --sunk: #f6f5f4; --ink: #0a0a0a; --soft: #5b6368; --line: #e9e7e4; --own: #d9fdd3; --accent: #1daa61; --avatar: #c5ccd1; --shade: rgb(11 20 26 / 13%); }
:root:has(body.dark) { color-scheme: dark; --ground: #0b1014; --panel: #161b1e; --sunk: #23282b; --ink: #f1f3f3; --soft: #9aa3a8; --line: #262c2f; --own: #144d37; --accent: #21c063; --avatar: #525d64; --shade: rgb(0 0 0 / 40%); }
* { box-sizing: border-box; }
body { margin: 0; font: 14.5px/1.4 'Segoe UI', 'Helvetica Neue', 'Noto Sans', Arial, sans-serif; color: var(--ink); background: var(--ground); }
button, input, textarea { font: inherit; color: inherit; }
#app { display: flex; height: 100vh; }
${c('button')}, ${c('round')} { border: 0; background: none; color: var(--soft); padding: 8px; cursor: pointer; border-radius: 50%; display: inline-flex; }
${c('button')}:hover, ${c('round')}:hover { background: var(--sunk); }
${c('icon')} { display: inline-flex; }
[dir="rtl"] [data-icon*="send"] svg, [dir="rtl"] [data-icon="reply"] svg, [dir="rtl"] [data-icon*="forward"] svg { transform: scaleX(-1); }
`;
}

function list(): string {
  return `
${c('side')} { width: 340px; background: var(--panel); border-inline-end: 1px solid var(--line); overflow: hidden; flex: none; }
${c('side')} input { width: calc(100% - 32px); margin: 14px 16px 8px; padding: 9px 16px; border: 0; border-radius: 20px; background: var(--sunk); }
${c('side')} > button { margin: 0 16px 8px; padding: 4px 12px; border: 1px solid var(--line); border-radius: 16px; background: none; color: var(--soft); font-size: 13px; cursor: pointer; }
${c('side')} > :last-child { height: calc(100vh - 98px) !important; }
[role="gridcell"] { display: flex; align-items: center; gap: 14px; height: 60px; margin: 0 10px; padding: 0 8px; border-radius: 10px; cursor: pointer; font-size: 15.5px; }
[role="gridcell"]:hover { background: var(--sunk); }
[role="gridcell"]::before, ${c('header')}::before { content: ''; flex: none; width: 42px; height: 42px; border-radius: 50%; background: var(--avatar) ${PERSON} center / 100% no-repeat; }
[role="gridcell"] > div { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
`;
}

function conversation(): string {
  const row = c('row');
  const own = `${row} > div:has(> [data-icon="tail-out"])`;
  return `
${c('main')} { flex: 1; display: flex; flex-direction: column; position: relative; min-width: 0; }
${c('header')} { display: flex; align-items: center; gap: 14px; padding: 9px 18px; background: var(--panel); border-bottom: 1px solid var(--line); min-height: 60px; }
${c('header')} > div { min-width: 0; font-size: 15.5px; font-weight: 500; line-height: 1.3; }
${c('header')} div div { font-weight: 400; font-size: 13px; color: var(--soft); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
${c('messages')} { flex: 1; overflow-y: auto; padding: 14px 6%; outline: none; }
${row} { padding: 2px 0; }
${row} > div { display: flex; align-items: center; gap: 2px; position: relative; }
${row} > [data-testid="msg-notification-container"] { width: fit-content; margin: 0 auto 8px; padding: 5px 12px; border-radius: 8px; background: var(--panel); font-size: 12.5px; box-shadow: 0 1px 1px var(--shade); }
.copyable-text[data-pre-plain-text] { background: var(--panel); padding: 7px 12px 8px; border-radius: 9px; border-start-start-radius: 2px; max-width: 65%; overflow-wrap: anywhere; white-space: pre-wrap; box-shadow: 0 1px 1px var(--shade); }
${own} { flex-direction: row-reverse; }
${own} > .copyable-text { background: var(--own); border-start-start-radius: 9px; border-start-end-radius: 2px; padding-inline-end: 32px; }
${row} [data-icon="msg-check"], ${row} [data-icon="msg-time"] { position: absolute; bottom: 7px; inset-inline-end: 9px; color: var(--soft); }
${row} [data-icon="msg-check"] svg, ${row} [data-icon="msg-time"] svg { width: 15px; height: 15px; }
${row} ${c('round')}, ${row} ${c('button')} { padding: 6px; opacity: 0; }
${row}:hover ${c('round')}, ${row}:hover ${c('button')}, ${row} :focus-visible { opacity: 1; }
${row} ${c('round')} svg, ${row} ${c('button')} svg { width: 17px; height: 17px; }
${c('file')} { display: block; border: 0; border-radius: 6px; padding: 10px 14px; margin-bottom: 4px; background: var(--shade); cursor: pointer; }
${c('chip')} { border: 1px solid var(--line); border-radius: 16px; padding: 6px 14px; background: var(--panel); cursor: pointer; }
${c('tick')} { flex: none; width: 18px; height: 18px; border: 2px solid var(--soft); border-radius: 4px; margin-inline-end: 10px; }
`;
}

function composing(): string {
  const sends = ':has([data-icon*="send" i])';
  return `
${c('footer')} { padding: 9px 16px; background: var(--panel); position: relative; min-height: 58px; }
${c('compose')} { display: flex; align-items: center; gap: 4px; }
${c('field')} { position: relative; flex: 1; border-radius: 20px; padding: 8px 16px; max-height: 140px; overflow-y: auto; background: var(--sunk); margin: 0 6px; }
${c('placeholder')} { position: absolute; inset-inline-start: 16px; top: 8px; color: var(--soft); pointer-events: none; }
[contenteditable] p { margin: 0; }
${c('button')}${sends}, ${c('round')}${sends} { background: var(--accent); color: #fff; padding: 10px; }
[aria-disabled="true"]${sends} { opacity: 0.5; }
${c('menu')}, ${c('list')} { background: var(--panel); border-radius: 14px; padding: 8px; z-index: 40; box-shadow: 0 4px 18px var(--shade); }
${c('menu')} { position: absolute; bottom: 62px; inset-inline-start: 16px; display: grid; gap: 2px; }
${c('menu')} button { display: flex; align-items: center; gap: 12px; padding: 8px 16px 8px 10px; border: 0; border-radius: 8px; background: none; text-align: start; cursor: pointer; }
${c('menu')} button:hover { background: var(--sunk); }
${c('menu')} ${c('icon')} { color: var(--accent); }
${c('quote')} { border-inline-start: 3px solid var(--accent); border-radius: 6px; padding: 6px 10px; background: var(--sunk); color: var(--soft); margin: 4px 0; overflow-wrap: anywhere; }
${c('panel')} { position: fixed; bottom: 70px; inset-inline-start: 360px; background: var(--panel); padding: 12px; border-radius: 14px; z-index: 30; box-shadow: 0 4px 18px var(--shade); }
`;
}

function panels(): string {
  return `
${c('backdrop')} { position: fixed; inset: 0; background: rgb(11 20 26 / 55%); display: grid; place-items: center; z-index: 100; }
${c('modal')} { background: var(--panel); padding: 18px 22px; border-radius: 16px; width: 430px; max-height: 92vh; overflow: auto; box-shadow: 0 8px 30px var(--shade); }
${c('modal')} header { display: flex; flex-direction: row-reverse; justify-content: flex-end; align-items: center; gap: 10px; margin-bottom: 8px; }
${c('modal')} h1 { font-size: 17px; font-weight: 500; margin: 0; }
${c('modal')} [contenteditable], ${c('modal')} input, ${c('modal')} textarea { border: 0; border-radius: 18px; background: var(--sunk); padding: 8px 14px; margin: 4px 0; width: 100%; min-height: 36px; position: relative; }
${c('modal')} ${c('placeholder')} { position: relative; inset-inline-start: 14px; top: -32px; height: 0; }
${c('modal')} [role="checkbox"] { display: flex; align-items: center; gap: 14px; padding: 0 8px; border-radius: 8px; cursor: pointer; }
${c('modal')} [role="checkbox"]:hover { background: var(--sunk); }
${c('modal')} [role="checkbox"]::before { content: ''; width: 18px; height: 18px; border: 2px solid var(--soft); border-radius: 4px; }
[role="checkbox"][aria-checked="true"]::before, ${c('tick')}[aria-checked="true"] { border-color: var(--accent); background: var(--accent) ${TICK} center / contain no-repeat; }
${c('select-footer')} { display: flex; align-items: center; justify-content: space-between; gap: 12px; margin-top: 8px; }
${c('modal')} [data-animate-btn] { display: flex; justify-content: flex-end; margin-top: 6px; }
${c('floating')} { position: fixed; bottom: 20px; inset-inline-end: 40px; z-index: 120; background: var(--panel); padding: 10px; border-radius: 14px; }
${c('drawer')} { position: absolute; inset: 60px 0 0; background: var(--ground); padding: 18px 24px; display: flex; flex-direction: column; align-items: center; gap: 12px; z-index: 20; outline: none; }
${c('drawer')} > ${c('button')} { align-self: flex-start; }
${c('drawer')} > [data-animate-btn] { align-self: flex-end; }
${c('drawer')} > canvas { width: 200px; height: 250px; margin: auto; border-radius: 10px; background: var(--panel); box-shadow: 0 1px 6px var(--shade); }
${c('drawer')} > div:has(> [contenteditable]) { position: relative; width: min(620px, 100%); padding: 9px 16px; border-radius: 20px; background: var(--panel); }
${c('file-name')} { font-weight: 500; }
${c('mask')} { position: absolute; inset: 40px; border: 2px dashed var(--soft); border-radius: 16px; }
${c('strip')} { display: flex; gap: 8px; }
${c('thumb')} { width: 46px; height: 46px; background: var(--avatar); border-radius: 6px; cursor: pointer; }
${c('thumb')}[aria-selected="true"] { outline: 3px solid var(--accent); }
${c('viewer')} { position: fixed; inset: 0; background: var(--panel); z-index: 90; padding: 20px; }
`;
}
