/** Tells the embed panel, after every change of a story, what its embeds are and how they are written. */
import { addons } from 'storybook/preview-api';
import { findEmbeds, type Found } from './found.js';
import { exampleBase, formsOf, type Form } from './forms.js';

/** The panel's and the preview's words for one another. */
export const FORMS = 'standfirst/forms';
export const BASE = 'standfirst/base';

export interface PanelEmbed {
  name: string;
  permalink?: string;
  carrier?: string;
  forms: Form[];
  /** Why there are no forms. */
  why?: string;
}

let base = exampleBase;
/** Whether anybody looks at the panel; until then nothing is asked for. */
let wanted = false;
let asked = 0;

async function tell(): Promise<void> {
  if (!wanted) return;
  const turn = (asked += 1);
  const root = document.querySelector('#storybook-root');
  const found = root ? await findEmbeds(root) : [];
  // A later change has overtaken this one.
  if (turn === asked) addons.getChannel().emit(FORMS, { base, embeds: found.map(told) });
}

function told({ embed, briefing, why }: Found): PanelEmbed {
  const ids = [...(embed.figures ?? []), embed.quote].filter(Boolean).join(' ');
  const name = `<${embed.element}> ${ids}`.trim();
  if (!briefing) return { name, forms: [], why };
  try {
    const { carrier, permalink, list } = formsOf(embed, briefing, base);
    return { name, carrier, permalink, forms: list };
  } catch (error) {
    return { name, forms: [], why: (error as Error).message };
  }
}

/** Called once, by the preview. */
export function tellPanel(): void {
  const channel = addons.getChannel();
  for (const event of ['storyRendered', 'storyArgsUpdated', 'globalsUpdated'])
    channel.on(event, () => setTimeout(tell, 50));
  channel.on(BASE, (given: string) => {
    base = given;
    wanted = true;
    void tell();
  });
  for (const event of ['standfirst-ready', 'standfirst-change'])
    document.addEventListener(event, () => void tell());
}
