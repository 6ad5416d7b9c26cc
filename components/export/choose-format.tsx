import { i18n } from '#i18n';
import { TAKE_FORMATS, type TakeFormat } from '../../lib/cite/take-formats';

interface Props {
  chosen: TakeFormat;
  choose(format: TakeFormat): void;
}

/** What to take, each with what it is for. */
export function ChooseFormat({ chosen, choose }: Props) {
  return (
    <fieldset class="take-formats">
      <legend>{i18n.t('take.what')}</legend>
      {TAKE_FORMATS.map((format) => (
        <label key={format}>
          <input type="radio" name="format" checked={format === chosen} onChange={() => choose(format)} />
          <span>
            {i18n.t(`take.format.${format}`)}
            <span class="hint">{i18n.t(`take.use.${format}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
