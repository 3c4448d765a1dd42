/** Registering people one by one at the counter of a post: known already or new, a case, and a token to carry. */
@NullMarked
@ApplicationModule(
        displayName = "Registration",
        allowedDependencies = {
            "audit",
            "identity",
            "identity :: endpoints",
            "protection",
            "protection :: codes",
            "protection :: rowcodes",
            "pages",
            "pages :: codes",
            "linkage",
            "linkage :: *",
            "lists",
            "incidents",
            "incidents :: registration",
            "incidents :: rosters",
            "people",
            "people :: contacts",
            "people :: matching",
            "people :: search",
            "cases",
            "cases :: following",
            "cases :: numbers",
            "casework :: situation",
            "casework :: tasks"
        })
package id.pulang.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
