/** What the family of a person may be told, by the person's own choice for each contact, and by no other way. */
@NullMarked
@ApplicationModule(
        displayName = "Families",
        allowedDependencies = {
            "audit",
            "identity",
            "identity :: endpoints",
            "protection",
            "pages",
            "people",
            "people :: contacts",
            "cases",
            "clearances",
            "clearances :: decision"
        })
package id.pulang.families;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
