// Runs before the first paint, so that a dark screen never flashes white, and follows the system as it turns dark
// in the evening. The key is @vueuse/core's.
(() => {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const chosen = stored();
    const dark = chosen === 'dark' || (chosen !== 'light' && system.matches);
    document.documentElement.classList.toggle('dark', dark);
  };

  function stored() {
    try {
      return localStorage.getItem('vueuse-color-scheme');
    } catch {
      // Storage may be switched off; the system's choice then holds.
      return null;
    }
  }

  system.addEventListener('change', apply);
  apply();
})();
