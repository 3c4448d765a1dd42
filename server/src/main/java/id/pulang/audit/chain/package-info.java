/**
 * The hash chain over the audit trail: each entry has its place and the hash of the one before, and checkpoints sign
 * the end.
 */
@NullMarked
package id.pulang.audit.chain;

import org.jspecify.annotations.NullMarked;
