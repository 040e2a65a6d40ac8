declare module 'virtual:standfirst-assets' {
  const assets: Record<string, { path: string; integrity: string }>;
  export default assets;
}
