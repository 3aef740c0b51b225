import { x } from './parts';

/** Styles by the names of this run. Colours and places follow the look of the real page closely enough to judge by eye. */
export function sheet(): string {
  const c = (name: string): string => `.${x(name)}`;
  return `
:root { --ground: #efeae2; --panel: #fff; --ink: #111b21; --soft: #54656f; --line: #d1d7db; --own: #d9fdd3; --accent: #1daa61; }
body.dark { --ground: #0b141a; --panel: #111b21; --ink: #e9edef; --soft: #8696a0; --line: #2a3942; --own: #005c4b; }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.4 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; color: var(--ink); background: var(--ground); }
#app { display: flex; height: 100vh; }
${c('side')} { width: 340px; background: var(--panel); border-inline-end: 1px solid var(--line); overflow: hidden; flex: none; }
${c('side')} input { width: calc(100% - 24px); margin: 10px 12px; padding: 8px 12px; border: 1px solid var(--line); border-radius: 18px; background: var(--ground); color: inherit; }
[role="gridcell"] { padding: 18px 16px; border-bottom: 1px solid var(--line); cursor: pointer; height: 60px; }
${c('main')} { flex: 1; display: flex; flex-direction: column; position: relative; min-width: 0; }
${c('header')} { padding: 10px 16px; background: var(--panel); border-bottom: 1px solid var(--line); min-height: 60px; font-weight: 600; }
${c('header')} div div { font-weight: 400; font-size: 13px; color: var(--soft); }
${c('messages')} { flex: 1; overflow-y: auto; padding: 12px 5%; }
${c('row')} { padding: 3px 0; }
${c('row')} > div { display: flex; align-items: center; gap: 6px; flex-wrap: wrap; }
.copyable-text[data-pre-plain-text] { background: var(--panel); padding: 6px 10px; border-radius: 8px; max-width: 65%; overflow-wrap: anywhere; white-space: pre-wrap; }
${c('footer')} { padding: 8px 16px; background: var(--panel); position: relative; min-height: 56px; }
${c('compose')} { display: flex; align-items: center; gap: 8px; }
${c('field')} { position: relative; flex: 1; border: 1px solid var(--line); border-radius: 20px; padding: 6px 14px; max-height: 140px; overflow-y: auto; }
${c('placeholder')} { position: absolute; inset-inline-start: 14px; top: 7px; color: var(--soft); pointer-events: none; }
[contenteditable] p { margin: 0; }
${c('button')}, ${c('round')} { border: 0; background: none; color: var(--soft); padding: 6px; cursor: pointer; border-radius: 50%; display: inline-flex; }
${c('backdrop')} { position: fixed; inset: 0; background: rgb(11 20 26 / 60%); display: grid; place-items: center; z-index: 100; }
${c('modal')} { background: var(--panel); padding: 20px; border-radius: 12px; width: 420px; max-height: 90vh; overflow: auto; }
${c('modal')} [contenteditable], ${c('modal')} input, ${c('modal')} textarea { border: 1px solid var(--line); padding: 6px; margin: 4px 0; width: 100%; min-height: 34px; position: relative; }
${c('floating')} { position: fixed; bottom: 20px; inset-inline-end: 40px; z-index: 120; background: var(--panel); padding: 10px; }
${c('drawer')} { position: absolute; inset: 60px 0 0; background: var(--panel); padding: 24px; display: flex; flex-direction: column; gap: 10px; z-index: 20; }
${c('mask')} { position: absolute; inset: 40px; border: 2px dashed var(--line); }
${c('strip')} { display: flex; gap: 6px; }
${c('thumb')} { width: 44px; height: 44px; background: var(--line); border-radius: 4px; }
${c('panel')} { position: fixed; bottom: 70px; inset-inline-start: 360px; background: var(--panel); padding: 12px; border: 1px solid var(--line); z-index: 30; }
${c('menu')}, ${c('list')} { background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 8px; z-index: 40; }
${c('menu')} { position: absolute; bottom: 60px; inset-inline-start: 16px; display: grid; gap: 4px; }
${c('quote')} { border-inline-start: 3px solid var(--accent); padding: 4px 8px; background: var(--ground); margin: 4px 0; }
${c('viewer')} { position: fixed; inset: 0; background: var(--panel); z-index: 90; padding: 20px; }
${c('tick')} { width: 18px; height: 18px; border: 2px solid var(--soft); border-radius: 4px; }
[role="checkbox"][aria-checked="true"] { background: var(--own); }
`;
}
