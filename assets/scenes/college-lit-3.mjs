import { litZone } from '../kit/lights.mjs';
import { stagePicture } from '../kit/sheet.mjs';

export default stagePicture('college-lit-3', (page) => litZone(page, 'lit-3'));
