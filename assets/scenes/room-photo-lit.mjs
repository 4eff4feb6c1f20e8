import { hallWindowClosed } from '../kit/house-window.mjs';
import { stagePicture } from '../kit/sheet.mjs';

/** The shutters of the hall close softly. */
export default stagePicture('room-photo-lit', hallWindowClosed, { alphaStep: 3 });
