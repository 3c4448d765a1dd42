/** A photograph of the person of a case, by which an officer knows them again; looked at by people only. */
@NullMarked
@NamedInterface("photographs")
package id.pulang.casework.photographs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
