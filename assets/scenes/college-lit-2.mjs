import { litZone } from '../kit/lights.mjs';
import { stagePicture } from '../kit/sheet.mjs';

export default stagePicture('college-lit-2', (page) => litZone(page, 'lit-2'));
