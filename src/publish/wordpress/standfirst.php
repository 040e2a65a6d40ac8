<?php
/**
 * Plugin Name: Standfirst
 * Description: Figures, quotes, timelines and comparisons that `standfirst publish` wrote: paste their address on a line of its own, or use the block. Brings the one script and stylesheet that turn every carrier on the site into its element.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 *
 * Set the address of the published site under Settings → Writing, or in wp-config.php:
 * define('STANDFIRST_BASE', 'https://facts.example.org/embeds/');
 */

defined('ABSPATH') || exit;

/** The address under which the embeds are published, with a slash at its end; '' where none is set. */
function standfirst_base() {
	$base = defined('STANDFIRST_BASE') ? STANDFIRST_BASE : get_option('standfirst_base', '');
	return $base ? trailingslashit($base) : '';
}

/**
 * Reads a file of the published site, and keeps it for five minutes; while the site does not answer, as it was last.
 * '' where there is none any more, null where it never answered.
 *
 * @param string $holds What stands in it: a site that asks for a password answers with another page, and well.
 */
function standfirst_read($path, $holds = '') {
	$url  = standfirst_base() . $path;
	$key  = 'standfirst_' . md5($url);
	$text = get_transient($key);
	if ($text !== false) {
		return $text === '?' ? null : $text;
	}
	$last = get_option($key, null);
	// While one asks, nobody else waits. What was never had is asked for again soon.
	set_transient($key, $last ?? '?', $last ? 300 : 30);
	$response = wp_safe_remote_get($url, array('timeout' => 5));
	$code     = (int) wp_remote_retrieve_response_code($response);
	if ($code === 404 || $code === 410) {
		// It was removed: its words are not to stay, here or where WordPress kept them, though the site fall silent after.
		update_option($key, '', false);
		set_transient($key, '', 30);
		return '';
	}
	$text = $code === 200 ? wp_remote_retrieve_body($response) : '';
	if ($text === '' || ($holds !== '' && strpos($text, $holds) === false)) {
		return $last;
	}
	update_option($key, $text, false);
	set_transient($key, $text, 300);
	return $text;
}

/** An address without its scheme, its host in small letters. */
function standfirst_plain($url) {
	return preg_replace_callback('#^https?:(//[^/]*)#i', function ($found) {
		return strtolower($found[1]);
	}, $url);
}

/** The BRIEFING-ID/ID of a permalink; '' where it is none of ours. */
function standfirst_embed_of($url) {
	$base = standfirst_plain(standfirst_base());
	$rest = standfirst_plain(preg_replace('/[?#].*/s', '', $url));
	if (! $base || strpos($rest, $base) !== 0) {
		return '';
	}
	$path = substr($rest, strlen($base));
	return preg_match('#^([a-z][a-z0-9-]*/[a-z][a-z0-9-]*)(/(index\.html)?)?\z#', $path, $found) ? $found[1] : '';
}

/**
 * The carrier of a permalink: the words, for the script to turn into an element. Where they cannot be had, what was
 * kept of them, else a link.
 */
function standfirst_carrier($url, $kept = null) {
	$path    = standfirst_embed_of($url);
	$carrier = $path ? standfirst_read("$path/carrier.html", "/$path/\"") : '';
	return $carrier ?: ($carrier === null ? $kept : null) ?: '<p><a href="' . esc_url($url) . '">' . esc_html($url) . '</a></p>';
}

/** What WordPress has for an address; of a permalink its carrier, as soon as that was had. */
function standfirst_oembed($html, $url) {
	return standfirst_embed_of($url) ? standfirst_carrier($url, $html) : $html;
}

// A permalink on a line of its own, and the embed block that the editor makes of one.
add_filter('pre_oembed_result', 'standfirst_oembed', 10, 2);

// WordPress keeps that with the post for good: what it kept gives way to the words as they are now.
add_filter('embed_oembed_html', 'standfirst_oembed', 10, 2);

add_action('init', function () {
	register_block_type('standfirst/embed', array(
		'api_version'     => 2,
		'title'           => 'Standfirst',
		'category'        => 'embed',
		'icon'            => 'format-quote',
		'attributes'      => array('url' => array('type' => 'string', 'default' => '')),
		'editor_script'   => 'standfirst-editor',
		'render_callback' => function ($attributes) {
			return $attributes['url'] ? standfirst_carrier($attributes['url']) : '';
		},
	));
	wp_register_script('standfirst-editor', false, array('wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor', 'wp-server-side-render'), '0.1.0', true);
	wp_add_inline_script('standfirst-editor', <<<'JS'
(({ blocks, element, components, blockEditor, serverSideRender }) => {
	const el = element.createElement;
	blocks.registerBlockType('standfirst/embed', {
		apiVersion: 2,
		title: 'Standfirst',
		category: 'embed',
		icon: 'format-quote',
		attributes: { url: { type: 'string', default: '' } },
		edit: ({ attributes, setAttributes }) =>
			el('div', blockEditor.useBlockProps(),
				el(components.TextControl, {
					label: 'Address of the embed',
					type: 'url',
					value: attributes.url,
					onChange: (url) => setAttributes({ url: url.trim() }),
				}),
				attributes.url && el(serverSideRender, { block: 'standfirst/embed', attributes })),
		save: () => null,
	});
})(window.wp);
JS);
	// A field that is switched off sends nothing, and would empty what it shows.
	if (! defined('STANDFIRST_BASE')) {
		register_setting('writing', 'standfirst_base', array('type' => 'string', 'sanitize_callback' => 'esc_url_raw', 'default' => ''));
	}
});

add_action('admin_init', function () {
	add_settings_field('standfirst_base', 'Standfirst embeds', function () {
		printf(
			'<input type="url" class="regular-text code" name="standfirst_base" id="standfirst_base" value="%s" placeholder="https://facts.example.org/embeds/" %s>',
			esc_attr(standfirst_base()),
			disabled(defined('STANDFIRST_BASE'), true, false)
		);
	}, 'writing', 'default', array('label_for' => 'standfirst_base'));
});

/** The published files: path => hash. */
function standfirst_files() {
	$files = json_decode((string) standfirst_read('integrity.json'), true);
	return is_array($files) ? $files : array();
}

// The site-wide script and its stylesheet, by the names that the published site has for them now.
add_action('wp_head', function () {
	$base = standfirst_base();
	foreach ($base ? standfirst_files() : array() as $path => $hash) {
		if (preg_match('#(^|/)standfirst-\w+\.css$#', $path)) {
			printf("<link rel=\"stylesheet\" href=\"%s\" integrity=\"%s\" crossorigin>\n", esc_url($base . $path), esc_attr($hash));
		}
		if (preg_match('#(^|/)upgrade-\w+\.js$#', $path)) {
			printf(
				"<script type=\"module\" src=\"%s\" integrity=\"%s\" crossorigin data-ignore=\".wp-block-comments\"></script>\n",
				esc_url($base . $path),
				esc_attr($hash)
			);
		}
	}
});
