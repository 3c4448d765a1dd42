/** Finds who is known already, in any spelling, with or without a date of birth; a best guess is never a fact. */
@NullMarked
package id.pulang.people.search;

import org.jspecify.annotations.NullMarked;
