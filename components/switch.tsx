import { useId } from 'preact/hooks';
import './switch.css';

interface Props {
  label: string;
  hint: string;
  on: boolean;
  disabled?: boolean;
  set(on: boolean): void;
}

/** A choice that is on or off, with what it means below its name. */
export function Switch({ label, hint, on, disabled = false, set }: Props) {
  const id = useId();
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-hint`}
        checked={on}
        disabled={disabled}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      <span>
        <strong id={`${id}-name`}>{label}</strong>
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      </span>
    </label>
  );
}
