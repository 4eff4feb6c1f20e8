/** Who draws the world. Canvas is the safe one: software WebGL is the slowest of all. */
export type Renderer = 'webgl' | 'canvas';

/** Graphics that are computed by the processor although they call themselves WebGL. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|warp|software/i;

/** What the choice depends on: the address's query, the «light graphics» setting, and the graphics' name (none without WebGL). */
export interface RendererClues {
  readonly search: string;
  readonly light: boolean;
  graphics(): string | undefined;
}

export function chooseRenderer(clues: RendererClues): Renderer {
  const asked = new URLSearchParams(clues.search).get('renderer');
  if (asked === 'webgl' || asked === 'canvas') return asked;
  if (clues.light) return 'canvas';
  const name = clues.graphics();
  return name === undefined || SOFTWARE.test(name) ? 'canvas' : 'webgl';
}

/** Asks the browser for its graphics and gives the context back at once: a page may hold only a few. */
function graphicsName(): string | undefined {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!gl) return undefined;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}

/** The renderer for this browser. `?renderer=webgl` or `?renderer=canvas` in the address decides over everything. */
export function pickRenderer(light: boolean): Renderer {
  return chooseRenderer({ search: location.search, light, graphics: graphicsName });
}
