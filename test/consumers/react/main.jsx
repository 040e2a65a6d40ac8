import 'standfirst/define';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { briefing, corrected } from '../corrected.js';

function App() {
  const [facts, setFacts] = useState(briefing);
  const [shown, setShown] = useState(true);
  return (
    <>
      <button id="update" onClick={() => setFacts(corrected())}>
        Update
      </button>
      <button id="unmount" onClick={() => setShown(false)}>
        Unmount
      </button>
      {shown && (
        <main id="app">
          <stat-callout facts={facts} figure="plots-disrupted" />
          <pull-quote facts={facts} quote="choice-youll-regret" />
          <threat-timeline facts={facts} />
          <key-figure-comparison facts={facts} figures="under18-share" />
        </main>
      )}
    </>
  );
}

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
