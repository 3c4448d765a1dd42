/** The outer edge: limits, headers, connections, idempotency keys, health, and what is told of refusals. */
@NullMarked
@ApplicationModule(
        displayName = "Edge",
        allowedDependencies = {
            "jobs",
            "identity",
            "identity :: endpoints",
            "identity :: transactions",
            "protection",
            "audit",
            "authentication :: challenges",
            "authentication :: login",
            "authentication :: throttle",
            "authentication :: web",
            "authentication :: sessions"
        })
package id.pulang.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
