// Before GraphiQL itself: the editors ask for their workers as soon as they mount.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { exampleTabs } from './examples.ts';
import { fetcher } from './fetcher.ts';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no #app');

createRoot(root).render(
  <StrictMode>
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={exampleTabs}
      defaultEditorToolsVisibility="variables"
      plugins={[HISTORY_PLUGIN]}
      schemaDescription
      inputValueDeprecation
    >
      <GraphiQL.Logo>
        <a className="holdfast-logo" href="/" title="Back to the portal">
          Holdfast
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  </StrictMode>,
);
