import { useEffect, useRef, useState } from 'react';
import { fileName } from '../../figure/share/file-name';
import { creditLines } from '../../figure/share/credit';
import { symbolsIn } from '../../figure/share/symbols-in';
import { Switch } from '../switch';
import { ChartChoice, everyChart } from './chart-choice';
import { picturePart } from './draw/picture-markup';
import { svgDocument } from './draw/svg-parts';
import { svgToPng } from './draw/svg-to-png';
import { untilDrawn } from './draw/until-drawn';
import { Picture, pictureWidths, type PictureShape } from './picture';
import { save } from './save';
import { SaveButton } from './save-button';
import type { Sharing } from './sharing';

interface Drawn {
  svg: string;
  width: number;
  height: number;
}

/**
 * The faces in which a picture's words are set: all of one width, letter for letter, so that a file
 * opened on another machine has its words where they were measured.
 */
const font = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";

/** The chart as a picture to look at and to save. */
export function PicturePart({ shareable, credit }: Sharing) {
  const [key, setKey] = useState(everyChart);
  const [shape, setShape] = useState<PictureShape>('wide');
  const [drawn, setDrawn] = useState<Drawn | 'waiting' | 'failed'>('waiting');
  const stage = useRef<HTMLDivElement>(null);
  const charts = shareable.charts.filter((chart) => key === everyChart || chart.key === key);
  const own = { ...credit, symbols: symbolsIn(charts.map(({ table }) => table)) };
  const description = [...charts.map(({ alt }) => alt), ...creditLines(own)].join(' ');
  useEffect(() => {
    const root = stage.current;
    if (!root) return undefined;
    const abort = new AbortController();
    setDrawn('waiting');
    untilDrawn(root, abort.signal)
      .then(() => {
        const { width, height } = root.getBoundingClientRect();
        const size = { width: Math.round(width), height: Math.ceil(height) };
        const body = picturePart(root);
        const { title } = shareable;
        setDrawn({ ...size, svg: svgDocument({ ...size, title, description, font, body }) });
      })
      .catch(() => {
        if (!abort.signal.aborted) setDrawn('failed');
      });
    return () => abort.abort();
  }, [key, shape, shareable, description]);
  const ready = typeof drawn === 'string' ? null : drawn;
  const name = (ending: string) =>
    fileName(
      [
        shareable.name,
        ...(key === everyChart || shareable.charts.length === 1 ? [] : [key]),
        ...(shape === 'narrow' ? ['phone'] : []),
      ],
      ending,
    );
  const png = (scale: number) => async () => {
    if (!ready) return;
    const blob = await svgToPng(ready.svg, ready, scale);
    await save(blob, name(scale === 1 ? 'png' : `${scale}x.png`), 'image/png');
  };
  return (
    <>
      <ChartChoice charts={shareable.charts} value={key} all onChange={setKey} />
      <Switch
        legend="For"
        options={[
          { value: 'wide', label: `A page (${pictureWidths.wide} pixels wide)` },
          { value: 'narrow', label: `A phone (${pictureWidths.narrow} pixels wide)` },
        ]}
        value={shape}
        onChange={setShape}
      />
      <div className="share-buttons">
        <SaveButton disabled={!ready} onSave={png(1)}>
          PNG
        </SaveButton>
        <SaveButton disabled={!ready} onSave={png(2)}>
          PNG, twice the size
        </SaveButton>
        <SaveButton
          disabled={!ready}
          onSave={async () => {
            if (ready) await save(ready.svg, name('svg'), 'image/svg+xml;charset=utf-8');
          }}
        >
          SVG
        </SaveButton>
        <span role="status">
          {drawn === 'waiting' && 'Drawing …'}
          {drawn === 'failed' && 'The picture could not be drawn: close this, and try again.'}
        </span>
      </div>
      <p className="share-hint">
        Title, key, source, reference dates and licence are drawn in. The words to put beside it for
        those who do not see it are under “Words”.
      </p>
      {ready && (
        <div className="share-preview">
          <img
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(ready.svg)}`}
            width={ready.width}
            height={ready.height}
            alt="The picture as it will be saved"
          />
        </div>
      )}
      <div className="share-stage">
        <Picture
          key={`${key} ${shape}`}
          ref={stage}
          shareable={shareable}
          credit={own}
          charts={charts}
          shape={shape}
        />
      </div>
    </>
  );
}
