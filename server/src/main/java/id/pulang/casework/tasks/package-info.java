/** Tasks on a case: what is to be done, by whom and by when. */
@NullMarked
package id.pulang.casework.tasks;

import org.jspecify.annotations.NullMarked;
