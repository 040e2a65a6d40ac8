/**
 * A permalink page inside a frame: tells its height to whoever holds it, in the words of ours, WordPress's and AMP's
 * readers, when it changes and not otherwise; follows deep links that the parent hands on. Needs no origin of its own,
 * no cookie, no storage. Alone in its window it does nothing.
 */
{
  const { parent } = window;
  if (parent !== window) {
    const root = document.documentElement;
    root.classList.add('framed');
    // WordPress hands each frame a secret, and listens to no other.
    const secret = /[#&?]secret=([\w-]+)/.exec(location.hash)?.[1];
    const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
    const tell = (message: object): void => parent.postMessage(message, '*');
    let told = 0;
    const tellHeight = (again = false): void => {
      const height = Math.ceil(document.body.getBoundingClientRect().height);
      if (!height || (height === told && !again)) return;
      told = height;
      tell({ type: 'standfirst:height', height, url });
      if (secret) tell({ message: 'height', value: height, secret });
      tell({ sentinel: 'amp', type: 'embed-size', height });
    };
    addEventListener('message', ({ data, source }) => {
      if (source !== parent || !data) return;
      if (data.type === 'standfirst:ask') tellHeight(true);
      // In the place of the last: the page around has its own history, through which Back goes a step at a time.
      if (data.type === 'standfirst:go' && /^#/.test(data.hash)) location.replace(data.hash);
    });
    // Where in the frame a fact was found, for the parent to scroll to: a frame as high as its content cannot. Told again
    // while it has the focus, since pictures above it may come, or fail, later.
    let fact: HTMLElement | undefined;
    let place: number | undefined;
    const tellPlace = (): void => {
      const top = fact?.getBoundingClientRect().top;
      if (top === undefined || top === place) return;
      if ((fact!.getRootNode() as ShadowRoot).activeElement !== fact) return;
      tell({ type: 'standfirst:at', top, by: place === undefined ? undefined : top - place, url });
      place = top;
    };
    document.addEventListener('focusin', (event) => {
      const focused = event.composedPath()[0] as HTMLElement;
      fact = focused.dataset?.['fact'] ? focused : undefined;
      place = undefined;
      tellPlace();
    });
    // WordPress opens links in its own window on its own say-so; here every link leaves the frame.
    document.addEventListener('click', (event) => {
      const link = event
        .composedPath()
        .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
      if (link?.href && !link.target) link.target = '_blank';
    });
    new ResizeObserver(() => {
      tellHeight();
      tellPlace();
    }).observe(document.body);
    addEventListener('load', () => tellHeight(true));
  }
}
