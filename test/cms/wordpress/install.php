<?php
/**
 * Installs the WordPress of this folder, as its installer would, with an author who may publish and, as authors may not,
 * writes no raw HTML. Prints an application password of that author.
 */
define( 'WP_INSTALLING', true );

/** The installer writes a letter otherwise. */
function wp_new_blog_notification() {}

list( , $folder, $address ) = $argv;
$_SERVER['HTTP_HOST']   = parse_url( $address, PHP_URL_HOST ) . ':' . parse_url( $address, PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';

$database = new mysqli( 'localhost', 'root', '', '', 0, "$folder/../mariadb.sock" );
$database->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Example Clinic', 'admin', 'admin@example.org', true, '', wp_generate_password() );
switch_theme( 'twentytwentyone' );
$author = wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => wp_generate_password(),
		'user_email' => 'author@example.org',
		'role'       => 'author',
	)
);
list( $password ) = WP_Application_Passwords::create_new_application_password( $author, array( 'name' => 'test' ) );
echo json_encode(
	array(
		'password' => $password,
		'version'  => get_bloginfo( 'version' ),
	)
);
