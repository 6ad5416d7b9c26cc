/**
 * Stands for the official site's own looks: a light page, a blue bar, one column of text and a narrow one beside it. The
 * site itself is light only; here the page turns dark for who prefers that, to show that what we add follows the page.
 */
export const STYLESHEET = `
  * { box-sizing: border-box; }
  body { margin: 0; color: #1c1c1c; background: #fff; font: 1rem/1.6 system-ui, "Liberation Sans", sans-serif; }
  a { color: #01689b; }
  .header { background: #154273; color: #fff; padding: 0.9rem 1.5rem; }
  .header a { color: #fff; font-size: 1.15rem; font-weight: 600; text-decoration: none; }
  .header p { margin: 0.15rem 0 0; font-size: 0.85rem; }
  .columns { display: flex; flex-wrap: wrap; gap: 2.5rem; max-width: 68rem; margin: 0 auto; padding: 1.5rem; }
  .content--publication { flex: 1 1 30rem; max-width: 48rem; min-width: 0; }
  #sidebar { flex: 0 1 14rem; font-size: 0.9rem; }
  #sidebar h2 { margin: 0 0 0.5rem; font-size: 1rem; }
  #sidebar dt { color: #535353; }
  #sidebar dd { margin: 0 0 0.6rem; }
  .table__data-overview { width: 100%; margin-bottom: 1.5rem; border-collapse: collapse; font-size: 0.875rem; }
  .table__data-overview th, .table__data-overview td { padding: 0.4rem 0.6rem; border: 1px solid #ccc; text-align: left; }
  .table__data-overview th { background: #eef3f7; font-weight: 600; }
  .pageactions { display: flex; gap: 1.25rem; margin-bottom: 1.25rem; padding: 0; list-style: none; font-size: 0.9rem; }
  .modal { display: none; border: 1px solid #ccc; padding: 0.75rem 1rem; }
  .modal:target { display: block; }
  .kamervraagomschrijving_kop, .kamervraagopmerking_kop { font-size: 1.3rem; line-height: 1.35; }
  .stuktitel { margin: 1.75rem 0 0.25rem; font-size: 1.05rem; }
  p { margin: 0 0 0.75rem; }
  .antwoord { border-left: 3px solid #dbe5ec; padding-left: 1rem; }
  .nootnum { font-size: 0.75em; vertical-align: super; line-height: 1; }
  #noten { margin-top: 2rem; border-top: 1px solid #ccc; padding-top: 0.75rem; font-size: 0.875rem; }
  .noot p { display: inline; margin: 0 0 0 0.4rem; overflow-wrap: anywhere; }
  @media (prefers-color-scheme: dark) {
    body { color: #e6e6e6; background: #121417; }
    a { color: #8cc4f5; }
    #sidebar dt { color: #b0b0b0; }
    .table__data-overview th { background: #20262c; }
    .table__data-overview th, .table__data-overview td, #noten { border-color: #444; }
    .antwoord { border-left-color: #39434c; }
  }
`;
