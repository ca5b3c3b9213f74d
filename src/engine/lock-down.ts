/**
 * Run in this order once the database is open: no extension is ever looked for, nothing outside the
 * database is read or written, and none of it can be switched back on. The first two come first
 * because without them an unknown function makes the engine ask another host for an extension.
 */
export const lockDown = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET allow_community_extensions = false',
  'SET enable_external_access = false',
  'SET lock_configuration = true',
] as const;
