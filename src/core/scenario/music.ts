/** The pieces that a mission can play in its district. */
export const MUSIC = ['college', 'building', 'studio'] as const;
