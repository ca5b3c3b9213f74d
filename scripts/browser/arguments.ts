/** What a browser is started with so that nothing but the page itself uses the network. */
export const browserArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];
