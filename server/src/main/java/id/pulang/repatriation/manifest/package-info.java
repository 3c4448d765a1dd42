/** The manifest and its rules: who gets onto it and aboard, and how its heads add up. It knows no database. */
@NullMarked
@NamedInterface("manifest")
package id.pulang.repatriation.manifest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
