/** Tests in a real browser: what officers see and press, held against the rules for every page. */
@NullMarked
package id.pulang.browser;

import org.jspecify.annotations.NullMarked;
