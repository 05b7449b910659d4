/** A page with React and nothing to show: what the sizes are counted from. */
import { createRoot } from 'react-dom/client'
import { announce, stage } from './candidate-page.ts'

announce({ mount: () => createRoot(stage()).render(<p />), retitle: () => {}, drops: () => 0 })
