/** Papers: forms of the packs with typed fields, numbers with a check character, hashes, and who can verify them. */
@NullMarked
@ApplicationModule(
        displayName = "Papers",
        allowedDependencies = {"identity", "packs", "protection", "protection :: codes", "protection :: rowcodes"})
package id.pulang.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
