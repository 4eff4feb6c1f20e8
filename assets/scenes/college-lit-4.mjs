import { litCentre } from '../kit/lights-centre.mjs';
import { stagePicture } from '../kit/sheet.mjs';

export default stagePicture('college-lit-4', litCentre);
