/**
 * Transactions in the name of who acts (row-level security of PostgreSQL), the unit of work of a request, locks that
 * end with a transaction, and background work that lasts.
 */
@NullMarked
@NamedInterface("transactions")
package id.pulang.identity.transactions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
