/** What is recorded on the gates of a case; rows are added and never changed. */
@NullMarked
@NamedInterface("facts")
package id.pulang.clearances.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
