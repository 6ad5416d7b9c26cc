import { render } from 'preact';
import { i18n } from '#i18n';
import { Privacy } from '../../components/privacy/privacy';
import { speakOnPage } from '../../lib/language/speak-chosen';
import '../../assets/theme.css';
import '../../assets/own-page.css';
import '../../components/privacy/privacy.css';

const root = document.getElementById('app');
if (root) {
  speakOnPage(document).then(() => {
    document.title = `${i18n.t('privacy.title')} – ${i18n.t('extensionName')}`;
    render(<Privacy />, root);
  });
}
