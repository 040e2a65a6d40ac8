export default function (config) {
  config.addPassthroughCopy({ '../node_modules/standfirst/cdn': 'cdn' });
  config.setQuietMode(true);
  return { dir: { input: '.', output: 'dist' } };
}
