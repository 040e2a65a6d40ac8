/** What a screen reader has to say about an element, line by line, from the browser's accessibility tree. */

/** Roles that hold others and say nothing of their own. */
const silent = new Set([
  'generic',
  'none',
  'InlineTextBox',
  'RootWebArea',
  'LineBreak',
  'ListMarker',
  'paragraph',
  'StaticText',
  'strong',
  'emphasis',
  'time',
  'Figcaption',
]);

export async function transcriptOf(session, tag) {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: tag });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const known = new Map(nodes.map((each) => [each.nodeId, each]));
  const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  const lines = [];
  const walk = (each) => {
    const role = each.role?.value;
    const name = (each.name?.value ?? '').trim();
    const inner = (each.childIds ?? []).map((id) => known.get(id)).filter(Boolean);
    if (!each.ignored) {
      const state = (each.properties ?? [])
        .filter(
          ({ name: key, value }) =>
            (key === 'level' || key === 'expanded' || key === 'pressed') && value.value !== undefined,
        )
        .map(({ name: key, value }) => `${key} ${value.value}`);
      if (role === 'StaticText' && name) lines.push(name);
      else if (!silent.has(role))
        lines.push([role, ...state, name && `“${name}”`].filter(Boolean).join(', '));
      // A name that is made of what is inside says it already.
      if (['heading', 'button', 'link', 'image', 'img', 'DisclosureTriangle'].includes(role)) return;
    }
    inner.forEach(walk);
  };
  if (start) walk(start);
  return lines;
}
