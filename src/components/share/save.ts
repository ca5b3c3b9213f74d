/** Saves a download; what writes it is fetched when somebody first asks for it. */
export async function save(content: Blob | string, name: string, type: string): Promise<void> {
  const { saveAs } = await import('file-saver');
  saveAs(typeof content === 'string' ? new Blob([content], { type }) : content, name);
}
