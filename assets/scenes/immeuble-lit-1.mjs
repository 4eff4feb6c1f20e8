import { litZone } from '../kit/immeuble-lights.mjs';
import { stagePicture } from '../kit/sheet.mjs';

export default stagePicture('immeuble-lit-1', (page) => litZone(page, 'lit-1'));
