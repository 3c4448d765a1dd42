/**
 * Requests to an authority of the host state to bring people out: papers with a number, sent, answered or withdrawn.
 */
@NullMarked
package id.pulang.rescue.requests;

import org.jspecify.annotations.NullMarked;
