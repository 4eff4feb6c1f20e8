import { stagePicture } from '../kit/sheet.mjs';
import { lights } from '../kit/studio-lights.mjs';

export default stagePicture('studio-lit-4', lights['lit-4']);
