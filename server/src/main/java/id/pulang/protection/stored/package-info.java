/** Under which names things are stored that the code calls otherwise, and JSON that is written and read under them. */
@NullMarked
@NamedInterface("stored")
package id.pulang.protection.stored;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
