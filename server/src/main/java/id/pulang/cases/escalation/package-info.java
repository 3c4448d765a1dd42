/** Who has to know of a clock that missed its target: the owner, then the supervisor, then headquarters. */
@NullMarked
package id.pulang.cases.escalation;

import org.jspecify.annotations.NullMarked;
