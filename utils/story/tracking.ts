/**
 * Query parameters that say where a click came from and never which story it leads to. Reviewed by hand from the
 * global rules of tidy-url and the defaults of normalize-url, both MIT; names that some sites use for an article's
 * number (`id`, `p`, `no`) were left out on purpose.
 */

const FAMILIES = /^(utm_|itm_|stm_|pk_|piwik_|mtm_|matomo_|hsa_|ga_|vero_|oly_|wt_|wt\.|_+hs|elq)/;

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const NAMES = words(`
  fbclid fb_action_ids fb_action_types fb_source fb_ref gclid gclsrc dclid gbraid wbraid msclkid twclid ttclid yclid
  ysclid igshid igsh li_fat_id epik srsltid rdt_cid _openstat s_kwcid __twitter_impression _branch_match_id
  _branch_referrer guccounter guce_referrer guce_referrer_sig gaa_at gaa_n gaa_ts gaa_sig share_token __s
  mc_cid mc_eid mkt_tok ml_subscriber ml_subscriber_hash sfmc_id trk trkcampaign
  at_medium at_campaign at_campaign_type at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_type
  at_link_origin at_ptr_name at_format ns_mchannel ns_source ns_campaign ns_linkname ns_fee
  xtor xtref cmp cmpid cmpq icid n_cid ncid ocid mbid ftag itid smid smtyp s_cid s_campaign
  intcid intcmp int_cmp int_cmp_name int_cmp_id int_cmp_creative int_source int_medium int_campaign int_content
  sc_campaign sc_channel sc_content sc_medium sc_src sc_cid ref_src ref_url soc_src soc_trk spref spm referrer_source
  usqp amp_js_v amp_gsa amp_markup aoh phpsessid jsessionid
`);

/** Names that track on most sites and carry the story on a few. */
const LIKELY = words(`
  ref source src from via referrer referer origin cid rss feed share shared sh mod rel hpt srnd storylink trafficsource
`);

/** Whether a parameter says nothing about the story, wherever it stands. */
export function isTracking(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  return NAMES.has(lower) || FAMILIES.test(lower) || isAmp(lower, value);
}

/** Whether a parameter says nothing about the story where the path already names one. A number may be the story after all. */
export function isLikelyTracking(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  return (LIKELY.has(lower) && !/\d{3}/.test(value)) || (/^(m|mobile)$/.test(lower) && isYes(value));
}

const isAmp = (name: string, value: string): boolean =>
  (name === 'amp' && isYes(value)) ||
  (/^(outputtype|output|format|view|mode)$/.test(name) && /^amp(html)?$/i.test(value));

const isYes = (value: string): boolean => /^(|1|true|yes)$/i.test(value);
