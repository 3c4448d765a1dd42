/** What the family of a person may be told, by the person's own choice for each contact, and by no other way. */
@NullMarked
@ApplicationModule(
        displayName = "Families",
        allowedDependencies = {
            "audit",
            "identity",
            "identity :: endpoints",
            "protection",
            "protection :: rowcodes",
            "pages",
            "jobs",
            "people",
            "people :: contacts",
            "people :: master-review",
            "cases",
            "cases :: course",
            "clearances",
            "clearances :: decision",
            "clearances :: gates",
            "reports",
            "reports :: links",
            "reports :: mail"
        })
package id.pulang.families;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
