// A popup is opened to type in. The first frame is the field of index.html; all else is loaded behind it.
document.querySelector('input')?.focus();
import('./main').catch(console.error);
