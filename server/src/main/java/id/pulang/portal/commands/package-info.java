/** The command that starts the public process. */
@NullMarked
@NamedInterface("commands")
package id.pulang.portal.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
