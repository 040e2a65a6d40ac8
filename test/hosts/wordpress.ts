/**
 * WordPress 6.5 with SQLite under PHP's own server. Both come from an npm package when a test wants them, and are in no
 * folder of this one: they are under the GPL.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../publish/published.js';

const builds = '@wp-playground/wordpress-builds@0.9.19';
const wanted = ['pdo_sqlite', 'mbstring', 'xml', 'zip'];
const quiet = { encoding: 'utf8', stdio: 'pipe' } as const;

/** Why WordPress cannot run on this machine, in words; undefined where it can. */
export function missing(): string | undefined {
  try {
    const modules = execFileSync('php', ['-m'], quiet).toLowerCase().split('\n');
    const without = wanted.filter((name) => !modules.includes(name));
    if (without.length === 0) return undefined;
    return `PHP has no ${without.join(', ')} (Debian: apt-get install php-sqlite3 php-mbstring php-xml php-zip)`;
  } catch {
    return 'there is no PHP on this machine (Debian: apt-get install php-cli php-sqlite3 php-mbstring php-xml php-zip)';
  }
}

/** WordPress as it is installed, kept for the next run. @throws Where the registry cannot be reached. */
function fetched(): string {
  const cache = join(tmpdir(), 'standfirst-wordpress-6.5');
  if (existsSync(cache)) return cache;
  const folder = mkdtempSync(join(tmpdir(), 'standfirst-wordpress-'));
  const tarball = execFileSync(
    'npm',
    ['pack', builds, '--silent', '--pack-destination', folder],
    quiet,
  ).trim();
  const zips = ['wordpress/wp-6.5.zip', 'sqlite-database-integration/sqlite-database-integration.zip'];
  execFileSync('tar', [
    '-xzf',
    join(folder, tarball),
    '-C',
    folder,
    'package/public/wp-6.5',
    ...zips.map((zip) => `package/src/${zip}`),
  ]);
  const site = join(folder, 'site');
  const plugins = join(site, 'wp-content/plugins');
  const unzip = (zip: string, into: string): unknown =>
    execFileSync('php', [
      '-r',
      '$z = new ZipArchive; $z->open($argv[1]); $z->extractTo($argv[2]);',
      zip,
      into,
    ]);
  unzip(join(folder, 'package/src', zips[0]!), site);
  // The zip is without scripts and styles, which lie beside it.
  cpSync(join(folder, 'package/public/wp-6.5'), site, { recursive: true });
  unzip(join(folder, 'package/src', zips[1]!), plugins);
  renameSync(join(plugins, 'sqlite-database-integration-main'), join(plugins, 'sqlite-database-integration'));
  cpSync(join(plugins, 'sqlite-database-integration/db.copy'), join(site, 'wp-content/db.php'));
  renameSync(site, cache);
  rmSync(folder, { recursive: true });
  return cache;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

/**
 * What the test's own machine needs: WordPress asks no host on loopback for an oEmbed, and no odd port. The plugin
 * stands in for one that is switched on, for requests that ask for it; without it the theme has the script's tag.
 */
const helper = (base: string, tag: string): string => `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn () => array(80, 443, ${new URL(base).port}));
add_filter('pre_http_request', fn ($early, $args, $url) => strpos($url, 'http://127.0.0.1:') === 0 ? $early : new WP_Error('no', 'no network'), 10, 3);
if (isset($_GET['with-plugin'])) {
  define('STANDFIRST_BASE', '${base}');
  require_once __DIR__ . '/standfirst/standfirst.php';
} else {
  add_action('wp_head', function () { echo '${tag}'; });
}`;

const setup = `<?php
define('WP_ADMIN', false);
require $argv[1] . '/wp-load.php';
$author = wp_create_user('an-author', wp_generate_password(), 'author@example.org');
(new WP_User($author))->set_role('author');
$admin = get_users(array('role' => 'administrator'))[0]->ID;
$passwords = array();
foreach (array('admin' => $admin, 'author' => $author) as $role => $id) {
  $passwords[$role] = get_userdata($id)->user_login . ':' . WP_Application_Passwords::create_new_application_password($id, array('name' => $role))[0];
}
echo json_encode($passwords);`;

export type Role = 'admin' | 'author';

export class WordPress {
  origin = '';
  #folder = mkdtempSync(join(tmpdir(), 'standfirst-wp-site-'));
  #server: ChildProcess | undefined;
  #passwords: Record<Role, string> | undefined;

  /**
   * @param base Where the embeds are published.
   * @param tag HTML of the tags that a theme's head has for all its pages.
   */
  async start(base: string, tag: string): Promise<void> {
    const site = join(this.#folder, 'site');
    cpSync(fetched(), site, { recursive: true });
    const port = await freePort();
    this.origin = `http://127.0.0.1:${port}`;
    const config = join(site, 'wp-config.php');
    const more = `define('WP_HOME', '${this.origin}'); define('WP_SITEURL', '${this.origin}');
      define('WP_ENVIRONMENT_TYPE', 'local'); define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);`;
    writeFileSync(config, readFileSync(config, 'utf8').replace('<?php', `<?php ${more}`));
    const plugins = join(site, 'wp-content/mu-plugins');
    mkdirSync(join(plugins, 'standfirst'), { recursive: true });
    writeFileSync(join(plugins, 'test.php'), helper(base, tag));
    cpSync(join(root, 'src/publish/wordpress/standfirst.php'), join(plugins, 'standfirst/standfirst.php'));
    writeFileSync(join(this.#folder, 'setup.php'), setup);
    this.#passwords = JSON.parse(
      execFileSync('php', [join(this.#folder, 'setup.php'), site], quiet),
    ) as Record<Role, string>;
    const router = join(this.#folder, 'router.php');
    writeFileSync(
      router,
      `<?php $path = __DIR__ . '/site' . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
      if (is_file($path)) return false;
      chdir(__DIR__ . '/site'); $_SERVER['SCRIPT_NAME'] = '/index.php'; require __DIR__ . '/site/index.php';`,
    );
    this.#server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site, router], {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      stdio: 'ignore',
    });
    for (let tries = 0; ; tries++) {
      const answered = await fetch(`${this.origin}/?rest_route=/`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (answered) return;
      if (tries > 100) throw new Error('WordPress does not answer');
      await new Promise((done) => setTimeout(done, 200));
    }
  }

  stop(): void {
    this.#server?.kill();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** Publishes a post, as its editor would by the interface that it uses. @returns Its address. */
  async post(role: Role, content: string, query = ''): Promise<string> {
    const response = await fetch(`${this.origin}/?rest_route=/wp/v2/posts${query && `&${query}`}`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(this.#passwords![role]).toString('base64')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ title: 'A post', status: 'publish', content }),
    });
    const post = (await response.json()) as { id?: number; message?: string };
    if (!post.id) throw new Error(`${response.status} ${post.message}`);
    return `${this.origin}/?p=${post.id}${query && `&${query}`}`;
  }
}
