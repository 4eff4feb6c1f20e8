import { litEntrance } from '../kit/immeuble-entrance.mjs';
import { stagePicture } from '../kit/sheet.mjs';

export default stagePicture('immeuble-lit-4', litEntrance);
