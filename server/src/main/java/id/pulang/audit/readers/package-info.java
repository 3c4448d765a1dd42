/** Who looked at somebody's data, when and why, and alarms about reading that is out of the ordinary. */
@NullMarked
@NamedInterface("readers")
package id.pulang.audit.readers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
