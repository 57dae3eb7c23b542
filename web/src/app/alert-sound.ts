import { useLocalStorage } from '@vueuse/core';

const TONES = [
  { hertz: 587, at: 0 },
  { hertz: 784, at: 0.18 },
];
const LENGTH_S = 0.5;
const LOUDNESS = 0.15;

/** Off unless somebody asks for it: others may hear. */
const soundOn = useLocalStorage('holdfast-sound', false);

export function useAlertSound() {
  return { soundOn, play };
}

/** Two soft rising tones, made here: nothing is loaded. */
function play(): void {
  if (!soundOn.value) return;
  const context = new AudioContext();
  for (const { hertz, at } of TONES) {
    const start = context.currentTime + at;
    const gain = new GainNode(context, { gain: LOUDNESS });
    gain.gain.setValueAtTime(LOUDNESS, start);
    gain.gain.exponentialRampToValueAtTime(0.001, start + LENGTH_S);
    const tone = new OscillatorNode(context, { frequency: hertz });
    tone.connect(gain).connect(context.destination);
    tone.start(start);
    tone.stop(start + LENGTH_S);
  }
  setTimeout(() => void context.close(), 2_000);
}
