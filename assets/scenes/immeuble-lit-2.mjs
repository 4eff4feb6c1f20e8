import { litZone } from '../kit/immeuble-lights.mjs';
import { stagePicture } from '../kit/sheet.mjs';

export default stagePicture('immeuble-lit-2', (page) => litZone(page, 'lit-2'));
