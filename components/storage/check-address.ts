/** The part of the options where a person has everything that is stored checked and mended. */
export const CHECK_ADDRESS = '/options.html#controle';
