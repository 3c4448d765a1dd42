/** Idempotency keys: what a client sends twice under one key is done once (docs/decisions/0027). */
@NullMarked
package id.pulang.edge.idempotency;

import org.jspecify.annotations.NullMarked;
