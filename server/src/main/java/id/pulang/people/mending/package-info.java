/** An officer mends a fact about a person: one field, with its source and a reason, and back again. */
@NullMarked
package id.pulang.people.mending;

import org.jspecify.annotations.NullMarked;
