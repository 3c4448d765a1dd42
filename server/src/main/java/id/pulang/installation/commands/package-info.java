/** The commands of the server, each a class of picocli that reads its options and prints its result. */
@NullMarked
@NamedInterface("commands")
package id.pulang.installation.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
