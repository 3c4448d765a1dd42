/** What each person needs on the way, as far as the way home depends on it: whether they are fit to travel. */
@NullMarked
@ApplicationModule(
        displayName = "Assistance",
        allowedDependencies = {
            "audit",
            "identity",
            "identity :: endpoints",
            "protection",
            "pages",
            "incidents :: facts",
            "cases",
            "cases :: acts",
            "cases :: course",
            "cases :: following",
            "cases :: sections",
            "people"
        })
package id.pulang.assistance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
