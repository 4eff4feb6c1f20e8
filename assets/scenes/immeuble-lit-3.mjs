import { litZone } from '../kit/immeuble-lights.mjs';
import { stagePicture } from '../kit/sheet.mjs';

export default stagePicture('immeuble-lit-3', (page) => litZone(page, 'lit-3'));
