import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import './app/app.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.js';
import { theme } from './app/theme.js';
import { useProgram } from './state/useProgram.js';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');
await useProgram.getState().begin();
// The system's own colour scheme is set by the main side from the person's choice; the page follows it.
createRoot(root).render(
  <MantineProvider theme={theme} defaultColorScheme="auto">
    <App />
  </MantineProvider>,
);
