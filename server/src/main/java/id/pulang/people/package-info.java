/** Who the statements are about: people with lasting identities, found by comparing what was said. */
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {
            "incidents :: facts",
            "jobs",
            "audit",
            "identity",
            "identity :: endpoints",
            "identity :: transactions",
            "protection",
            "pages",
            "incidents",
            "linkage",
            "linkage :: *"
        })
package id.pulang.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
