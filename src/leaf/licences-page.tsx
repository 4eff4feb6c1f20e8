import notices from '../../LICENSES-THIRD-PARTY.md?raw';

/** The notices that the licences of the libraries ask for, inside the game in one file too. */
export const LicencesPage = () => <pre class="leaf-text">{notices}</pre>;
