/** The codes of the flags that a page may show, with spaces between them. */
declare module 'virtual:flags' {
  const codes: string;
  export default codes;
}
