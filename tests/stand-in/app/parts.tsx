import type { ReactNode } from 'react';
import { mark } from './marks';
import { shapeOf } from './shapes';
import { knobs } from './world';

/** Landmarks of the conversation; on a page of which nothing is known they are plain boxes. */
export const Footer = knobs.unknownMarkup ? 'div' : 'footer';
export const Header = knobs.unknownMarkup ? 'div' : 'header';

const classes = new Map<string, string>();

/** Obfuscated class names: anew in every run, so that nothing can lean on them. */
export function x(name: string): string {
  let own = classes.get(name);
  if (!own) {
    own = `x${Math.random().toString(36).slice(2, 9)}`;
    classes.set(name, own);
  }
  return own;
}

/** Test ids were taken away from 2023-08 until 2026. */
export function testId(id: string): { 'data-testid'?: string } {
  return knobs.generation === 'v2023' || knobs.generation === 'v2026' ? { 'data-testid': id } : {};
}

const sendNames = {
  v2023: 'send',
  v2024: 'send',
  'v2025-11': 'wds-ic-send-filled',
  v2026: 'wds-ic-send-filled',
};

export function sendIconName(): string {
  return sendNames[knobs.generation];
}

export function Icon({ name }: { readonly name: string }) {
  const ids = knobs.generation === 'v2024' ? {} : { 'data-testid': name };
  const { path, filled = false } = shapeOf(name);
  return (
    <span data-icon={name} {...ids} aria-hidden="true" className={x('icon')}>
      <svg width="20" height="20" viewBox="0 0 20 20">
        <title>{name}</title>
        <path
          d={path}
          fill={filled ? 'currentColor' : 'none'}
          stroke={filled ? 'none' : 'currentColor'}
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </span>
  );
}

interface ButtonProps {
  readonly label?: string | undefined;
  readonly tab?: string;
  readonly id?: string;
  readonly part?: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A plain button of the design system: acts on click, or on the press where the knob says so. */
export function PlainButton({ label, tab, id, part, disabled, onPress, children }: ButtonProps) {
  // A press that already acted on the mouse must not act again on its click; keys still come as clicks.
  const press = knobs.sendOnPress
    ? { onMouseDown: onPress, onClick: (event: React.MouseEvent) => event.detail === 0 && onPress() }
    : { onClick: onPress };
  return (
    <button
      ref={mark(part)}
      type="button"
      aria-label={label}
      data-tab={tab}
      data-testid={id}
      disabled={disabled}
      {...press}
      className={x('button')}
    >
      {children}
    </button>
  );
}

/** A round button: a div that turns Enter and Space into a click of its own, which is not trusted. */
export function RoundButton({ label, tab, id, part, disabled = false, onPress, children }: ButtonProps) {
  const press = disabled ? () => undefined : onPress;
  return (
    <div
      ref={mark(part)}
      role="button"
      tabIndex={0}
      aria-disabled={disabled}
      aria-label={label}
      data-tab={tab}
      data-testid={id}
      className={x('round')}
      onClick={press}
      onKeyPress={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.currentTarget.click();
      }}
    >
      {children}
    </div>
  );
}

interface SendProps {
  readonly label: string;
  readonly id?: string;
  readonly part: string;
  readonly bot?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** The composer's send button of this generation. The newest drops the test id that it is given. */
export function SendButton({ label, onPress, id, part, bot = false }: SendProps) {
  const icon = bot ? <TitleIcon name="ic-send-ai-filled" /> : <Icon name={sendIconName()} />;
  switch (knobs.generation) {
    case 'v2023':
      return (
        <PlainButton part={part} id={id ?? 'compose-btn-send'} label={label} onPress={onPress}>
          {icon}
        </PlainButton>
      );
    case 'v2025-11':
      return (
        <RoundButton part={part} label={label} onPress={onPress}>
          {icon}
        </RoundButton>
      );
    default:
      return (
        <PlainButton part={part} tab="11" label={label} onPress={onPress}>
          {icon}
        </PlainButton>
      );
  }
}

/** The round send button of previews and dialogs. */
export function SendFloat({ label, onPress, part, disabled = false }: SendProps) {
  return (
    <div data-animate-btn="true">
      <RoundButton part={part} label={label} disabled={disabled} onPress={onPress}>
        <Icon name={sendIconName()} />
      </RoundButton>
    </div>
  );
}

/** Icons of the newer family carry their name in the title of the picture only. */
export function TitleIcon({ name }: { readonly name: string }) {
  return (
    <span aria-hidden="true">
      <svg width="20" height="20" viewBox="0 0 20 20">
        <title>{name}</title>
        <circle cx="10" cy="10" r="8" fill="currentColor" />
      </svg>
    </span>
  );
}

/** A modal: drawn in the page's own tree, dark behind it. */
export function Modal({
  label,
  id,
  children,
}: {
  readonly label: string;
  readonly id: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={`copyable-area ${x('backdrop')}`} data-animate-modal-backdrop="true">
      <div role="dialog" aria-modal="true" aria-label={label} className={x('modal')}>
        <div data-animate-modal-popup="true" {...testId('confirm-popup')}>
          <div data-animate-modal-body="true">
            <div {...testId('popup-contents')}>
              <div {...testId(id)}>{children}</div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
