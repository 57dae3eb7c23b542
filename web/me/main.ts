import '@fontsource-variable/inter';
import './style.css';
import { createApp } from 'vue';
import App from './App.vue';
import { preferredLocale, useLanguage } from './app/i18n.ts';
import { router } from './router.ts';

await useLanguage(preferredLocale());

createApp(App).use(router).mount('#app');
