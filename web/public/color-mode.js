// Runs before the first paint, so that a dark screen never flashes white. The key is @vueuse/core's.
(() => {
  let stored = null;
  try {
    stored = localStorage.getItem('vueuse-color-scheme');
  } catch {
    // Storage may be switched off; the system's choice then holds.
  }
  const dark =
    stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('dark', dark);
})();
