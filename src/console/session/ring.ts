let context: AudioContext | undefined;

/** Two soft notes, for the game master alone. Before the first touch of the page browsers keep it silent. */
export function ring(): void {
  try {
    context ??= new AudioContext();
    const audio = context;
    void audio.resume().catch(() => undefined);
    [659, 880].forEach((pitch, index) => {
      const from = audio.currentTime + index * 0.18;
      const note = audio.createOscillator();
      const volume = audio.createGain();
      note.type = 'sine';
      note.frequency.value = pitch;
      volume.gain.setValueAtTime(0, from);
      volume.gain.linearRampToValueAtTime(0.12, from + 0.03);
      volume.gain.exponentialRampToValueAtTime(0.001, from + 0.6);
      note.connect(volume).connect(audio.destination);
      note.start(from);
      note.stop(from + 0.65);
    });
  } catch {
    // Nothing is said by sound alone.
  }
}
