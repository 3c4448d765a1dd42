/** The files that an installation keeps beside its database. */
@NullMarked
@NamedInterface("files")
package id.pulang.installation.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
