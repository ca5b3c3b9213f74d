/**
 * How a sentence names the authorities whose printed name does not fit one, by DfE code.
 * Every other authority is said as it is printed. An address never has the article.
 */
export const spokenNames: Readonly<Record<string, string>> = {
  '201': 'the City of London',
  '342': 'St Helens',
  '420': 'the Isles of Scilly',
  '801': 'Bristol',
  '810': 'Kingston upon Hull',
  '811': 'the East Riding of Yorkshire',
  // The authority that ended when Bournemouth, Christchurch and Poole was made; 838 is Dorset now.
  '835': 'Dorset (to 2019)',
  '884': 'Herefordshire',
  '921': 'the Isle of Wight',
};
