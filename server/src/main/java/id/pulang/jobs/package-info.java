/** Background work that recurs: kept by db-scheduler in the database, so that of several servers one does each. */
@NullMarked
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {})
package id.pulang.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
