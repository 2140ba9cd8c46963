import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { firstLanguage, LanguageProvider } from './words/language.js';
import './style/style.scss';

const root = document.getElementById('root');
if (root) {
  const first = await firstLanguage();
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider first={first}>
        <App />
      </LanguageProvider>
    </StrictMode>,
  );
}
