/** What is recorded on a case and follows it when cases are joined or parted, whatever module keeps it. */
@NullMarked
@NamedInterface("following")
package id.pulang.cases.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
