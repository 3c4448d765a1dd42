/** Files and scans of a case under seal, and how a file is looked at before it is kept. */
@NullMarked
@NamedInterface("files")
package id.pulang.casework.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
