/**
 * What a page of the game may load: its own files and nothing else. Phaser reads its textures
 * back through data and blob addresses, hence the two exceptions for images; workers may be blobs.
 */
const RULES = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The content-security policy, for the header and for the tag in the built page. */
export const CONTENT_SECURITY_POLICY = Object.entries(RULES)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ');
