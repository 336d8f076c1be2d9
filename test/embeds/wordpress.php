<?php
/*
 * Runs WordPress's own functions over text, without its database. Takes WordPress's folder as its argument and, on
 * standard input, a JSON list of [name of a step, text]; writes the list of results. What is defined here is what
 * those functions ask of the rest of WordPress.
 */
define('ABSPATH', $argv[1] . '/');
define('WPINC', 'wp-includes');
foreach (['compat', 'load', 'plugin', 'pomo/mo', 'l10n', 'functions', 'formatting', 'kses', 'shortcodes'] as $name) {
    require ABSPATH . WPINC . "/$name.php";
}
$enqueued = [];
add_filter('pre_option', fn($value, $name) => $name === 'blog_charset' ? 'UTF-8' : '', 10, 2);
function plugins_url($path) { return "/$path"; }
function wp_enqueue_script($handle, $url) { $GLOBALS['enqueued'][$handle] = $url; }
require __DIR__ . '/../../demo/recipes/wordpress/rra-explainer.php';

$steps = [
    'wpautop' => 'wpautop',
    'wp_kses_post' => 'wp_kses_post',
    'wptexturize' => 'wptexturize',
    // As WordPress shows a post: in this order.
    'the_content' => fn($text) => do_shortcode(shortcode_unautop(wpautop(wptexturize($text)))),
];
$results = [];
foreach (json_decode(stream_get_contents(STDIN), true) as [$step, $text]) {
    $results[] = $steps[$step]($text);
}
echo json_encode(['results' => $results, 'scripts' => array_values($enqueued)]);
