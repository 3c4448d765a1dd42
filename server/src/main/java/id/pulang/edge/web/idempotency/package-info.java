/** Idempotency keys in forms and in the header Idempotency-Key, and the answer to the second time. */
@NullMarked
package id.pulang.edge.web.idempotency;

import org.jspecify.annotations.NullMarked;
