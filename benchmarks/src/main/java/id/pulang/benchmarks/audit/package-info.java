/** What the audit trail costs, measured on a server of its own with a real database. */
@NullMarked
package id.pulang.benchmarks.audit;

import org.jspecify.annotations.NullMarked;
