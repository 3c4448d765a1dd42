/** Everybody who is known, in the memory of each server, so that people are found whose names are sealed on disk. */
@NullMarked
package id.pulang.people.index;

import org.jspecify.annotations.NullMarked;
