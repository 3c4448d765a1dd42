/**
 * Who vouches for an identity, and the binding of what is recorded of a person to who they were held to be then
 * (docs/decisions/0031).
 */
@NamedInterface("identity")
@NullMarked
package id.pulang.people.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
