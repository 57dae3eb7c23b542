import '@fontsource-variable/inter';
import './main.css';
import ui from '@nuxt/ui/vue-plugin';
import urql from '@urql/vue';
import { createApp } from 'vue';
import App from './App.vue';
import { graphqlClient } from './app/graphql-client.ts';
import { i18n, preferredLocale, useLanguage } from './app/i18n.ts';
import { router } from './router.ts';

await useLanguage(preferredLocale());

createApp(App).use(urql, graphqlClient).use(i18n).use(router).use(ui).mount('#app');
