/*
 * Networks that fill the frames of other sites with advertisements, by the last labels of their host names; sorted.
 */
// prettier-ignore
const HOSTS: readonly string[] = [
  '2mdn.net', 'adform.net', 'adnxs.com', 'adsafeprotected.com', 'adsrvr.org', 'adverticum.net', 'amazon-adsystem.com', 'casalemedia.com', 'criteo.com', 'criteo.net', 'doubleclick.net', 'exoclick.com', 'gemius.pl', 'googleadservices.com',
  'googlesyndication.com', 'googletagmanager.com', 'media.net', 'mgid.com', 'openx.net', 'outbrain.com', 'pubmatic.com', 'revcontent.com', 'rubiconproject.com', 'serving-sys.com', 'smartadserver.com', 'taboola.com', 'teads.tv', 'yieldmo.com',
];

const hosts: ReadonlySet<string> = new Set(HOSTS);

/** More labels than these are no part of a network's own name. */
const MOST_LABELS = 3;

/** True for the URL of a frame that shows an advertisement, or counts who sees one. */
export function isAdvertisement(url: string): boolean {
  const host = /^(?:https?:)?\/\/([a-z\d.-]{1,253})(?:[/:?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.').slice(-MOST_LABELS);
  return labels.some((_, at) => hosts.has(labels.slice(at).join('.')));
}
