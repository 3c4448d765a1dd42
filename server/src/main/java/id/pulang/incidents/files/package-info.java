/** Reads files as they come, whatever their form, into tables with a header and rows. */
@NullMarked
@NamedInterface("files")
package id.pulang.incidents.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
