/** Who the statements are about: people with lasting identities, found by comparing what was said. */
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {
            "incidents",
            "incidents :: facts",
            "incidents :: files",
            "incidents :: registration",
            "incidents :: rosters",
            "incidents :: stations",
            "jobs",
            "audit",
            "identity",
            "identity :: endpoints",
            "identity :: transactions",
            "protection",
            "protection :: keys",
            "protection :: stored",
            "pages",
            "pages :: changes",
            "pages :: views",
            "lists",
            "offers",
            "linkage",
            "linkage :: *"
        })
package id.pulang.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
