/** Finds out who of different incidents may be one human being. */
@NullMarked
package id.pulang.people.master.comparison;

import org.jspecify.annotations.NullMarked;
