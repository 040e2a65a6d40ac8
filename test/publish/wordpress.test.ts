/** The plugin by itself, with as much of WordPress as it asks for; `test/hosts` has the whole. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { mi5, publishedOf, root } from './published.js';

const plugin = join(root, 'src/publish/wordpress/standfirst.php');

const wordpress = `
error_reporting(E_ALL);
define('ABSPATH', '/');
$filters = $options = $transients = $web = $settings = array();
$asked = 0;
function add_filter($name, $call) { $GLOBALS['filters'][$name][] = $call; }
function add_action($name, $call) { add_filter($name, $call); }
function apply($name, ...$values) { foreach ($GLOBALS['filters'][$name] ?? array() as $call) $values[0] = $call(...$values); return $values[0] ?? null; }
function trailingslashit($path) { return rtrim($path, '/') . '/'; }
function get_option($name, $default = false) { return $GLOBALS['options'][$name] ?? $default; }
function update_option($name, $value) { $GLOBALS['options'][$name] = $value; }
function delete_option($name) { unset($GLOBALS['options'][$name]); }
function get_transient($name) { return $GLOBALS['transients'][$name] ?? false; }
function set_transient($name, $value) { $GLOBALS['transients'][$name] = $value; }
function wp_safe_remote_get($url) { $GLOBALS['asked']++; return $GLOBALS['web'][$url] ?? array(503, ''); }
function wp_remote_retrieve_response_code($answer) { return $answer[0]; }
function wp_remote_retrieve_body($answer) { return $answer[1]; }
function register_block_type() {}
function wp_register_script() {}
function wp_add_inline_script() {}
function register_setting($page, $name) { $GLOBALS['settings'][] = $name; }
function esc_url($url) { return $url; }
function esc_html($text) { return htmlspecialchars($text); }
function esc_attr($text) { return htmlspecialchars($text); }
`;

describe('the WordPress plugin', () => {
  before(function () {
    try {
      execFileSync('php', ['-v']);
    } catch {
      this.skip();
    }
  });
  /** What a script of PHP says, line by line, once the plugin is there. */
  const said = (script: string, before = "define('STANDFIRST_BASE', 'https://facts.example/e');"): string[] =>
    execFileSync('php', ['-r', `${wordpress}${before} require '${plugin}'; ${script}`], { encoding: 'utf8' })
      .trimEnd()
      .split('\n');

  it('gives a correction, and words after a failure, though WordPress keeps what it once had', () => {
    const script = `
      $url = 'https://facts.example/e/b/plots/';
      $kept = apply('pre_oembed_result', null, $url);
      foreach (array('43', '44') as $words) {
        $web[$url . 'carrier.html'] = array(200, "<p>$words <a href=\\"$url\\"></a></p>");
        $transients = array();
        echo apply('embed_oembed_html', $kept, $url), "\\n";
      }
      echo apply('embed_oembed_html', 'theirs', 'https://video.example/1'), "\\n";`;
    const linked = ' <a href="https://facts.example/e/b/plots/"></a></p>';
    assert.deepEqual(said(script), [`<p>43${linked}`, `<p>44${linked}`, 'theirs']);
  });

  it('leaves what WordPress kept until it had an answer, and no word of what was removed', () => {
    const script = `
      $url = 'https://facts.example/e/b/plots/';
      foreach (array(array(503, ''), array(200, "<p>Log in to see $url</p>"), array(410, ''), array(503, '')) as $answer) {
        $web[$url . 'carrier.html'] = $answer;
        $transients = array();
        foreach (array(1, 2) as $time) echo apply('embed_oembed_html', '<p>43</p>', $url), "\\n";
      }
      echo apply('pre_oembed_result', null, 'https://facts.example/e/b/other/'), "\\n";`;
    const [kept, link] = ['<p>43</p>', (id: string) => `<p><a href="https://facts.example/e/b/${id}/">`];
    const lines = said(script);
    assert.deepEqual(lines.slice(0, 4), [kept, kept, kept, kept]);
    for (const line of lines.slice(4, 8)) assert.ok(line.startsWith(link('plots')), line);
    assert.ok(lines[8]!.startsWith(link('other')));
  });

  it('takes every carrier that is published for one', () => {
    for (const { carrier, facts, embed } of publishedOf(mi5))
      assert.ok(carrier.includes(`/${facts.id}/${embed.id}/"`), embed.id);
  });

  it('has the last answer while the site does not answer, and none of what was removed', () => {
    const script = `
      $url = 'https://facts.example/e/integrity.json';
      $files = '{"_/upgrade-0a1b.js":"sha384-x","_/standfirst-0a1b.css":"sha384-y"}';
      foreach (array(array(200, $files), array(503, ''), array(404, 'no')) as $answer) {
        $web[$url] = $answer;
        $transients = array();
        ob_start();
        apply('wp_head');
        apply('wp_head');
        echo substr_count(ob_get_clean(), 'integrity='), ' ', $asked, "\\n";
      }`;
    assert.deepEqual(said(script), ['4 1', '4 2', '0 3']);
  });

  it('knows a permalink however it is written, and nothing else', () => {
    const known = [
      'https://facts.example/e/b/f1/',
      '//facts.example/e/b/f1',
      'http://FACTS.example/e/b/f1/?x#y',
    ];
    known.push('HTTPS://facts.example/e/b/f1/index.html');
    const others = [
      'https://facts.example/e/b/f1\n',
      'https://facts.example/E/b/f1/',
      'https://facts.example/e/b/',
      '',
    ];
    const list = JSON.stringify([...known, ...others]);
    const script = `foreach (json_decode('${list.replaceAll('\\', '\\\\')}') as $url) echo standfirst_embed_of($url), ".\\n";`;
    assert.deepEqual(said(script), [...known.map(() => 'b/f1.'), ...others.map(() => '.')]);
  });

  it('lets an address alone that the settings cannot change', () => {
    const script = "apply('init'); echo implode($settings), '.';";
    assert.deepEqual(said(script), ['.']);
    assert.deepEqual(said(script, ''), ['standfirst_base.']);
  });
});
