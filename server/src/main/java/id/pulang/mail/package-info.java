/** E-mail to officers, by their own wish: that something waits, and never what or about whom. */
@NullMarked
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"audit", "identity", "identity :: endpoints", "jobs", "pages", "protection"})
package id.pulang.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
