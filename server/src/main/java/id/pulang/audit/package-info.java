/** The audit trail: who did what to whose data, when and for which purpose, written in the transaction of the act. */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {
            "jobs",
            "identity",
            "identity :: transactions",
            "protection",
            "protection :: keys",
            "protection :: rowcodes"
        })
package id.pulang.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
