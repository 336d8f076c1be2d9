<?php
/**
 * Plugin Name: RAA explainer
 * Description: The shortcode [rra_explainer as-of="2024-07-08" theme="dark"]; loads the script where it is used.
 *
 * To install: put this file and rra-explainer.js into wp-content/plugins/rra-explainer/ and activate it.
 */

defined('ABSPATH') || exit;

add_shortcode('rra_explainer', function ($attributes) {
    wp_enqueue_script('rra-explainer', plugins_url('rra-explainer.js', __FILE__), [], null, true);
    $known = ['lang', 'theme', 'view', 'countries', 'relations', 'selected', 'as-of', 'controls', 'heading-level', 'alt', 'hash', 'src', 'loading'];
    $html = '';
    foreach ($known as $name) {
        if (isset($attributes[$name])) {
            $html .= sprintf(' %s="%s"', $name, esc_attr($attributes[$name]));
        }
    }
    $text = 'The Reciprocal Access Agreement (RAA) between Japan and the Philippines was signed on 8 July 2024 and has been in force since 11 September 2025. The network around it: Japan, the Philippines, the United States, Australia, China.';
    return "<rra-explainer$html><span slot=\"fallback\">$text</span></rra-explainer>";
});
