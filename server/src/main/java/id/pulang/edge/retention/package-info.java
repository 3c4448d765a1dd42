/** What the database deletes by itself once its time is over. */
@NullMarked
package id.pulang.edge.retention;

import org.jspecify.annotations.NullMarked;
