/** Brings what an earlier version has written about people up to this one, once. */
@NullMarked
package id.pulang.people.upgrade;

import org.jspecify.annotations.NullMarked;
