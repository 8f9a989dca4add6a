<?php
/**
 * A must-use plugin, and the only thing in which this WordPress differs from any other: it asks no address of its own
 * machine or network for an embed, and no port but 80, 443 and 8080. A published folder on the web needs none of this.
 */
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports, $host, $url ) {
		$ports[] = parse_url( $url, PHP_URL_PORT );
		return $ports;
	},
	10,
	3
);
