import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import type { Panel, PanelLine } from './plan-panels.ts';

/** What is set, and on which paper. */
export interface PageDraft {
  title: string;
  language: string;
  paper: 'A4' | 'LETTER';
  /** Four, for the quarters of the page, row by row. */
  panels: Panel[];
}

type Document = PDFKit.PDFDocument;

/** In points. */
const MARGIN = 26;
const GUTTER = 22;
/** From what reads well at arm's length down to what still reads; then there are more pages. */
const SIZES = [11, 10.25, 9.5, 8.75, 8, 7.25];
const SIZE_OF_FLOW = 10;

const looks: Record<PanelLine['as'], { bold: boolean; scale: number; above: number }> = {
  TITLE: { bold: true, scale: 1.7, above: 0 },
  HEADING: { bold: true, scale: 1.15, above: 0.9 },
  STRONG: { bold: true, scale: 1.05, above: 0.35 },
  TEXT: { bold: false, scale: 0.95, above: 0.1 },
  ITEM: { bold: false, scale: 1, above: 0.25 },
  STEP: { bold: false, scale: 1, above: 0.3 },
};

let fonts: Promise<{ regular: Buffer; bold: Buffer }> | undefined;

/**
 * Sets a document in black on white, with its fonts inside: on one page, in quarters that fold, as large as
 * they fit; a plan that is too long for that runs on over as many pages as it takes, and no word is cut.
 */
export async function setPage(draft: PageDraft): Promise<Buffer> {
  fonts ??= readFonts();
  const { regular, bold } = await fonts;
  const document = new PDFDocument({
    size: draft.paper,
    margin: MARGIN,
    lang: draft.language,
    displayTitle: true,
    info: { Title: draft.title },
  });
  document.registerFont('regular', regular);
  document.registerFont('bold', bold);
  const size = SIZES.find((candidate) => fits(document, draft.panels, candidate));
  if (size === undefined) setFlow(document, draft.panels);
  else setQuarters(document, draft.panels, size);
  return finished(document);
}

async function readFonts() {
  const { resolve } = createRequire(import.meta.url);
  const read = (name: string) => readFile(resolve(`@expo-google-fonts/noto-sans/${name}.ttf`));
  const [regular, bold] = await Promise.all([
    read('400Regular/NotoSans_400Regular'),
    read('700Bold/NotoSans_700Bold'),
  ]);
  return { regular, bold };
}

const columnOf = ({ page }: Document) => (page.width - 2 * MARGIN - GUTTER) / 2;
const rowOf = ({ page }: Document) => (page.height - 2 * MARGIN - GUTTER) / 2;

function fits(document: Document, panels: Panel[], size: number): boolean {
  const room = rowOf(document);
  return panels.every((panel) => heightOf(document, panel, size) <= room);
}

/** A step's number and an item's mark stand before the words, and take their room. */
const indentOf = ({ as }: PanelLine, size: number) =>
  as === 'ITEM' || as === 'STEP' ? size * 1.5 : 0;

function heightOf(document: Document, panel: Panel, size: number): number {
  const width = columnOf(document);
  return panel.reduce((sum, line) => {
    const { scale, above } = looks[line.as];
    useLook(document, line, size);
    const text = document.heightOfString(line.text, { width: width - indentOf(line, size) });
    return sum + above * size * scale + text;
  }, 0);
}

function useLook(document: Document, { as }: PanelLine, size: number): void {
  const { bold, scale } = looks[as];
  document.font(bold ? 'bold' : 'regular').fontSize(size * scale);
}

function setQuarters(document: Document, panels: Panel[], size: number): void {
  const [width, height] = [columnOf(document), rowOf(document)];
  setFolds(document);
  for (const [index, panel] of panels.entries()) {
    const x = MARGIN + (index % 2) * (width + GUTTER);
    let y = MARGIN + Math.floor(index / 2) * (height + GUTTER);
    let step = 0;
    for (const line of panel) {
      step = line.as === 'STEP' ? step + 1 : 0;
      y = setLine(document, line, { x, y, width, size, step });
    }
  }
}

/** Where to fold, in a line that does not disturb. */
function setFolds(document: Document): void {
  const { width, height } = document.page;
  document.save().lineWidth(0.4).dash(2, { space: 3 }).strokeColor('#777');
  document.moveTo(width / 2, MARGIN).lineTo(width / 2, height - MARGIN);
  document.moveTo(MARGIN, height / 2).lineTo(width - MARGIN, height / 2);
  document.stroke().restore();
}

interface Place {
  x: number;
  y: number;
  width: number;
  size: number;
  /** Which step of a list this is, from 1; 0 for what is none. */
  step: number;
}

/** @returns where the next line begins */
function setLine(document: Document, line: PanelLine, { x, y, width, size, step }: Place): number {
  const { scale, above } = looks[line.as];
  useLook(document, line, size);
  const top = y + above * size * scale;
  const indent = indentOf(line, size);
  const options = { width: width - indent };
  if (indent > 0) document.text(step > 0 ? `${String(step)}.` : '•', x, top, { lineBreak: false });
  document.text(line.text, x + indent, top, options);
  return top + document.heightOfString(line.text, options);
}

function setFlow(document: Document, panels: Panel[]): void {
  const width = document.page.width - 2 * MARGIN;
  const end = document.page.height - MARGIN;
  let [y, step] = [MARGIN, 0];
  for (const line of panels.flat()) {
    step = line.as === 'STEP' ? step + 1 : 0;
    useLook(document, line, SIZE_OF_FLOW);
    const height = document.heightOfString(line.text, {
      width: width - indentOf(line, SIZE_OF_FLOW),
    });
    if (y + height + SIZE_OF_FLOW * 1.2 > end) {
      document.addPage();
      y = MARGIN;
    }
    y = setLine(document, line, { x: MARGIN, y, width, size: SIZE_OF_FLOW, step });
  }
}

function finished(document: Document): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => {
      resolve(Buffer.concat(parts));
    });
    document.on('error', reject);
    document.end();
  });
}
