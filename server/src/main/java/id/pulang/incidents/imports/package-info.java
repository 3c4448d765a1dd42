/** Takes files in, and writes their rows as statements in the background, each exactly once whatever happens. */
@NullMarked
package id.pulang.incidents.imports;

import org.jspecify.annotations.NullMarked;
