/** Searches a registry of millions of people by name, date of birth and number. */
@NullMarked
package id.pulang.linkage.search;

import org.jspecify.annotations.NullMarked;
