import { PNG } from 'pngjs'

type Pixel = readonly [number, number, number, number]

/** A PNG of this size, each pixel as told. */
export function picture(width: number, height: number, pixelAt: (x: number, y: number) => Pixel): Buffer {
  const image = new PNG({ width, height })
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) image.data.set(pixelAt(x, y), (y * width + x) * 4)
  return PNG.sync.write(image)
}
