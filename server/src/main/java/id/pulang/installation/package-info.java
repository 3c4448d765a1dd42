/** One installation of Pulang: its database, its data folder, backup and restore, and the commands that start them. */
@NullMarked
@ApplicationModule(
        displayName = "Installation",
        allowedDependencies = {
            "cli",
            "jobs",
            "packs",
            "protection",
            "protection :: keys",
            "audit :: verification",
            "audit :: watch",
            "authentication :: login"
        })
package id.pulang.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
