/** Gives each class the tag it is defined as (its folder's name) and leaves out what is nobody's business. */
function ours() {
  return {
    name: 'standfirst',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        const tag = /src\/elements\/([a-z-]+)\/\1\.ts$/.exec(module.path)?.[1];
        module.path = built(module.path);
        for (const item of module.exports ?? []) item.declaration.module &&= built(item.declaration.module);
        for (const declaration of module.declarations ?? []) {
          prune(declaration);
          if (!tag || declaration.kind !== 'class' || declaration.superclass?.name !== 'StandfirstElement')
            continue;
          declaration.customElement = true;
          declaration.tagName = tag;
          module.exports.push({
            kind: 'custom-element-definition',
            name: tag,
            declaration: { name: declaration.name, module: module.path },
          });
        }
      }
    },
  };
}

const built = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');

function prune(declaration) {
  const inner = (member) =>
    member.privacy === 'private' || member.privacy === 'protected' || member.name?.startsWith('#');
  const state = (declaration.members ?? []).filter(inner).map((member) => member.name);
  if (declaration.members) {
    declaration.members = declaration.members.filter((member) => !inner(member) && !member.static);
  }
  if (declaration.attributes) {
    declaration.attributes = declaration.attributes.filter(
      (attribute) => !state.includes(attribute.fieldName),
    );
  }
  // `emit(name)` dispatches what its callers name: the events are those that the classes declare.
  declaration.events &&= declaration.events.filter((event) => event.name !== 'name');
  for (const list of [declaration.members, declaration.attributes]) {
    for (const { inheritedFrom } of list ?? []) {
      if (inheritedFrom?.module) inheritedFrom.module = built(inheritedFrom.module);
    }
  }
}

export default {
  globs: ['src/elements/base.ts', 'src/elements/*/*.ts'],
  exclude: ['src/elements/**/styles.ts'],
  litelement: true,
  plugins: [ours()],
};
