import { everyScreenOf } from '../support/screens.ts';

everyScreenOf('privacy');
