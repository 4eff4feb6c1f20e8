/** @param {number} bytes @returns {number} kB (1000 bytes), to a tenth */
export const kilobytes = (bytes) => Math.round(bytes / 100) / 10;
