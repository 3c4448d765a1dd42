/** Where records stand in their lists. */
@NullMarked
package id.pulang.cli.places;

import org.jspecify.annotations.NullMarked;
