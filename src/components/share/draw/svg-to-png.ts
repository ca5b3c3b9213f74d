/**
 * A picture as PNG at a scale, drawn from its SVG. The browser does this by itself: the SVG has text and
 * shapes only, nothing from elsewhere, so that its canvas can be read.
 */
export async function svgToPng(
  svg: string,
  { width, height }: { width: number; height: number },
  scale: number,
): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser has no canvas.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The picture is larger than this browser can write.'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
