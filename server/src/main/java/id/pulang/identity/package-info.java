/** Who acts: officers with their roles, posts and purposes, and the scope in which each piece of work is theirs. */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"packs"})
package id.pulang.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
