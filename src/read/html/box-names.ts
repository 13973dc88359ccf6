import type { BoxKind } from '../../page/boxes.js';
import { stretchLookup, type StretchLookup } from './stretch-lookup.js';

/*
 * Whole class names, ids and tags that plugins, services and house styles give to a widget and to
 * nothing else, in lower case. A name that is also given to what holds an article does not belong here.
 */
const NAMES: readonly (readonly [BoxKind, string])[] = [
  [
    'comments',
    'bigcommentlist comment-area comment-form comment-list comment-respond comment-section comment-thread comments comments-area comments-container comments-list comments-section comments-wrapper commentlist commentsection ' +
      'coral-embed coral-stream cusdis_thread discourse-comments disqus-comments disqus-thread disqus_thread dsq-content fb-comments giscus hyvor-talk-comments hyvor-talk-view isso-thread livefyre livefyre-comments ' +
      'remark42 spot-im-comments utterances vf-comments viafoura wpdcom wpd-threads',
  ],
  [
    'share',
    'a2a_kit addthis_inline_share_toolbox addthis_sharing_toolbox addthis_toolbox addtoany_share_save_container article-share article-sharing essb_links heateor_sss_sharing_container jp-sharing-input-touch post-share ' +
      'post-sharing share-bar share-buttons share-links share-tools share-widget sharebar sharebuttons sharedaddy shareaholic-canvas sharethis-inline-share-buttons social-links social-share social-share-buttons ' +
      'social-sharing sociallinks socialshare ssba swp_social_panel td-post-sharing',
  ],
  [
    'related',
    'crp_related jp-relatedposts more-from more-news more-stories more-stories-section most-popular most-read ob-widget outbrain read-also read-next recommended-articles recommended-posts recommended-stories related-articles ' +
      'related-content related-links related-news related-posts related-stories relatedarticles relatedposts rp4wp-related-posts taboola td_block_related_posts trc_related_container yarpp yarpp-related you-may-like zergnet-widget',
  ],
  [
    'newsletter',
    'convertkit-form email-signup formkit-form klaviyo-form mailchimp-form mc4wp-form mc_embed_signup newsletter newsletter-box newsletter-form newsletter-sign-up newsletter-signup newsletter-widget newslettersignup ' +
      'sib-form signup-form subscribe-box subscribe-form subscribe-widget subscription-widget-wrap tnp',
  ],
  [
    'consent',
    'amp-consent amp-user-notification cc-banner cc-window cky-consent-container cli-modal cmplz-cookiebanner consent-banner cookie-banner cookie-bar cookie-consent cookie-law-info-bar cookie-notice cookiebanner cookieconsent ' +
      'cybotcookiebotdialog didomi-host gdpr-banner iubenda-cs-banner moove_gdpr_cookie_info_bar onetrust-banner-sdk onetrust-consent-sdk qc-cmp2-container sp_message_container truste_overlay usercentrics-root',
  ],
  ['infobox', 'infobox infobox_v2 infobox_v3 wikitable-infobox'],
  [
    'paywall',
    'metered-paywall pmpro_content_message paywall paywall-message paywall-prompt paywall-wrapper piano-inline regwall registration-wall subscribe-wall subscriber-only subscription-required tp-container-inner',
  ],
  ['pull-quote', 'article-pullquote blockquote-pull pull-quote pullquote wp-block-pullquote'],
  [
    'narrow',
    'd-md-none hidden-desktop hidden-lg hidden-md hide-on-desktop is-mobile m-only mobile mobile-only mobile-view mobile-visible only-mobile show-for-small show-for-small-only show-mobile show-on-mobile visible-mobile visible-xs',
  ],
  [
    'wide',
    'desktop desktop-only desktop-view desktop-visible hidden-mobile hidden-phone hidden-xs hide-for-small hide-for-small-only hide-mobile hide-on-mobile is-desktop only-desktop show-on-desktop visible-desktop visible-lg',
  ],
];

/** What an element is for by one whole name of it, a stretch of its names; `undefined` for most. */
export const boxOf: StretchLookup<BoxKind> = /* @__PURE__ */ (() =>
  stretchLookup(NAMES.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const))))();
