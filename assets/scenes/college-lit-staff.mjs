import { litStaff } from '../kit/lights-centre.mjs';
import { stagePicture } from '../kit/sheet.mjs';

export default stagePicture('college-lit-staff', litStaff);
