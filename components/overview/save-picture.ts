import { type Drawing, draw } from './draw';
import { IN_PICTURE } from './palette';

/** In CSS pixels; a picture has twice as many. */
const WIDTH = 900;
const SHARPNESS = 2;

function asSvg(drawing: Drawing, title: string): { svg: Blob; height: number } {
  const drawn = draw(drawing, IN_PICTURE, WIDTH, title);
  drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const text = new XMLSerializer().serializeToString(drawn);
  return { svg: new Blob([text], { type: 'image/svg+xml' }), height: Number(drawn.getAttribute('height')) };
}

async function asPng(drawing: Drawing, title: string): Promise<Blob> {
  const { svg, height } = asSvg(drawing, title);
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image(WIDTH, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = WIDTH * SHARPNESS;
    canvas.height = height * SHARPNESS;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A plot as a file: a picture by itself, with its title, light in any theme. */
export async function pictureOf(drawing: Drawing, title: string, form: 'svg' | 'png'): Promise<Blob> {
  return form === 'svg' ? asSvg(drawing, title).svg : asPng(drawing, title);
}
