import { useEffect } from 'preact/hooks';
import { Dialogs } from './parts/dialogs.js';
import { AgreementScreen } from './screens/agreement.js';
import { Documents } from './screens/documents.js';
import { Overview } from './screens/overview.js';
import { Review } from './screens/review.js';
import { Rules } from './screens/rules.js';
import { useCell } from './state/cell.js';
import { dialog, notice } from './state/notice.js';
import { hashOf, route, type Route, type Screen } from './state/route.js';
import { independent, reviewer } from './state/settings.js';

const TITLES: Readonly<Record<Screen, string>> = {
  overview: 'Overview',
  review: 'Review',
  documents: 'Documents',
  rules: 'Rules',
  agreement: 'Agreement',
};

export function App() {
  const at = useCell(route);
  useEffect(() => void (document.title = `${TITLES[at.screen]} · Factline`), [at.screen]);
  return (
    <>
      <a class="skip" href="#main" onClick={toMain}>
        To the content
      </a>
      <header class="top">
        <a class="brand" href={hashOf({ screen: 'overview' })}>
          Factline
        </a>
        <nav aria-label="Screens">
          {Object.entries(TITLES).map(([screen, title]) => (
            <a key={screen} href={hashOf({ screen: screen as Screen })} {...(screen === at.screen && { 'aria-current': 'page' as const })}>
              {title}
            </a>
          ))}
        </nav>
        <Who />
        <button type="button" class="quiet" onClick={() => dialog.set('help')}>
          Keys <kbd>?</kbd>
        </button>
      </header>
      <div id="main" tabIndex={-1}>
        <ScreenOf at={at} />
      </div>
      <Notice />
      <Dialogs />
    </>
  );
}

/** The address names the screen and its facts: a jump within the page must not change it. */
function toMain(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function ScreenOf({ at: { screen, filter, fact } }: { at: Route }) {
  switch (screen) {
    case 'review':
      return <Review filter={filter} fact={fact} />;
    case 'documents':
      return <Documents />;
    case 'rules':
      return <Rules />;
    case 'agreement':
      return <AgreementScreen />;
    case 'overview':
      return <Overview />;
  }
}

function Who() {
  const name = useCell(reviewer);
  const alone = useCell(independent);
  return (
    <button type="button" class="quiet who" onClick={() => dialog.set('name')}>
      {name === '' ? 'Who reviews?' : name}
      {alone && name !== '' ? ', independent' : ''}
    </button>
  );
}

function Notice() {
  const said = useCell(notice);
  return (
    <div class="notice-place" role={said?.kind === 'error' ? 'alert' : 'status'}>
      {said && (
        <div class={`notice ${said.kind}`}>
          <span>{said.words}</span>
          {said.deed && (
            <button type="button" onClick={said.deed.run}>
              {said.deed.words}
            </button>
          )}
          <button type="button" class="quiet" aria-label="Close this word" onClick={() => notice.set(null)}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
