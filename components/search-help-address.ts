/** The id of the part of the settings that tells what can be typed in the popup. */
export const SEARCH_HELP_ID = 'search-help';

/** Where that is. */
export const SEARCH_HELP = `/options.html#${SEARCH_HELP_ID}`;
