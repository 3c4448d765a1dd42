/** What is known of lists and of the files that came: values, without what rows say. */
@NullMarked
@NamedInterface("rosters")
package id.pulang.incidents.rosters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
