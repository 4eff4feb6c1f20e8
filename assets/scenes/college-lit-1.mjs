import { litZone } from '../kit/lights.mjs';
import { stagePicture } from '../kit/sheet.mjs';

export default stagePicture('college-lit-1', (page) => litZone(page, 'lit-1'));
