/** What the database forgets by itself once its time is over. */
@NullMarked
package id.pulang.access.retention;

import org.jspecify.annotations.NullMarked;
