/** The frame, texts and navigation that the pages of every module share. */
@NullMarked
@ApplicationModule(
        displayName = "Pages",
        allowedDependencies = {"audit", "audit :: readers", "identity", "identity :: endpoints", "packs"})
package id.pulang.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
