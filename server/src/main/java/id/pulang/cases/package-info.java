/** Whom we work for: a protection case for each person and incident, where it stands, and what it waits for. */
@NullMarked
@ApplicationModule(
        displayName = "Cases",
        allowedDependencies = {
            "audit",
            "audit :: readers",
            "identity",
            "identity :: endpoints",
            "protection",
            "pages",
            "pages :: changes",
            "pages :: views",
            "jobs",
            "packs",
            "papers :: content",
            "incidents",
            "incidents :: files",
            "incidents :: stations",
            "people",
            "people :: identity",
            "people :: master",
            "people :: search",
            "people :: sight"
        })
package id.pulang.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
